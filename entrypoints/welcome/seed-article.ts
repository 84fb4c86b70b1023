// The article that the project began with, as its page has it, taken into this document.

import html from '../../seeds/articles/ukraine-missiles/page.html?raw';

const page = new DOMParser().parseFromString(html, 'text/html');

/** @throws where the page has no article */
export function seedArticle(): Element {
  const article = page.querySelector('article');
  if (!article) throw new Error('the seed page has no article');
  return document.importNode(article, true);
}

/** What the page says of itself in its head. */
export const seedMeta = (): Element[] =>
  [...page.querySelectorAll('meta[property]')].map((meta) => document.importNode(meta, true));
