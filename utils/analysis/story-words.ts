// What an article is about, as weighted words and pairs of words. Knows the vectoriser of wink-nlp (BM25) and its
// similarity, which come without the language model: the comparison page ships 24 kB for
// same-story.ts and what it needs (8 of them common-words.ts), not 3 MB.

import bm25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import similarity from 'wink-nlp/utilities/similarity.js';
import { SHARE_OF_ARTICLES } from './common-words.ts';

/** Weight by word, or by pair of words with a space between. */
export type Weights = Readonly<Record<string, number>>;

export interface StoryWords {
  readonly words: Weights;
  /** Two words in a row that are both no filler: "abortion ruling", "trayvon martin". */
  readonly pairs: Weights;
  /** Five words in a row of which enough are telling: two outlets that share some quote the same, or one the other. */
  readonly runs: ReadonlySet<string>;
  /** How each word was first written, to be shown: "Zimmerman" for "zimmerman". */
  readonly written: ReadonlyMap<string, string>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** A pair holds no word that stands in more than this share of articles. */
const FILLER = 0.2;
/** The least weight of a run of five words; function words weigh 0.1 to 0.3, rare ones 1. */
const TELLING_RUN = 1.9;
const RUN = 5;
/** As if the background were this many articles: what is in none of them has the greatest weight, 1 after scaling. */
const ARTICLES = 100;
/** Words in an average article; longer ones gain less by saying a word again. */
const AVERAGE_LENGTH = 800;

/** BM25's own formula for the inverse document frequency, scaled so that a word of no article weighs 1. */
const rarity = (share: number): number =>
  Math.log((ARTICLES * (1 - share) + 0.5) / (ARTICLES * share + 0.5) + 1) / Math.log(ARTICLES * 2 + 2);

// The vectoriser is given its background instead of learning it from the tabs: with two tabs every shared word would be
// in all "documents" and worth nothing, and opening a tab would regroup the others.
const background = JSON.stringify({
  uid: 'WinkNLP-BM25Vectorizer-Model/1.0.0',
  tf: [],
  idf: Object.fromEntries([...SHARE_OF_ARTICLES].map(([word, share]) => [word, rarity(share)])),
  terms: [...SHARE_OF_ARTICLES.keys()].sort(),
  docId: ARTICLES,
  sumOfAllDLs: ARTICLES * AVERAGE_LENGTH,
});
let vectorizer: ReturnType<typeof bm25Vectorizer> | null = null;

function weigh(terms: readonly string[]): Weights {
  if (vectorizer === null) {
    vectorizer = bm25Vectorizer();
    vectorizer.loadModel(background);
  }
  // Words that the background does not hold count too: names above all.
  return vectorizer.bowOf(terms, true);
}

/** Takes a text; gives what it is about. 2 ms for 1,000 words. */
export function storyWords(text: string): StoryWords {
  const written = new Map<string, string>();
  const terms = [...text.matchAll(WORD)].map(([word]) => {
    const term = termOf(word);
    if (!written.has(term)) written.set(term, word.replace(/['’]s?$/u, ''));
    return term;
  });
  const share = terms.map((term) => SHARE_OF_ARTICLES.get(term) ?? 0);
  const pairs = terms.flatMap((term, i) =>
    i > 0 && (share[i - 1] ?? 1) < FILLER && (share[i] ?? 1) < FILLER ? [`${terms[i - 1]} ${term}`] : [],
  );
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= terms.length; i++) {
    if (share.slice(i, i + RUN).reduce((sum, one) => sum + rarity(one), 0) > TELLING_RUN)
      runs.add(terms.slice(i, i + RUN).join(' '));
  }
  return { words: weigh(terms), pairs: weigh(pairs), runs, written };
}

/** Lower case, straight apostrophes, without possessive and plural endings. */
export const termOf = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?$/, '')
    .replace(/(?<=[a-z]{3})ies$/, 'y')
    .replace(/(?<=[a-z]{3}[^s])s$/, '');

/** 0 (nothing in common) to 1. */
export const likeness = (a: Weights, b: Weights): number =>
  // Two empty ones are alike to wink and say nothing here.
  Object.keys(a).length === 0 || Object.keys(b).length === 0 ? 0 : similarity.bow.cosine(a, b);

/** The terms that two articles share, those that do most for their likeness first. */
export function sharedTerms(a: Weights, b: Weights): string[] {
  return Object.keys(a)
    .filter((term) => term in b)
    .sort((x, y) => (a[y] ?? 0) * (b[y] ?? 0) - (a[x] ?? 0) * (b[x] ?? 0));
}
