// Every rule, in order of precedence.

import type { Rules } from '../utils/analysis/rule.ts';
import {
  accordingTo,
  asksAnonymity,
  byAccount,
  citing,
  criesOut,
  describedBy,
  describes,
  expresses,
  givesAccount,
  handsOver,
  headlineEnd,
  headlineStart,
  inTheWordsOf,
  lostVerb,
  ownWords,
  particleVerb,
  putsIt,
  quotedAsSaying,
  saidBySource,
  says,
  speaksOf,
  spoke,
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
    quotedAsSaying,
    spoke,
    asksAnonymity,
    givesAccount,
    handsOver,
    particleVerb,
    putsIt,
    expresses,
    criesOut,
    speaksOf,
    describes,
    thinks,
    isCertain,
    takesStand,
    shows,
    byAccount,
    ownWords,
    headlineEnd,
    headlineStart,
    lostVerb,
  ],
  outcomes,
  hearsay,
  anonymity: [condition, asked, manner, notAuthorised, sensitivity, fear],
  words,
};

/** Changes when a rule changes. */
export const rulesVersion = '1';
