import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder beside the checkout that holds the labelled corpus, its pages and its own scorers. */
export const BESIDE = join(import.meta.dirname, '..', '..', '..', 'shared');

/**
 * For tests that need the labelled corpus, which is not distributed: whether it is there. Where it is not, the test says so
 * and is skipped, except in CI, where it fails.
 */
export function isCorpusThere(): boolean {
  const there = existsSync(join(BESIDE, 'gold', 'train-a.jsonl'));
  if (!there && process.env.CI === 'true') throw new Error(`CI=true, and there is no labelled corpus at ${BESIDE}`);
  if (!there) console.log(`skipped: there is no labelled corpus at ${BESIDE}`);
  return there;
}
