// npm run docs:rules: writes docs/rules.md from the records in seeds/.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../seeds/index.ts';
import { rulesPage } from './rules-page.ts';

export const RULES_PAGE = join(import.meta.dirname, '..', 'docs', 'rules.md');

if (import.meta.main) writeFileSync(RULES_PAGE, rulesPage(rules));
