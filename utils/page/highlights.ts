import { MARK_KINDS, type Mark, type MarkKind, type Span } from '../analysis/types.ts';
import { parentElementOf } from './dom.ts';
import { hasLightWords } from './light-words.ts';
import type { TextMap } from './text-map.ts';

/** Highlight names begin so: the registry is shared with the page. entrypoints/article.content/style.css styles them. */
export const HIGHLIGHT_PREFIX = 'on-record-';
/** Ends the names of highlights over light words, which need brighter lines. They lie on top of the others. */
const ON_DARK = '-on-dark';
const FLASH = `${HIGHLIGHT_PREFIX}flash`;
/** Milliseconds that a flash stays: long enough to find it after a jump. */
const FLASH_TIME = 1800;
/** Milliseconds between two looks at whether the page has turned dark or light. */
const COLOURS_HOLD = 500;

export interface Painter {
  /** False where the browser has no custom highlights: nothing is painted, all else works. */
  readonly paints: boolean;
  /** Takes new marks in place of the old ones and paints those of the shown kinds. */
  paint(marks: readonly Mark[], map: TextMap): void;
  /** Shows marks of these kinds and no others. */
  show(kinds: readonly MarkKind[]): void;
  /** Shows no marks. The page then bears no highlight of ours. */
  hide(): void;
  /** Shows a span for a moment. */
  flash(span: Span): void;
  /** Brings a span to the middle of the window. False when the page no longer holds it. */
  scrollTo(span: Span): boolean;
  /** The shown mark at a place in the window (CSS pixels), the shortest where several overlap. */
  markAt(x: number, y: number): Mark | null;
  /** The shown mark whose words are nearest to a height in the window (CSS pixels), of those that are in it. */
  markNear(y: number): Mark | null;
  /** Where a mark's words are in the window, one box a line; empty when the page no longer holds them. */
  boxesOf(span: Span): DOMRect[];
  /**
   * Paints again what the page has taken off, by `CSS.highlights.clear()` or otherwise, and in other colours where the page
   * has turned dark or light. Nothing tells of either; it is cheap to ask often.
   */
  mend(): void;
  /** Forgets all marks and takes everything of ours off the page. */
  clear(): void;
}

interface Painted {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
  readonly isOnDark: boolean;
}

