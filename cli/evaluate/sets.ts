// Every set of texts that can be scored, with how.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isError, type PrintedAnalysis, type PrintedRow, printAnalysis } from '../../utils/analysis/contract.ts';
import type { PeopleRange, Span } from '../../utils/analysis/types.ts';
import { readInputs } from '../inputs.ts';
import { analyseText as analyseAny, NO_META, readArticleFrom } from '../read-article.ts';
import { differenceOf } from './agreement.ts';
import {
  type Corpus,
  groupBy,
  hasCorpus,
  isHeldOut,
  nameOf,
  publisherOf,
  readCorpus,
  readLines,
  readRows,
  type SourceLabel,
} from './corpus.ts';
import type { Expectation } from './expectations.ts';
import { readByEach, scoreExtractors } from './extractors.ts';
import { rateOf, type Scores } from './figures.ts';
import type { Note } from './mistakes.ts';
import { readPatterns } from './patterns.ts';
import { readPolnear } from './polnear.ts';
import { readInChromium } from './read-in-chromium.ts';
import { scoreAttributions, scoreComment, scoreSources } from './score-articles.ts';
import { type ClusterLabel, type IdentityLabel, scoreClusters, scoreIdentities } from './score-labels.ts';
import { type Page, type PageLabel, scorePages } from './score-pages.ts';
import { scorePatterns, scoreSentences, scoreStories, type WrittenSentence } from './score-written.ts';

export interface EvaluationSet {
  readonly name: string;
  /** What is in it, for the head of its table. */
  readonly title: string;
  /** The names of its articles; empty where its texts were written for the purpose and nothing is held out. */
  readonly files: readonly string[];
  /** Scores some of its articles. */
  readonly score: (files: readonly string[], note: Note) => Scores;
  readonly byPublisher: boolean;
}

export interface Folders {
  readonly gold: string;
  readonly pages: string;
  /** Labels of our own. */
  readonly labels: string;
  /** A language inventory in Markdown; null where there is none. */
  readonly patterns: string | null;
  readonly polnear: string | null;
}

export const SET_NAMES = [
  'train-a',
  'train-b',
  'articles',
  'attributions',
  'comment',
  'pages-txt',
  'pages-html',
  'pages-browser',
  'extractors',
  'named-institution',
  'clusters',
  'unseen',
  'sentences',
  'passages',
  'stories',
  'patterns',
  'polnear',
] as const;
export type SetName = (typeof SET_NAMES)[number];

/**
 * Analyses what the wanted sets need, each text once, and gives the sets ready to be scored.
 * @param lacksBrowser hears that there is no Chromium to read pages in: `pages-browser` is then left out
 */
export async function prepareSets(
  folders: Folders,
  wanted: ReadonlySet<SetName>,
  lacksBrowser: (why: Error) => void,
): Promise<EvaluationSet[]> {
  const sets: EvaluationSet[] = [];
  const wants = (...names: SetName[]): boolean => names.some((name) => wanted.has(name));
  if (
    hasCorpus(folders.gold) &&
    wants('train-a', 'train-b', 'articles', 'attributions', 'comment', 'named-institution', 'clusters')
  )
    sets.push(...(await corpusSets(folders, wants)));
  if (
    existsSync(join(folders.pages, 'labels.jsonl')) &&
    wants('pages-txt', 'pages-html', 'pages-browser', 'extractors')
  )
    sets.push(...(await pageSets(folders.pages, wants, lacksBrowser)));
  if (wants('unseen')) sets.push(unseenSet(folders.labels));
  if (wants('sentences')) sets.push(sentenceSet(folders.labels));
  if (wants('passages')) sets.push(passageSet(folders.labels));
  if (wants('stories')) sets.push(storySet(folders.labels));
  if (folders.patterns !== null && wants('patterns')) sets.push(patternSet(folders.patterns));
  if (folders.polnear !== null && wants('polnear')) sets.push(await polnearSet(folders.polnear));
  const order = (set: EvaluationSet): number => (SET_NAMES as readonly string[]).indexOf(set.name);
  return sets.filter(({ name }) => (wanted as ReadonlySet<string>).has(name)).sort((a, b) => order(a) - order(b));
}

