import { execFileSync } from 'node:child_process';

/** The tests run what is built from the tree as it stands; `npm test` has built it already. */
export default function build(): void {
  if (process.env.ON_RECORD_IS_BUILT) return;
  // Vitest's own NODE_ENV is "test"; people get a production build.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('node_modules/.bin/wxt', ['build', '-b', browser], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
