import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/page/article.ts';

// 51 saved pages of real sites with ground-truth texts and labels. They are other people's and not distributed.
const folder = `${import.meta.dirname}/../../../shared/pages`;
const isThere = existsSync(`${folder}/INDEX.tsv`);
if (!isThere && process.env.CI === 'true') throw new Error(`the development pages are missing: ${folder}`);
if (!isThere) console.log(`skipped: the development pages are not in ${folder}`);

/** Only their first paragraphs are in the visible page. */
const CUT = new Set(['bloomberg-credit-card-paywall-2023', 'thestar-pillsbury-mill-2023']);

type Bag = Map<string, number>;
const bag = (text: string): Bag => {
  const words: Bag = new Map();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};
const size = (words: Bag) => [...words.values()].reduce((sum, n) => sum + n, 0);

/** Token F1 against a ground truth in which paragraphs in [square brackets] count neither way. */
function tokenF1(text: string, truth: string): number {
  const isFree = (line: string) => /^\s*\[.*\]\s*$/.test(line);
  const lines = truth.split('\n');
  const want = bag(lines.filter((line) => !isFree(line)).join('\n'));
  const free = bag(lines.filter(isFree).join('\n'));
  let both = 0;
  let surplus = 0;
  for (const [word, n] of bag(text)) {
    const hit = Math.min(n, want.get(word) ?? 0);
    both += hit;
    surplus += Math.max(0, n - hit - (free.get(word) ?? 0));
  }
  return (2 * both) / (both + surplus + size(want));
}

const fold = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();

describe.skipIf(!isThere)('the development pages', () => {
  const kinds = isThere
    ? readFileSync(`${folder}/INDEX.tsv`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
    : [];
  const readings = new Map(
    kinds.map(([page = '']) => {
      const { document } = parseHTML(readFileSync(`${folder}/${page}.html`, 'utf8'));
      const before = document.documentElement.outerHTML;
      const reading = readArticle(document);
      if (document.documentElement.outerHTML !== before) throw new Error(`${page} was changed by being read`);
      return [page, reading];
    }),
  );
  const textOf = (page: string) => {
    const reading = readings.get(page);
    return reading?.kind === 'article' ? reading.text.text : '';
  };

  it('are all read if they are news, and refused if they are not', () => {
    const wrong = kinds.filter(([page = '', kind]) => (kind === 'news') !== (readings.get(page)?.kind === 'article'));
    expect(wrong).toEqual([]);
  });

  it('give the text that the ground truth has', () => {
    const scores = readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && !CUT.has(name.replace('.txt', '')))
      .map(
        (name) => [name, tokenF1(textOf(name.replace('.txt', '')), readFileSync(`${folder}/${name}`, 'utf8'))] as const,
      );
    expect(scores.length).toBe(34);
    const mean = scores.reduce((sum, [, score]) => sum + score, 0) / scores.length;
    console.log(`mean token F1 ${mean.toFixed(3)} on ${scores.length} pages`);
    expect(scores.filter(([, score]) => score < 0.85)).toEqual([]);
    expect(mean).toBeGreaterThanOrEqual(0.96);
  });

  it('hold every labelled quote', () => {
    const labels = readFileSync(`${folder}/labels.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const firm = labels.filter((label) => !label.borderline && !CUT.has(label.page));
    expect(firm.length).toBeGreaterThan(80);
    const lost = firm.filter((label) => !fold(textOf(label.page)).includes(fold(label.source_quote ?? label.quote)));
    expect(lost.map((label) => `${label.page}: ${label.source_quote ?? label.quote}`)).toEqual([]);
  });

  it('are read in part where the rest is not shown, and nowhere else', () => {
    const partial = [...readings].filter(([, reading]) => reading.kind === 'article' && reading.partial !== null);
    expect(partial.map(([page]) => page).sort()).toEqual([...CUT].sort());
  });
});