async function corpusSets(folders: Folders, wants: (...names: SetName[]) => boolean): Promise<EvaluationSet[]> {
  const corpus: Corpus = await readCorpus(folders.gold);
  const { 'train-a': rich, 'train-b': random } = corpus.sets;
  const both = [...rich, ...random];
  const identities = readRows<IdentityLabel>(join(folders.labels, 'named-institution.jsonl'));
  const clusters = readRows<ClusterLabel>(join(folders.labels, 'clusters.jsonl'));
  const more = readLines(join(folders.labels, 'more-articles.files.txt'));
  const moreSources = groupBy(
    readRows<SourceLabel>(join(folders.labels, 'more-articles.jsonl')),
    (label) => label.file,
  );
  const needed = new Set([
    ...(wants('comment') ? corpus.texts : []),
    ...(wants('train-a', 'attributions', 'named-institution', 'clusters') ? rich : []),
    ...(wants('train-b', 'attributions') ? random : []),
    ...(wants('articles') ? more : []),
  ]);
  const texts = [...needed].map((name) => join(folders.gold, 'texts', `${name}.txt`));
  const results = onlyAnalyses(await readAll(texts, false));
  const { textOf } = corpus;
  const set = (
    name: SetName,
    title: string,
    files: readonly string[],
    score: EvaluationSet['score'],
    byPublisher = true,
  ): EvaluationSet => ({ name, title, files, score, byPublisher });
  const among = <T extends { readonly file: string }>(labels: readonly T[], files: readonly string[]): T[] => {
    const names = new Set(files);
    return labels.filter(({ file }) => names.has(file));
  };
  const filesOf = (labels: readonly { readonly file: string }[]): string[] => [
    ...new Set(labels.map(({ file }) => file)),
  ];
  return [
    set('train-a', `${rich.length} articles rich in unnamed sources`, rich, (files, note) =>
      scoreSources('train-a', files, results, corpus, note),
    ),
    set('train-b', `${random.length} articles drawn at random`, random, (files, note) =>
      scoreSources('train-b', files, results, corpus, note),
    ),
    set('articles', `${more.length} more articles`, more, (files, note) =>
      scoreSources('articles', files, results, { ...corpus, sources: moreSources }, note),
    ),
    set('attributions', `all attributions that the corpus annotates in these ${both.length}`, both, (files, note) =>
      scoreAttributions('attributions', files, results, corpus, note),
    ),
    set('comment', `requests for comment in ${corpus.texts.length} articles`, corpus.texts, (files, note) =>
      scoreComment(files, results, corpus, note),
    ),
    set(
      'named-institution',
      `${identities.filter(({ identity }) => identity !== 'other').length} sources, named or institution`,
      filesOf(identities),
      (files, note) => scoreIdentities(among(identities, files), results, textOf, note),
      false,
    ),
    set(
      'clusters',
      `unnamed sources of ${clusters.length} articles, clustered`,
      filesOf(clusters),
      (files, note) => scoreClusters(among(clusters, files), results, textOf, note),
      false,
    ),
  ];
}

