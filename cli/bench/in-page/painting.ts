// Runs in a page of its own making: painting marks as we do, and as others do.

import Mark from 'mark.js';
import { MARK_KINDS, type Mark as OurMark, type Span } from '../../../utils/analysis/types.ts';
import { readBlocks } from '../../../utils/page/blocks.ts';
import { createPainter } from '../../../utils/page/highlights.ts';
import { createTextMap, type TextMap } from '../../../utils/page/text-map.ts';

export type Way = 'ours' | 'mark.js' | 'wrapping';

interface Story {
  readonly root: HTMLElement;
  readonly text: string;
  readonly map: TextMap;
  readonly spans: readonly Span[];
}

const SENTENCE = 'A person with knowledge of the talks said on Monday that the deal had not been signed. ';
/** The words that are marked. */
const MARKED = 'A person with knowledge of the talks';

/** Sets a story in the page with so many sentences, one mark in each; ten sentences are a paragraph. */
function setStory(marks: number): Story {
  const root = document.createElement('article');
  for (let i = 0; i < marks; i += 10) {
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCE.repeat(Math.min(10, marks - i)).trim();
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  const runs = [];
  let text = '';
  for (const block of readBlocks(root, () => true).blocks) {
    if (text !== '') text += '\n';
    for (const run of block.runs) runs.push({ ...run, start: run.start + text.length, apart: true });
    text += block.text;
  }
  const spans = [...text.matchAll(new RegExp(MARKED, 'g'))].map(({ index }) => ({
    start: index,
    end: index + MARKED.length,
  }));
  if (spans.length !== marks) throw new Error(`${spans.length} places for ${marks} marks`);
  return { root, text, map: createTextMap(document, text, runs), spans };
}

const markOf = (span: Span, i: number) =>
  ({ span, kind: MARK_KINDS[i % MARK_KINDS.length], id: `m${i}` }) as unknown as OurMark;

const WAYS: Readonly<Record<Way, (story: Story) => () => void>> = {
  ours: ({ map, spans }) => {
    const painter = createPainter(document);
    painter.paint(spans.map(markOf), map);
    return () => painter.clear();
  },
  'mark.js': ({ root, spans, text }) => {
    // It counts the text of the element without what parts the paragraphs.
    let breaks = 0;
    let seen = 0;
    const ranges = spans.map(({ start, end }) => {
      for (; seen < start; seen++) if (text[seen] === '\n') breaks++;
      return { start: start - breaks, length: end - start };
    });
    const mark = new Mark(root);
    mark.markRanges(ranges);
    return () => mark.unmark();
  },
  // As the Hypothesis client highlights a place: its text node is cut and wrapped in an element. From the last to the first,
  // and with no range kept, since each range slows every cut.
  wrapping: ({ map, spans }) => {
    let at = map.runs.length - 1;
    for (const { start, end } of spans.toReversed()) {
      while ((map.runs[at]?.start ?? 0) > start) at--;
      const run = map.runs[at];
      if (run) wrap(run.node, run.from + start - run.start, end - start);
    }
    return () => {};
  },
};

function wrap(node: Text, from: number, length: number): void {
  const text = node.splitText(from);
  text.splitText(length);
  const highlight = document.createElement('hypothesis-highlight');
  highlight.className = 'hypothesis-highlight';
  text.replaceWith(highlight);
  highlight.append(text);
}

/** Milliseconds of one painting, with the layout that it asks for. */
export function paintOnce(way: Way, marks: number): number {
  const story = setStory(marks);
  document.body.getBoundingClientRect();
  const begun = performance.now();
  const undo = WAYS[way](story);
  document.body.getBoundingClientRect();
  const time = performance.now() - begun;
  undo();
  return time;
}

/** Paints once in the way of ours between two marks of the page's timeline; gives the changes of the page that were seen. */
export async function paintWatched(marks: number): Promise<number> {
  const story = setStory(marks);
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  performance.mark('bench-begin');
  WAYS.ours(story);
  await frame();
  performance.mark('bench-end');
  return observer.takeRecords().length;
}
