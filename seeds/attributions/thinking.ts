// Somebody thinks, feels, wants or takes a stand: attributed all the same, though no telling is shown.

import { formsOf } from '../../utils/analysis/inflection.ts';
import { lemma, oneOf, optional, type Pattern, sequence, wordIn, words } from '../../utils/analysis/pattern.ts';
import type { AttributionRule } from '../../utils/analysis/rule.ts';
import { list } from '../words/list.ts';
import { STANDING, THINKING } from '../words/verbs.ts';

const forms = (table: string): Pattern => wordIn(new Set(list(table).flatMap(formsOf)));

export const thinks = {
  id: 'thinks',
  says: 'Somebody thinks, knows, fears, hopes or wants something.',
  cue: forms(THINKING),
  source: 'subject',
  strength: 'thinking',
  needs: 'infinitive',
  examples: [
    '[source: One aide] fears that the campaign will be long.',
    '[source: Two ministers] believe the vote will be close.',
    '[source: A shareholder] hopes to sell before June.',
  ],
  counterExamples: ['The rumour mill is the name of a café by the station.'],
} satisfies AttributionRule;

export const takesStand = {
  id: 'takes-a-stand',
  says: 'Somebody supports, opposes, seeks, refuses or promises something.',
  cue: forms(STANDING),
  source: 'subject',
  strength: 'standing',
  needs: 'complement',
  examples: [
    '[source: The ministry] opposes the waiver.',
    '[source: The mayor] refused to sign the order.',
    '[source: The federation] supports a lower limit.',
  ],
  counterExamples: ['Walkers can reach the source of the river by a path behind the inn.'],
} satisfies AttributionRule;

export const isCertain = {
  id: 'is-certain',
  says: 'Somebody is said to be certain, worried, confident or adamant.',
  cue: sequence(
    lemma('be'),
    optional(words('also', 'still', 'not', 'so', 'very', 'more', 'increasingly', 'deeply', 'particularly', 'now')),
    words(
      'adamant',
      'confident',
      'convinced',
      'certain',
      'sure',
      'worried',
      'concerned',
      'skeptical',
      'sceptical',
      'hopeful',
      'optimistic',
      'pessimistic',
      'doubtful',
      'critical',
      'aware',
      'afraid',
      'fearful',
      'insistent',
      'proud',
      'upset',
      'angry',
      'dismissive',
      'wary',
      'supportive',
      'opposed',
      'willing',
      'unwilling',
      'eager',
      'reluctant',
      'determined',
      'happy',
      'glad',
      'furious',
      'alarmed',
      'surprised',
      'dubious',
      'undecided',
    ),
  ),
  source: 'subject',
  strength: 'thinking',
  examples: [
    '[source: The mayor] was adamant that the road would open.',
    '[source: Voters] are worried about rents.',
    '[source: One donor] is convinced that the race is lost.',
  ],
  counterExamples: ['The bakery is close to the station.'],
} satisfies AttributionRule;

export const shows = {
  id: 'shows',
  says: 'A document, poll or study shows or finds something.',
  cue: oneOf(
    lemma('show', 'find', 'conclude', 'suggest', 'indicate', 'reveal', 'predict', 'rule', 'determine', 'project'),
  ),
  source: 'subject',
  strength: 'standing',
  needs: 'complement',
  examples: [
    '[source: A poll published on Sunday] showed a lead of four points.',
    '[source: The report] found two faults.',
    '[source: An audit] found two gaps in the accounts.',
  ],
  counterExamples: ['The path is steep.'],
} satisfies AttributionRule;