async function pageSets(
  folder: string,
  wants: (...names: SetName[]) => boolean,
  lacksBrowser: (why: Error) => void,
): Promise<EvaluationSet[]> {
  const labels = readRows<PageLabel>(join(folder, 'labels.jsonl'));
  const pages: Page[] = readFileSync(join(folder, 'INDEX.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([name]) => name && name !== 'page')
    .map(([name = '', kind]) => {
      const truth = join(folder, `${name}.txt`);
      return { name, isNews: kind !== 'not-news', truth: existsSync(truth) ? readFileSync(truth, 'utf8') : null };
    });
  const withTruth = pages.filter(({ truth }) => truth !== null);
  const build = async (name: 'pages-txt' | 'pages-html', title: string, among: Page[]): Promise<EvaluationSet[]> => {
    if (!wants(name)) return [];
    const ending = name === 'pages-txt' ? 'txt' : 'html';
    const results = await readAll(
      among.map((page) => join(folder, `${page.name}.${ending}`)),
      true,
    );
    const score: EvaluationSet['score'] = (files, note) => {
      const names = new Set(files);
      const scored = among.filter((page) => names.has(page.name));
      // The true text as input says nothing about how pages are read.
      const asRead = name === 'pages-txt' ? scored.map((page) => ({ ...page, truth: null })) : scored;
      return scorePages(name, asRead, results, labels, note);
    };
    return [{ name, title, files: among.map((page) => page.name), score, byPublisher: false }];
  };
  const inBrowser = async () => {
    const results = wants('pages-browser')
      ? await readInChromium(
          folder,
          pages.map(({ name }) => name),
        )
      : null;
    if (results instanceof Error) lacksBrowser(results);
    return results === null || results instanceof Error ? [] : [await browserSet(folder, pages, labels, results)];
  };
  return [
    ...(await build('pages-txt', `the true texts of ${withTruth.length} saved pages`, withTruth)),
    ...(await build('pages-html', `${pages.length} saved pages, read by the command line`, pages)),
    ...(await inBrowser()),
    ...(wants('extractors') ? [await extractorSet(withTruth)] : []),
  ];
}

async function extractorSet(pages: readonly Page[]): Promise<EvaluationSet> {
  const texts = await readByEach(pages);
  return {
    name: 'extractors',
    title: 'the text of saved pages, by two libraries alone and as we read',
    files: pages.map(({ name }) => name),
    score: (files) =>
      scoreExtractors(
        pages.filter(({ name }) => files.includes(name)),
        texts,
      ),
    byPublisher: false,
  };
}

/** The same pages through the built extension, and whether it reads in them what the command line does. */
async function browserSet(
  folder: string,
  pages: readonly Page[],
  labels: readonly PageLabel[],
  results: ReadonlyMap<string, PrintedRow>,
): Promise<EvaluationSet> {
  const name = 'pages-browser';
  const names = pages.map((page) => page.name);
  const others = await readAll(
    names.map((file) => join(folder, `${file}.html`)),
    true,
  );
  return {
    name,
    title: `${pages.length} saved pages, read by the extension in Chromium`,
    files: names,
    score: (files, note) => {
      const agree = files.map((file) => {
        const difference = differenceOf(results.get(file), others.get(file));
        if (difference !== null)
          note({ kind: 'agreement', set: name, file, place: null, note: difference, context: '' });
        return difference === null;
      });
      const scored = pages.filter((page) => files.includes(page.name));
      const agreement = { rates: { accuracy: rateOf(agree) } };
      return { ...scorePages(name, scored, results, labels, note), agreement };
    },
    byPublisher: false,
  };
}

type StoredExpectation = Omit<Expectation, 'start' | 'end'> & Partial<Span>;

/** A quotation without its place stands once in its text. */
function placeExpectation(text: string, stored: StoredExpectation): Expectation {
  const start = stored.start ?? text.indexOf(stored.quote);
  const end = stored.end ?? start + stored.quote.length;
  if (text.slice(start, end) !== stored.quote) throw new Error(`“${stored.quote}” is not where it is expected`);
  return { ...stored, start, end };
}

/** Passages of one file, each called by a word and its place in the file, from 1. */
function readPassages(file: string, word: string): WrittenSentence[] {
  const stored = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly text: string;
    readonly expect: readonly StoredExpectation[];
    readonly silent?: boolean;
  }[];
  return stored.map(({ text, expect, silent }, i) => ({
    name: `${word} ${i + 1}`,
    text,
    expect: expect.map((expected) => placeExpectation(text, expected)),
    silent: silent === true,
  }));
}

function unseenSet(folder: string): EvaluationSet {
  const passages = readPassages(join(folder, 'unseen.json'), 'passage');
  return {
    name: 'unseen',
    title: `${passages.length} passages from which no rule was made`,
    files: [],
    // Never shown: a mistake that was looked at is no longer unseen.
    score: () => scoreSentences('passages', passages, analyseWritten, () => {}),
    byPublisher: false,
  };
}

function sentenceSet(folder: string): EvaluationSet {
  const sentences = readPassages(join(folder, 'sentences.json'), 'sentence');
  return {
    name: 'sentences',
    title: `${sentences.length} passages written without sight of the rules, then used to mend them`,
    files: [],
    score: (_, note) => scoreSentences('sentences', sentences, analyseWritten, note),
    byPublisher: false,
  };
}

function passageSet(folder: string): EvaluationSet {
  const beats = readdirSync(join(folder, 'passages')).sort();
  const passages = beats.flatMap((beat) => readPassages(join(folder, 'passages', beat), beat.replace('.json', '')));
  return {
    name: 'passages',
    title: `${passages.length} passages of ${beats.length} beats and countries, written likewise, then used to mend the rules`,
    files: [],
    score: (_, note) => scoreSentences('passages', passages, analyseWritten, note),
    byPublisher: false,
  };
}

function storySet(folder: string): EvaluationSet {
  const stored = JSON.parse(readFileSync(join(folder, 'stories', 'expected.json'), 'utf8')) as readonly {
    readonly file: string;
    readonly expect: readonly StoredExpectation[];
    readonly borderline?: readonly Span[];
    readonly people: PeopleRange;
  }[];
  const stories = stored.map(({ file, expect, borderline, people }) => {
    const text = readFileSync(join(folder, 'stories', file), 'utf8');
    const placed = expect.map((expected) => placeExpectation(text, expected));
    return { file, text, expect: placed, borderline: borderline ?? [], people };
  });
  return {
    name: 'stories',
    title: `${stories.length} invented stories, written likewise`,
    files: [],
    score: (_, note) => scoreStories(stories, analyseWritten, note),
    byPublisher: false,
  };
}

function patternSet(file: string): EvaluationSet {
  const examples = readPatterns(readFileSync(file, 'utf8'));
  if (examples.length === 0) throw new Error(`no examples are in ${file}`);
  return {
    name: 'patterns',
    title: `${examples.length} examples of an inventory of news language`,
    files: [],
    score: (_, note) => scorePatterns(examples, analyseWritten, note),
    byPublisher: false,
  };
}

async function polnearSet(folder: string): Promise<EvaluationSet> {
  const texts = await readPolnear(folder);
  const byName = new Map(texts.map((text) => [text.file, text]));
  const results = new Map(texts.map(({ file, text }) => [file, analyseWritten(file, text)]));
  const attributions = new Map(texts.map(({ file, labels }) => [file, labels]));
  const textOf = (file: string): string => byName.get(file)?.text ?? '';
  return {
    name: 'polnear',
    title: `all attributions of ${texts.length} articles in ${basename(folder)}`,
    files: [...byName.keys()],
    score: (files, note) => scoreAttributions('polnear', files, results, { attributions, textOf }, note),
    byPublisher: true,
  };
}

/** The analysis alone, without asking first whether this is a text in a known language. */
const analyseWritten = (file: string, text: string): PrintedAnalysis =>
  printAnalysis(analyseAny(file, text, NO_META, 'en', null), false);

/** Reads files as the command line does; rows by the names of the files. */
async function readAll(files: readonly string[], withText: boolean): Promise<Map<string, PrintedRow>> {
  const rows = new Map<string, PrintedRow>();
  for await (const input of readInputs(files, NOTHING)) {
    const read = 'error' in input ? input : await readArticleFrom(input);
    rows.set(nameOf(read.file), 'error' in read ? read : printAnalysis(read, withText));
  }
  return rows;
}

async function* nothing(): AsyncGenerator<Buffer> {}
const NOTHING = nothing();

function onlyAnalyses(rows: ReadonlyMap<string, PrintedRow>): Map<string, PrintedAnalysis> {
  const results = new Map<string, PrintedAnalysis>();
  for (const [name, row] of rows) if (!isError(row)) results.set(name, row);
  return results;
}

/** The scores of one set: of all its articles, and of the two parts of them. */
export interface SetScores {
  readonly name: string;
  readonly title: string;
  readonly all: Scores;
  /** Where rules may be written from mistakes, and where not; null where nothing is held out. */
  readonly open: Scores | null;
  readonly heldOut: Scores | null;
  readonly publishers: Readonly<Record<string, SetParts>>;
}

export type SetParts = Pick<SetScores, 'all' | 'open' | 'heldOut'>;

const SILENT: Note = () => {};

/** Scores a set; mistakes are told of once, whatever the part. */
export function scoreSet(set: EvaluationSet, note: Note): SetScores {
  const partsOf = (files: readonly string[], notes: Note): SetParts => {
    const heldOut = files.filter(isHeldOut);
    if (heldOut.length === 0) return { all: set.score(files, notes), open: null, heldOut: null };
    return {
      all: set.score(files, notes),
      open: set.score(
        files.filter((file) => !isHeldOut(file)),
        SILENT,
      ),
      heldOut: set.score(heldOut, SILENT),
    };
  };
  const publishers: Record<string, SetParts> = {};
  if (set.byPublisher)
    for (const publisher of new Set(set.files.map(publisherOf)))
      if (publisher !== null)
        publishers[publisher] = partsOf(
          set.files.filter((file) => publisherOf(file) === publisher),
          SILENT,
        );
  return { name: set.name, title: set.title, ...partsOf(set.files, note), publishers };
}
