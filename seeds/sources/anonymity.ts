// How the article says that a source asked for anonymity, and why.

import { any, lemma, not, oneOf, optional, sequence, upTo, wordIn, words } from '../../utils/analysis/pattern.ts';
import type { AnonymityRule } from '../../utils/analysis/rule.ts';

/** "her name", "their real names", "his own identity", "the women's names". */
const ownName = sequence(
  oneOf(words('his', 'her', 'their', 'its', 'my'), sequence(words('the'), any, words("'s", "'", '’'))),
  upTo(2, wordIn('real full last own true family first'.split(' '))),
  words('name', 'names', 'surname', 'surnames', 'identity', 'identities'),
);
/** What is done to a name that is not told. */
const keptOut = oneOf(
  words(
    'withheld',
    'left out',
    'kept out',
    'kept back',
    'kept secret',
    'kept private',
    'changed',
    'concealed',
    'omitted',
    'protected',
    'hidden',
  ),
  sequence(
    words('not'),
    upTo(1, words('be')),
    words('used', 'printed', 'published', 'disclosed', 'revealed', 'given', 'mentioned', 'appear', 'shared'),
  ),
);

const named = words(
  'named',
  'identified',
  'quoted',
  'named publicly',
  'identified publicly',
  'quoted by name',
  'identified by name',
);

export const condition = {
  id: 'on-condition',
  says: 'The source spoke on condition of anonymity.',
  cue: oneOf(
    sequence(
      words('on', 'under', 'upon'),
      upTo(2, wordIn(['the', 'strict', 'a', 'complete', 'condition'])),
      words('condition'),
      upTo(3, wordIn(['of', 'that', 'strict', 'their', 'his', 'her'])),
      words('anonymity'),
    ),
    sequence(
      words('on', 'under', 'upon'),
      upTo(2, wordIn(['the', 'strict', 'a'])),
      words('condition', 'understanding', 'promise'),
      words('that', 'of'),
      upTo(6, any),
      words('named', 'identified', 'quoted', 'used', 'disclosed', 'published', 'revealed'),
    ),
    words('condition of anonymity', 'conditions of anonymity', 'anonymity condition', 'conditional anonymity'),
    // "would be quoted only if he was not identified", "agreed to talk provided she was not named"
    sequence(
      words(
        'only if',
        'so long as',
        'as long as',
        'provided',
        'provided that',
        'assured that',
        'on the understanding that',
        'on the basis that',
        'on condition that',
      ),
      upTo(3, any),
      words('not'),
      upTo(2, wordIn(['be', 'being', 'publicly'])),
      words('named', 'identified', 'quoted', 'used', 'published', 'printed'),
    ),
    sequence(words('promised', 'guaranteed', 'granted', 'given', 'offered'), words('anonymity')),
  ),
  gives: 'granted',
  examples: [
    'A senior aide, speaking {on condition of anonymity}, said the speech had been rewritten overnight.',
    'An official spoke {on the condition that he not be named}.',
    'An aide said {under the condition of anonymity} that it was over.',
  ],
  counterExamples: ['The survey was anonymous and took five minutes.'],
} satisfies AnonymityRule;

