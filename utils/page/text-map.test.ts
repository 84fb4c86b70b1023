import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks.ts';
import { createTextMap, type Run } from './text-map.ts';

// linkedom's Range cannot tell its text; this one does what the map asks of it.
class PlainRange {
  startContainer: Text | null = null;
  startOffset = 0;
  endContainer: Text | null = null;
  endOffset = 0;
  setStart(node: Text, offset: number) {
    this.startContainer = node;
    this.startOffset = offset;
  }
  setEnd(node: Text, offset: number) {
    this.endContainer = node;
    this.endOffset = offset;
  }
  intersectsNode(node: Text) {
    return textNodes(this.startContainer, this.endContainer).includes(node);
  }
  toString() {
    if (!this.startContainer || !this.endContainer) return '';
    const nodes = textNodes(this.startContainer, this.endContainer);
    if (nodes.length === 1) return this.startContainer.data.slice(this.startOffset, this.endOffset);
    const inner = nodes.slice(1, -1).map((node) => node.data);
    const last = this.endContainer.data.slice(0, this.endOffset);
    return [this.startContainer.data.slice(this.startOffset), ...inner, last].join('');
  }
}

/** All text nodes of the document from one to another, scripts' too, as a real range has them. */
function textNodes(from: Text | null, to: Text | null): Text[] {
  const all: Text[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) all.push(node as Text);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  if (from) walk(from.ownerDocument.documentElement);
  return from && to ? all.slice(all.indexOf(from), all.indexOf(to) + 1) : [];
}

function mapOf(body: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  Object.defineProperty(document, 'createRange', { value: () => new PlainRange() });
  let text = '';
  const runs: Run[] = [];
  for (const block of readBlocks(document.body, () => true).blocks) {
    if (text !== '') text += '\n';
    block.runs.forEach((run, i) => {
      runs.push({ ...run, start: run.start + text.length, apart: run.apart || i === 0 });
    });
    text += block.text;
  }
  return { document, text, map: createTextMap(document, text, runs) };
}

const words = (ranges: readonly Range[]) =>
  ranges
    .map(String)
    .join('')
    .replace(/\u00ad|\u200b/g, '')
    .replace(/\s+/g, ' ');

function paintedWords(body: string, wanted: string) {
  const { text, map } = mapOf(body);
  const start = text.indexOf(wanted);
  if (start < 0) throw new Error(`not in the text: ${wanted}\n${text}`);
  return map.rangesOf({ start, end: start + wanted.length });
}

describe('rangesOf', () => {
  it.each([
    ['a single text node', '<p>Two people familiar with the matter said.</p>', 'people familiar', 1],
    [
      'links and emphasis',
      '<p>Two <a href="#">people <em>fam</em>iliar</a> with <b>it</b> said.</p>',
      'people familiar with it',
      1,
    ],
    ['runs of white space', '<p>Two   people\n\t familiar&nbsp;with it said.</p>', 'people familiar with', 1],
    ['soft hyphens', '<p>Two peo&shy;ple fami\u200bliar with it.</p>', 'people familiar', 1],
    ['white space between elements', '<p><b>Two</b> <i>people</i> said.</p>', 'Two people', 1],
    ['text that is not read', '<p>Two people<span class="sr-only">, opens new tab</span> said.</p>', 'people said', 2],
    ['a script in the sentence', '<p>Two people <script>var x = "not this";</script>said.</p>', 'people said', 2],
    ['parts of a <br><br> text', '<div>One man said.<br><br>Two people said.</div>', 'Two people', 1],
  ])('gives exactly the words over %s', (_name, body, wanted, count) => {
    const ranges = paintedWords(body, wanted);
    expect(ranges).toHaveLength(count);
    expect(words(ranges)).toBe(wanted);
  });

  it('does not run across blocks', () => {
    const { text, map } = mapOf('<p>Two people said.</p>  <p>A third denied it.</p>');
    const ranges = map.rangesOf({ start: 0, end: text.length });
    expect(ranges.map(String)).toEqual(['Two people said.', 'A third denied it.']);
  });

  it('leaves out white space at either end of the span', () => {
    const { map } = mapOf('<p>Two <b>people</b> said.</p>');
    expect(map.rangesOf({ start: 3, end: 11 }).map(String)).toEqual(['people']);
  });

  it('gives nothing when the page has replaced the text', () => {
    const { document, map } = mapOf('<p>Two people said.</p>');
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'Something else entirely.';
    expect(map.rangesOf({ start: 0, end: 10 })).toEqual([]);
  });

  it('gives nothing when the page has thrown the text away', () => {
    const { document, map } = mapOf('<div><p>Two people said.</p></div>');
    document.querySelector('p')?.remove();
    expect(map.rangesOf({ start: 0, end: 10 })).toEqual([]);
  });
});

describe('spanOf', () => {
  it('finds back any span', () => {
    const { text, map } = mapOf(
      '<p>Two <a href="#">people <em>fam</em>iliar</a>\n with <b>it</b> said.</p><p>A third denied it.</p>',
    );
    for (const wanted of ['people', 'familiar with it', 'said.', 'A third']) {
      const start = text.indexOf(wanted);
      const span = { start, end: start + wanted.length };
      const [range] = map.rangesOf(span);
      expect(range && map.spanOf(range)).toEqual(span);
    }
  });

  it('is null where nothing was read', () => {
    const { document, map } = mapOf('<p>Two people said.</p><script>let a;</script>');
    const script = document.querySelector('script')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(script, 0);
    range.setEnd(script, 3);
    expect(map.spanOf(range)).toBeNull();
  });
});
