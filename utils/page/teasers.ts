import type { Block } from './blocks.ts';
import { closestTo } from './dom.ts';

/**
 * Teasers of other stories: paragraphs that each have a card of their own with a linked heading, beside others like it.
 * There may be more of them than of the story. Some stand in one box, heading by heading.
 */
export function findTeasers(prose: readonly Block[]): ReadonlySet<Block> {
  const cards = new Map<Element, Block[]>();
  for (const block of prose) {
    const card = closestTo(block.element, 'article, li, section, div');
    if (!card) continue;
    const inCard = cards.get(card);
    if (inCard) inCard.push(block);
    else cards.set(card, [block]);
  }
  const rows = new Map<string, Block[][]>();
  const boxes: Block[] = [];
  for (const [card, inCard] of cards) {
    const headings = card.querySelectorAll(LINKED_HEADING).length;
    if (headings === 0 || card.querySelector('h1') !== null) continue;
    // Several in one box, each paragraph with a heading of its own.
    if (headings > 1 && inCard.length <= headings) boxes.push(...inCard);
    if (inCard.length > 2) continue;
    const place = `${card.localName}.${card.getAttribute('class') ?? ''}`;
    const row = rows.get(place);
    if (row) row.push(inCard);
    else rows.set(place, [inCard]);
  }
  return new Set([...boxes, ...[...rows.values()].filter((row) => row.length >= 3).flat(2)]);
}

const LINKED_HEADING = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5';
