#!/usr/bin/env node
// How well groupStories finds articles of one event: node tests/labels/same-story.mjs CORPUS [--fit] [--errors]
// Exit status 1 where all pairs together do not reach the bars.
// Weeks are counted from the first; pairs of even weeks are the half that was fitted on, pairs of odd weeks were not seen.

import { readFileSync } from 'node:fs';
import { likenessOf, membersOf, readStory, sameStory } from '../../utils/analysis/same-story.ts';

const BARS = { precision: 0.95, recall: 0.8 };
const [corpus] = process.argv.slice(2);
const fit = process.argv.includes('--fit');
if (!corpus) throw new Error('usage: same-story.mjs CORPUS [--fit]');
const pairs = readFileSync(new URL('same-story.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(JSON.parse);
const stories = new Map();
const storyOf = (file) => {
  if (!stories.has(file)) {
    const text = readFileSync(`${corpus}/texts/${file}.txt`, 'utf8');
    const [outlet, published] = file.split('_');
    stories.set(file, readStory({ text, meta: { title: null, published, outlet } }));
  }
  return stories.get(file);
};
const weekOf = ({ files }) => Math.floor((Date.parse(files[0].split('_')[1]) - Date.parse('2015-11-01')) / (7 * 864e5));
const halves = {
  fitted: pairs.filter((pair) => weekOf(pair) % 2 === 0),
  unseen: pairs.filter((pair) => weekOf(pair) % 2 === 1),
};

/** Each pair as if its two tabs were the only ones. */
const grouped = ({ files }) => membersOf(files.map(storyOf)).length === 1;

if (fit) fitWeights(halves.fitted.filter(({ files }) => sameStory(...files.map(storyOf)) > 0));
for (const [half, rows] of Object.entries(halves)) print(`${half}, two tabs`, rows, grouped);
const reached = print('all, two tabs', pairs, grouped);
if (reached.precision < BARS.precision || reached.recall < BARS.recall) {
  console.error(`below the bars: precision ${BARS.precision}, recall ${BARS.recall}`);
  process.exitCode = 1;
}
if (!fit)
  for (const [half, rows] of Object.entries(halves)) {
    // All tabs of the half at once: one wrong join costs many pairs.
    const files = [...new Set(rows.flatMap(({ files }) => files))];
    const groups = membersOf(files.map(storyOf));
    const groupOf = new Map(groups.flatMap((members, n) => members.map((at) => [files[at], n])));
    print(`${half}, ${files.length} tabs`, rows, ({ files: [a, b] }) => groupOf.get(a) === groupOf.get(b));
  }
if (process.argv.includes('--errors'))
  for (const row of pairs)
    if (grouped(row) !== row.same) console.log(weekOf(row) % 2, row.same ? 'missed' : 'false ', row.files.join(' | '));

function print(name, rows, decide) {
  const same = rows.filter((row) => row.same);
  const right = same.filter(decide).length;
  const wrong = rows.filter((row) => !row.same && decide(row)).length;
  const precision = right / (right + wrong);
  const recall = right / same.length;
  console.log(
    `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${right} of ${same.length} same, ${wrong} of ${rows.length - same.length} others grouped)`,
  );
  return { precision, recall };
}

/** Logistic regression with a little shrinkage over standardised features; prints what same-story.ts needs. */
function fitWeights(rows) {
  const keys = ['words', 'pairs', 'runs', 'days', 'near'];
  const raw = rows.map((row) => likenessOf(...row.files.map(storyOf)));
  const mean = keys.map((key) => raw.reduce((sum, one) => sum + one[key], 0) / raw.length);
  const spread = keys.map((key, k) =>
    Math.sqrt(raw.reduce((sum, one) => sum + (one[key] - mean[k]) ** 2, 0) / raw.length),
  );
  const data = raw.map((one, n) => ({
    x: keys.map((key, k) => (one[key] - mean[k]) / spread[k]),
    y: Number(rows[n].same),
  }));
  const weights = keys.map(() => 0);
  let bias = 0;
  const at = (x) => 1 / (1 + Math.exp(-(bias + x.reduce((sum, value, k) => sum + value * weights[k], 0))));
  for (let step = 0; step < 5000; step++) {
    const gradient = weights.map((weight) => 0.02 * weight);
    let biasGradient = 0;
    for (const { x, y } of data) {
      const error = (at(x) - y) / data.length;
      biasGradient += error;
      for (const [k, value] of x.entries()) gradient[k] += error * value;
    }
    for (const k of weights.keys()) weights[k] -= gradient[k] * 0.5;
    bias -= biasGradient * 0.5;
  }
  const scaled = weights.map((weight, k) => weight / spread[k]);
  const offset = bias - scaled.reduce((sum, weight, k) => sum + weight * mean[k], 0);
  console.log(Object.fromEntries(keys.map((key, k) => [key, Number(scaled[k].toFixed(1))])), 'bias', offset.toFixed(1));
  const ranked = data.map(({ x, y }) => ({ y, p: at(x) })).sort((a, b) => b.p - a.p);
  const total = ranked.filter(({ y }) => y).length;
  let right = 0;
  ranked.forEach(({ y, p }, n) => {
    right += y;
    if (p > 0.2)
      console.log(
        `threshold ${p.toFixed(2)}: precision ${(right / (n + 1)).toFixed(3)}, recall ${(right / total).toFixed(3)}`,
      );
  });
}
