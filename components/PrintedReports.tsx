import type { PrintedArticle, PrintedSection } from '../utils/export/printed-article.ts';
import { useWords } from './words.ts';

/** Articles as they come out of the printer: one page each. */
export function PrintedReports({ articles }: { readonly articles: readonly PrintedArticle[] }) {
  return (
    <>
      {articles.map((article, n) => (
        <Page key={n} {...article} />
      ))}
    </>
  );
}

function Page({ title, facts, partial, summary, counts, sections, limits }: PrintedArticle) {
  return (
    <article class="page">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {partial !== null && <p>{partial}</p>}
      <p class="lead">{summary}</p>
      <ul class="facts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      {sections.map((section) => (
        <Part key={section.heading} {...section} />
      ))}
      <p class="quiet">{limits}</p>
    </article>
  );
}

function Part({ heading, lines, more, empty }: PrintedSection) {
  const words = useWords();
  return (
    <section>
      <h2>{heading}</h2>
      {empty !== null && <p>{empty}</p>}
      <ul>
        {lines.map(({ name, facts, quotes }, n) => (
          <li key={n}>
            <b>
              <bdi>{name}</bdi>
            </b>
            {facts.length > 0 && `; ${facts.join('; ')}`}
            {quotes.map((quote) => (
              <div key={quote} class="quote">
                {words.say('quote', quote)}
              </div>
            ))}
          </li>
        ))}
        {more !== null && <li>{more}</li>}
      </ul>
    </section>
  );
}
