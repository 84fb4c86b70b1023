#!/usr/bin/env node
// Draws what is labelled in this folder, so that nobody can say that it was picked: always the same rows for the same corpus.
//
//   node tests/labels/draw.mjs CORPUS spans      200 source spans for named-institution.jsonl
//   node tests/labels/draw.mjs CORPUS articles   30 articles, with their unnamed mentions, for clusters.jsonl
//
// CORPUS holds attributions-train.jsonl, train-a.jsonl and train-a.files.txt. Prints JSON lines with offsets, no text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [corpus, what] = process.argv.slice(2);
if (!corpus || !['spans', 'articles'].includes(what)) {
  console.error('usage: draw.mjs CORPUS spans|articles');
  process.exit(2);
}
const lines = (name) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean);
const rows = (name) => lines(name).map((line) => JSON.parse(line));

/** mulberry32: a small generator whose numbers depend on the seed alone. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const files = new Set(lines('train-a.files.txt'));
const labels = rows('train-a.jsonl');
const touch = (a, b) => a.some(([s, e]) => b.some(([s2, e2]) => s < e2 && s2 < e));

/** Distinct source spans that the corpus annotates and that train-a says nothing of, in the corpus's order. */
function freeSpans() {
  const seen = new Set();
  return rows('attributions-train.jsonl').filter(({ file, source }) => {
    const key = `${file} ${JSON.stringify(source)}`;
    if (!files.has(file) || seen.has(key)) return false;
    seen.add(key);
    return !labels.some((label) => label.file === file && touch(label.source, source));
  });
}

/** Articles with three or more firm unnamed mentions. */
function richArticles() {
  const mentions = new Map();
  for (const { file, source, identity, borderline } of labels) {
    if (identity !== 'anonymous' || borderline) continue;
    const known = mentions.get(file) ?? new Map();
    mentions.set(file, known.set(JSON.stringify(source), source));
  }
  return [...mentions]
    .map(([file, sources]) => ({ file, mentions: [...sources.values()].sort((a, b) => a[0][0] - b[0][0]) }))
    .filter(({ mentions }) => mentions.length >= 3);
}

const byPlace = (a, b) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : (a.source?.[0][0] ?? 0) - (b.source?.[0][0] ?? 0);
/** Draws without replacement; a heavier item is likelier. (Efraimidis and Spirakis: keep the largest u^(1/weight).) */
function draw(items, count, seed, weightOf = () => 1) {
  const random = randomFrom(seed);
  return items
    .map((item) => ({ item, key: random() ** (1 / weightOf(item)) }))
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ item }) => item)
    .sort(byPlace);
}

const drawn =
  what === 'spans'
    ? draw(freeSpans(), 200, 2026).map(({ file, source }) => ({ file, source }))
    : draw(richArticles(), 30, 1122, ({ mentions }) => mentions.length);
for (const row of drawn) console.log(JSON.stringify(row));
