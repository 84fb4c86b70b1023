// Runs every example and counter-example in seeds/: they are the rules' tests and documentation.

import { describe, expect, it } from 'vitest';
import { rules } from '../seeds/index.ts';
import { analyse } from '../utils/analysis/analyse.ts';
import { findFormulas } from '../utils/analysis/anonymity.ts';

import { readTokens } from '../utils/analysis/read.ts';
import type { RuleRecord, Rules } from '../utils/analysis/rule.ts';
import { finish } from '../utils/analysis/slices.ts';
import { spanOf } from '../utils/analysis/token-range.ts';
import { type Analysis, type Span, textAt } from '../utils/analysis/types.ts';

/** What the brackets of an example can hold. */
type Field = 'source' | 'party' | 'cue' | 'content';
interface Bracket {
  readonly field: Field;
  readonly text: string;
}

/** `[cue: Calls to [party: the bank] went unanswered].` → the plain sentence and what must be found in it. */
function readExample(example: string): { text: string; brackets: Bracket[] } {
  const brackets: Bracket[] = [];
  const open: { field: Field; start: number }[] = [];
  let text = '';
  for (let i = 0; i < example.length; i++) {
    const label = /^\[(source|party|cue|content): /.exec(example.slice(i, i + 12));
    if (label) {
      open.push({ field: label[1] as Field, start: text.length });
      i += label[0].length - 1;
    } else if (example[i] === ']' && open.length > 0) {
      const { field, start } = open.pop() as { field: Field; start: number };
      brackets.push({ field, text: text.slice(start) });
    } else text += example[i];
  }
  if (open.length > 0) throw new Error(`Unclosed bracket in "${example}"`);
  return { text, brackets };
}

const KINDS = ['attributions', 'outcomes', 'hearsay'] as const;
type Kind = (typeof KINDS)[number];

const alone = (kind: Kind, rule: RuleRecord): Rules =>
  ({ ...rules, attributions: [], outcomes: [], hearsay: [], [kind]: [rule] }) as Rules;

/** The spans that one analysis gives for a field, in text order. */
function spansOf(analysis: Analysis, kind: Kind, field: Field): Span[] {
  if (kind === 'attributions')
    return analysis.attributions.flatMap((a) =>
      field === 'source' ? [a.source] : field === 'cue' && a.cue ? [a.cue] : field === 'content' ? a.content : [],
    );
  if (kind === 'hearsay')
    return analysis.hearsay.flatMap((h) => (field === 'cue' ? [h.cue] : field === 'content' ? h.content : []));
  return analysis.outcomes.flatMap((o) => (field === 'cue' ? [o] : field === 'party' && o.party ? [o.party] : []));
}

const only = (analysis: Analysis, kind: Kind, id: string): Analysis => ({
  ...analysis,
  [kind]: analysis[kind].filter((finding) => finding.rule === id),
});

describe.each(KINDS.filter((kind) => rules[kind].length > 0))('%s', (kind) => {
  it.each(rules[kind].map((rule) => [rule.id, rule] as const))('%s', (_, rule: RuleRecord) => {
    expect(rule.examples.length, 'examples').toBeGreaterThanOrEqual(3);
    for (const example of rule.examples) {
      const { text, brackets } = readExample(example);
      expect(brackets.length, example).toBeGreaterThan(0);
      const byItself = analyse({ text }, alone(kind, rule));
      const together = only(analyse({ text }, rules), kind, rule.id);
      for (const field of ['source', 'party', 'cue', 'content'] as const) {
        const wanted = brackets.filter((b) => b.field === field).map((b) => b.text);
        if (wanted.length === 0) continue;
        for (const analysis of [byItself, together]) {
          const found = spansOf(analysis, kind, field).map((span) => textAt(text, span));
          expect(found, `${field} in "${text}"`).toEqual(expect.arrayContaining(wanted));
        }
        expect(spansOf(byItself, kind, field).length, `as many as bracketed in "${text}"`).toBe(wanted.length);
      }
    }
    for (const text of rule.counterExamples)
      expect(analyse({ text }, alone(kind, rule))[kind].map((finding) => [finding.rule, text])).toEqual([]);
  });
});

/** The words that rules of anonymity find in a text, with the id of the rule. */
const formulasIn = (text: string, list: Rules['anonymity']): [string, string][] => {
  const tokens = readTokens(text);
  return finish(findFormulas(tokens, list)).map(({ rule, from, to }) => [
    rule.id,
    textAt(text, spanOf(tokens, from, to)),
  ]);
};

describe('anonymity', () => {
  it.each(rules.anonymity.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(rule.examples.length, 'examples').toBeGreaterThanOrEqual(3);
    for (const example of rule.examples) {
      const wanted = /\{(.+?)\}/.exec(example)?.[1];
      expect(wanted, `braces in "${example}"`).toBeDefined();
      const text = example.replace(/[{}]/g, '');
      expect(formulasIn(text, [rule]), text).toContainEqual([id, wanted]);
      expect(formulasIn(text, rules.anonymity), text).toContainEqual([id, wanted]);
    }
    for (const text of rule.counterExamples) expect(formulasIn(text, [rule])).toEqual([]);
  });
});

it('gives every rule its own id', () => {
  const ids = KINDS.flatMap((kind) => rules[kind].map((rule) => rule.id));
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});
