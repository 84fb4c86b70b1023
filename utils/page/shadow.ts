// Shadow trees: what stands in one is shown in place of its host's children.

import { firstChildOf, localNameOf, parentElementOf } from './dom.ts';

/** The shadow tree of an element; null where it has none, or one that cannot be looked into. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Open trees only: what any script may look into. */
export const openRootOf: ShadowRootOf = (element) => (mayHost(element) ? (element.shadowRoot ?? null) : null);

/**
 * Closed trees too.
 * @param look the browser's own way, for extensions; not asked of elements that show children of their own, as all but a
 * few do
 */
export const anyRootOf =
  (look: ShadowRootOf): ShadowRootOf =>
  (element) =>
    openRootOf(element) ?? (isCustom(element) || (mayHost(element) && !firstChildOf(element)) ? look(element) : null);

const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

const isCustom = (element: Element): boolean => localNameOf(element).includes('-');
const mayHost = (element: Element): boolean => isCustom(element) || HOSTS.has(localNameOf(element));

/** The parent, across the border of a shadow root. */
export function parentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent) return parent;
  const root = element.getRootNode?.() as Partial<ShadowRoot> | undefined;
  return root?.host ?? null;
}

/** Whether an element stands within another, or is it; shadow roots are no border. */
export function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = parentOf(element)) if (element === outer) return true;
  return false;
}
