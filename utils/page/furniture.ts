import type { Block } from './blocks.ts';

/** Parts of a page that are never running text of its story. */
const ELSEWHERE =
  'nav, footer, aside, figure, figcaption, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"]';

/** Text that a site puts between or after the paragraphs of its story. */
export function isFurniture(block: Block): boolean {
  return block.element.closest(ELSEWHERE) !== null || block.linked / block.text.length > 0.9;
}