export const asked = {
  id: 'asked-not-to-be-named',
  says: 'The source asked not to be named, or for anonymity.',
  cue: oneOf(
    sequence(
      oneOf(
        lemma('ask', 'request', 'prefer', 'want', 'wish', 'choose'),
        words('asked', 'wishing', 'preferring', 'asking'),
      ),
      optional(words('that')),
      words('not to be', 'to not be', 'they not be', 'he not be', 'she not be'),
      named,
    ),
    sequence(
      lemma('ask', 'request', 'seek', 'insist', 'grant', 'plead', 'crave', 'prefer', 'demand', 'want'),
      upTo(
        2,
        wordIn([
          'for',
          'on',
          'him',
          'her',
          'them',
          'strict',
          'the',
          'complete',
          'his',
          'their',
          'to',
          'be',
          'granted',
          'so',
          'they',
          'could',
        ]),
      ),
      words('anonymity', 'anonymous'),
    ),
    sequence(words('none'), upTo(6, any), words('named', 'identified', 'quoted')),
    sequence(
      lemma('ask', 'wish', 'want', 'prefer', 'choose', 'request'),
      words('to'),
      words('remain', 'stay', 'be kept'),
      words('anonymous', 'unnamed', 'unidentified'),
    ),
    sequence(lemma('decline', 'refuse'), words('to be'), named),
    sequence(words('would', 'could', 'will', 'can'), words('not'), upTo(1, words('agree to')), words('be'), named),
    sequence(
      lemma('wish', 'want', 'ask', 'request', 'prefer', 'choose', 'insist'),
      upTo(2, wordIn(['to', 'on'])),
      words('anonymity', 'anonymous', 'being anonymous', 'remaining anonymous', 'staying anonymous'),
    ),
    sequence(
      words('who', 'and', 'but'),
      words('cannot be', 'can not be', 'could not be', 'should not be', 'must not be'),
      words('named', 'identified', 'quoted'),
    ),
    sequence(
      words('fearful of', 'afraid of', 'wary of', 'nervous about', 'uncomfortable with'),
      words('being named', 'being identified', 'giving'),
    ),
    sequence(lemma('do'), words('not'), words('want', 'wish'), words('to be'), named),
    sequence(
      words(
        'not wishing to be',
        'unwilling to be',
        'reluctant to be',
        'not be',
        'not being',
        'none agreed to be',
        'agreed not to be',
        'would not be',
        'not to be',
      ),
      named,
    ),
    sequence(
      words('in exchange for', 'promise of', 'granted', 'grant of', 'condition of', 'guarantee of'),
      words('anonymity'),
    ),
    sequence(
      lemma('ask', 'request', 'beg', 'plead', 'insist', 'want', 'wish', 'prefer', 'demand'),
      upTo(3, wordIn('that for to have us the newspaper paper reporter not'.split(' '))),
      ownName,
      upTo(3, wordIn('to be was were should of print'.split(' '))),
      keptOut,
    ),
    // "asked us to withhold her name", "asked that we not print his surname", "agreed not to publish the fisherman's name"
    sequence(
      lemma('ask', 'request', 'beg', 'agree', 'want', 'prefer', 'plead', 'promise'),
      upTo(5, sequence(not(wordIn([',', '.', ';'])), any)),
      oneOf(
        words('withhold', 'withholding', 'conceal', 'change', 'omit'),
        sequence(
          words('not'),
          upTo(1, words('to')),
          words('use', 'print', 'publish', 'disclose', 'reveal', 'give', 'name', 'identify', 'share'),
        ),
      ),
      oneOf(ownName, words('him', 'her', 'them')),
    ),
    sequence(
      words('is', 'are', 'was', 'were'),
      words('withholding', 'not publishing', 'not disclosing', 'not using', 'not revealing'),
      ownName,
    ),
    sequence(
      words('whose'),
      upTo(2, wordIn(['real', 'full', 'last'])),
      words('name', 'names', 'identity', 'identities'),
      upTo(5, any),
      keptOut,
    ),
    words(
      'whose name has been changed',
      'names have been changed',
      'name has been changed',
      'not their real names',
      'not to be quoted by name',
    ),
    // "neither wanted to share his name", "without giving her last name"
    sequence(
      words('not', 'without', 'neither', 'none', 'nobody', 'unwilling', 'reluctant'),
      upTo(5, wordIn('of them the men women two to would want wanted wanting wish wished agree agreed'.split(' '))),
      oneOf(lemma('use', 'print', 'give', 'want', 'publish', 'share', 'provide', 'disclose', 'reveal', 'supply')),
      words('their', 'his', 'her', 'its'),
      upTo(2, wordIn(['real', 'full', 'last'])),
      words('name', 'names'),
    ),
    sequence(
      lemma('refuse', 'decline'),
      words('to give', 'to share', 'to provide', 'to disclose', 'to reveal'),
      words('his', 'her', 'their'),
      words('name', 'names'),
    ),
    sequence(
      words('identity', 'identities', 'name', 'names'),
      words('is', 'are', 'has been', 'have been', 'was', 'were'),
      words('withheld', 'known to', 'not being', 'being withheld'),
    ),
    sequence(words('are', 'is'), words('not naming', 'not identifying')),
    sequence(words('does', 'do', 'did'), words('not want'), words('his', 'her', 'their'), words('name', 'names')),
  ),
  gives: 'granted',
  examples: [
    'The person, who {asked not to be identified} because the talks are private, said a deal could come this week.',
    'A top police officer, {requesting anonymity}, said the footage had been sent for analysis.',
    'A worker, who {declined to be named}, said the lift had stopped twice that morning.',
  ],
  counterExamples: ['The shop never asked customers to be named in the ledger.'],
} satisfies AnonymityRule;

export const manner = {
  id: 'spoke-anonymously',
  says: 'The source spoke anonymously, on background or off the record.',
  cue: oneOf(
    sequence(
      words('on background', 'on deep background', 'not for attribution', 'off the record', 'on lobby terms'),
      not(wordIn(['checks', 'check', 'music', 'noise', 'investigations', 'screening'])),
    ),
    sequence(
      words('speaking', 'spoke', 'speak', 'talked', 'only', 'said', 'written', 'gazette', 'told', 'commenting'),
      words('anonymously'),
    ),
    sequence(words('spoke', 'speaking'), upTo(5, any), words('anonymously')),
    words('chatham house rule', 'under ground rules'),
  ),
  gives: 'granted',
  examples: [
    'Two cabinet ministers, speaking {on lobby terms}, called the leak "amateur hour".',
    'A senior administration official, briefing reporters {on background}, said the sanctions would widen.',
    'A diplomat, {not for attribution}, described the proposal as "a face-saver".',
  ],
  counterExamples: ['On background checks, the bill is silent.'],
} satisfies AnonymityRule;

