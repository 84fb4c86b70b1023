import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// The labelled corpus is not distributed: beside the checkout, or where GOLD says.
const corpus = process.env.GOLD ?? new URL('../../../shared/gold', import.meta.url).pathname;
const here = new URL('.', import.meta.url).pathname;
type Range = readonly [number, number];
const rows = <Row>(name: string): Row[] =>
  readFileSync(here + name, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

interface Labelled {
  file: string;
  source: Range[];
  identity: string;
}
interface Clustered {
  file: string;
  mentions: { source: Range; cluster: number }[];
  people: { atLeast: number; atMost: number | null };
}

interface Sentence {
  text: string;
  expect: { kind: string; quote: string; reason?: string; relayedBy?: string }[];
  silent?: boolean;
}

interface Place {
  quote: string;
  start: number;
  end: number;
}
interface Story {
  file: string;
  expect: (Place & { reason?: string | null })[];
  borderline: Place[];
}

const stories: Story[] = JSON.parse(readFileSync(`${here}stories/expected.json`, 'utf8'));
const sentences: Sentence[] = JSON.parse(readFileSync(`${here}sentences.json`, 'utf8'));
const first = rows<Labelled>('named-institution.jsonl');
const clusters = rows<Clustered>('clusters.jsonl');
const place = ({ file, source }: Pick<Labelled, 'file' | 'source'>) => `${file} ${JSON.stringify(source)}`;

describe('labels made by reading', () => {
  it('labels every span twice', () => {
    expect(first).toHaveLength(200);
    expect(rows<Labelled>('named-institution.second.jsonl').map(place).sort()).toEqual(first.map(place).sort());
    for (const { identity } of first) expect(['named', 'institution', 'other']).toContain(identity);
  });

  it('numbers clusters by first appearance and gives possible ranges', () => {
    expect(clusters).toHaveLength(30);
    for (const { file, mentions, people } of clusters) {
      const inOrder = [...new Set(mentions.map(({ cluster }) => cluster))];
      expect(inOrder, file).toEqual(inOrder.map((_, n) => n));
      expect(people.atLeast, file).toBeGreaterThan(0);
      if (people.atMost !== null) expect(people.atMost, file).toBeGreaterThanOrEqual(people.atLeast);
    }
  });

  it('pairs articles of one event and near misses, each pair once', () => {
    const pairs = rows<{ files: [string, string]; same: boolean }>('same-story.jsonl');
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(40);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(80);
    expect(new Set(pairs.map(({ files }) => [...files].sort().join())).size).toBe(pairs.length);
    for (const { files } of pairs) expect(files[0]).not.toBe(files[1]);
  });

  it('labels at least ten pairs with a relayed origin and ten without', () => {
    const origins = rows<{ oneOrigin: boolean }>('relayed-origin.jsonl');
    for (const one of [true, false])
      expect(origins.filter(({ oneOrigin }) => oneOrigin === one).length).toBeGreaterThan(9);
  });

  const beats = readdirSync(`${here}passages`);
  const passages = beats.map((beat): [string, Sentence[]] => [
    beat,
    JSON.parse(readFileSync(`${here}passages/${beat}`, 'utf8')),
  ]);

  it.each([
    ['sentences.json', sentences, 60, 20],
    ['unseen.json', JSON.parse(readFileSync(`${here}unseen.json`, 'utf8')) as Sentence[], 60, 30],
    ...passages.map(([beat, some]) => [beat, some, 15, 8] as const),
  ] as const)('quotes each expectation of %s where it stands, and only there', (_, written, speaking, quiet) => {
    expect(written.filter(({ silent }) => !silent).length).toBeGreaterThanOrEqual(speaking);
    expect(written.filter(({ silent }) => silent).length).toBeGreaterThanOrEqual(quiet);
    for (const { text, expect: wanted, silent } of written) {
      expect(wanted.length > 0, text).toBe(!silent);
      for (const { quote, reason, relayedBy } of wanted)
        for (const words of [quote, reason, relayedBy]) if (words) expect(text.split(words), words).toHaveLength(2);
    }
  });

  it('places the expectations of the stories', () => {
    expect(stories.map(({ file }) => file).sort()).toEqual(
      readdirSync(`${here}stories`)
        .filter((name) => name.endsWith('.txt'))
        .sort(),
    );
    for (const { file, expect: wanted, borderline } of stories) {
      const text = readFileSync(`${here}stories/${file}`, 'utf8');
      for (const { quote, start, end } of [...wanted, ...borderline]) expect(text.slice(start, end)).toBe(quote);
      for (const { reason } of wanted) if (reason) expect(text).toContain(reason);
    }
  });

  const missing = !existsSync(corpus);
  if (missing && process.env.CI === 'true') throw new Error(`the labelled corpus is not at ${corpus}`);
  if (missing) console.log('skipped: the labelled corpus is not there, so the labels cannot be laid on its texts');

  it.skipIf(missing)('labels what the seeds draw', () => {
    const drawn = (what: string) =>
      execFileSync(process.execPath, [`${here}draw.mjs`, corpus, what], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(first.map(place)).toEqual(drawn('spans').map(place));
    expect(clusters.map(({ file, mentions }) => ({ file, mentions: mentions.map(({ source }) => [source]) }))).toEqual(
      drawn('articles'),
    );
  });

  it.skipIf(missing)('keeps spans inside the texts', () => {
    const origins = rows<{ outlets: { file: string; outlet: Range }[] }>('relayed-origin.jsonl');
    const spans = [
      ...origins.flatMap(({ outlets }) => outlets.map(({ file, outlet }) => ({ file, span: outlet }))),
      ...first.flatMap(({ file, source }) => source.map((span) => ({ file, span }))),
      ...rows<{ file: string; source: Range[] }>('more-articles.jsonl').flatMap(({ file, source }) =>
        source.map((span) => ({ file, span })),
      ),
      ...clusters.flatMap(({ file, mentions }) => mentions.map(({ source }) => ({ file, span: source }))),
    ];
    for (const { files } of rows<{ files: string[] }>('same-story.jsonl'))
      for (const file of files) expect(existsSync(`${corpus}/texts/${file}.txt`), file).toBe(true);
    for (const { file, span } of spans) {
      const words = readFileSync(`${corpus}/texts/${file}.txt`, 'utf8').slice(...span);
      expect(words.length, file).toBe(span[1] - span[0]);
      expect(words.trim(), file).not.toBe('');
    }
  });

  it.skipIf(missing).each(['same-story.mjs', 'relayed-origin.mjs'])(
    'reaches the bars of %s',
    { timeout: 60_000 },
    (script) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [here + script, corpus], { encoding: 'utf8' });
      expect(status, stdout + stderr).toBe(0);
    },
  );
});
