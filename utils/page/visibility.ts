import type { IsVisible } from './blocks.ts';
import { localNameOf } from './dom.ts';

/**
 * Asks the browser what is shown. Nothing is written in between, so the page is laid out once at most.
 * Without layout (a parsed page) everything counts as shown that markup does not hide.
 */
export function seesLayout(document: Document): IsVisible {
  const view = document.defaultView;
  const check = (document.documentElement as Partial<Element>).checkVisibility;
  if (!view || typeof check !== 'function' || typeof view.getComputedStyle !== 'function') return () => true;
  return (element) => {
    // display: contents has no box of its own, and checkVisibility calls it hidden.
    if (!check.call(element, { visibilityProperty: true })) {
      return view.getComputedStyle(element).display === 'contents' || localNameOf(element) === 'slot';
    }
    // Only these stand in the middle of sentences with words for screen readers; asking all elements would take its time.
    return localNameOf(element) !== 'span' || !isClippedAway(view.getComputedStyle(element));
  };
}

/** Laid out and yet not to be seen: one pixel large, or cut down to nothing. Class names may be anything, or hashes. */
function isClippedAway({ position, clip, clipPath, width, height, overflow }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (/^rect\((0px|1px)[, ]+(0px|1px)[, ]+(0px|1px)[, ]+(0px|1px)\)$/.test(clip)) return true;
  if (/^inset\((50|100)%/.test(clipPath)) return true;
  return overflow !== 'visible' && Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1;
}
