// The packages that the stores get, and the archive that a reviewer builds anew.

import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const packageFor = (what: string) => `.output/on-record-${version}-${what}.zip`;

/** The files of an archive by their path. */
async function unpack(file: string): Promise<Map<string, Buffer>> {
  const { files } = await JSZip.loadAsync(readFileSync(file));
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('nodebuffer')] as const)),
  );
}

const folderAsMap = (folder: string) =>
  new Map(
    globSync(`${folder}/**/*`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file)] as const),
  );

/** Paths whose bytes are not the same in both. */
const differences = (a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => !a.get(path)?.equals(b.get(path) ?? Buffer.alloc(0)));

describe.each(['chrome', 'edge', 'firefox'])('the package for %s', (browser) => {
  test('is what was built, and a store takes its size', async () => {
    const files = await unpack(packageFor(browser));
    expect([...files.keys()]).toContain('manifest.json');
    expect(differences(files, folderAsMap(`.output/${browser}-mv3`))).toEqual([]);
    for (const [path, content] of files) {
      // What addons.mozilla.org still looks into.
      if (path.endsWith('.js')) expect(content.length, path).toBeLessThan(5_000_000);
    }
  });
});

test('web-ext lint finds nothing in the Firefox package', () => {
  const words = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
  const { errors, warnings, notices } = JSON.parse(
    execFileSync('node_modules/.bin/web-ext', words, { encoding: 'utf8' }),
  );
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});

test('the sources archive holds what a build is made of, and nothing else', async () => {
  const sources = [...(await unpack(packageFor('sources'))).keys()];
  expect(sources).toEqual(expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'README.md', 'LICENSE']));
  expect(sources.filter((path) => /(^|\/)(node_modules|tests|\.output|\.git)\//.test(path))).toEqual([]);
});

// The packages are linked here rather than installed anew: they are those of the same lockfile.
test('the sources archive builds the same bytes, somewhere else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-amo-'));
  try {
    for (const [path, content] of await unpack(packageFor('sources'))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync('npm', ['run', '-s', 'build-for-amo'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    const built = folderAsMap(join(folder, '.output/firefox-mv3'));
    expect(built.size).toBeGreaterThan(10);
    expect(differences(built, await unpack(packageFor('firefox')))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the bill of materials names every package of the lockfile that we depend on', () => {
  const { bomFormat, components } = JSON.parse(execFileSync('npm', ['run', '-s', 'sbom'], { encoding: 'utf8' }));
  expect(bomFormat).toBe('CycloneDX');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = new Set(components.map((one: { group?: string; name: string }) => one.name));
  expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([]);
});
