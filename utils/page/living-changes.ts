// Which of a page's changes may change its story. Pages change all the time (clocks, counters, advertisements); what is
// let through here costs a look.

interface Known {
  readonly isRead: (node: Node) => boolean;
  readonly isOurs: (node: Node) => boolean;
}

/** New text below this many characters is no sentence of a story; a sentence that is replaced is told by `isRead`. */
export const LEAST_NEW_TEXT = 40;
/** Elements looked through for shadow trees at once. */
const MOST_ELEMENTS = 20_000;

/** Whether any of the changes adds running text, or touches text that was read. */
export function touchesText(records: readonly MutationRecord[], known: Known): boolean {
  return records.some((record) => {
    if (record.type === 'characterData')
      return known.isRead(record.target) || lengthOf(record.target) >= LEAST_NEW_TEXT;
    return (
      [...record.removedNodes].some((node) => holdsRead(node, known)) ||
      [...record.addedNodes].some((node) => !known.isOurs(node) && lengthOf(node) >= LEAST_NEW_TEXT)
    );
  });
}

function holdsRead(node: Node, known: Known): boolean {
  if (known.isOurs(node)) return false;
  if (node.nodeType === 3) return known.isRead(node);
  const texts = walk(node, 4); // SHOW_TEXT
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (known.isRead(text)) return true;
  return false;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META']);

const lengthOf = (node: Node): number =>
  SILENT.has(node.nodeName) ? 0 : (node.textContent ?? '').replace(/\s+/g, ' ').trim().length + shadowTextOf(node);

/** A custom element may come with all of its text in a shadow tree. */
const shadowTextOf = (node: Node): number =>
  shadowRootsIn(node).reduce((sum, root) => sum + (root.textContent ?? '').trim().length, 0);

/** The open shadow trees in a part of the page, those within others too. */
export function shadowRootsIn(root: Node): ShadowRoot[] {
  if (root.nodeType !== 1 && root.nodeType !== 9 && root.nodeType !== 11) return [];
  const found: ShadowRoot[] = [];
  const look = (node: Node) => {
    const inside = (node as Partial<Element>).shadowRoot;
    if (inside) found.push(inside, ...shadowRootsIn(inside));
  };
  look(root);
  const elements = walk(root, 1); // SHOW_ELEMENT
  let left = MOST_ELEMENTS;
  for (let node = elements.nextNode(); node && left > 0; node = elements.nextNode(), left--) look(node);
  return found;
}

const walk = (root: Node, show: number): TreeWalker =>
  (root.nodeType === 9 ? (root as Document) : (root.ownerDocument ?? document)).createTreeWalker(root, show);
