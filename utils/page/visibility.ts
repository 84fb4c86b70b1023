import type { IsVisible } from './blocks.ts';

/**
 * Asks the browser what is shown. Nothing is written in between, so the page is laid out once at most.
 * Without layout (a parsed page) everything counts as shown that markup does not hide.
 */
export function seesLayout(document: Document): IsVisible {
  const view = document.defaultView;
  const probe = document.documentElement as Partial<Element>;
  if (!view || typeof probe.checkVisibility !== 'function' || typeof view.getComputedStyle !== 'function')
    return () => true;
  return (element) => {
    // display: contents has no box of its own, and checkVisibility calls it hidden.
    if (!element.checkVisibility({ visibilityProperty: true })) {
      return view.getComputedStyle(element).display === 'contents' || element.localName === 'slot';
    }
    return true;
  };
}
