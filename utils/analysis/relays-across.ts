// Who rests on whose source: places in several articles that hand on what one outlet was told are one origin, not several.

import { nameKey } from './name-key.ts';
import { oncePer } from './once-per.ts';
import { type OutletTold, type OutletWords, outletsTold } from './outlets-told.ts';
import { sharedTerms, storyWords, termOf, type Weights } from './story-words.ts';
import type { ArticleReport, Span } from './types.ts';

/** Words of one article that a finding rests on; `report` is its place in the list that was given. */
export interface Evidence {
  readonly report: number;
  readonly spans: readonly Span[];
}

export interface SharedOrigin {
  /** The outlet's name, as written out in full. */
  readonly outlet: string;
  /** The article of that outlet among those compared, or null. */
  readonly origin: number | null;
  /** The articles that hand it on, with the sentences that say so: at least two, or one beside the origin. */
  readonly relays: readonly Evidence[];
  /** Every one of them names nobody: what sources told Reuters. */
  readonly unnamed: boolean;
}

type Compared = Pick<ArticleReport, 'text' | 'analysis' | 'meta'>;
interface Place extends OutletTold {
  readonly report: number;
  /** What the sentence and its neighbours are about, the outlet's own name aside. */
  readonly about: Weights;
  /** Last names of the named people who speak in the sentence. */
  readonly speakers: readonly string[];
}

/** Two places tell of one thing where they share so many telling words, … */
const SHARED_TERMS = 3;
/** … which together weigh this much, … */
const SHARED_WEIGHT = 3;
/** … which is also at least this part of the one that weighs less. */
const SHARED_PART = 0.12;

/**
 * Takes the articles of a story, or any articles; gives the origins that more than one rests on, most articles first.
 * The same outlet with another matter ("told CNN" of two things) is no shared origin.
 */
export function findSharedOrigins(reports: readonly Compared[], words: OutletWords): SharedOrigin[] {
  const placesIn = placesFor(words);
  const places = reports.flatMap((each, report) => placesIn(each).map((place): Place => ({ ...place, report })));
  const byOutlet = new Map<string, Place[]>();
  for (const place of places) {
    const key = outletKey(place.name);
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), place]);
  }
  const origins: SharedOrigin[] = [];
  for (const [key, all] of byOutlet) {
    const own = reports.findIndex(({ meta }) => meta.outlet !== null && outletKey(meta.outlet) === key);
    // An outlet that quotes itself hands nothing on.
    const relays = all.filter(({ report }) => report !== own);
    const clusters = own >= 0 ? [relays] : clustersOf(relays);
    for (const cluster of clusters) {
      const evidence = evidenceOf(cluster);
      if (evidence.length < (own >= 0 ? 1 : 2)) continue;
      const name = cluster.map((place) => place.name).reduce((a, b) => (b.length > a.length ? b : a));
      origins.push({
        outlet: name,
        origin: own >= 0 ? own : null,
        relays: evidence,
        unnamed: cluster.every(({ attributions }) => attributions.some(({ identity }) => identity === 'anonymous')),
      });
    }
  }
  return origins.sort((a, b) => b.relays.length - a.relays.length);
}

const placesFor = oncePer((words: OutletWords) =>
  oncePer((report: Compared): readonly Omit<Place, 'report'>[] =>
    outletsTold(words)(report).map((told) => ({
      ...told,
      about: aboutOf(report, told),
      speakers: speakersIn(report, told),
    })),
  ),
);

/** Places that tell of one thing, across articles; a place joins where it fits any that is there. */
function clustersOf(places: readonly Place[]): Place[][] {
  const clusters: Place[][] = [];
  for (const place of places) {
    const fitting = clusters.filter((cluster) =>
      cluster.some((other) => other.report !== place.report && oneOrigin(place, other)),
    );
    const [first, ...rest] = fitting;
    if (!first) {
      clusters.push([place]);
      continue;
    }
    first.push(place, ...rest.flat());
    for (const gone of rest) clusters.splice(clusters.indexOf(gone), 1);
  }
  return clusters;
}

/** One outlet was told by one person, or tells of one matter; two people who are named told it two things. */
function oneOrigin(a: Place, b: Place): boolean {
  if (a.speakers.some((speaker) => b.speakers.includes(speaker))) return true;
  return (a.speakers.length === 0 || b.speakers.length === 0) && sameMatter(a.about, b.about);
}

function speakersIn({ analysis }: Compared, { attributions }: OutletTold): string[] {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  return attributions.flatMap(({ identity, sourceId }) => {
    const label = identity === 'named' ? sources.get(sourceId)?.label : undefined;
    const last = label?.split(',', 1)[0]?.match(/\p{Lu}[\p{L}'’-]+(?=[^\p{L}]*$)/u)?.[0];
    return last === undefined ? [] : [nameKey(last)];
  });
}

export function sameMatter(a: Weights, b: Weights): boolean {
  const terms = sharedTerms(a, b);
  const shared = terms.reduce((sum, term) => sum + Math.min(a[term] ?? 0, b[term] ?? 0), 0);
  return (
    terms.length >= SHARED_TERMS &&
    shared >= SHARED_WEIGHT &&
    shared >= SHARED_PART * Math.min(weightOf(a), weightOf(b))
  );
}

const weightOf = (weights: Weights): number => Object.values(weights).reduce((sum, weight) => sum + weight, 0);

function evidenceOf(places: readonly Place[]): Evidence[] {
  const byReport = new Map<number, Span[]>();
  for (const { report, sentence } of places) {
    const spans = byReport.get(report) ?? [];
    if (!spans.some(({ start }) => start === sentence.start)) spans.push(sentence);
    byReport.set(report, spans);
  }
  return [...byReport].sort(([a], [b]) => a - b).map(([report, spans]) => ({ report, spans }));
}

function aboutOf({ text, analysis }: Compared, { sentence, outlet }: OutletTold): Weights {
  const at = analysis.sentences.findIndex(({ start }) => start === sentence.start);
  const first = analysis.sentences[Math.max(0, at - 1)] ?? sentence;
  const last = analysis.sentences[at + 1] ?? sentence;
  const around = storyWords(text.slice(first.start, last.end)).words;
  const name = new Set(text.slice(outlet.start, outlet.end).split(' ').map(termOf));
  return Object.fromEntries(Object.entries(around).filter(([term, weight]) => weight > 0.3 && !name.has(term)));
}

const SHORT: Readonly<Record<string, string>> = {
  ap: 'associated press',
  'ap news': 'associated press',
  huffpost: 'huffington post',
};

/** Equal for two spellings of one outlet: "The AP", "Associated Press"; "Fox", "Fox News". */
export function outletKey(name: string): string {
  const key = nameKey(name).replace(/\.com?$/, '');
  return SHORT[key] ?? key.replace(/^(fox|abc|cbs|nbc|sky) news$/, '$1');
}
