import type { ArticleMeta } from '../utils/analysis/types.ts';
import { nameText, plainText } from './plain-text.ts';
import { useWords } from './words.ts';

interface ArticleLineProps extends Pick<ArticleMeta, 'title' | 'outlet'> {
  /** Of the text that was read; left out where it is not known yet. */
  readonly words?: number;
}

/** Which article it is: title, outlet, length. */
export function ArticleLine({ title, outlet, words: length }: ArticleLineProps) {
  const words = useWords();
  const read = length === undefined ? null : words.count('report_words', length);
  return (
    <p class="article">
      <span class="title">
        <bdi>{plainText(title ?? '') || words.say('untitled')}</bdi>
      </span>
      {outlet && <bdi>{nameText(outlet)}</bdi>}
      {outlet && read !== null && words.say('outlet_join')}
      {read}
    </p>
  );
}
