// The model that is shipped is the package's own, loaded in another way: a text must be read alike with either.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { withAsciiScripts } from '../../build/ascii.ts';
import { withLeanModel } from '../../build/lean-model.ts';
import { readTokens } from '../../utils/analysis/read.ts';
import type * as Lean from './lean.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORY = readFileSync(resolve(ROOT, 'seeds/articles/ukraine-missiles/article.txt'), 'utf8');
/** Words that no model knows, contractions, marks, other alphabets. */
const ODD =
  'Zorblax said they’ll, we’d and can’t. “Ünïcödé ‘naïve’ 🚢 Москва,” wrote @quux — at 4:15 p.m.; $3.5bn… [sic] The company flat-out denied it.';

test('the lean model reads as the package does', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withAsciiScripts(), withLeanModel()],
    build: { write: false, lib: { entry: resolve(import.meta.dirname, 'lean.ts'), formats: ['iife'], name: 'lean' } },
  });
  const [bundle] = [built].flat();
  const script = bundle && 'output' in bundle ? bundle.output[0].code : '';
  // A second realm: nothing of what this one has loaded is there.
  const realm = { atob, performance, DecompressionStream, TextDecoder };
  const lean = runInNewContext(`${script}; lean`, realm) as typeof Lean;
  expect(() => lean.readTokens('Too early.')).toThrow('has not been unpacked');
  await lean.unpackModel();
  for (const text of [STORY, ODD, `${ODD}\n\n${STORY}`]) {
    const [ours, theirs] = [lean.readTokens(text), readTokens(text)];
    expect(ours.count).toBeGreaterThan(10);
    for (const column of ['value', 'normal', 'pos', 'start', 'end', 'sentenceOf', 'shape'] as const) {
      expect([...ours[column]], column).toEqual([...theirs[column]]);
    }
  }
});
