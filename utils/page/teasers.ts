// Teasers of other stories: there may be more of them than of the story.

import type { Block } from './blocks.ts';
import { attributeOf, closestTo, localNameOf, parentElementOf } from './dom.ts';
import { isProse } from './prose.ts';

/** So many alike are a list of teasers; one or two may be parts of the story. */
const ROW = 3;

/** Asked of the same blocks twice, by the story and by the gate. */
const known = new WeakMap<readonly Block[], ReadonlySet<Block>>();

/** The blocks of the page that are teasers, by how they are set. */
export function findTeasers(blocks: readonly Block[]): ReadonlySet<Block> {
  const answer = known.get(blocks) ?? findTeasersAnew(blocks);
  known.set(blocks, answer);
  return answer;
}

function findTeasersAnew(blocks: readonly Block[]): ReadonlySet<Block> {
  const prose = blocks.filter(isProse);
  const lines = findLinesWithLinks(prose);
  // A letter of links with a few words to each is a story of its own kind, where there is nothing else.
  const besides = sum(prose) > 2 * sum(lines) ? lines : [];
  return new Set([...findCards(blocks, prose), ...besides]);
}

const sum = (blocks: readonly Block[]) => blocks.reduce((total, block) => total + block.text.length, 0);

/**
 * Paragraphs that each have a card of their own with a linked title, beside others like it. Some stand in one box,
 * heading by heading. A list item, or an article within an article, is a card even where there is no other like it.
 */
function findCards(blocks: readonly Block[], prose: readonly Block[]): Block[] {
  const widest = findWidest(prose);
  const away = titlesThatLeadAway(blocks);
  const titled = new Set(away.filter(isLinkedTitle).flatMap(cardsOf));
  const headed = countAround(away.filter(isLinkedHeading));
  const holdsHeadline = countAround(blocks.filter((block) => closestTo(block.element, 'h1') !== null));
  const cards = new Map<Element, Block[]>();
  for (const block of prose) {
    for (const card of new Set([...cardsOf(block), ...(widest.get(block) ?? [])])) {
      const inCard = cards.get(card);
      if (inCard) inCard.push(block);
      else cards.set(card, [block]);
    }
  }
  const rows = new Map<string, Block[][]>();
  const found: Block[] = [];
  for (const [card, inCard] of cards) {
    const headings = headed.get(card) ?? 0;
    if ((headings === 0 && !titled.has(card)) || holdsHeadline.has(card)) continue;
    // Several in one box, each paragraph with a heading of its own.
    if (headings > 1 && inCard.length <= headings && inCard.some((block) => cardsOf(block).includes(card)))
      found.push(...inCard);
    if (inCard.length > IN_CARD) continue;
    if (headings > 0 && isOfAnother(card)) found.push(...inCard);
    const place = `${localNameOf(card)}.${attributeOf(card, 'class') ?? ''}`;
    const row = rows.get(place);
    if (row) row.push(inCard);
    else rows.set(place, [inCard]);
  }
  return [...found, ...[...rows.values()].filter((row) => row.length >= ROW).flat(2)];
}

/** How many of the blocks stand in each element. */
function countAround(blocks: readonly Block[]): Map<Element, number> {
  const count = new Map<Element, number>();
  for (const { element } of blocks)
    for (let around: Element | null = element; around; around = parentElementOf(around))
      count.set(around, (count.get(around) ?? 0) + 1);
  return count;
}

const isLinkedHeading = ({ element, linked }: Block): boolean =>
  linked > 0 && closestTo(element, 'h2, h3, h4, h5, h6') !== null;

/** Titles that lead to another page. The entries of a live blog lead to themselves, or all to one page. */
function titlesThatLeadAway(blocks: readonly Block[]): Block[] {
  const pages = new Map<Block, string>();
  const count = new Map<string, number>();
  for (const title of blocks.filter((block) => isLinkedHeading(block) || isLinkedTitle(block))) {
    const page = pageLinkedBy(title);
    if (page === null) continue;
    pages.set(title, page);
    count.set(page, (count.get(page) ?? 0) + 1);
  }
  return [...pages].filter(([, page]) => page === '' || (count.get(page) ?? 0) < ROW).map(([title]) => title);
}

/** Where the first link leads, without query and fragment; null when that is a place on this page. */
function pageLinkedBy({ runs }: Block): string | null {
  const link = runs.map(({ node }) => linkAround(node)).find((found) => found !== null);
  const address = link ? (attributeOf(link, 'href') ?? '') : '';
  return address.startsWith('#') ? null : address.replace(/[?#].*$/s, '');
}

/** The widest element around each paragraph that holds no more prose than a card does. */
function findWidest(prose: readonly Block[]): Map<Block, Element[]> {
  const count = countAround(prose);
  return new Map(
    prose.map((block) => {
      let widest = block.element;
      for (let around = parentElementOf(widest); around; around = parentElementOf(widest)) {
        if ((count.get(around) ?? 0) > IN_CARD) break;
        widest = around;
      }
      return [block, (count.get(widest) ?? 0) > IN_CARD || /^(body|html)$/.test(localNameOf(widest)) ? [] : [widest]];
    }),
  );
}

/** Paragraphs that a card holds at most. */
const IN_CARD = 2;

/** What may be the card of a block: the nearest box, the one around it where the text stands in a box alone, a list item. */
function cardsOf({ element }: Block): Element[] {
  const parent = parentElementOf(element);
  const cards = [closestTo(element, BOXES), parent && closestTo(parent, BOXES), closestTo(element, 'article, li')];
  const [near, around, entry] = localNameOf(element) === 'div' ? cards : [cards[0], null, cards[2]];
  return [...new Set([near, around, entry])].filter((card) => card !== null && card !== undefined);
}

const BOXES = 'article, li, section, div';

const isOfAnother = (card: Element): boolean => {
  const parent = parentElementOf(card);
  return (
    localNameOf(card) === 'li' ||
    (localNameOf(card) === 'article' && parent !== null && closestTo(parent, 'article') !== null)
  );
};

/** A line of its own that is all link, and long enough to be a headline: names and labels are shorter. */
const isLinkedTitle = (block: Block): boolean =>
  block.linked > block.text.replace(/ /g, '').length * 0.9 && block.text.length >= 25;

/** Paragraphs beside each other that each begin with a linked headline and go on in plain words. */
export function findLinesWithLinks(prose: readonly Block[]): Block[] {
  const rows = new Map<Element, Block[]>();
  for (const block of prose) {
    const list = rowOf(block);
    if (!list) continue;
    const row = rows.get(list);
    if (row) row.push(block);
    else rows.set(list, [block]);
  }
  return [...rows.values()]
    .filter((row) => row.length >= ROW)
    .filter((row) => row.filter(beginsWithHeadline).length >= row.length * 0.8)
    .flat();
}

/** What the lines of a list stand in: list items and boxes have parents, lines parted by breaks have none of their own. */
const rowOf = ({ element }: Block): Element | null =>
  localNameOf(element) === 'td' ? element : parentElementOf(element);

/** Does it begin with a link of at least four words? What follows is longer than a word or two. */
function beginsWithHeadline({ runs, text }: Block): boolean {
  const end = runs.find(({ node }) => linkAround(node) === null)?.start ?? text.length;
  return text.slice(0, end).trim().split(' ').length >= 4 && text.length - end >= 30;
}

function linkAround(node: Text): Element | null {
  const parent = parentElementOf(node);
  return parent && closestTo(parent, 'a');
}
