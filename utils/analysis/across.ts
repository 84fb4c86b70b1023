// What a reader learns from the articles of one story side by side: every finding with the words that it rests on.

import { findNamedElsewhere, findOneUnnamed, type NamedElsewhere, type OneUnnamed } from './claims-across.ts';
import { compareReports } from './compare.ts';
import { type OutletWords, outletsTold } from './outlets-told.ts';
import { type Evidence, findSharedOrigins, type SharedOrigin } from './relays-across.ts';
import { type ArticleReport, textAt } from './types.ts';

/** A party that some of the articles asked and others did not. */
export interface AskedInSome {
  /** As the first article that asked it names it. */
  readonly party: string;
  readonly asked: readonly Evidence[];
  /** Places of the articles that mention no request to it. */
  readonly notAsked: readonly number[];
}

export type AcrossFinding =
  | ({ readonly kind: 'named-elsewhere' } & NamedElsewhere)
  | ({ readonly kind: 'shared-origin' } & SharedOrigin)
  | ({ readonly kind: 'one-unnamed' } & OneUnnamed)
  | ({ readonly kind: 'asked-in-some' } & AskedInSome);

/**
 * Takes the articles of one story (groupStories) and the words for outlets; gives what they tell together, by kind:
 * who is named only elsewhere, what comes from one outlet, what may come from one unnamed source, who was asked by some.
 * `report` in a finding is the place in the list that was given.
 */
export function findAcross(reports: readonly ArticleReport[], words: OutletWords): AcrossFinding[] {
  if (reports.length < 2) return [];
  return [
    ...withoutOutlets(findNamedElsewhere(reports), reports, words).map(
      (found) => ({ kind: 'named-elsewhere', ...found }) as const,
    ),
    ...findSharedOrigins(reports, words).map((found) => ({ kind: 'shared-origin', ...found }) as const),
    ...findOneUnnamed(reports).map((found) => ({ kind: 'one-unnamed', ...found }) as const),
    ...findAskedInSome(reports).map((found) => ({ kind: 'asked-in-some', ...found }) as const),
  ];
}

/** An outlet whose report is handed on names nobody: "the Gazette reported" where others have "a diplomat told the Gazette". */
function withoutOutlets(
  found: readonly NamedElsewhere[],
  reports: readonly ArticleReport[],
  words: OutletWords,
): NamedElsewhere[] {
  const outlets = reports.map((report) => outletsTold(words)(report).map(({ outlet }) => textAt(report.text, outlet)));
  return found.flatMap(({ named, unnamed }) => {
    const people = named.filter(({ report, label }) => !outlets[report]?.some((outlet) => label.endsWith(outlet)));
    return people.length === 0 ? [] : [{ named: people, unnamed }];
  });
}

/** "He" is a party in its own article, and somebody else's in the next. */
const PRONOUN = /^(?:he|she|it|they|him|her|them|we|us|who|which|that|both|neither|none)$/i;

export function findAskedInSome(reports: readonly ArticleReport[]): AskedInSome[] {
  return compareReports(reports).parties.flatMap(({ party, cells }) => {
    const asked = cells.flatMap((outcomes, report) =>
      outcomes.length === 0 ? [] : [{ report, spans: outcomes.map(({ start, end }) => ({ start, end })) }],
    );
    const notAsked = cells.flatMap((outcomes, report) => (outcomes.length === 0 ? [report] : []));
    return notAsked.length === 0 || PRONOUN.test(party.trim()) ? [] : [{ party, asked, notAsked }];
  });
}
