import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readLinkedData } from './json-ld.ts';
import { readMeta } from './metadata.ts';

function meta(head: string, body = '') {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return readMeta(document, readLinkedData(document));
}
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('title', () => {
  it.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', headline: 'Bridge to close' }), '', 'Bridge to close'],
    [
      'entities in JSON-LD',
      ld({ '@type': 'NewsArticle', headline: 'Mayor&#8217;s &quot;plan&quot; &amp; ours' }),
      '',
      'Mayor’s "plan" & ours',
    ],
    ['OpenGraph', '<meta property="og:title" content="Bridge to close"><title>x</title>', '', 'Bridge to close'],
    [
      'the heading in its own letters',
      '<meta property="og:title" content="BRIDGE TO CLOSE">',
      '<h1>Bridge to close</h1>',
      'Bridge to close',
    ],
    [
      'the window’s title without the outlet',
      '<meta property="og:site_name" content="The Post"><title>Bridge to close - Post</title>',
      '',
      'Bridge to close',
    ],
    [
      'the outlet in front',
      '<meta property="og:site_name" content="The Post"><meta property="og:title" content="The Post | Bridge to close">',
      '',
      'Bridge to close',
    ],
    [
      'a title with a bar of its own',
      '<meta property="og:site_name" content="Post"><meta property="og:title" content="BUDGET | Tax office hires">',
      '',
      'BUDGET | Tax office hires',
    ],
    ['the only heading', '<title>News from the Post</title>', '<h1>Bridge to close</h1>', 'Bridge to close'],
    [
      'an old layout',
      '<title>News from the Post</title>',
      '<span class="headline entry-title">Bridge to close</span>',
      'Bridge to close',
    ],
  ])('from %s', (_name, head, body, title) => {
    expect(meta(head, body).title).toBe(title);
  });

  it('is null where the page has none', () => expect(meta('').title).toBeNull());
});

describe('byline', () => {
  it.each([
    [
      'several authors',
      ld({ '@type': 'NewsArticle', author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }, { name: 'Ann Lee' }] }),
      '',
      'Ann Lee, Bo Ek',
    ],
    ['an author as a word', ld({ '@type': 'NewsArticle', author: 'By Ann Lee' }), '', 'Ann Lee'],
    ['a meta tag', '<meta name="author" content="Ann Lee">', '', 'Ann Lee'],
    [
      'not an address',
      '<meta property="article:author" content="https://social.example/ann">',
      '<p class="byline">By Ann Lee</p>',
      'Ann Lee',
    ],
    [
      'no date',
      '',
      '<div class="byline">By Ann Lee, Staff Writer Updated 3:20 PM, May 3</div>',
      'Ann Lee, Staff Writer',
    ],
    [
      'the names in it',
      '',
      '<div class="byline"><span>By</span> <a rel="author">Ann Lee</a> and <a rel="author">Bo Ek</a> • 4 min read</div>',
      'Ann Lee, Bo Ek',
    ],
  ])('from %s', (_name, head, body, byline) => {
    expect(meta(head, body).byline).toBe(byline);
  });

  it('is null where only the word "By" is left', () => {
    expect(meta('', '<p class="byline">By</p>').byline).toBeNull();
  });
});

describe('dates and address', () => {
  it('are what the page says', () => {
    const head = `${ld({ '@type': 'NewsArticle', headline: 'x', datePublished: '2024-05-03T16:00:00Z', dateModified: 'yesterday' })}
      <meta property="article:modified_time" content="2024-05-03T18:30:00Z"><link rel="canonical" href="https://post.example/a?b=1">`;
    expect(meta(head)).toMatchObject({
      published: '2024-05-03T16:00:00Z',
      modified: '2024-05-03T18:30:00Z',
      canonical: 'https://post.example/a?b=1',
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://'])('are not %s', (href) => {
    expect(meta(`<link rel="canonical" href="${href}">`).canonical).toBeNull();
  });

  it('are null where the page says nonsense', () => {
    expect(meta(ld({ '@type': 'NewsArticle', datePublished: { a: 1 }, publisher: 7, author: [null, 3] }))).toEqual({
      title: null,
      outlet: null,
      byline: null,
      published: null,
      modified: null,
      canonical: null,
    });
  });
});