/** Makes the painter of a page. It changes nothing in the page's DOM: marks are ranges in `CSS.highlights`. */
export function createPainter(document: Document): Painter {
  const view = document.defaultView;
  // Firefox below 140 has no CSS.highlights; the popup still works, the page just stays unmarked.
  const registry = typeof CSS === 'undefined' ? undefined : (CSS as { highlights?: HighlightRegistry }).highlights;
  const paints = registry !== undefined && typeof Highlight === 'function';
  // Firefox content scripts cannot iterate the registry or a Highlight, so the ranges are kept here.
  let painted: Painted[] = [];
  const own = new Map<string, { readonly highlight: Highlight; readonly size: number }>();
  let shown: ReadonlySet<MarkKind> = new Set(MARK_KINDS);
  let map: TextMap | null = null;
  /** When colours were last asked for, by the clock. */
  let asked = 0;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const put = (name: string, ranges: readonly Range[], priority: number) => {
    if (!registry || !paints) return;
    if (ranges.length === 0) {
      take(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
    own.set(name, { highlight, size: ranges.length });
  };
  /** Takes a highlight off the page, unless it is another's: a reloaded extension paints under the same names. */
  const take = (name: string) => {
    if (own.has(name) && registry?.get(name) === own.get(name)?.highlight) registry?.delete(name);
    own.delete(name);
  };
  const refresh = () => {
    MARK_KINDS.forEach((kind, i) => {
      const mine = shown.has(kind) ? painted.filter(({ mark }) => mark.kind === kind) : [];
      // Where two kinds overlap, the one listed first is drawn on top.
      const priority = 2 * (MARK_KINDS.length - i);
      const rangesOf = (some: readonly Painted[]) => some.flatMap(({ ranges }) => ranges);
      put(HIGHLIGHT_PREFIX + kind, rangesOf(mine), priority);
      put(HIGHLIGHT_PREFIX + kind + ON_DARK, rangesOf(mine.filter(({ isOnDark }) => isOnDark)), priority + 1);
    });
  };
  // Many marks stand in one paragraph, and what a paragraph says is asked of the browser once.
  const isOnDark = (range: Range | undefined, known: Map<Element, boolean>) => {
    const element = range && parentElementOf(range.startContainer);
    if (!element || !view) return false;
    const answer = known.get(element) ?? hasLightWords(element, view);
    known.set(element, answer);
    return answer;
  };
  const colour = (marks: readonly Omit<Painted, 'isOnDark'>[]) => {
    const known = new Map<Element, boolean>();
    painted = marks.map(({ mark, ranges }) => ({ mark, ranges, isOnDark: isOnDark(ranges[0], known) }));
  };
  const unflash = () => {
    clearTimeout(flashing);
    take(FLASH);
  };
  const boxesOf = (span: Span) => (map?.rangesOf(span) ?? []).flatMap((range) => [...range.getClientRects()]);

  return {
    paints,
    paint(marks, newMap) {
      map = newMap;
      colour(marks.map((mark) => ({ mark, ranges: newMap.rangesOf(mark.span) })));
      refresh();
    },
    show(kinds) {
      shown = new Set(kinds);
      refresh();
    },
    hide() {
      shown = new Set();
      refresh();
    },
    flash(span) {
      unflash();
      put(FLASH, map?.rangesOf(span) ?? [], 2 * MARK_KINDS.length + 2);
      flashing = setTimeout(unflash, FLASH_TIME);
    },
    scrollTo(span) {
      const range = map?.rangesOf(span)[0];
      if (!range || !view) return false;
      const calm = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
      bringToMiddle(range, view, calm ? 'instant' : 'smooth');
      return true;
    },
    markAt(x, y) {
      let best: Mark | null = null;
      for (const { mark, ranges } of painted) {
        if (!shown.has(mark.kind)) continue;
        if (best && length(best.span) <= length(mark.span)) continue;
        if (ranges.some((range) => isAt(range, x, y))) best = mark;
      }
      return best;
    },
    markNear(y) {
      let best: { mark: Mark; away: number } | null = null;
      for (const { mark, ranges } of painted) {
        const box = shown.has(mark.kind) ? ranges[0]?.getBoundingClientRect() : undefined;
        if (!box || !view || box.height === 0 || box.bottom <= 0 || box.top >= view.innerHeight) continue;
        const away = Math.max(box.top - y, y - box.bottom, 0);
        if (!best || away < best.away) best = { mark, away };
      }
      return best?.mark ?? null;
    },
    boxesOf,
    mend() {
      const [first] = painted;
      const isWhole = [...own].every(
        ([name, { highlight, size }]) => registry?.get(name) === highlight && highlight.size === size,
      );
      const now = Date.now();
      if (isWhole && (!first || now - asked < COLOURS_HOLD)) return;
      asked = now;
      // A page that turns dark has other words to draw lines under.
      const turned = first !== undefined && isOnDark(first.ranges[0], new Map()) !== first.isOnDark;
      if (turned) colour(painted);
      if (!isWhole) take(FLASH);
      if (turned || !isWhole) refresh();
    },
    clear() {
      painted = [];
      map = null;
      unflash();
      refresh();
    },
  };
}

const length = (span: Span) => span.end - span.start;
const holds = (box: DOMRect, x: number, y: number) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Whether a range's words are at a place in the window, and not under something else there (a sticky header, a dialog). */
function isAt(range: Range, x: number, y: number): boolean {
  const text = range.startContainer;
  const root = text.getRootNode();
  const top = 'elementFromPoint' in root ? (root as Document | ShadowRoot).elementFromPoint(x, y) : null;
  // First, since it rules out nearly all marks without asking for their boxes.
  if (top && !top.contains(text) && !range.intersectsNode(top)) return false;
  return [...range.getClientRects()].some((box) => holds(box, x, y));
}

/**
 * Scrolls every scrolling box around a range, and the window, so that the range stands in the middle.
 * `scrollIntoView` knows elements only, and one element may hold the whole story.
 */
function bringToMiddle(range: Range, view: Window, behavior: ScrollBehavior): void {
  for (let element = parentElementOf(range.startContainer); element; element = parentElementOf(element)) {
    const root = element === view.document.scrollingElement;
    if (!root && (element === view.document.body || element === view.document.documentElement)) continue;
    if (!root && !scrolls(element, view)) continue;
    const box = range.getBoundingClientRect();
    const frame = root ? { top: 0, height: view.innerHeight } : element.getBoundingClientRect();
    element.scrollBy({ top: box.top + box.height / 2 - frame.top - frame.height / 2, behavior });
  }
}

function scrolls(element: Element, view: Window): boolean {
  return (
    element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(view.getComputedStyle(element).overflowY)
  );
}
