// The extension as people get it, whatever runs this: the tests, a bench, the scores.

import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

/** Builds it into .output/. Vitest's own NODE_ENV is "test"; people get a production build. */
export function buildFor(...browsers: readonly ('chrome' | 'firefox')[]): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const browser of browsers) {
    execFileSync(process.execPath, [WXT, 'build', '-b', browser], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
