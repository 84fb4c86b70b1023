// Somebody tells something: the verb of telling with its subject, in each order.

import { formsOf } from '../../utils/analysis/inflection.ts';
import { lemma, not, oneOf, optional, type Pattern, sequence, wordIn, words } from '../../utils/analysis/pattern.ts';
import type { AttributionRule } from '../../utils/analysis/rule.ts';
import { list } from '../words/index.ts';
import { INVERTING, TELLING, TELLING_CLAUSE, TELLING_OBJECT, WITH_PARTICLE } from '../words/verbs.ts';

const forms = (table: string): Pattern => wordIn(new Set(list(table).flatMap(formsOf)));

/** Verbs with their particle: "called for", "pointed out". */
const withParticle: Pattern = oneOf(
  ...Object.entries(WITH_PARTICLE).map(([verb, particles]) => sequence(lemma(verb), words(...particles.split(' ')))),
);

export const says = {
  id: 'says',
  says: 'Somebody says something: the verb of telling stands after the one who tells.',
  cue: forms(TELLING),
  source: 'subject',
  strength: 'telling',
  needs: 'nothing',
  examples: [
    '[source: A senior transport official] said the bridge had been closed since dawn because of a crack in the deck.',
    'The bridge had been closed since dawn, [source: two engineers who had seen the inspection log] said.',
    'The deck, [source: a person involved in the repairs] added, "should never have passed its last inspection".',
  ],
  counterExamples: ['The official said to have signed the permit retired in March.'],
} satisfies AttributionRule;

export const saidBySource = {
  id: 'said-source',
  says: 'The verb of telling stands before the one who tells: "…", said one aide.',
  cue: forms(INVERTING),
  source: 'inverted',
  strength: 'telling',
  examples: [
    '"It was a disaster waiting to happen," said [source: one of the contractors who worked on the deck].',
    'The order came from the very top, claimed [source: an insider].',
    '"We were told to delete everything," said [source: an engineer], who requested anonymity for fear of being sued under a confidentiality agreement.',
  ],
  counterExamples: ['Ms Ojala said many donors gave money.'],
} satisfies AttributionRule;

export const statesClause = {
  id: 'states-that',
  says: 'A verb that tells when a clause or a quotation goes with it: reported that, "…", it wrote.',
  cue: forms(TELLING_CLAUSE),
  source: 'subject',
  strength: 'telling',
  needs: 'clause',
  examples: [
    '[source: Two officials] reported that the pumps had failed.',
    '[source: A regional official] estimated that 14 people had died.',
    '[source: An aide] wrote that nobody had read the annex.',
  ],
  counterExamples: ['He reports to the deputy chief.'],
} satisfies AttributionRule;

export const particleVerb = {
  id: 'speaks-of',
  says: 'A verb of speech with its particle: called for, pointed out, hinted at.',
  cue: withParticle,
  source: 'subject',
  strength: 'telling',
  needs: 'complement',
  examples: [
    '[source: A well-placed source] hinted at a reshuffle before the recess.',
    '[source: Two engineers] pointed out that the bolts had been replaced.',
    '[source: One donor] complained about the cost of the dinner.',
  ],
  counterExamples: ['The road points to the sea.'],
} satisfies AttributionRule;

export const describes = {
  id: 'describes',
  says: 'Somebody is said to describe, call, praise or accuse somebody or something.',
  cue: oneOf(forms(TELLING_OBJECT), sequence(lemma('call'), not(words('for', 'on', 'off', 'up', 'back')))),
  source: 'subject',
  strength: 'describing',
  needs: 'complement',
  examples: [
    '[source: One shareholder] called the plan "theft in slow motion".',
    '[source: A Whitehall source] described the review as "parked, not dead".',
    '[source: Two board members] dismissed the report as gossip.',
  ],
  counterExamples: ['The adviser resigned after two weeks.'],
} satisfies AttributionRule;

export const describedBy = {
  id: 'described-by',
  says: 'The verb of telling is passive, and the one who tells stands after "by".',
  cue: oneOf(
    forms(TELLING),
    forms(TELLING_CLAUSE),
    forms(TELLING_OBJECT),
    lemma(
      'provide',
      'leak',
      'share',
      'give',
      'write',
      'release',
      'hand',
      'supply',
      'tell',
      'brief',
      'interview',
      'oppose',
      'support',
      'back',
    ),
  ),
  source: 'by',
  strength: 'describing',
  examples: [
    'The minister\'s mood was described as "volcanic" by [source: one cabinet colleague].',
    'The Harbour Ledger was told by [source: several serving officers] that ammunition had run short.',
    'Documents provided by [source: a whistleblower] show that the alarm was switched off.',
  ],
  counterExamples: ['He was met at the airport by two officials.'],
} satisfies AttributionRule;

