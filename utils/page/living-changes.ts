// Which of a page's changes may change its story. Pages change all the time (clocks, counters, advertisements); what is
// let through here costs a look.

import { nodeTypeOf, ownerDocumentOf, textContentOf, unclobbered } from './dom.ts';
import { openRootOf, type ShadowRootOf } from './shadow.ts';

interface Known {
  readonly isRead: (node: Node) => boolean;
  readonly isOurs: (node: Node) => boolean;
  /** How shadow trees are looked into; the default sees open ones. */
  readonly shadowRootOf?: ShadowRootOf;
}

/** New text below this many characters is no sentence of a story; a sentence that is replaced is told by `isRead`. */
export const LEAST_NEW_TEXT = 40;
/** Elements looked through for shadow trees at once. */
const MOST_ELEMENTS = 20_000;

/** Whether any of the changes adds running text, or touches text that was read. */
export function touchesText(records: readonly MutationRecord[], known: Known): boolean {
  return records.some((record) => {
    if (record.type === 'characterData')
      return known.isRead(record.target) || lengthOf(record.target, known) >= LEAST_NEW_TEXT;
    return (
      [...record.removedNodes].some((node) => holdsRead(node, known)) ||
      [...record.addedNodes].some((node) => !known.isOurs(node) && lengthOf(node, known) >= LEAST_NEW_TEXT)
    );
  });
}

function holdsRead(node: Node, known: Known): boolean {
  if (known.isOurs(node)) return false;
  if (nodeTypeOf(node) === 3) return known.isRead(node);
  const texts = walk(node, 4); // SHOW_TEXT
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (known.isRead(text)) return true;
  return false;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META']);

const lengthOf = (node: Node, known: Known): number =>
  SILENT.has(node.nodeName) ? 0 : visibleLength(node) + shadowTextOf(node, known);

const visibleLength = (node: Node): number => (textContentOf(node) ?? '').replace(/\s+/g, ' ').trim().length;

/** A custom element may come with all of its text in a shadow tree. */
const shadowTextOf = (node: Node, { shadowRootOf }: Known): number =>
  shadowRootsIn(node, shadowRootOf).reduce((sum, root) => sum + visibleLength(root), 0);

/** The shadow trees in a part of the page that can be looked into, those within others too. */
export function shadowRootsIn(root: Node, shadowRootOf: ShadowRootOf = openRootOf): ShadowRoot[] {
  const type = nodeTypeOf(root);
  if (type !== 1 && type !== 9 && type !== 11) return [];
  const found: ShadowRoot[] = [];
  const look = (element: Element) => {
    const inside = shadowRootOf(element);
    if (inside) found.push(inside, ...shadowRootsIn(inside, shadowRootOf));
  };
  if (type === 1) look(root as Element);
  const elements = walk(root, 1); // SHOW_ELEMENT
  let left = MOST_ELEMENTS;
  for (let node = elements.nextNode(); node && left > 0; node = elements.nextNode(), left--) look(node as Element);
  return found;
}

const walk = (root: Node, show: number): TreeWalker =>
  unclobbered(ownerDocumentOf(root) ?? (root as Document)).createTreeWalker(root, show);
