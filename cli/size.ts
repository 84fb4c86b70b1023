// npm run size: each script of the built extension, and what is in it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { build } from 'wxt';

const ROOT = resolve(import.meta.dirname, '..');
/** Parts below this share of their bundle are told together. */
const LEAST_SHARE = 0.02;

interface Bundle {
  readonly name: string;
  readonly code: string;
  /** Bytes by package or by folder of ours, before they are made small. */
  readonly parts: ReadonlyMap<string, number>;
}

const bundles: Bundle[] = [];
const collect: Plugin = {
  name: 'collect-sizes',
  generateBundle(_options, output) {
    for (const file of Object.values(output)) {
      if (file.type !== 'chunk') continue;
      const parts = new Map<string, number>();
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const part = partOf(id);
        parts.set(part, (parts.get(part) ?? 0) + renderedLength);
      }
      bundles.push({ name: file.fileName, code: file.code, parts });
    }
  },
};

/** The package that a module is of, or the folder of ours. */
function partOf(id: string): string {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name) return name;
  const own = relative(ROOT, path);
  return own.startsWith('..') || own === path ? 'glue of the build' : own.split('/').slice(0, 2).join('/');
}

const folder = mkdtempSync(join(tmpdir(), 'on-record-size-'));
const { log } = console;
console.log = () => {}; // the build's own report, which goes elsewhere than its logger
try {
  await build({ root: ROOT, outDir: folder, logger: silent(), vite: () => ({ plugins: [collect] }) });
} finally {
  console.log = log;
  rmSync(folder, { recursive: true, force: true });
}
for (const { name, code, parts } of bundles.sort((a, b) => b.code.length - a.code.length)) {
  console.log(`${name}: ${kilobytes(Buffer.byteLength(code))}, ${kilobytes(gzipSync(code).length)} compressed`);
  const all = [...parts.values()].reduce((sum, size) => sum + size, 0);
  let rest = 0;
  for (const [part, size] of [...parts].sort((a, b) => b[1] - a[1])) {
    if (size < all * LEAST_SHARE) rest += size;
    else console.log(`  ${((size / all) * 100).toFixed(0).padStart(3)} %  ${part}`);
  }
  if (rest > 0) console.log(`  ${((rest / all) * 100).toFixed(0).padStart(3)} %  everything else`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function silent() {
  const say = () => {};
  return {
    debug: say,
    log: say,
    info: say,
    warn: say,
    error: console.error,
    fatal: console.error,
    success: say,
    level: 0,
  };
}
