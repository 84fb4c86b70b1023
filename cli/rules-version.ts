// The version of the rules, made from the files that decide what is found: it changes whenever one of them does.

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Where the version is kept, for bundles that cannot read files. */
export const VERSION_FILE = join(ROOT, 'seeds', 'version.ts');

/** What only lays readings side by side decides nothing about one article. */
const COMPARING =
  /\/(?:across|claims-across|common-words|compare|event-days|move-stories|outlets-told|relays-across|same-story|story-words)\.ts$/;

/** Ten hexadecimal digits over all rules, words and the code that applies them; tests do not count. */
export function versionOfRules(): string {
  const hash = createHash('sha256');
  const files = globSync('{seeds,utils/analysis}/**/*.ts', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.sort()) {
    if (file.endsWith('.test.ts') || file === 'seeds/version.ts' || COMPARING.test(file)) continue;
    hash.update(`${file}\n${readFileSync(join(ROOT, file), 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex').slice(0, 10);
}

export const versionFile = (version: string): string =>
  `// Written by \`npm run docs:rules\`; a test keeps it fresh.\n\nexport const rulesVersion = '${version}';\n`;
