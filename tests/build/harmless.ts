// Strings in our bundles that look as if something were fetched, run or sent, and are not. Each says why.

export interface Harmless {
  /** As it stands in the bundle; what was found must lie inside it. */
  readonly text: string | RegExp;
  readonly why: string;
}

export const HARMLESS: readonly Harmless[] = [
  { text: '"fetch","fetched"', why: 'words of the English language in the lexicon of wink-nlp' },
  {
    text: 'https://developer.mozilla.org/en-US/docs/Web/API/atob#browser_compatibility',
    why: 'in the words of an error that wink-nlp throws where a browser has no atob',
  },
  { text: 'http://www.w3.org/2000/svg', why: 'the name of a namespace; Preact makes SVG elements with it' },
  { text: 'http://www.w3.org/1999/xhtml', why: 'the name of a namespace, in Preact' },
  { text: 'http://www.w3.org/1998/Math/MathML', why: 'the name of a namespace, in Preact' },
  {
    text: /https?:\/\/\*\/\*/,
    why: 'patterns for all pages of the web: where the menu shows, what may be permitted site by site',
  },
  {
    text: 'https://${',
    why: 'put before the name of a site that a reader types, so that it can be taken apart as an address',
  },
];
