// The one walk over the live page: text and map are written together, block by block.

import { finish, type Slices } from '../analysis/slices.ts';
import { attributeOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, previousSiblingOf } from './dom.ts';
import { isHiddenByMarkup, isNoteSign } from './hidden-by-markup.ts';
import {
  CHARACTERS_A_NODE,
  CHARACTERS_AT_ONCE,
  DEEPEST,
  MOST_CHARACTERS,
  MOST_NODES,
  NODES_A_SLICE,
} from './limits.ts';
import { openRootOf, type ShadowRootOf } from './shadow.ts';

/** A run relative to its block; see `Run` in text-map.ts. */
export interface BlockRun {
  start: number;
  length: number;
  readonly node: Text;
  readonly from: number;
  readonly apart: boolean;
}

/** Text between two block borders of the page: a paragraph, a heading, a list item, one part of a `<br><br>` text. */
export interface Block {
  /** White space is one space; soft hyphens and zero-width characters are gone. */
  readonly text: string;
  readonly runs: readonly BlockRun[];
  /** The nearest block element around it. */
  readonly element: Element;
  /** Characters that are link text. */
  readonly linked: number;
  /** Place among the page's blocks. */
  readonly index: number;
}

/** All that can be read on a page. */
export interface PageText {
  readonly blocks: readonly Block[];
  /** The topmost elements that are not shown. */
  readonly hidden: readonly Element[];
  /** The page is larger or deeper than is walked: there is more on it. */
  readonly isCut: boolean;
}

