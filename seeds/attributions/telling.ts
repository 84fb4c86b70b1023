// Somebody tells something: the verb of telling with its subject, in each order.

import { formsOf } from '../../utils/analysis/inflection.ts';
import {
  ahead,
  any,
  lemma,
  not,
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
import {
  INVERTING,
  TELLING,
  TELLING_CLAUSE,
  TELLING_OBJECT,
  TELLING_PARTICLES,
  WITH_PARTICLE,
} from '../words/verbs.ts';
import { COUNTER_EXAMPLES, EXAMPLES } from './inventory.ts';

const forms = (table: string): Pattern => wordIn(new Set(list(table).flatMap(formsOf)));

/** Verbs with their particle: "called for", "pointed out". */
const withParticle = (table: Readonly<Record<string, string>>): Pattern =>
  oneOf(...Object.entries(table).map(([verb, particles]) => sequence(lemma(verb), words(...particles.split(' ')))));

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
    '[source: A woman who lives two doors down] said the gas had been off since noon.',
    '[source: A dealer who trusts whatever he is told] said the stones were real.',
    ...EXAMPLES.says,
  ],
  counterExamples: [
    'The official said to have signed the permit retired in March.',
    'The posters cast him as a dealmaker who says whatever the room wants to hear.',
    'She was painted as an outsider who will tell anyone the truth.',
    'He was hired as a fixer who would confess to nothing.',
    'The board cleared her staff related to the use of a private phone.',
    'A clerk told few people about the key, and a porter told no one.',
    'It looks like someone told the mayor that votes matter.',
    ...COUNTER_EXAMPLES.says,
  ],
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
    ...EXAMPLES['said-source'],
  ],
  counterExamples: [
    'Ms Ojala said many donors gave money.',
    '“Down with the wall,” read one.',
    ...COUNTER_EXAMPLES['said-source'],
  ],
} satisfies AttributionRule;

export const saidAfterQuotation = {
  id: 'said-after-quotation',
  says: 'Any verb of telling between a quotation and the one who tells.',
  cue: forms(`${TELLING} ${TELLING_CLAUSE}`),
  source: 'inverted',
  strength: 'telling',
  needs: 'quotation',
  examples: [
    '“We had run out of rope,” groused [source: a long-serving deckhand].',
    '"Nobody asked me," reiterated [source: one of the surveyors].',
    '“It rained,” informed [source: a guide at the lodge].',
  ],
  counterExamples: ['After the “reset”, informed voters stayed away.'],
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
    'The deck, [source: a person involved in the repairs] added, "should never have passed its last inspection".',
    '[source: The official] added, however, that the bridge would reopen in June.',
    '[source: A second official] added 160 people had been moved.',
    ...EXAMPLES['states-that'],
  ],
  counterExamples: [
    'He reports to the deputy chief.',
    'Rail operators added 160 guards at the main stations.',
    'Two visitors snapped pictures of the square.',
    'Boasting 80,000 residents, the dealers of the town do well.',
    'The film is by Ana Ruiz, an expert on floods in the United States.',
    'The union complained of police-reported crime rates, and of a staff-written code.',
  ],
} satisfies AttributionRule;

export const particleVerb = {
  id: 'points-out',
  says: 'A verb of telling with its particle: pointed out, hinted at, complained about.',
  cue: withParticle(TELLING_PARTICLES),
  source: 'subject',
  strength: 'telling',
  needs: 'complement',
  examples: [
    '[source: A well-placed source] hinted at a reshuffle before the recess.',
    '[source: Two engineers] pointed out that the bolts had been replaced.',
    '[source: One donor] complained about the cost of the dinner.',
    ...EXAMPLES['points-out'],
  ],
  counterExamples: ['The road points to the sea.', ...COUNTER_EXAMPLES['points-out']],
} satisfies AttributionRule;

export const speaksOf = {
  id: 'speaks-of',
  says: 'A verb of speech with its preposition: called for, referred to, agreed with.',
  cue: withParticle(WITH_PARTICLE),
  source: 'subject',
  strength: 'describing',
  needs: 'complement',
  examples: [
    '[source: The mayor] called for a second vote.',
    '[source: A donor] referred to the plan as "a gift".',
    '[source: The ministry] agreed with the finding.',
  ],
  counterExamples: ['The path was steep.'],
} satisfies AttributionRule;

