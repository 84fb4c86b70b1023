import { type MarkColours, markProperties } from '../utils/colours/mark-colours.ts';

/** Draws every legend in this element, or the whole page, in the reader's colours. */
export function showColours(root: HTMLElement, colours: MarkColours): void {
  for (const [name, value] of Object.entries(markProperties(colours))) root.style.setProperty(name, value);
}
