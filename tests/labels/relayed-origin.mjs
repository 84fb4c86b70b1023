#!/usr/bin/env node
// How often findSharedOrigins is right about two articles that name one outlet: node tests/labels/relayed-origin.mjs CORPUS [--errors]
// Exit status 1 where fewer than ten are found, or one is joined that is two.

import { readFileSync } from 'node:fs';
import { rules } from '../../seeds/index.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import { findOutletsTold } from '../../utils/analysis/outlets-told.ts';
import { findSharedOrigins } from '../../utils/analysis/relays-across.ts';

const [corpus] = process.argv.slice(2);
if (!corpus) throw new Error('usage: relayed-origin.mjs CORPUS');
const rows = readFileSync(new URL('relayed-origin.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(JSON.parse);
const meta = { title: null, outlet: null, byline: null, published: null, modified: null, canonical: null };
const reports = new Map();
const reportOf = (file) => {
  if (!reports.has(file)) {
    const text = readFileSync(`${corpus}/texts/${file}.txt`, 'utf8');
    reports.set(file, { text, meta, analysis: analyse({ text }, rules) });
  }
  return reports.get(file);
};
const holds = ({ spans }, [start]) => spans.some((span) => span.start <= start && start < span.end);

const count = { right: 0, missed: 0, false: 0, quiet: 0 };
for (const { outlets, oneOrigin } of rows) {
  const found = findSharedOrigins(
    outlets.map(({ file }) => reportOf(file)),
    rules.words,
  );
  // One origin, in the two sentences that the label points at.
  const joined = found.some(({ relays }) =>
    outlets.every(({ outlet }, report) => relays.some((relay) => relay.report === report && holds(relay, outlet))),
  );
  const verdict = oneOrigin ? (joined ? 'right' : 'missed') : joined ? 'false' : 'quiet';
  count[verdict] += 1;
  if (process.argv.includes('--errors') && (verdict === 'missed' || verdict === 'false')) {
    const seen = outlets.map(({ file, outlet: [start] }) =>
      findOutletsTold(reportOf(file), rules.words).some(({ outlet }) => outlet.start <= start && start < outlet.end),
    );
    console.log(verdict, outlets.map(({ file, outlet }) => `${file} ${outlet}`).join(' | '), 'places seen:', ...seen);
  }
}
console.log(
  `one origin: ${count.right} of ${count.right + count.missed} found; two origins: ${count.quiet} of ${count.quiet + count.false} kept apart`,
);
if (count.right < 10 || count.false > 0) process.exitCode = 1;