export type IsVisible = (element: Element) => boolean;

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark math nobr q rp rt ruby s samp small span
  strike strong sub sup svg time tt u var wbr`.split(/\s+/),
);

/** What holds no running text, or a second copy of it. */
const SKIPPED = new Set(
  `script style noscript template iframe object embed video audio canvas select textarea input button svg math head
  title meta link map progress meter datalist dialog rp rt`.split(/\s+/),
);

/** Of these, what stands between paragraphs. */
const MEDIA = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'dialog']);

const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACE = /[\s\u00a0]/;

/** What a UTF-16 code unit is to the text. Nearly all are told without asking an expression. */
function kindOf(code: number): 'word' | 'space' | 'dropped' {
  if (code > 0x20 && code < 0x7f) return 'word';
  if (code === 0x20 || code === 0x0a) return 'space';
  const character = String.fromCharCode(code);
  return DROPPED.test(character) ? 'dropped' : SPACE.test(character) ? 'space' : 'word';
}

/** Does a line break begin an empty line? In preformatted text that parts paragraphs. */
const isEmptyLine = (data: string, at: number): boolean => /^\r?\n[ \t]*\r?\n/.test(data.slice(at, at + 80));

/** The words from a place on, with nothing but single spaces between them: they go into the text as they stand. */
function stretchFrom(data: string, from: number): { end: number; spaces: number } {
  let end = from + 1;
  let spaces = 0;
  for (; end < data.length; end++) {
    const code = data.charCodeAt(end);
    if (kindOf(code) === 'word') continue;
    if (code !== 0x20 || end + 1 === data.length || kindOf(data.charCodeAt(end + 1)) !== 'word') break;
    spaces++;
  }
  return { end, spaces };
}

/** What is shown of an element: its shadow tree if it has one. A parser without shadow trees leaves the template there. */
function insideOf(element: Element, shadowRootOf: ShadowRootOf): Node {
  const root = shadowRootOf(element);
  if (root) return root;
  const first = localNameOf(element).includes('-') ? element.firstElementChild : null;
  return first?.hasAttribute('shadowrootmode') ? ((first as HTMLTemplateElement).content ?? element) : element;
}

function isInline(element: Element): boolean {
  const name = localNameOf(element);
  if (INLINE.has(name)) return !isCaption(element);
  // A custom element is inline by default. Within a sentence it has text beside it.
  if (!name.includes('-')) return false;
  const beside = (node: Node | null) => node !== null && nodeTypeOf(node) === 3 && (node.nodeValue ?? '').trim() !== '';
  return beside(previousSiblingOf(element)) || beside(nextSiblingOf(element));
}

/** A picture within a sentence's paragraph, with words below it. */
const isCaption = (element: Element): boolean =>
  CAPTION.test(attributeOf(element, 'class') ?? '') && element.querySelector('img, picture') !== null;
const CAPTION = /image|img|photo|picture|figure|caption|media/i;

/** Spans that a stylesheet makes paragraphs of: a sentence ends, and the next begins with no white space between. */
function beginsParagraph(element: Element, before: string, isGlued: boolean): boolean {
  return isGlued && ENDS_SENTENCE.test(before.slice(-9)) && /^\s*[“"‘]?\p{Lu}.{30}/su.test(beginningOf(element));
}

const ENDS_SENTENCE = /[.!?][”’"')\]]*$/;

/** The first words in an element, and not all of a page that stands in it. */
function beginningOf(element: Element): string {
  let words = '';
  let left = 50;
  const gather = (node: Node) => {
    if (nodeTypeOf(node) === 3) words += (node.nodeValue ?? '').slice(0, 100);
    for (let child = firstChildOf(node); child && words.length < 100 && left-- > 0; child = nextSiblingOf(child))
      gather(child);
  };
  gather(element);
  return words;
}

/** An element that is being walked through. */
interface Frame {
  /** The child that comes next. */
  next: Node | null;
  /** What a slot among its children shows, from the last to the first; it comes before that. */
  readonly assigned: Node[];
  readonly inLink: boolean;
  readonly block: Element;
  readonly depth: number;
  /** A block ends with it. */
  readonly closes: boolean;
}

/**
 * Reads all text of the page, block by block.
 * @param isVisible asked for elements that markup does not already hide; their text is left out when it says no
 */
export const readBlocks = (root: Element, isVisible: IsVisible, shadowRootOf: ShadowRootOf = openRootOf): PageText =>
  finish(readBlocksInSlices(root, isVisible, shadowRootOf));

export function* readBlocksInSlices(root: Element, isVisible: IsVisible, shadowRootOf: ShadowRootOf): Slices<PageText> {
  const blocks: Block[] = [];
  const hidden: Element[] = [];
  let text = '';
  let runs: BlockRun[] = [];
  let linked = 0;
  let owner: Element = root;
  let pendingSpace: { node: Text; from: number; apart: boolean } | null = null;
  let breaks = 0;
  let apart = false;
  let nodes = 0;
  let characters = 0;
  let isCut = false;

  const close = () => {
    if (text !== '') blocks.push({ text, runs, element: owner, linked, index: blocks.length });
    text = '';
    runs = [];
    linked = 0;
    pendingSpace = null;
    breaks = 0;
    apart = false;
  };
  const push = (words: string, node: Text, from: number, isApart: boolean) => {
    const last = runs.at(-1);
    if (last && !isApart && last.node === node && last.from + last.length === from) last.length += words.length;
    else runs.push({ start: text.length, length: words.length, node, from, apart: isApart && runs.length > 0 });
    text += words;
  };
  /** Reads a text node from one of its characters to another, as if there were no more of it. */
  const readText = (node: Text, data: string, from: number, inLink: boolean, block: Element) => {
    for (let i = from; i < data.length; ) {
      const kind = kindOf(data.charCodeAt(i));
      if (kind !== 'word') {
        if (data[i] === '\n' && text !== '' && isEmptyLine(data, i) && localNameOf(block) === 'pre') close();
        if (kind === 'space' && text !== '' && !pendingSpace) {
          pendingSpace = { node, from: i, apart };
          apart = false;
        }
        i++;
        continue;
      }
      if (text === '') owner = block;
      if (pendingSpace) push(' ', pendingSpace.node, pendingSpace.from, pendingSpace.apart);
      else if (breaks > 0 && text !== '') {
        // A single <br> is white space that stands in no text node.
        text += ' ';
        apart = true;
      }
      pendingSpace = null;
      breaks = 0;
      const { end, spaces } = stretchFrom(data, i);
      push(data.slice(i, end), node, i, apart);
      apart = false;
      if (inLink) linked += end - i - spaces;
      i = end;
    }
  };
  const frames: Frame[] = [];
  const enter = (element: Element, inLink: boolean, block: Element, depth: number, closes: boolean) => {
    const isTooDeep = depth > DEEPEST;
    if (isTooDeep) isCut = true;
    const next = isTooDeep ? null : firstChildOf(insideOf(element, shadowRootOf));
    frames.push({ next, assigned: [], inLink, block, depth, closes });
  };
  const visit = (child: Element, inLink: boolean, block: Element, depth: number) => {
    const name = localNameOf(child);
    const inline = isInline(child);
    const skipped = SKIPPED.has(name);
    const isNote = inline && isNoteSign(child);
    if (skipped || isNote || isHiddenByMarkup(child) || !isVisible(child)) {
      if (!skipped && !isNote) hidden.push(child);
      // Scripts and the like stand in the middle of sentences. A range over them would hold their text.
      if (inline || (skipped && !MEDIA.has(name))) apart = true;
      else close();
      return;
    }
    if (!inline || beginsParagraph(child, text, pendingSpace === null)) close();
    enter(child, inLink || name === 'a', inline ? block : child, depth, !inline);
  };
  visit(root, false, root, 0);
  let looked = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (looked >= NODES_A_SLICE) {
      yield looked;
      looked = 0;
    }
    const given = frame.assigned.pop();
    const node = given ?? frame.next;
    if (!node) {
      frames.pop();
      if (frame.closes) close();
      continue;
    }
    // What follows is asked before the page has its turn, and may be gone after it: then the page is looked at again.
    if (!given) frame.next = nextSiblingOf(node);
    looked++;
    if (++nodes > MOST_NODES) {
      isCut = true;
      frame.next = null;
      frame.assigned.length = 0;
      continue;
    }
    const type = nodeTypeOf(node);
    if (type === 3) {
      const data = (node as Text).data.slice(0, MOST_CHARACTERS - characters);
      if (data.length < (node as Text).data.length) isCut = true;
      characters += data.length;
      for (let from = 0; from < data.length; from += CHARACTERS_AT_ONCE) {
        const to = from + CHARACTERS_AT_ONCE;
        readText(node as Text, to < data.length ? data.slice(0, to) : data, from, frame.inLink, frame.block);
        looked += Math.min(CHARACTERS_AT_ONCE, data.length - from) / CHARACTERS_A_NODE;
        if (to < data.length) {
          yield looked;
          looked = 0;
        }
      }
      continue;
    }
    if (type !== 1) continue;
    const child = node as Element;
    const name = localNameOf(child);
    if (name === 'br') {
      // Two breaks part paragraphs; one does where a sentence has ended, so that no sentence crosses it.
      if (++breaks > 1 || ENDS_SENTENCE.test(text.slice(-9))) close();
    } else if (name === 'slot' && !given) {
      for (const one of (child as HTMLSlotElement).assignedNodes?.({ flatten: true }).reverse() ?? [])
        frame.assigned.push(one);
    } else visit(child, frame.inLink, frame.block, frame.depth + 1);
  }
  return { blocks, hidden, isCut };
}