export const expresses = {
  id: 'expresses',
  says: 'Somebody expresses or voices a feeling.',
  cue: lemma('express', 'voice'),
  source: 'subject',
  strength: 'telling',
  needs: 'complement',
  examples: [
    '[source: Two aides] expressed frustration over the delay.',
    '[source: One backbencher] voiced doubts about the date.',
    '[source: Campaign officials] have privately expressed concern.',
  ],
  counterExamples: ['The express train was late.'],
} satisfies AttributionRule;

export const criesOut = {
  id: 'cries-out',
  says: 'Somebody shouts, chants or cries something.',
  cue: lemma('chant', 'shout', 'yell', 'scream', 'cry', 'post', 'tweet', 'read'),
  source: 'subject',
  strength: 'describing',
  needs: 'clause',
  examples: [
    'The mayor stopped, and [source: the crowd] chanted: "Shame!"',
    '"Traitor!" [source: Mr. Pell] shouted.',
    '[source: Ms. Dahl] yelled that the road was closed.',
  ],
  counterExamples: ['The posts were painted white.'],
} satisfies AttributionRule;

export const putsIt = {
  id: 'puts-it',
  says: 'Somebody "put it" in certain words.',
  cue: sequence(lemma('put'), words('it')),
  source: 'subject',
  strength: 'telling',
  examples: [
    'The plan, as [source: an American diplomat] put it, was "dead on arrival".',
    '"We are done," as [source: one aide] put it.',
    'It was, [source: a board member] put it, a matter of taste.',
  ],
  counterExamples: ['The cup was on the shelf.'],
} satisfies AttributionRule;

export const spoke = {
  id: 'spoke-anonymously',
  says: 'Somebody spoke, and did so without giving a name.',
  cue: sequence(
    lemma('speak', 'talk'),
    upTo(4, any),
    words(
      'anonymity',
      'anonymously',
      'on background',
      'only if',
      'only on',
      'on condition',
      'on the condition',
      'off the record',
      'on the understanding',
    ),
  ),
  source: 'subject',
  strength: 'telling',
  examples: [
    '[source: An aide] spoke on condition of anonymity.',
    '[source: Two guards] spoke anonymously.',
    '[source: The official], who works abroad, spoke on the condition of anonymity.',
    ...EXAMPLES['spoke-anonymously'],
  ],
  counterExamples: ['He was asked to speak on background checks.'],
} satisfies AttributionRule;

export const describes = {
  id: 'describes',
  says: 'Somebody is said to describe, call, praise or accuse somebody or something.',
  cue: oneOf(
    forms(TELLING_OBJECT),
    sequence(
      lemma('cast', 'paint', 'frame', 'bill'),
      not(wordIn(['themselves', 'himself', 'herself', 'itself', 'a', 'ballots', 'votes'])),
      upTo(8, any),
      words('as'),
    ),
    sequence(lemma('call'), not(words('for', 'on', 'off', 'up', 'back'))),
  ),
  source: 'subject',
  strength: 'describing',
  needs: 'complement',
  examples: [
    '[source: One shareholder] called the plan "theft in slow motion".',
    '[source: A Whitehall source] likened the review to a wake.',
    '[source: Two board members] dismissed the report as gossip.',
    ...EXAMPLES.describes,
  ],
  counterExamples: ['The adviser resigned after two weeks.', ...COUNTER_EXAMPLES.describes],
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
      'pass',
      'forward',
      'email',
      'show',
      'send',
      'share',
      'give',
      'write',
      'release',
      'hand',
      'supply',
      'tell',
      'brief',
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
  counterExamples: ['He was met at the airport by two officials.', ...COUNTER_EXAMPLES['described-by']],
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
    ...EXAMPLES['according-to'],
  ],
  counterExamples: ['Per person, the tour costs 80 francs.', ...COUNTER_EXAMPLES['according-to']],
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
    ...EXAMPLES.citing,
  ],
  counterExamples: ['The driver was cited for speeding.', 'The report cited the case of a baker who lost his shop.'],
} satisfies AttributionRule;