const authorised = words(
  'authorized',
  'authorised',
  'cleared',
  'permitted',
  'allowed',
  'supposed',
  'mandated',
  'free',
  'at liberty',
  'entitled',
  'competent',
  'empowered',
);

export const notAuthorised = {
  id: 'not-authorised',
  says: 'The source was not authorised to speak: a stock reason that tells little.',
  cue: oneOf(
    sequence(
      words('not'),
      optional(words('been', 'officially', 'yet', 'publicly', 'legally', 'formally')),
      authorised,
      optional(words('publicly')),
      words('to'),
      words(
        'speak',
        'talk',
        'discuss',
        'comment',
        'be',
        'disclose',
        'brief',
        'publicly',
        'give',
        'release',
        'share',
        'reveal',
        'describe',
        'divulge',
        'address',
        'make',
        'grant',
        'issue',
        'provide',
        'do',
        'confirm',
        'detail',
      ),
    ),
    sequence(words('unauthorized', 'unauthorised'), words('to')),
    sequence(words('not authorized', 'not authorised'), words('to'), words('be')),
    // "who is barred from giving interviews", "forbidden to talk to journalists"
    sequence(
      words('barred', 'banned', 'forbidden', 'prohibited', 'prevented', 'restricted'),
      words('from', 'to'),
      words(
        'speaking',
        'talking',
        'giving',
        'discussing',
        'commenting',
        'speak',
        'talk',
        'give',
        'discuss',
        'comment',
        'brief',
        'briefing',
        'addressing',
        'disclosing',
      ),
    ),
    words(
      'no authority to speak',
      'no permission to speak',
      'lack of permission',
      'lacking authority',
      'without permission to speak',
    ),
    words(
      'lack of authority',
      'lacked permission',
      'lacked authorization',
      'lacked authority',
      'without authorization',
    ),
  ),
  gives: 'reason',
  kind: 'stock',
  examples: [
    'They asked not to be named as they were {not authorised to speak publicly}.',
    'An official who was {not authorized to discuss the case} said it was closed.',
    'An aide who was {not cleared to talk to the press} confirmed it.',
  ],
  counterExamples: ['The crew was not allowed to leave the ship.'],
} satisfies AnonymityRule;

export const sensitivity = {
  id: 'sensitive-matter',
  says: 'The matter is private or sensitive: a stock reason that tells little.',
  cue: oneOf(
    sequence(
      words('because of', 'due to', 'given', 'citing', 'owing to'),
      upTo(2, wordIn(['the', 'its', 'political'])),
      words('sensitivity', 'sensitive', 'sensitivities', 'delicacy', 'confidentiality'),
    ),
    sequence(
      words('to'),
      upTo(1, wordIn(['publicly', 'openly', 'freely', 'candidly', 'be'])),
      words(
        'discuss',
        'describe',
        'share',
        'talk',
        'disclose',
        'reveal',
        'speak',
        'detail',
        'recount',
        'offer',
        'preview',
        'candid',
        'characterize',
        'outline',
        'address',
        'avoid',
        'protect',
        'comment',
        'explain',
        'assess',
        'relay',
        'give',
        'provide',
        'relate',
        'preserve',
        'shield',
        'safeguard',
      ),
    ),
    sequence(
      words('discussing', 'describing', 'revealing', 'sharing'),
      upTo(2, any),
      words('private', 'confidential', 'internal', 'sensitive', 'personnel', 'nonpublic', 'privileged', 'classified'),
    ),
    sequence(words('in order to'), words('discuss', 'speak', 'describe', 'talk', 'share')),
    sequence(
      words('because', 'as', 'since'),
      upTo(6, any),
      words('private', 'confidential', 'public', 'sensitive', 'ongoing', 'announced', 'classified', 'pending'),
    ),
  ),
  gives: 'reason',
  kind: 'stock',
  examples: [
    'The person, who asked not to be identified {because the talks are private}, said a deal could come this week.',
    'The official was granted anonymity {to discuss internal deliberations}.',
    'An aide spoke on condition of anonymity {because of the sensitivity of the matter}.',
  ],
  counterExamples: ['The shop closed in March.'],
} satisfies AnonymityRule;

export const fear = {
  id: 'fear-of-harm',
  says: 'The source feared for job, safety or family: a specific reason.',
  cue: words(
    'for fear',
    'out of fear',
    'fearing',
    'because',
    'lest',
    'citing',
    'as they',
    'as he',
    'as she',
    'since they',
    'since he',
    'since she',
    'so as',
    'so that',
    'out of concern',
    'afraid',
    'due to',
    'owing to',
  ),
  gives: 'reason',
  kind: 'specific',
  examples: [
    'A teacher, who sought anonymity {for fear of victimisation}, said the roof had leaked for a year.',
    'Staff spoke to the Gazette anonymously, {fearing for their jobs}.',
    'She asked that her name be withheld {because her visa is tied to the employer}.',
  ],
  counterExamples: ['The crew was briefed on the weather before take-off.'],
} satisfies AnonymityRule;
