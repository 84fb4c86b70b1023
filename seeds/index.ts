// Every rule, in order of precedence.

import type { Rules } from '../utils/analysis/rule.ts';
import {
  accordingTo,
  amongThoseWho,
  asksAnonymity,
  attributesTo,
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
  inPoll,
  inTheWordsOf,
  lostVerb,
  particleVerb,
  putsIt,
  quotedAsSaying,
  saidAfterQuotation,
  saidBySource,
  says,
  speaksOf,
  spoke,
  spokeToPress,
  statesClause,
} from './attributions/telling.ts';
import { hasViews, isCertain, isOfMind, shows, takesStand, thinks } from './attributions/thinking.ts';
import { hearsay } from './hearsay/index.ts';
import { outcomes } from './outcomes/index.ts';
import { asked, condition, fear, manner, notAuthorised, sensitivity } from './sources/anonymity.ts';
import { words } from './words/index.ts';

export const rules: Rules = {
  attributions: [
    accordingTo,
    saidBySource,
    saidAfterQuotation,
    citing,
    inTheWordsOf,
    describedBy,
    says,
    statesClause,
    quotedAsSaying,
    spokeToPress,
    amongThoseWho,
    attributesTo,
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
    isOfMind,
    hasViews,
    takesStand,
    shows,
    byAccount,
    headlineEnd,
    headlineStart,
    lostVerb,
    inPoll,
  ],
  outcomes,
  hearsay,
  anonymity: [condition, asked, manner, notAuthorised, sensitivity, fear],
  words,
};

export { rulesVersion } from './version.ts';