export const inTheWordsOf = {
  id: 'in-the-words-of',
  says: 'A noun of telling with "of": in the words of, in the account of.',
  cue: oneOf(
    sequence(
      words('in the'),
      upTo(1, any),
      words(
        ...'words view opinion telling account accounts estimation eyes judgment judgement recollection retelling reckoning version assessment estimate phrase description memory verdict summary'.split(
          ' ',
        ),
      ),
      words('of'),
    ),
    sequence(
      words('on the', 'by the', 'from the', 'going by the'),
      oneOf(
        words(
          ...'word strength authority testimony account accounts estimate estimates estimation tally count calculation calculations reckoning admission telling recollection version description descriptions evidence'.split(
            ' ',
          ),
        ),
        words('say - so'),
      ),
      words('of'),
    ),
    words(
      'an account from',
      'an account by',
      'accounts by',
      'testimony from',
      'a tip from',
      'tips from',
      'a briefing from',
      'a briefing by',
      'claims from',
      'claims by',
      'a claim by',
      'a claim from',
      'allegations from',
      'allegations by',
      'descriptions from',
      'recollections of',
      'statements from',
      'in interviews with',
      'a denial from',
      'word from',
      'denial from',
      'confirmation from',
      'based on interviews with',
      'based on accounts from',
      'accounts from',
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
    ...EXAMPLES['in-the-words-of'],
    'Forty members will rebel, on the tally of [source: a whip who keeps the list].',
    'Three bidders remain, by the estimate of [source: a rival banker].',
  ],
  counterExamples: ['His words were lost in the noise.'],
} satisfies AttributionRule;

export const byAccount = {
  id: 'by-account',
  says: 'A noun of telling with its owner before it: by one participant’s account, in the official’s words.',
  cue: words('account', 'words', 'telling', 'view', 'reckoning', 'recollection', 'opinion'),
  source: 'owner',
  strength: 'telling',
  examples: [
    "By [source: one participant's] account, nobody objected.",
    'In [source: the official\'s] words, the system was "held together with tape".',
    "In [source: the aide's] view the deal was dead.",
  ],
  counterExamples: ['The account was closed in March.'],
} satisfies AttributionRule;

export const givesAccount = {
  id: 'gives-account',
  says: 'Somebody gives an account, details, a figure, or puts something at a figure.',
  cue: oneOf(
    sequence(
      lemma('give', 'offer', 'provide', 'confirm'),
      upTo(4, any),
      words(
        'account',
        'accounts',
        'version',
        'versions',
        'details',
        'description',
        'descriptions',
        'estimate',
        'estimates',
        'statement',
        'testimony',
        'times',
        'confirmation',
        'explanation',
        'assessment',
      ),
    ),
    sequence(lemma('put', 'place'), upTo(6, any), words('at')),
    sequence(
      lemma('float', 'raise', 'spread', 'dispute'),
      words('the'),
      words('idea', 'possibility', 'prospect', 'rumour', 'rumor', 'account', 'claim'),
    ),
    sequence(lemma('float'), words('the')),
    sequence(lemma('let'), words('it be known')),
  ),
  source: 'subject',
  strength: 'telling',
  examples: [
    '[source: A regional official] put the death toll at 14.',
    '[source: Two sources], one in the army and one in the interior ministry, gave differing times for the raid.',
    '[source: A cabinet ally] first floated the idea of a snap poll.',
    ...EXAMPLES['gives-account'],
  ],
  counterExamples: ['The cups were put in the sink.'],
} satisfies AttributionRule;

/** To whom papers are handed that are to be told of. */
const newsroom = oneOf(
  words('reporters', 'journalists', 'us'),
  sequence(
    words('this', 'our', 'the'),
    words('reporter', 'newspaper', 'paper', 'newsroom', 'column', 'website', 'magazine', 'correspondent'),
  ),
);

export const handsOver = {
  id: 'hands-over',
  says: 'Somebody shows, sends or hands over papers, pictures or recordings.',
  cue: oneOf(
    // "three vendors showed this reporter cheques", "which an aide provided to reporters"
    sequence(lemma('show', 'send', 'hand', 'text', 'email', 'forward'), newsroom),
    sequence(
      lemma('show', 'send', 'share', 'provide', 'hand', 'leak', 'supply', 'give', 'pass', 'forward', 'read'),
      words('to', 'with'),
      newsroom,
    ),
    sequence(
      lemma(
        'show',
        'send',
        'share',
        'provide',
        'hand',
        'leak',
        'supply',
        'give',
        'pass',
        'email',
        'forward',
        'produce',
      ),
      upTo(6, any),
      words(
        'memo',
        'memos',
        'document',
        'documents',
        'photographs',
        'photograph',
        'photos',
        'photo',
        'pictures',
        'video',
        'videos',
        'tape',
        'tapes',
        'recording',
        'recordings',
        'minutes',
        'messages',
        'message',
        'emails',
        'e-mails',
        'files',
        'file',
        'footage',
        'copy',
        'copies',
        'screenshots',
        'letter',
        'letters',
        'transcript',
        'records',
        'notes',
        'report',
        'spreadsheet',
        'cheque',
        'cheques',
        'receipt',
        'receipts',
        'statements',
        'texts',
        'screenshot',
        'invoice',
        'invoices',
        'payslip',
        'payslips',
        'contract',

        'diary',
        'email',
        'e-mail',
        'images',
        'clip',
        'clips',
        'drafts',
        'draft',
        'slides',
        'certificate',
      ),
    ),
  ),
  source: 'subject',
  strength: 'telling',
  examples: [
    '[source: A tipster] sent the newsroom photographs of the unmarked lorries.',
    '[source: Two board members] shared minutes of the meeting with the Ledger.',
    '[source: An undisclosed source] handed the tape to the inquiry.',
    '[source: Three vendors in Alder Row] showed this reporter the broken locks.',
    ...EXAMPLES['hands-over'],
  ],
  counterExamples: ['The path gives a view of the bay.'],
} satisfies AttributionRule;

export const asksAnonymity = {
  id: 'asks-for-anonymity',
  says: 'Somebody asks not to be named, and so has told something.',
  cue: oneOf(
    sequence(
      lemma('ask', 'request', 'seek', 'insist', 'plead', 'crave'),
      upTo(3, wordIn(['for', 'on', 'that', 'strict', 'to', 'be', 'granted'])),
      words('anonymity'),
    ),
    sequence(
      lemma('ask', 'request', 'prefer', 'wish', 'want'),
      words('not to be'),
      words('named', 'identified', 'quoted'),
    ),
    sequence(lemma('ask'), upTo(5, any), words('not to'), words('print', 'use', 'publish', 'name', 'identify')),
    sequence(lemma('ask'), words('that'), upTo(5, any), words('withheld', 'used')),
    sequence(lemma('decline', 'refuse'), words('to be'), words('named', 'identified')),
  ),
  source: 'subject',
  strength: 'telling',
  examples: [
    '[source: The official] asked not to be identified because the talks are private.',
    '[source: Two guards] requested anonymity.',
    '[source: Several parents], lest their children be marked out, asked the Ledger not to print their names.',
    ...EXAMPLES['asks-for-anonymity'],
  ],
  counterExamples: ['The shop never asked customers to be named in the ledger.'],
} satisfies AttributionRule;

export const quotedAsSaying = {
  id: 'quoted-as-saying',
  says: 'Somebody is quoted as saying something, or was granted anonymity for it.',
  cue: oneOf(
    sequence(words('quoted'), words('as', 'only as')),
    sequence(words('granted'), words('anonymity')),
    sequence(words('cited', 'quoted'), words('as saying', 'as telling')),
  ),
  source: 'subject',
  strength: 'telling',
  passive: true,
  examples: [
    '[source: Unnamed officials] were quoted as saying the pilot had ignored two warnings.',
    '[source: The official] was granted anonymity to discuss internal deliberations.',
    '[source: An aide] was quoted as saying that nothing was signed.',
    ...EXAMPLES['quoted-as-saying'],
  ],
  counterExamples: ['The price was quoted in francs.'],
} satisfies AttributionRule;

export const headlineEnd = {
  id: 'headline-source-last',
  says: 'A headline ends with a colon or dash and its source.',
  cue: words(':', '-', '–', '—'),
  source: 'object',
  strength: 'telling',
  only: 'headline',
  examples: [
    'Port strike talks collapse: [source: sources]',
    'Steelmaker weighs sale of coastal plant -[source: sources]',
    'Rebel group agrees to truce – [source: mediator]',
    ...EXAMPLES['headline-source-last'],
  ],
  counterExamples: ['The mayor listed three costs: rent, light and heat.'],
} satisfies AttributionRule;

export const headlineStart = {
  id: 'headline-source-first',
  says: 'A headline begins with its source and a colon.',
  cue: words(':'),
  source: 'subject',
  strength: 'telling',
  only: 'headline',
  examples: [
    '[source: Sources]: Wildcats to trade veteran pitcher',
    '[source: Report]: Mill to close in May',
    '[source: Elizabeth Warren]: Bank has failed its clients',
  ],
  counterExamples: ['The mayor listed three costs: rent, light and heat.'],
} satisfies AttributionRule;

export const lostVerb = {
  id: 'lost-verb',
  says: 'A sentence ends with unnamed people who know, and the verb of telling has been lost.',
  cue: sequence(
    words('sources', 'source', 'officials', 'official', 'people', 'person', 'insiders'),
    words('familiar', 'close', 'briefed', 'with', 'aware', 'privy'),
  ),
  source: 'captured',
  strength: 'telling',
  only: 'sentence-end',
  examples: [
    'The plant will close in May, [source: sources familiar with the matter].',
    'He dropped his opposition to the sale, [source: people briefed on the talks].',
    'The bank will cut a third of its staff, [source: a person with knowledge of the plan].',
  ],
  counterExamples: ['He spoke to people familiar with the matter.'],
} satisfies AttributionRule;

export const inPoll = {
  id: 'in-a-poll',
  says: 'A poll or survey is named as the place where people said so: in a poll.',
  cue: sequence(
    words('in'),
    ahead(
      sequence(
        upTo(8, sequence(not(wordIn([',', '.', 'of', 'that', 'to', 'and', 'who', 'in', 'is', 'was'])), any)),
        words('poll', 'polls', 'survey', 'surveys'),
      ),
    ),
  ),
  source: 'object',
  strength: 'standing',
  examples: [
    'In [source: a September poll], 75 percent said so.',
    'He leads by ten points in [source: the latest national polls].',
    'In [source: a survey of farmers], most were against it.',
  ],
  counterExamples: ['He stood in the rain.', ...COUNTER_EXAMPLES['in-a-poll']],
} satisfies AttributionRule;

export const spokeToPress = {
  id: 'spoke-to-the-press',
  says: 'Somebody spoke or wrote to a newspaper, to reporters, to us.',
  cue: sequence(
    lemma('speak', 'talk', 'write', 'confide'),
    words('to', 'with'),
    upTo(2, wordIn(['the', 'this', 'a', 'our', 'local', 'several'])),
    words(
      'newspaper',
      'paper',
      'reporters',
      'reporter',
      'journalists',
      'journalist',
      'us',
      'me',
      'correspondent',
      'scribe',
      'agency',
    ),
  ),
  source: 'subject',
  strength: 'telling',
  examples: [
    '[source: Dozens of serving firefighters] wrote to this newspaper.',
    '[source: A guard] spoke to reporters at the gate.',
    '[source: Two nurses] talked to us about the ward.',
    ...EXAMPLES['spoke-to-the-press'],
  ],
  counterExamples: ['She spoke to her lawyer.'],
} satisfies AttributionRule;

/** What is told, and so can be attributed to whoever told it; not donations or paintings. */
const toldThings = wordIn(
  'figure figures claim claims report reports remark remarks quote quotes quotation account accounts comment comments statement statements information story estimate estimates words allegation allegations details number numbers toll rumour rumor assessment it'.split(
    ' ',
  ),
);

export const amongThoseWho = {
  id: 'among-those-who',
  says: 'Somebody is named among those who said or saw something.',
  cue: sequence(
    words('among those who', 'among the people who', 'among people who'),
    upTo(1, wordIn(['have', 'had', 'also'])),
    lemma(
      'describe',
      'say',
      'speak',
      'talk',
      'tell',
      'see',
      'confirm',
      'recall',
      'recount',
      'witness',
      'attend',
      'hear',
    ),
    upTo(14, sequence(not(wordIn([',', '.', ';', 'said', 'says'])), any)),
    words('is', 'are', 'was', 'were'),
  ),
  source: 'object',
  strength: 'telling',
  examples: [
    'Among those who described the meeting are [source: two former aides].',
    'Among the people who have seen the footage is [source: a defence attaché], who said the convoy was unmarked.',
    'Among those who spoke of the deal were [source: several bankers].',
  ],
  counterExamples: ['Among those killed were two children.'],
} satisfies AttributionRule;

export const attributesTo = {
  id: 'attributes-to',
  says: 'Figures or a claim are attributed to somebody.',
  cue: oneOf(
    sequence(lemma('attribute'), upTo(3, any), toldThings, upTo(2, any), words('to')),
    sequence(toldThings, upTo(4, any), words('attributed to')),
  ),
  source: 'object',
  strength: 'telling',
  examples: [
    'The news site, which attributed its figures to [source: people at the exchange], later removed the story.',
    'The claim was attributed to [source: two officials].',
    'It attributed the report to [source: a source in the army].',
    'The paper reported the sale, attributing it to [source: two bankers].',
  ],
  counterExamples: ['The trait is common.'],
} satisfies AttributionRule;
