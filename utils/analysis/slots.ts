// Five things that an article may say of an unnamed source, in its own words: body, rank, how they know, side, number.

import type { Mention } from './mention.ts';
import { baseAt } from './phrases.ts';
import type { Tokens } from './read.ts';
import { spanOf } from './token-range.ts';
import type { Slots, Span } from './types.ts';
import { classesOf, GLUE, NAME, NOUN, NUM } from './word-classes.ts';

const RANK =
  /^(senior|top|high-ranking|ranking|high|mid-level|junior|veteran|former|ex|retired|serving|current|outgoing|longtime|leading|prominent|chief)$/;
const KNOWING =
  /^(familiar|aware|briefed|privy|informed|involved|working|knowledge|knowledgeable|insight|sight|attended|present|participated)$/;
const SIDE =
  /^(western|regional|local|european|rebel|opposition|government|industry|market|palace|union|republican|democratic|conservative|liberal|arab|israeli|american|u.s.|us)$/;

export function slotsOf(tokens: Tokens, mentions: readonly Mention[]): Slots {
  const slots: { -readonly [K in keyof Slots]: Span | null } = {
    body: null,
    rank: null,
    knowledge: null,
    side: null,
    number: null,
  };
  for (const mention of mentions) {
    const { source } = mention.proposal;
    for (const part of source.parts) {
      slots.rank ??= rankIn(tokens, part.from, part.head);
      slots.number ??= numberIn(tokens, part.from, part.head);
      slots.body ??= bodyBefore(tokens, part.from, part.head);
      slots.side ??= sideIn(tokens, part.from, part.head);
    }
    const tail = source.parts.at(-1)?.to ?? source.to;
    slots.knowledge ??= knowledgeAfter(tokens, tail, source.to);
    slots.body ??= bodyAfter(tokens, tail, source.to);
    slots.side ??= closenessAfter(tokens, tail, source.to);
  }
  return slots;
}

function rankIn(tokens: Tokens, from: number, head: number): Span | null {
  for (let i = from; i < head; i++) {
    if (!RANK.test(tokens.normal[i] ?? '')) continue;
    let to = i + 1;
    while (
      to < head &&
      (RANK.test(tokens.normal[to] ?? '') ||
        classesOf(tokens)[to] === GLUE ||
        /^(and|level|ranking)$/.test(tokens.normal[to] ?? ''))
    )
      to++;
    return spanOf(tokens, i, to);
  }
  return null;
}

function numberIn(tokens: Tokens, from: number, head: number): Span | null {
  const classes = classesOf(tokens);
  for (let i = from; i <= head; i++) {
    const word = tokens.normal[i] ?? '';
    if (classes[i] === NUM || /^(several|some|many|dozens?|multiple|numerous|both|few|another|a|an)$/.test(word)) {
      const open = /^(than|least|nearly|almost|about)$/.test(tokens.normal[i - 1] ?? '') && i > from;
      return spanOf(
        tokens,
        open ? from : i,
        classes[i + 1] === NUM || tokens.normal[i + 1] === 'dozen' ? i + 2 : i + 1,
      );
    }
  }
  return null;
}

/** "a [State Department] official", "[Clinton]'s advisers", "a [campaign] aide" */
function bodyBefore(tokens: Tokens, from: number, head: number): Span | null {
  const classes = classesOf(tokens);
  let start = -1;
  let end = -1;
  for (let i = from; i < head; i++) {
    const word = tokens.normal[i] ?? '';
    const named = classes[i] === NAME && !SIDE.test(word);
    const noun = classes[i] === NOUN && !SIDE.test(word) && !RANK.test(word) && i === head - 1;
    if (named || noun) {
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  return start < 0 ? null : spanOf(tokens, start, end);
}

function bodyAfter(tokens: Tokens, from: number, to: number): Span | null {
  for (let i = from; i < to; i++) {
    if (/^(who|which|that)$/.test(tokens.normal[i] ?? '')) return null;
    if (!/^(at|in|with|from|inside|within|of|for)$/.test(tokens.normal[i] ?? '')) continue;
    const base = baseAt(tokens, i + 1, to);
    if (
      base &&
      !KNOWING.test(tokens.normal[base.head] ?? '') &&
      !/^(matter|talks|discussions|deal|person|thinking)$/.test(tokens.normal[base.head] ?? '')
    )
      return spanOf(tokens, base.from, base.to);
    if (base) i = base.to - 1;
  }
  return null;
}

function knowledgeAfter(tokens: Tokens, from: number, to: number): Span | null {
  for (let i = from; i < to; i++) {
    if (!KNOWING.test(tokens.normal[i] ?? '') && !/^(who|whom)$/.test(tokens.normal[i] ?? '')) continue;
    const start = /^(with|who|directly)$/.test(tokens.normal[i - 1] ?? '') && i > from ? i - 1 : i;
    const back = tokens.normal[start - 2] === 'with' && start - 2 >= from ? start - 2 : start;
    return spanOf(tokens, back, to);
  }
  return null;
}

function sideIn(tokens: Tokens, from: number, head: number): Span | null {
  for (let i = from; i < head; i++) if (SIDE.test(tokens.normal[i] ?? '')) return spanOf(tokens, i, i + 1);
  return null;
}

/** "close to the family", "loyal to the governor", "who opposes the bill" */
function closenessAfter(tokens: Tokens, from: number, to: number): Span | null {
  for (let i = from; i < to; i++)
    if (/^(close|loyal|near|allied|sympathetic|opposed|supportive)$/.test(tokens.normal[i] ?? ''))
      return spanOf(tokens, i, to);
  return null;
}
