import { expect, test } from 'vitest';
import { isCorpusThere } from '../cli/evaluate/corpus-there.ts';
import { findingsOfCorpus, hashOf, readFindings } from '../cli/findings/hashes.ts';

test.skipIf(!isCorpusThere())(
  'every labelled text has the findings of its hash (meant to change them? npm run findings -- --write)',
  { timeout: 120_000 },
  () => {
    const known = readFindings();
    const found = findingsOfCorpus();
    expect(found.size).toBeGreaterThan(800);
    const changed = [...found].filter(([text, hash]) => known.get(text) !== hash).map(([text]) => text);
    expect(changed).toEqual([]);
  },
);

test('a hash tells a finding from none', () => {
  expect(hashOf('Two officials said so.')).toBe(hashOf('Two officials said so.'));
  expect(hashOf('Two officials said so.')).not.toBe(hashOf('Two officials were there.'));
});
