// The examples of a language inventory, read from its Markdown: `- **A001** [A senior official] said … → \`anon min=1\``.

import type { Identity, Outcome, Span } from '../../utils/analysis/types.ts';
import type { Expectation } from './expectations.ts';

export interface PatternExample {
  readonly id: string;
  /** A, H, R, B: something is to be found; XA, XH, XR: nothing of that kind is. */
  readonly family: string;
  readonly text: string;
  /** Empty for hard negatives. */
  readonly expect: readonly Expectation[];
  /** One of the expectations is enough: the inventory brackets two phrases for one source. */
  readonly anyOf: boolean;
  /** Two readers could disagree: counts neither for nor against. */
  readonly borderline: boolean;
}

const LINE = /^- \*\*(X?[AHRB])(\d+)\*\* (.+) → (.+)$/;

const IDENTITY_CODES: Readonly<Record<string, Identity>> = {
  anon: 'anonymous',
  spokes: 'spokesperson',
  inst: 'institution',
  coll: 'collective',
  part: 'unresolved',
  named: 'named',
};

const OUTCOME_CODES: Readonly<Record<string, Outcome>> = {
  declined: 'declined',
  'no-reply': 'no_response',
  unreached: 'unreachable',
  deflected: 'deflected',
  answered: 'responded',
  pending: 'pending',
};

/** Takes the inventory's Markdown; gives its examples. Throws at an example whose tags it does not know. */
export function readPatterns(markdown: string): PatternExample[] {
  return markdown.split('\n').flatMap((line) => {
    const match = LINE.exec(line);
    if (!match) return [];
    const [, family = '', number = '', marked = '', tags = ''] = match;
    return [readExample(`${family}${number}`, family, marked, tags)];
  });
}

function readExample(id: string, family: string, marked: string, tags: string): PatternExample {
  const { text, who, cues } = unmark(marked);
  const borderline = /borderline/.test(tags);
  const example = (expect: readonly Expectation[], anyOf = false): PatternExample => ({
    id,
    family,
    text,
    expect,
    anyOf,
    borderline,
  });
  if (family.startsWith('X')) return example([]);
  const words = tags.replaceAll('`', '').replace(/\(.*?\)/g, '');
  const quoted = (span: Span): Pick<Expectation, 'quote' | 'start' | 'end'> => ({
    ...span,
    quote: text.slice(span.start, span.end),
  });
  if (family === 'H') return example(cues.map((cue) => ({ kind: 'hearsay', ...quoted(cue) })));
  if (family === 'R') return example(readOutcomes(id, words, who, cues, quoted));

  const code = /^\s*(\w+)/.exec(words)?.[1] ?? '';
  const kind = IDENTITY_CODES[code];
  if (!kind) {
    if (borderline) return example([]);
    throw new Error(`${id}: no identity is called “${code}”`);
  }
  const least = /min=(\d+)/.exec(words)?.[1];
  const via = /via=(.+)$/.exec(words)?.[1]?.trim();
  const why = /\bwhy\b/.test(words);
  return example(
    who.map((span) => ({
      kind,
      ...quoted(span),
      ...(least === undefined ? {} : { minPeople: Number(least) }),
      ...(kind === 'anonymous' ? { granted: /\basked\b/.test(words) } : {}),
      // The inventory says that there is a reason, and not which words give it: an empty one asks for any.
      ...(why ? { reason: '' } : {}),
      ...(via === undefined ? {} : { relayedBy: via }),
      ...(kind === 'unresolved' ? { partlyNamed: true } : {}),
    })),
    who.length > 1 && /\bagain\b/.test(words),
  );
}

/** Outcomes and cues stand in the same order; where there is one outcome, its words may be in two pieces. */
function readOutcomes(
  id: string,
  tags: string,
  who: readonly Span[],
  cues: readonly Span[],
  quoted: (span: Span) => Pick<Expectation, 'quote' | 'start' | 'end'>,
): Expectation[] {
  const outcomes = tags
    .split(/\s*(?:\+|, then)\s*/)
    .map((code) => code.trim())
    .map((code) => {
      const outcome = OUTCOME_CODES[code];
      if (!outcome) throw new Error(`${id}: no outcome is called “${code}”`);
      return outcome;
    });
  // The inventory may leave the words of a last outcome without marks; what has no marks is not asked for.
  return outcomes.slice(0, Math.max(1, cues.length)).map((outcome, i) => {
    const party = who[Math.min(i, who.length - 1)];
    const first = cues[i];
    const last = outcomes.length === 1 ? cues.at(-1) : first;
    if (!first || !last) throw new Error(`${id}: no words are marked`);
    return {
      kind: 'outcome',
      outcome,
      ...(party ? quoted(party) : { quote: '', start: -2, end: -1 }),
      cue: { start: first.start, end: last.end },
    };
  });
}

/** Takes the marks out of an example: [who] and {cue}. */
function unmark(marked: string): { text: string; who: Span[]; cues: Span[] } {
  let text = '';
  const who: Span[] = [];
  const cues: Span[] = [];
  const opened: number[] = [];
  for (const character of marked) {
    if (character === '[' || character === '{') opened.push(text.length);
    else if (character === ']' || character === '}') {
      const start = opened.pop();
      if (start === undefined) throw new Error(`a mark is closed that was not opened: ${marked}`);
      (character === ']' ? who : cues).push({ start, end: text.length });
    } else text += character;
  }
  return { text, who, cues };
}
