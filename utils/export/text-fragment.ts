// The address of a place in an article whose page is not at hand, so that only its text is known.

import { type Span, textAt } from '../analysis/types.ts';
import { webAddress } from './printed-article.ts';

/** Longer places are named by their first and last words. */
const LONG = 120;
const ENDS = 5;

/** Takes an address, the article's text, and a place in it; gives the address as a text fragment, or null: not http(s). */
export function addressOf(address: string | null, text: string, span: Span | null): string | null {
  const web = webAddress(address);
  if (web === null || span === null) return web;
  // A fragment does not reach over the end of a paragraph unless both ends are given.
  const place = textAt(text, span).trim();
  const words = place.split(/\s+/);
  const short = place.length <= LONG && !place.includes('\n');
  const directive =
    short || words.length <= 2 * ENDS
      ? encode(place.split('\n')[0] ?? '')
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${web.replace(/:~:.*$/s, '')}${web.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A dash parts a prefix from the text and is not encoded by itself. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
