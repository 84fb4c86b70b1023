// Somebody thinks, feels, wants or takes a stand: attributed all the same, though no telling is shown.

import { formsOf } from '../../utils/analysis/inflection.ts';
import {
  any,
  lemma,
  oneOf,
  optional,
  type Pattern,
  sequence,
  upTo,
  wordIn,
  words,
} from '../../utils/analysis/pattern.ts';
import type { AttributionRule } from '../../utils/analysis/rule.ts';
import { list } from '../words/list.ts';
import { STANDING, THINKING } from '../words/verbs.ts';
import { COUNTER_EXAMPLES, EXAMPLES } from './inventory.ts';

const forms = (table: string): Pattern => wordIn(new Set(list(table).flatMap(formsOf)));

export const thinks = {
  id: 'thinks',
  says: 'Somebody thinks, knows, fears, hopes or wants something.',
  cue: forms(THINKING),
  source: 'subject',
  strength: 'thinking',
  needs: 'complement',
  examples: [
    '[source: One aide] fears that the campaign will be long.',
    '[source: Two ministers] believe the vote will be close.',
    '[source: A shareholder] hopes to sell before June.',
    ...EXAMPLES.thinks,
  ],
  counterExamples: ['The rumour mill is the name of a café by the station.', ...COUNTER_EXAMPLES.thinks],
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
  says: 'Somebody is said to be certain of something: adamant, convinced, sceptical.',
  cue: sequence(
    lemma('be'),
    optional(
      words(
        'also',
        'still',
        'not',
        'so',
        'very',
        'more',
        'increasingly',
        'deeply',
        'particularly',
        'now',
        'far',
        'less',
        'generally',
        'strongly',
      ),
    ),
    words('adamant', 'confident', 'convinced', 'certain', 'skeptical', 'sceptical', 'insistent', 'dismissive'),
  ),
  source: 'subject',
  strength: 'thinking',
  examples: [
    '[source: Two donors] were adamant that the road would open.',
    '[source: The mayor] is confident that it will pass.',
    '[source: One donor] is convinced that the race is lost.',
  ],
  counterExamples: ['The bakery is close to the station.'],
} satisfies AttributionRule;

export const isOfMind = {
  id: 'is-of-a-mind',
  says: 'Somebody is said to be worried, angry, divided, loyal.',
  cue: sequence(
    lemma('be', 'appear', 'seem', 'feel', 'remain', 'grow'),
    optional(
      words(
        'also',
        'still',
        'not',
        'so',
        'very',
        'more',
        'increasingly',
        'deeply',
        'particularly',
        'now',
        'far',
        'less',
        'generally',
        'strongly',
      ),
    ),
    words(
      'divided',
      'split',
      'loyal',
      'frustrated',
      'tired',
      'sick',
      'enthusiastic',
      'unhappy',
      'pleased',
      'disappointed',
      'leery',
      'nervous',
      'excited',
      'impressed',
      'hostile',
      'sympathetic',
      'outraged',
      'anxious',
      'satisfied',
      'dissatisfied',
      'sure',
      'worried',
      'concerned',
      'hopeful',
      'optimistic',
      'pessimistic',
      'doubtful',
      'critical',
      'aware',
      'afraid',
      'fearful',
      'proud',
      'upset',
      'angry',
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
  strength: 'standing',
  examples: [
    '[source: Voters] are worried about rents.',
    '[source: The mayor] was furious with the board.',
    '[source: Many Republicans] are divided over the tax.',
  ],
  counterExamples: ['The bakery is close to the station.'],
} satisfies AttributionRule;

export const hasViews = {
  id: 'has-views',
  says: 'Somebody is said to have a view, doubts, concerns.',
  cue: sequence(
    lemma('have'),
    upTo(4, any),
    words(
      'view',
      'views',
      'impression',
      'impressions',
      'opinion',
      'opinions',
      'doubts',
      'concerns',
      'misgivings',
      'confidence',
      'faith',
      'hopes',
      'reservations',
    ),
  ),
  source: 'subject',
  strength: 'standing',
  examples: [
    '[source: Voters] have doubts about the mayor.',
    '[source: The board] had a dim view of the plan.',
    '[source: Many Republicans] have concerns over the tax.',
  ],
  counterExamples: ['The bakery has a red door.'],
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
  counterExamples: ['The path is steep.', ...COUNTER_EXAMPLES.shows],
} satisfies AttributionRule;
