import type { ArticleReport } from '../utils/analysis/types.ts';
import { languageName } from './language-name.ts';
import { nameText, plainText } from './plain-text.ts';
import { useWords } from './words.ts';

type Facts = Pick<ArticleReport, 'meta' | 'address' | 'language'>;

/** What the page says of the article itself: who wrote it, when, where it stands, in which language. */
export function ArticleFacts({ meta, address, language }: Facts) {
  const words = useWords();
  const when = (date: string | null) => date && writeDate(date, words.language);
  const rows = [
    [words.say('fact_byline'), meta.byline && nameText(meta.byline)],
    [words.say('fact_published'), when(meta.published)],
    [words.say('fact_modified'), meta.modified === meta.published ? null : when(meta.modified)],
    [words.say('fact_address'), plainText(meta.canonical ?? address ?? '')],
    [words.say('fact_language'), languageName(language, words.language)],
  ] as const;
  return (
    <details class="facts">
      <summary>{words.say('facts_heading')}</summary>
      <dl class="said">
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}

/** A page's date in the reader's own way of writing; as the page has it where it is none. */
function writeDate(date: string, inLanguage: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return plainText(date);
  // A day without an hour is the same day everywhere.
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? ({ timeZone: 'UTC' } as const) : ({ timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(inLanguage, { dateStyle: 'long', ...day }).format(time);
}
