import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark, MarkKind } from '../analysis/types.ts';
import { createPainter, HIGHLIGHT_PREFIX } from './highlights.ts';
import type { TextMap } from './text-map.ts';

class FakeHighlight {
  priority = 0;
  readonly ranges: unknown[];
  constructor(...ranges: unknown[]) {
    this.ranges = ranges;
  }
}

/** A range is its span here; `gone` is what the page no longer holds. */
const mapWithout = (gone: number): TextMap => ({
  runs: [],
  rangesOf: ({ start, end }) => (start === gone ? [] : [range(start, end)]),
  spanOf: () => null,
});
const range = (start: number, end: number) =>
  ({ startContainer: { getRootNode: () => ({}) }, getClientRects: () => [box(start, end)] }) as unknown as Range;
/** Ten pixels a character, one line. */
const box = (start: number, end: number) => ({ left: start * 10, right: end * 10, top: 0, bottom: 20 });

const mark = (kind: MarkKind, start: number, end: number): Mark => ({
  kind,
  span: { start, end },
  finding: `${kind}${start}`,
});
const MARKS = [mark('anonymous', 0, 5), mark('anonymous', 10, 30), mark('missing', 12, 15), mark('hearsay', 40, 44)];

let registry: Map<string, FakeHighlight>;
beforeEach(() => {
  registry = new Map([['page-own', new FakeHighlight()]]);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const painter = () => createPainter({ defaultView: null } as Document);
const ours = () => [...registry.keys()].filter((name) => name.startsWith(HIGHLIGHT_PREFIX)).sort();

describe('createPainter', () => {
  it('paints one highlight for each kind that has marks', () => {
    painter().paint(MARKS, mapWithout(-1));
    expect(ours()).toEqual(['on-record-anonymous', 'on-record-hearsay', 'on-record-missing']);
    expect(registry.get('on-record-anonymous')?.ranges).toHaveLength(2);
  });

  it('leaves out what the page no longer holds', () => {
    painter().paint(MARKS, mapWithout(10));
    expect(registry.get('on-record-anonymous')?.ranges).toHaveLength(1);
  });

  it('takes everything of its own off the page when hidden, and nothing of the page’s', () => {
    const p = painter();
    p.paint(MARKS, mapWithout(-1));
    p.hide();
    expect([...registry.keys()]).toEqual(['page-own']);
    p.show(['missing']);
    expect(ours()).toEqual(['on-record-missing']);
    p.clear();
    expect([...registry.keys()]).toEqual(['page-own']);
  });

  it('keeps to the shown kinds when the page is read again', () => {
    const p = painter();
    p.show(['hearsay']);
    p.paint(MARKS, mapWithout(-1));
    expect(ours()).toEqual(['on-record-hearsay']);
  });

  it('flashes for a moment', () => {
    const p = painter();
    p.paint(MARKS, mapWithout(-1));
    p.flash({ start: 10, end: 30 });
    expect(ours()).toContain('on-record-flash');
    vi.advanceTimersByTime(5000);
    expect(ours()).not.toContain('on-record-flash');
  });

  it('tells the shortest shown mark at a place', () => {
    const p = painter();
    p.paint(MARKS, mapWithout(-1));
    expect(p.markAt(130, 10)?.finding).toBe('missing12');
    expect(p.markAt(250, 10)?.finding).toBe('anonymous10');
    expect(p.markAt(350, 10)).toBeNull();
    p.show(['anonymous']);
    expect(p.markAt(130, 10)?.finding).toBe('anonymous10');
    p.hide();
    expect(p.markAt(130, 10)).toBeNull();
  });

  it('does nothing where the browser has no highlights, and does not fail', () => {
    vi.stubGlobal('CSS', {});
    const p = painter();
    expect(p.paints).toBe(false);
    p.paint(MARKS, mapWithout(-1));
    p.flash({ start: 0, end: 5 });
    p.clear();
  });
});
