// The only file that knows wink-nlp: what it makes of words, and the machines by which it tags them and ends sentences.

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Machine, machineFrom, SYMBOLS } from './machine.ts';

/** A token of wink's, and all that its machines ask of it. */
export interface WinkToken {
  /** wink's number of its spelling. */
  readonly id: number;
  readonly value: string;
  readonly normal: string;
  /** One of several into which a contraction was parted: what it stands for and its part of speech are always the same. */
  readonly contracted: boolean;
  /** The number of the part of speech that it has most often. */
  readonly tag: number;
  /** What the taggers see in its place, whatever its part of speech is; 0 where they see the latter. */
  readonly hint: number;
  /** What the machine that ends sentences sees. */
  readonly symbol: number;
  /** wink's number of its normal form. */
  readonly normalId: number;
}

/** What is asked of wink-nlp's store of words. */
interface Cache {
  lookup(word: string): number[] | null;
  value(id: number): string;
  valueOf(property: 'pos', tag: number): string;
  normal(id: number): number;
  /** Of a part of a contraction. */
  nox(packed: number): number;
  property(id: number, name: 'posHint' | 'sbdHint' | 'isAbbrev'): number;
  posOf(id: number): number;
  mappedSpelling(id: number): number;
  isMemberPOS(normalId: number, tag: number): boolean;
}

/** Of a text that wink has read. A token takes four numbers: its spelling, packed white space and more, its tag, flags. */
interface RawDocument {
  readonly tokens: readonly number[];
  readonly cache: Cache;
}

interface ModelPart {
  readonly machines: readonly string[];
}

/** What wink tags words and ends sentences by. */
export interface Grammar {
  readonly sentences: Machine;
  /**
   * Each goes over what the one before it has changed. A finding above 0 is a tag that the word must be able to have; one below
   * it, less its sign, is a tag for any word.
   */
  readonly taggers: readonly Machine[];
  readonly mayBe: (normalId: number, tag: number) => boolean;
  /** By tag: universal. */
  readonly tagNames: readonly string[];
}

interface Instance extends Grammar {
  readonly tokensOf: (text: string) => readonly SpacedToken[];
}

interface SpacedToken extends WinkToken {
  readonly afterSpace: boolean;
}

let instance: Instance | null = null;

const wink = (): Instance => {
  instance ??= makeInstance();
  return instance;
};

export const grammar = (): Grammar => wink();

/** Makes the instance (60 ms the first time), so that a caller can choose when to pay for it. */
export const warmUp = (): void => void wink();

const FIELDS = 4;
/** Of a token's second number: the spaces before it. */
const SPACES = 0xffff;
/** Of its third, where it is a part of a contraction: its tag. */
const TAG_BITS = 0x3f00000;
const TAG_SHIFT = 20;
const NOUN = 8;

/** wink's events: a hint stands there as this and its number. */
const HINT = 1_080_000;
/** Symbols of hints begin here: those of tags, and of words for sentences, are below it. */
const HINTS = 32;
/** What the machine that ends sentences sees in a quotation mark that may open or close, and in one after a space. */
export const QUOTE = HINTS + 4;
export const SPACED_QUOTE = HINTS + 6;
/** In a word with a full stop, and in a letter with one. */
const ABBREVIATION = HINTS + 7;
const INITIAL = HINTS + 8;

function makeInstance(): Instance {
  // wink itself is only asked for tokens. A model may bring a function that is given the whole document as wink keeps it: it is
  // how all numbers of all tokens are had at once, without a call for each.
  const addons = { readabilityStats: (document: RawDocument) => document };
  const { readDoc, its } = winkNLP({ ...model, addons } as typeof model, []);
  const documentOf = (text: string) => readDoc(text).out(its.readabilityStats as never) as unknown as RawDocument;
  const { cache } = documentOf('.');
  const [ending = ''] = (model.sbd as () => ModelPart)().machines;
  /** The words that its machine for sentences knows, by wink's number: each is a symbol from 1. */
  const words = new Map<number, number>();
  const symbolOfWord = (event: number): number => {
    if (event > HINT) return symbolOfHint(event - HINT);
    const symbol = words.get(event) ?? words.size + 1;
    words.set(event, symbol);
    return symbol;
  };
  return {
    tokensOf: (text) => tokensOf(documentOf(text), words),
    sentences: machineFrom(ending, symbolOfWord, () => 1),
    taggers: (model.pos as () => ModelPart)().machines.map((json) => machineFrom(json, symbolOfTag, Number)),
    mayBe: cache.isMemberPOS,
    tagNames: Array.from({ length: HINTS }, (_, tag) => cache.valueOf('pos', tag)),
  };
}

/** Hints that no machine knows share the last one. */
const symbolOfHint = (hint: number): number => Math.min(HINTS + hint, SYMBOLS - 1);

/** Tags stand for themselves, hints above them. */
const symbolOfTag = (event: number): number => (event > HINT ? symbolOfHint(event - HINT) : event < HINTS ? event : 0);

function* tokensIn({ tokens }: RawDocument) {
  for (let at = 0; at < tokens.length; at += FIELDS)
    yield [tokens[at] ?? 0, tokens[at + 1] ?? 0, tokens[at + 2] ?? 0] as const;
}

function tokensOf(document: RawDocument, words: ReadonlyMap<number, number>) {
  const { cache } = document;
  return Array.from(tokensIn(document), ([id, packed, tagged]) => {
    const contracted = packed > SPACES;
    const normalId = contracted ? cache.nox(packed) : cache.normal(id);
    const hint = cache.property(id, 'posHint');
    return {
      id,
      value: cache.value(id),
      normal: cache.value(normalId),
      contracted,
      tag: tagged === 0 ? cache.posOf(cache.mappedSpelling(id)) || NOUN : (tagged & TAG_BITS) >>> TAG_SHIFT,
      hint: hint === 0 ? 0 : symbolOfHint(hint),
      symbol: symbolIn(cache, id, normalId, words),
      normalId,
      afterSpace: (packed & SPACES) > 0,
    };
  });
}

/**
 * As the model's own function for sentences has it, but for spaces, which stand beside the word, and for single line breaks, over
 * which wink looks into the next paragraph: here no sentence hangs on another paragraph.
 */
function symbolIn(cache: Cache, id: number, normalId: number, words: ReadonlyMap<number, number>): number {
  if (cache.value(id) === '\n') return 0;
  const hint = cache.property(normalId, 'sbdHint') || cache.property(id, 'sbdHint');
  if (hint !== 0) return symbolOfHint(hint);
  if (cache.property(normalId, 'isAbbrev') === 0) return words.get(normalId) ?? 0;
  return cache.value(normalId).length === 2 ? INITIAL : ABBREVIATION;
}

/** What wink makes of words, each without white space or white space alone. It parts each by itself. */
export function tokensOfEach(words: readonly string[]): readonly (readonly WinkToken[])[] {
  const { tokensOf } = wink();
  const each: WinkToken[][] = [];
  for (const token of tokensOf(words.join(' '))) {
    if (each.length === 0 || token.afterSpace) each.push([]);
    each.at(-1)?.push(token);
  }
  // A word of which wink leaves nothing, as it is a space that wink does not know for one.
  return each.length === words.length ? each : words.map(tokensOf);
}
