// npm run docs:rules: writes docs/rules.md from the records in seeds/, and the version of the rules.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../seeds/index.ts';
import { rulesPage } from './rules-page.ts';
import { VERSION_FILE, versionFile, versionOfRules } from './rules-version.ts';

export const RULES_PAGE = join(import.meta.dirname, '..', 'docs', 'rules.md');

if (import.meta.main) {
  writeFileSync(RULES_PAGE, rulesPage(rules));
  writeFileSync(VERSION_FILE, versionFile(versionOfRules()));
}
