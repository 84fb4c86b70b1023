// Where an article hands on what another outlet was told or has found: "told Reuters", "the Post reported", "in an
// interview with CNN". Wider than `relayedBy` of unnamed sources: named people and the outlets' own reports count too.

import { oncePer } from './once-per.ts';
import type { Words } from './rule.ts';
import type { ArticleReport, Attribution, Span } from './types.ts';

export interface OutletTold {
  /** The outlet's name in the text. */
  readonly outlet: Span;
  /** Its name as the article writes it out in full, without article: "New York Post" where "the Post" stands. */
  readonly name: string;
  readonly sentence: Span;
  /** What is attributed in this sentence, to whomever. */
  readonly attributions: readonly Attribution[];
}

/** Names of outlets and the words that end them ("Gazette"), as seeds/words has them. */
export type OutletWords = Pick<Words, 'outlets' | 'outletWords'>;

const CAPITALS = /(?:\p{Lu}[\p{L}\p{N}&]*(?:-\p{L}+)*)(?: (?:of )?\p{Lu}[\p{L}\p{N}&]*(?:-\p{L}+)*)*/gu;
const BEFORE =
  /\b(?:told|tells|telling|spoke (?:to|with)|speaking (?:to|with)|interview(?:ed)? (?:with|by|on|in|published \p{L}+ by)|according to|(?:first )?reported (?:by|in|on)|obtained by|reports? (?:by|in|from)|published (?:\p{L}+ )?(?:by|in)|(?:said|says|appear\p{L}*)(?: \p{L}+){0,3} (?:on|to|in)|call to|survey by|analysis by|(?:editorial )?board of|remarks to) (?:reporters (?:at|from|with) |.{0,40}\bof )?(?:the |an? )?[“"]?$/iu;
const AFTER =
  /^(?:['’]s? )?(?:\p{Lu}\p{L}+ ){0,3}(?:(?:first|later|also) )?(?:reported|reports|revealed|analysis|report|investigation|interview|survey|count|tally)\b/u;

/** Takes a report and the words for outlets; gives the places in text order. */
export function findOutletsTold(
  { text, analysis }: Pick<ArticleReport, 'text' | 'analysis'>,
  words: OutletWords,
): OutletTold[] {
  const names = new Set(words.outlets);
  const heads = new Set(words.outletWords);
  const found = new Map<number, Omit<OutletTold, 'name'>>();
  for (const sentence of analysis.sentences) {
    const inSentence = analysis.attributions.filter(({ source, cue, content }) =>
      [source, ...(cue === null ? [] : [cue]), ...content].some((span) => touches(span, sentence)),
    );
    const add = (outlet: Span) => {
      if (!found.has(outlet.start)) found.set(outlet.start, { outlet, sentence, attributions: inSentence });
    };
    // The analyser has looked closer at unnamed sources.
    for (const { anonymous } of inSentence)
      if (anonymous?.relayedBy && touches(anonymous.relayedBy, sentence)) {
        const phrase = anonymous.relayedBy;
        const name = [...text.slice(phrase.start, phrase.end).matchAll(CAPITALS)].at(0);
        add(
          name === undefined
            ? phrase
            : { start: phrase.start + name.index, end: phrase.start + name.index + name[0].length },
        );
      }
    // Some pages part words by spaces that do not break.
    const own = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
    for (const run of own.matchAll(CAPITALS)) {
      const name = nameIn(run[0], names, heads);
      if (name === null) continue;
      const at = run.index + name.from;
      const told = BEFORE.test(own.slice(0, at)) || AFTER.test(own.slice(at + name.length).replace(/^\s+/, ''));
      if (told) add({ start: sentence.start + at, end: sentence.start + at + name.length });
    }
  }
  const spans = [...found.values()].sort((a, b) => a.outlet.start - b.outlet.start);
  return spans.map((one) => ({ ...one, name: fullName(text.slice(one.outlet.start, one.outlet.end), text, names) }));
}

/** findOutletsTold for some words, once an article. */
export const outletsTold = oncePer((words: OutletWords) =>
  oncePer((report: Pick<ArticleReport, 'text' | 'analysis'>) => findOutletsTold(report, words)),
);

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The outlet's name within a run of capitalised words: one of the list, or what ends like one ("Harbour Gazette"). */
function nameIn(
  run: string,
  names: ReadonlySet<string>,
  heads: ReadonlySet<string>,
): { from: number; length: number } | null {
  const words = [...run.matchAll(/\S+/g)].map((match) => ({ word: match[0], from: match.index }));
  const bare = words[0] && /^(?:The|An?)$/.test(words[0].word) ? words.slice(1) : words;
  for (let length = bare.length; length > 0; length--)
    for (let first = 0; first + length <= bare.length; first++) {
      const part = bare.slice(first, first + length);
      const name = part.map(({ word }) => word.toLowerCase()).join(' ');
      const [from, last] = [part[0], part.at(-1)];
      if (!from || !last) continue;
      const ends = length > 1 && heads.has(last.word.toLowerCase());
      // "Time" and "People" are names only where the run is nothing else.
      if (names.has(name) ? length > 1 || bare.length === 1 || /^\p{Lu}{2,}$/u.test(last.word) : ends)
        return { from: from.from, length: last.from + last.word.length - from.from };
    }
  return null;
}

/** "the Post" in an article that writes "New York Post" elsewhere is that one; "AP" the Associated Press. */
function fullName(name: string, text: string, names: ReadonlySet<string>): string {
  let full = name;
  const longer = new RegExp(`(?:\\p{Lu}[\\p{L}&]* ){1,3}${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'gu');
  for (const [candidate] of text.matchAll(longer))
    if (names.has(candidate.toLowerCase().replace(/^the /, '')) && candidate.length > full.length)
      full = candidate.replace(/^The /, '');
  return full;
}
