import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules, rulesVersion } from '../seeds/index.ts';
import { wordIn } from '../utils/analysis/pattern.ts';
import type { OutcomeRule, Rules } from '../utils/analysis/rule.ts';
import { RULES_PAGE } from './rule-docs.ts';
import { rulesPage } from './rules-page.ts';
import { versionOfRules } from './rules-version.ts';

const unanswered: OutcomeRule = {
  id: 'went-unanswered',
  outcome: 'no_response',
  says: 'Nobody answered.',
  cue: wordIn(['went', 'rang']),
  party: 'object',
  examples: ['[cue: Calls to [party: the *bank*] went unanswered].'],
  counterExamples: ['The knock went unanswered.'],
};
const only = (outcomes: readonly OutcomeRule[]): Rules =>
  // Whatever other groups there are, they are empty.
  ({ ...Object.fromEntries(Object.keys(rules).map((group) => [group, []])), outcomes }) as unknown as Rules;

it('shows a rule with what triggers it, what it finds and what it leaves alone', () => {
  expect(rulesPage(only([unanswered]))).toContain(
    [
      '### went-unanswered (no response)',
      '',
      'Nobody answered.',
      '',
      'Triggered by “rang”, “went”.',
      '',
      '- _Calls to **the \\*bank\\*** went unanswered_.',
      '',
      'Not:',
      '',
      '- The knock went unanswered.',
    ].join('\n'),
  );
});

it('docs/rules.md is what the records say today', () => {
  expect(readFileSync(RULES_PAGE, 'utf8') === rulesPage(rules), 'write it anew: npm run docs:rules').toBe(true);
});

it('the version of the rules is made from the rules of today', () => {
  expect(rulesVersion, 'write it anew: npm run docs:rules').toBe(versionOfRules());
});
