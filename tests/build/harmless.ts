// Strings in our bundles that look as if something were fetched, run or sent, and are not. Each says why.

export interface Harmless {
  /** As it stands in the bundle; what was found must lie inside it. */
  readonly text: string | RegExp;
  readonly why: string;
}

export const HARMLESS: readonly Harmless[] = [
  {
    text: /new MessageChannel;\w+\.onmessage=\(\)=>\{\w+\.close\(\),\w+\(\)\},\w+\.postMessage\(null\)/,
    why: 'how work gives way (utils/page/turns.ts): an empty message to itself, by a channel that nobody else has',
  },
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
    text: /https:\/\/\$\{\w+\}/,
    why: 'put before the name of a site that a reader types, so that it can be taken apart as an address',
  },
  {
    text: 'http://www.w3.org/ns/anno.jsonld',
    why: 'the name of the vocabulary that exported annotations are written in',
  },
  {
    text: /https:\/\/(blog\.ap\.org|handbook\.reuters\.com|www\.bbc\.co\.uk|web\.archive\.org)\/[^`"'\s]+/,
    why: 'where newsrooms have published their own rules: links that a reader may follow',
  },
  {
    text: /!!\w\.postMessage|\w\.postMessage\(\{(results|workerId|input):/,
    why: 'Papa Parse talks so to a worker of its own, which it is never asked for',
  },
  {
    text: /\w\.postMessage\(\{what:`in-view`|for\(let (\w) of \w\)\1\.postMessage\(\w\)/,
    why: 'a port between the side panel and the script in the page, which the page has no part in',
  },
];
