// Pages that go on with another story below the first, as endless scrolling does.

import type { Block } from './blocks.ts';
import { attributeOf, closestTo, localNameOf } from './dom.ts';
import { letters } from './letters.ts';
import { isProse } from './prose.ts';
import { holds, parentOf } from './shadow.ts';

/** Headlines that are looked at: no page has more stories. */
const MOST_HEADLINES = 60;
/** Paragraphs of the first story: a page that begins with fewer is a list, or begins with a summary. */
const ENOUGH = 3;

/**
 * The blocks of stories that stand below the one with the page's headline, each in an element like the one that holds the
 * first with its headline. A chapter has no <h1> in an element of its own beside one that has the page's.
 */
export function findOtherStories(blocks: readonly Block[], title: string | null): ReadonlySet<Block> {
  const found = new Set<Block>();
  const at =
    title === null ? -1 : blocks.findIndex((block) => isIn(block, 'h1') && letters(block.text) === letters(title));
  const headline = blocks[at];
  if (!headline) return found;
  const headlines = blocks.slice(at + 1).filter((block) => isIn(block, 'h1, h2'));
  for (const other of headlines.slice(0, MOST_HEADLINES)) {
    const [first, second] = apart(headline.element, other.element);
    if (!first || !second || !isAlike(first, second)) continue;
    if (!isIn(other, 'h1') && localNameOf(second) !== 'article') continue;
    const inFirst = blocks.filter((block) => isProse(block) && holds(first, block.element));
    if (inFirst.length < ENOUGH) continue;
    const inSecond = blocks.filter((block) => holds(second, block.element));
    if (inSecond[0] === other || isIn(other, 'h1')) for (const block of inSecond) found.add(block);
  }
  return found;
}

const isIn = ({ element }: Block, selector: string): boolean => closestTo(element, selector) !== null;

/** The two elements beside each other that hold the one and the other; none where one holds both. */
function apart(a: Element, b: Element): (Element | undefined)[] {
  const path: Element[] = [];
  for (let element: Element | null = a; element; element = parentOf(element)) path.push(element);
  let second = b;
  for (let element: Element | null = b; element; element = parentOf(element)) {
    const common = path.indexOf(element);
    if (common >= 0) return [path[common - 1], second];
    second = element;
  }
  return [];
}

const isAlike = (a: Element, b: Element): boolean =>
  a !== b && localNameOf(a) === localNameOf(b) && attributeOf(a, 'class') === attributeOf(b, 'class');
