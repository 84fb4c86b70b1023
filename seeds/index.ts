// Every rule, in order of precedence.

import type { Rules } from '../utils/analysis/rule.ts';
import { hearsay } from './hearsay/index.ts';
import { outcomes } from './outcomes/index.ts';

export const rules: Rules = { attributions: [], outcomes, hearsay };

/** Changes when a rule changes. */
export const rulesVersion = '0';
