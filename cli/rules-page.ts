// The page that lists every rule: what it says, what triggers it, what it finds and what it leaves alone.

import type { Pattern } from '../utils/analysis/pattern.ts';
import type { RuleRecord, Rules } from '../utils/analysis/rule.ts';

const INTRODUCTION = `# Rules

This page is written by \`npm run docs:rules\` from the records in \`seeds/\`; change those, not this page. Every mark carries the name
of the rule that made it, and the examples below are the rules' tests: each rule by itself finds exactly what is set off in its
examples, and nothing in the sentences under "Not". In the examples **bold** words are who speaks or was asked, _slanted_ words the cue:
the telling, or what became of a request.

A rule marks the cue; one piece of code for all rules then finds who is meant. "Triggered by" lists the words of which one must be there
before a rule is looked at any closer; around them a rule may ask for more, or forbid something.
`;

/** Headings of the groups of rules, in the order of the page. A group that is not listed comes after them, by its own name. */
const HEADINGS: Readonly<Record<string, string>> = {
  attributions: 'Who says it',
  anonymity: 'Anonymity, and why',
  outcomes: 'What became of a request for comment',
  hearsay: 'Passed on with no source',
};

/** As many trigger words as a reader will look at. */
const MOST_TRIGGERS = 24;

interface RuleOnPage extends RuleRecord {
  readonly cue?: Pattern;
}

/** Takes all rules; gives the page in Markdown. */
export function rulesPage(rules: Rules): string {
  const groups = Object.entries(rules)
    .filter((entry): entry is [string, readonly RuleOnPage[]] => isGroup(entry[1]))
    .sort(([a], [b]) => place(a) - place(b));
  const all = groups.reduce((sum, [, group]) => sum + group.length, 0);
  const contents = groups.map(([name, group]) => `- ${heading(name)}: ${count(group.length, 'rule')}`);
  const sections = groups.map(([name, group]) => `## ${heading(name)}\n\n${group.map(ruleSection).join('\n\n')}`);
  return `${[INTRODUCTION.trimEnd(), `${count(all, 'rule')}:`, contents.join('\n'), ...sections].join('\n\n')}\n`;
}

const isGroup = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && 'says' in item);

const place = (name: string): number => {
  const found = Object.keys(HEADINGS).indexOf(name);
  return found < 0 ? Number.MAX_SAFE_INTEGER : found;
};
const heading = (name: string): string => HEADINGS[name] ?? name;
const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function ruleSection(rule: RuleOnPage): string {
  const outcome = 'outcome' in rule && typeof rule.outcome === 'string' ? ` (${rule.outcome.replace('_', ' ')})` : '';
  const lines = [`### ${rule.id}${outcome}`, '', escapeMarkdown(rule.says)];
  const triggers = triggersOf(rule);
  if (triggers !== '') lines.push('', `Triggered by ${triggers}.`);
  lines.push('', ...rule.examples.map((example) => `- ${showBrackets(example)}`));
  if (rule.counterExamples.length > 0)
    lines.push('', 'Not:', '', ...rule.counterExamples.map((example) => `- ${showBrackets(example)}`));
  return lines.join('\n');
}

function triggersOf({ cue }: RuleOnPage): string {
  const first = cue?.first();
  if (!first) return '';
  const words = [...first].sort((a, b) => a.localeCompare(b, 'en'));
  const shown = words.slice(0, MOST_TRIGGERS).map((word) => `“${escapeMarkdown(word)}”`);
  const rest = words.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** `[source: Two aides] said` becomes `**Two aides** said`; a bracket within another keeps its own marks. */
function showBrackets(example: string): string {
  let shown = '';
  const open: string[] = [];
  for (let i = 0; i < example.length; i++) {
    const label = /^\[(source|party|cue|content|reason): /.exec(example.slice(i, i + 12));
    if (label) {
      const sign = SIGNS[label[1] ?? ''] ?? '';
      open.push(sign);
      shown += sign;
      i += label[0].length - 1;
    } else if (example[i] === ']' && open.length > 0) shown += open.pop();
    else shown += escapeMarkdown(example.charAt(i));
  }
  return shown;
}

const SIGNS: Readonly<Record<string, string>> = { source: '**', party: '**', cue: '_', reason: '_' };

const escapeMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>]/g, '\\$&');
