// A news page that fights: it replaces what scripts build upon, bears the names of our own variables, lies in its
// descriptions, and writes markup and invisible characters wherever words are expected.

import { DOCKS, pageWith, type Story, storyHtml } from './stories.ts';

const RIGHT_TO_LEFT = '\u202e';
const ZERO_WIDTH = '\u200b';
const MARKUP = '<img src=x onerror="parent.pwned=1;window.pwned=1"><script>window.pwned=1</script>';

/** What the page calls itself and its people. */
export const HOSTILE_TITLE = `${MARKUP}Docks${RIGHT_TO_LEFT}dlos eb ot${ZERO_WIDTH}`;
export const HOSTILE_OUTLET = `<b onclick=pwned=1>The Marlow</b> ${RIGHT_TO_LEFT}Courier`;
export const HOSTILE_BYLINE = `<svg/onload=pwned=1> Ann${ZERO_WIDTH} Lee`;

/** The words of the docks' story, with a source and a party that are markup. */
export const HOSTILE_STORY: Story = {
  title: DOCKS.title,
  paragraphs: [
    ...DOCKS.paragraphs,
    `Two offi${ZERO_WIDTH}cials${RIGHT_TO_LEFT} familiar with the plan said on Friday that <script>window.pwned=1</script> was off.`,
    `The <img src=x onerror=window.pwned=1> company${ZERO_WIDTH} declined to comment on Friday on the sale of the docks.`,
  ],
};

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Descriptions of the article: lies first, then what no parser takes, then nesting without end. */
const DESCRIPTIONS = [
  JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'X',
    author: { name: HOSTILE_BYLINE },
    publisher: { name: HOSTILE_OUTLET },
  })
    .replace('"X"', JSON.stringify(HOSTILE_TITLE))
    .replaceAll('<', '\\u003c'),
  '{"@type": "NewsArticle", "headline": ',
  '{"@type": {"toString": 1}, "headline": {"__proto__": null}, "author": [[[[]]]], "datePublished": 1e999}',
  '{"__proto__": {"polluted": true}, "@type": "NewsArticle", "constructor": {"prototype": {"polluted": true}}}',
  '['.repeat(20_000),
  'null',
  '',
].map((data) => `<script type="application/ld+json">${data}</script>`);

/** Replaces what a script would use, and counts who does. */
const SABOTAGE = `
  window.called = [];
  const trap = (owner, name) => {
    const before = owner[name];
    try {
      Object.defineProperty(owner, name, { configurable: true, get() { window.called[window.called.length] = name; return before; }, set() {} });
    } catch {}
  };
  for (const name of ['getSelection', 'MutationObserver', 'Highlight', 'Range', 'TreeWalker', 'requestIdleCallback',
    'getComputedStyle', 'requestAnimationFrame', 'setTimeout', 'AbortController', 'CSSStyleSheet', 'URL', 'chrome', 'browser'])
    trap(window, name);
  trap(CSS, 'highlights');
  for (const name of ['createRange', 'createTreeWalker', 'querySelectorAll', 'getElementsByTagName', 'cloneNode', 'body'])
    trap(Document.prototype, name);
  for (const name of ['checkVisibility', 'attachShadow', 'closest', 'getAttribute', 'localName']) trap(Element.prototype, name);
  for (const name of ['firstChild', 'nextSibling', 'nodeType', 'textContent']) trap(Node.prototype, name);
  for (const name of ['data']) trap(CharacterData.prototype, name);
  Array.prototype.map = Array.prototype.filter = Array.prototype.push = () => { throw new Error('hostile'); };
  String.prototype.slice = String.prototype.replaceAll = () => 'hostile';
  RegExp.prototype.exec = () => null;
  Promise.prototype.then = () => { throw new Error('hostile'); };
  JSON.parse = () => ({ hostile: true });
  Map.prototype.get = Set.prototype.has = () => undefined;
  Object.prototype.status = 'failed';`;

// Elements with these names stand in their place in the window, in our world too.
const CLOBBER = [
  'onRecordIsHere',
  'onRecordTakesAnalysis',
  'browser',
  'chrome',
  'CSS',
  'Highlight',
  'document',
  'body',
  'documentElement',
]
  .map(
    (name) =>
      `<a id="${name}" name="${name}"></a><form name="${name}"><input name="attributes"><input name="firstChild"></form>`,
  )
  .join('');

/** @param sabotaged false: the same page with the same words that leaves scripts alone */
export const hostilePage = (sabotaged: boolean): string =>
  pageWith(
    `<main><article>${storyHtml(HOSTILE_STORY)}</article></main>${sabotaged ? CLOBBER : ''}`,
    DOCKS,
    `<meta name="author" content="${attribute(HOSTILE_BYLINE)}"><meta property="article:published_time" content="NaN-99">
    ${DESCRIPTIONS.join('')}${sabotaged ? `<script>${SABOTAGE}</script>` : ''}`,
  );

/** Frames of the extension's own pages and files, and whatever else would tell a page that it is there. */
export const probingPage = (extension: string): string =>
  pageWith(`<main><article>${storyHtml(DOCKS)}</article></main>
    ${['popup.html', 'compare.html', 'options.html', 'sidepanel.html']
      .map((file) => `<iframe src="${extension}${file}"></iframe>`)
      .join('')}`);

/** Five million characters of a story. */
export const hugePage = (): string => {
  const sentence =
    'The council of Marlow will sell the docks in spring, two officials familiar with the plan said on Friday. ';
  const paragraphs = Array.from({ length: 5_000 }, (_, n) => `<p>${sentence.repeat(9)}It is dock ${n}.</p>`);
  return pageWith(`<main><article>${storyHtml(DOCKS)}${paragraphs.join('')}</article></main>`);
};

/**
 * A story with a word of a megabyte, and elements within each other, as only a script can make them: two thousand that are shown,
 * and a hundred thousand that are not, since no browser lays out so many (see docs/browsers.md).
 */
export const deepPage = (): string =>
  pageWith(`<main><article>${storyHtml(DOCKS)}<p id="long"></p></article></main>
  <div id="deep"></div><div id="deepest" hidden></div><script>
    const nest = (inner, depth) => {
      for (let n = 0; n < depth; n++) inner = inner.appendChild(document.createElement('i'));
      inner.textContent = 'Down here two officials familiar with the plan declined to comment.';
    };
    document.querySelector('#long').textContent = 'x'.repeat(1_000_000);
    nest(document.querySelector('#deep'), 2_000);
    nest(document.querySelector('#deepest'), 100_000);
  </script>`);