export const accordingTo = {
  id: 'according-to',
  says: 'A preposition names whose word it is: according to, per.',
  cue: oneOf(
    words('according to'),
    sequence(
      words('per', 'as per'),
      not(
        wordIn([
          'person',
          'capita',
          'day',
          'week',
          'month',
          'year',
          'hour',
          'cent',
          'head',
          'mile',
          'game',
          'household',
          'night',
          'gallon',
          'share',
          'pupil',
          'student',
          'vote',
          'voter',
          'se',
          'annum',
          'week',
          'ton',
          'barrel',
          'capita',
          'minute',
          'second',
          'unit',
        ]),
      ),
    ),
  ),
  source: 'object',
  strength: 'telling',
  examples: [
    'According to [source: three people who attended the meeting], the mayor raised her voice twice.',
    'The mayor raised her voice twice, according to [source: people in the room].',
    'The sale price was close to 90 million crowns, per [source: a banker who worked on the transaction].',
  ],
  counterExamples: ['Per person, the tour costs 80 francs.'],
} satisfies AttributionRule;

export const citing = {
  id: 'citing',
  says: 'Somebody else is named as the origin of what is told: citing, quoting.',
  cue: sequence(words('citing', 'quoting', 'cited', 'quoted', 'cites', 'quotes'), optional(words('what'))),
  source: 'object',
  strength: 'telling',
  examples: [
    'The paper reported the delay on Friday, citing [source: unnamed officials at the ports authority].',
    'State television, quoting [source: a military source], said the village had been retaken.',
    'Local media, citing [source: police sources], said two brothers had been held.',
  ],
  counterExamples: ['The driver was cited for speeding.'],
} satisfies AttributionRule;

export const inTheWordsOf = {
  id: 'in-the-words-of',
  says: 'A noun of telling with "of": in the words of, in the account of.',
  cue: oneOf(
    sequence(
      words('in the'),
      words('words', 'view', 'opinion', 'telling', 'account', 'estimation', 'eyes', 'judgment', 'judgement'),
      words('of'),
    ),
    words(
      'on the word of',
      'a denial from',
      'word from',
      'denial from',
      'confirmation from',
      'based on interviews with',
      'interviews with',
      'quotes from',
      'leaks from',
      'courtesy of',
    ),
  ),
  source: 'object',
  strength: 'telling',
  examples: [
    'In the telling of [source: two former aides], the decision took less than ten minutes.',
    'A Sunday newspaper claimed, on the word of [source: a single palace aide], that the tour was in doubt.',
    "The agency carried a denial from [source: a source in the prime minister's office].",
  ],
  counterExamples: ['His words were lost in the noise.'],
} satisfies AttributionRule;

export const byAccount = {
  id: 'by-account',
  says: 'A noun of telling with its owner before it: by one participant’s account, in the official’s words.',
  cue: sequence(
    words(
      'account',
      'words',
      'telling',
      'view',
      'opinion',
      'reckoning',
      'estimate',
      'recollection',
      'assessment',
      'claim',
      'claims',
      'belief',
      'assertion',
      'statement',
      'statements',
      'comments',
      'remarks',
      'argument',
      'arguments',
      'criticism',
      'criticisms',
      'allegation',
      'allegations',
      'promise',
      'pledge',
      'proposal',
      'proposals',
      'call',
      'calls',
      'vow',
      'refusal',
      'decision',
      'plan',
      'plans',
      'support',
      'opposition',
      'attacks',
      'attack',
      'hope',
      'hopes',
      'desire',
      'fear',
      'fears',
      'warning',
      'warnings',
      'suggestion',
      'insistence',
      'testimony',
      'letter',
      'speech',
      'tweet',
      'tweets',
      'comment',
      'remark',
      'concerns',
      'endorsement',
      'demand',
      'demands',
      'request',
      'description',
      'statement',
      'announcement',
    ),
  ),
  source: 'owner',
  strength: 'thinking',
  examples: [
    "By [source: one participant's] account, nobody objected.",
    'In [source: the official\'s] words, the system was "held together with tape".',
    "In [source: the aide's] view the deal was dead.",
  ],
  counterExamples: ['The account was closed in March.'],
} satisfies AttributionRule;
