import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { showsMore } from './opened.ts';

const PARAGRAPH =
  '<p>Two officials said that the talks had ended without a result, and that no others were planned.</p>';
const hiddenIn = (html: string) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return { element: document.querySelector('#it') as Element, document };
};

it('is told of a rest that was hidden and is shown', () => {
  const { element } = hiddenIn(`<div id="it" style="display: none">${PARAGRAPH}</div>`);
  expect(showsMore([element], () => true)).toBe(false);
  element.removeAttribute('style');
  expect(showsMore([element], () => true)).toBe(true);
  expect(showsMore([element], () => false)).toBe(false);
});

it('is not told of a menu that opens, nor of what has left the page', () => {
  const menu = hiddenIn(
    '<ul id="it"><li><p>Home</p></li><li><p>News of all the world, and of the harbor</p></li></ul>',
  );
  expect(showsMore([menu.element], () => true)).toBe(false);
  const gone = hiddenIn(`<div id="it">${PARAGRAPH}</div>`);
  gone.element.remove();
  expect(showsMore([gone.element], () => true)).toBe(false);
});
