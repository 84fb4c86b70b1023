// Every rule, in order of precedence.

import type { Rules } from '../utils/analysis/rule.ts';
import {
  accordingTo,
  byAccount,
  citing,
  describedBy,
  describes,
  inTheWordsOf,
  particleVerb,
  saidBySource,
  says,
  statesClause,
} from './attributions/telling.ts';
import { isCertain, shows, takesStand, thinks } from './attributions/thinking.ts';
import { hearsay } from './hearsay/index.ts';
import { outcomes } from './outcomes/index.ts';
import { asked, condition, fear, manner, notAuthorised, sensitivity } from './sources/anonymity.ts';
import { words } from './words/index.ts';

export const rules: Rules = {
  attributions: [
    accordingTo,
    saidBySource,
    citing,
    inTheWordsOf,
    describedBy,
    says,
    statesClause,
    particleVerb,
    describes,
    thinks,
    isCertain,
    takesStand,
    shows,
    byAccount,
  ],
  outcomes,
  hearsay,
  anonymity: [condition, asked, manner, notAuthorised, sensitivity, fear],
  words,
};

/** Changes when a rule changes. */
export const rulesVersion = '1';
