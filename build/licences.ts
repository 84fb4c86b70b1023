// The licences of everything that is shipped, as the bundler sees it, in one text beside the bundles.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Plugin } from 'vite';

/** What may be shipped; the build stops at any other. */
const ALLOWED = '(MIT OR Apache-2.0 OR MPL-2.0 OR BSD-2-Clause OR BSD-3-Clause OR ISC)';

/** WXT bundles in several steps: what each one holds is collected here. */
const shipped = new Map<string, Dependency>();

/** @throws at the build, where a package's licence is unknown or not allowed */
export const collectLicences = (): Plugin => ({
  ...(license({
    thirdParty: {
      multipleVersions: true,
      allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
      output: (dependencies) => {
        for (const one of dependencies) shipped.set(`${one.name} ${one.version}`, one);
      },
    },
  }) as unknown as Plugin), // written for Rollup, whose hooks Rolldown takes
  apply: 'build',
});

/** Writes licences.txt into a folder that holds a finished build. */
export function writeLicences(folder: string): void {
  const parts = [...shipped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { license, licenseText, noticeText }]) => [`${name}: ${license}`, licenseText, noticeText]);
  const all = [['On Record: MIT', readFileSync('LICENSE', 'utf8')], ...parts];
  const text = all.map((part) => part.filter(Boolean).join('\n\n').trim()).join(`\n\n${'-'.repeat(72)}\n\n`);
  writeFileSync(join(folder, 'licences.txt'), `${text}\n`);
}
