// What a phrase is judged by: the words of the article, its names, and who has spoken in it so far.

import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import type { NameRun, Names } from '../names.ts';
import { type Quotes, quotesOf } from '../quotes.ts';
import type { Tokens } from '../read.ts';
import type { Sentence } from '../sentences.ts';
import type { Identity } from '../types.ts';
import { classesOf } from '../word-classes.ts';

export interface Story {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly classes: Uint8Array;
  readonly quotes: Quotes;
  /** Judged mentions in text order. Grows as the story is read. */
  readonly mentions: Mention[];
  /** Tokens inside the sources of named mentions. Grows likewise. */
  readonly namedTokens: Set<number>;
  /** What was asked of all that the article says, also after the phrase in question. Grows likewise. */
  readonly asked: Question[];
}

interface Question {
  readonly ask: (story: Story) => boolean;
  readonly answer: boolean;
}

/** What a phrase is judged to be; what is left out follows from its words. */
export interface Verdict {
  readonly identity: Identity;
  readonly key?: string | null;
  readonly refersTo?: Mention | null;
  readonly partOf?: boolean;
  readonly partlyNamed?: boolean;
  readonly head?: string;
  readonly apposedFrom?: number;
  readonly minPeople?: number;
}

export function openStory(tokens: Tokens, lexicon: Lexicon, names: Names): Story {
  return {
    tokens,
    lexicon,
    names,
    classes: classesOf(tokens),
    quotes: quotesOf(tokens),
    mentions: [],
    namedTokens: new Set(),
    asked: [],
  };
}

/** Asks it of the whole article. It is remembered: a paragraph that comes late may answer it otherwise. */
export function askWhole(story: Story, ask: (story: Story) => boolean): boolean {
  const answer = ask(story);
  story.asked.push({ ask, answer });
  return answer;
}

/** The token in lower case; '' outside the text. */
export const wordAt = (story: Story, at: number): string => story.tokens.normal[at] ?? '';

/** The run of name tokens that a token belongs to, if any. */
export const nameAt = (story: Story, at: number): NameRun | undefined => story.names.runs[story.names.of[at] ?? -1];

export const sentenceAt = (story: Story, at: number): Sentence | undefined =>
  story.tokens.sentences[story.tokens.sentenceOf[at] ?? 0];

export const isQuoted = (story: Story, at: number): boolean => (story.quotes.of[at] ?? -1) !== -1;
