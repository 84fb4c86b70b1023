// Extensions may look into closed shadow trees; pages may not.

import { browser } from 'wxt/browser';

interface Dom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The shadow tree of an element, closed or not; null where it has none, or the browser does not let us look. */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  const { dom } = browser as { readonly dom?: Dom };
  try {
    return dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null; // Chromium throws for what is no HTML element
  }
}
