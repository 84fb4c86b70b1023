import { nameKey } from './name-key.ts';
import { oncePer } from './once-per.ts';
import type { ArticleReport, CommentOutcome, Identity, Source } from './types.ts';
import { IDENTITIES, MISSING_OUTCOMES, textAt } from './types.ts';

/** One article among those compared; numbers stand for the same things in all columns. */
export interface ComparedArticle {
  /** Attributed statements by identity. */
  readonly counts: Readonly<Record<Identity, number>>;
  readonly perThousand: Readonly<Record<Identity, number>>;
  readonly statements: number;
  readonly statementsPerThousand: number;
  /** Requests for comment that stayed without an answer. */
  readonly missing: number;
  readonly missingPerThousand: number;
}

/** A party that some article asked; `cells` has one list for each article, empty where it mentions no request. */
export interface ComparedParty {
  readonly key: string;
  /** As the first article that asked it names it. */
  readonly party: string;
  readonly cells: readonly (readonly CommentOutcome[])[];
}

/** A source that at least two articles identify by the same words; `cells` has null where an article does not. */
export interface SharedSource {
  readonly key: string;
  readonly label: string;
  readonly identity: Identity;
  readonly cells: readonly (Source | null)[];
}

export interface Comparison {
  /** In the order of the reports. */
  readonly articles: readonly ComparedArticle[];
  /** The most attributed statements per 1,000 words in any article: the full width of every bar. 0: no statements. */
  readonly scale: number;
  readonly parties: readonly ComparedParty[];
  readonly shared: readonly SharedSource[];
}

/** Articles side by side: counts to one scale, and who was asked or named in one and not in another. */
export function compareReports(reports: readonly Pick<ArticleReport, 'analysis' | 'profile' | 'text'>[]): Comparison {
  return {
    ...compareCounts(reports),
    parties: compareParties(reports),
    shared: compareSources(reports),
  };
}

/** The counts alone, to one scale. */
export function compareCounts(
  reports: readonly Pick<ArticleReport, 'analysis' | 'profile'>[],
): Pick<Comparison, 'articles' | 'scale'> {
  const articles = reports.map(compareArticle);
  return { articles, scale: Math.max(0, ...articles.map(({ statementsPerThousand }) => statementsPerThousand)) };
}

const compareArticle = oncePer(
  ({ analysis, profile }: Pick<ArticleReport, 'analysis' | 'profile'>): ComparedArticle => {
    const perThousand = (count: number) => (analysis.words === 0 ? 0 : (count * 1000) / analysis.words);
    const counts = profile.attributions;
    const statements = IDENTITIES.reduce((sum, identity) => sum + counts[identity], 0);
    const missing = MISSING_OUTCOMES.reduce((sum, outcome) => sum + profile.comment[outcome], 0);
    const rates = IDENTITIES.map((identity) => [identity, perThousand(counts[identity])] as const);
    return {
      counts,
      perThousand: Object.fromEntries(rates) as Record<Identity, number>,
      statements,
      statementsPerThousand: perThousand(statements),
      missing,
      missingPerThousand: perThousand(missing),
    };
  },
);

function compareParties(reports: readonly Pick<ArticleReport, 'analysis' | 'text'>[]): ComparedParty[] {
  const rows = new Map<string, { key: string; party: string; cells: CommentOutcome[][] }>();
  reports.forEach(({ analysis, text }, column) => {
    for (const outcome of analysis.outcomes) {
      if (!outcome.party) continue; // nobody to line up with the other articles
      const party = textAt(text, outcome.party);
      const key = nameKey(party);
      const row = rows.get(key) ?? { key, party, cells: reports.map(() => []) };
      row.cells[column]?.push(outcome);
      rows.set(key, row);
    }
  });
  return [...rows.values()].sort((a, b) => askedBy(b) - askedBy(a));
}

const askedBy = ({ cells }: ComparedParty) => cells.filter((cell) => cell.length > 0).length;

// An unnamed source's words ("a senior official") name nobody, so equal words are no sign of the same person; a
// collective or an unresolved source is nobody in particular either.
const TELLING: readonly Identity[] = ['named', 'institution', 'spokesperson'];

/**
 * The names in a text: words that it writes with a capital in the middle of a sentence. A label without one ("he", "the
 * report") is other people and papers in another article.
 */
function namesIn(text: string): ReadonlySet<string> {
  const found = text.matchAll(/(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{N}’'-]*/gu);
  return new Set([...found].flatMap(([word]) => [word, word.replace(/[’'-].*$/u, '')]));
}

const holdsName = (label: string, names: ReadonlySet<string>): boolean =>
  (label.match(/\p{Lu}[\p{L}\p{N}’'-]*/gu) ?? []).some((word) => names.has(word));

const namedSourcesIn = oncePer(({ analysis, text }: Pick<ArticleReport, 'analysis' | 'text'>): readonly Source[] => {
  const names = namesIn(text);
  return analysis.sources.filter(
    ({ identity, partlyNamed, label }) => TELLING.includes(identity) && !partlyNamed && holdsName(label, names),
  );
});

function compareSources(reports: readonly Pick<ArticleReport, 'analysis' | 'text'>[]): SharedSource[] {
  const rows = new Map<string, { key: string; label: string; identity: Identity; cells: (Source | null)[] }>();
  reports.forEach((report, column) => {
    for (const source of namedSourcesIn(report)) {
      const key = `${source.identity}:${nameKey(source.label)}`;
      const row = rows.get(key) ?? {
        key,
        label: source.label,
        identity: source.identity,
        cells: reports.map(() => null),
      };
      row.cells[column] ??= source;
      rows.set(key, row);
    }
  });
  return [...rows.values()].filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1);
}
