// The saved page whose article is of middling length.

import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../utils/page/article.ts';
import { fileOf, pageNames } from './pages.ts';

export interface StoryPage {
  readonly name: string;
  readonly text: string;
}

/** Of the saved pages with an article, the one in the middle when they are ordered by length. */
export function medianStory(): StoryPage {
  const stories = pageNames().flatMap((name) => {
    const found = readArticle(parseHTML(readFileSync(fileOf(name), 'utf8')).document);
    return found.kind === 'article' ? [{ name, text: found.text.text }] : [];
  });
  stories.sort((a, b) => a.text.length - b.text.length);
  const middle = stories[stories.length >> 1];
  if (!middle) throw new Error('no saved page holds an article');
  return middle;
}
