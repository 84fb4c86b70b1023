// What is claimed of dependencies and of security is so.

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}
const { name, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly name: string;
  readonly packages: Readonly<Record<string, Locked>>;
};
const security = readFileSync('SECURITY.md', 'utf8');

/** The rows under a heading, each as its cells. */
const rowsUnder = (heading: string): string[][] =>
  (security.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );

test('every package is locked by its checksum', () => {
  const unlocked = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unlocked.map(([path]) => path)).toEqual([]);
});

test('every package that runs a script when it is installed is listed with its reason, and no other', () => {
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, '') || name);
  const rows = rowsUnder('Supply chain');
  expect(rows.map(([cell = '']) => cell.replaceAll('`', '')).sort()).toEqual([...new Set(scripted)].sort());
  for (const row of rows) expect(row.every((cell) => cell.length > 2)).toBe(true);
});

test('every threat names tests that there are', () => {
  const rows = rowsUnder('Threats');
  expect(new Set(rows.map(([who]) => who))).toEqual(
    new Set(['hostile page', 'hostile text', 'other extensions', 'compromised dependency', 'shared computer']),
  );
  for (const row of rows) {
    const files = [...(row[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length, row.join(' | ')).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(file), file).toBe(true);
  }
});
