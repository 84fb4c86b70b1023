// Claims that are passed on with nobody shown to have made them.

import {
  after,
  ahead,
  any,
  capitalised,
  not,
  oneOf,
  optional,
  sequence,
  upTo,
  wordIn,
  words,
} from '../../utils/analysis/pattern.ts';
import type { HearsayRule } from '../../utils/analysis/rule.ts';
import { phrases } from '../outcomes/words.ts';
import { OUTLET_HEADS, OUTLET_NAMES } from '../words/outlets.ts';

const split = (list: string): string[] => list.split(' ');
const be = wordIn(split('is are was were'));
const slot = upTo(
  2,
  wordIn(split('also now still widely generally commonly currently even already long all being been')),
);
const inClause = sequence(not(words(',', ';', '.', ':', '”', '"', '(', ')')), any);
/** Somebody who believes or tells stands in the sentence, or a court is heard. */
const owned = oneOf(
  phrases(`
    according to | court heard | jury heard | inquest heard | tribunal heard | jurors heard | hearing heard
  `),
  // "…, the bank said."
  sequence(
    words(','),
    upTo(8, inClause),
    wordIn(split('said says say told added')),
    ahead(
      oneOf(
        words('.', ',', 'on', 'in', 'at', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'),
        not(any),
      ),
    ),
  ),
);
/** "…by every critic who heard her": the believers follow. */
const byBelievers = sequence(
  words('by'),
  upTo(2, inClause),
  wordIn(
    split(
      'critics critic experts expert police officials official analysts scientists historians researchers many most some all investigators everyone people doctors economists',
    ),
  ),
);
const infinitive = sequence(words('to'), ahead(not(wordIn(split('mean the a an apply refer cover include say tell')))));

export const saidToBe = {
  id: 'said-to-be',
  says: 'The claim is passed on; who made it is not told.',
  cue: sequence(
    be,
    slot,
    oneOf(
      sequence(
        wordIn(split('said believed thought understood reported rumoured rumored alleged claimed reputed')),
        infinitive,
      ),
      words('tipped to', 'feared to have', 'feared to be', 'known to have been told'),
    ),
  ),
  unless: oneOf(owned, byBelievers),
  examples: [
    'The leader [cue: is thought to] favour a later date.',
    'Talks [cue: are said to] have reached a delicate stage.',
    'The winger [cue: is understood to] have agreed personal terms.',
    'He [cue: is said to] have thrown a cup at the wall.',
    'She [cue: is believed to] be staying with relatives abroad.',
    'The deputy [cue: is tipped to] take over in May.',
    'The chief executive [cue: is rumoured to] be eyeing a political career.',
  ],
  counterExamples: [
    'Rates are expected to rise, the bank said.',
    'The bird is believed to be extinct, according to the survey team.',
    'She was said to be the best of her generation by every critic who heard her.',
    'The clause is understood to mean that tenants pay.',
    'The parcel is expected to arrive on Monday.',
    'The court heard that he was thought to be asleep.',
  ],
} satisfies HearsayRule;

export const reportedly = {
  id: 'reportedly',
  says: 'A word that passes a claim on without its source.',
  cue: wordIn(split('reportedly apparently supposedly purportedly allegedly rumouredly rumoredly')),
  unless: oneOf(
    owned,
    phrases(`
      charged | accused | indicted | convicted | arrested | prosecutors | charges | lawsuit | sued | pleaded |
      apparently tired
    `),
  ),
  examples: [
    'The firm [cue: reportedly] offered 40 million for the brand.',
    'The couple [cue: apparently] met on a delayed train.',
    'The owner [cue: supposedly] sold the house in spring.',
  ],
  counterExamples: [
    'He was charged with allegedly taking bribes.',
    'Apparently tired, the dog lay down.',
    'The alleged ringleader appeared in court.',
  ],
} satisfies HearsayRule;

export const itEmerged = {
  id: 'it-emerged',
  says: 'The claim came out, the words do not say from whom.',
  cue: oneOf(
    sequence(
      words('it'),
      oneOf(
        words('is', 'was', 'has been', 'had been', 'is being', 'was being'),
        sequence(wordIn(['has', 'had']), upTo(1, any), words('been')),
      ),
      upTo(2, wordIn(split('also further reliably now widely since later being'))),
      wordIn(
        split(
          'gathered learnt learned whispered rumoured rumored said claimed alleged understood believed thought reported speculated suggested',
        ),
      ),
    ),
    sequence(
      words('it'),
      upTo(1, wordIn(['has', 'had'])),
      upTo(1, wordIn(split('later since also now further'))),
      words('emerged', 'emerges', 'transpired', 'transpires', 'came to light', 'turned out that', 'turns out that'),
    ),
    sequence(words('by'), wordIn(split('all most some many several')), words('accounts')),
    sequence(words('word is', 'word was', 'the talk is'), ahead(words('that', ','))),
    phrases(`
      word has it | rumour has it | rumor has it | rumours have it | legend has it | talk has it | gossip has it
    `),
  ),
  unless: oneOf(
    owned,
    sequence(wordIn(split('understood said claimed believed thought alleged reported')), words('by', 'of', 'in')),
    words('word is a', 'word was a', 'word is the', 'it is said in', 'than it is', 'as it is', 'word is given'),
  ),
  examples: [
    '[cue: It transpires] that the insurer had been warned.',
    '[cue: It is learnt] that the committee met twice on Thursday.',
    '[cue: It emerged] last night that the permit had never been signed.',
    '[cue: Rumour has it] that the venue will close by Easter.',
    'The band, [cue: it is whispered], can no longer stand one another.',
    '[cue: By all accounts], the audition was a triumph.',
    '[cue: Word is] that the album has been shelved.',
    '[cue: It was reliably gathered] that the vault was empty.',
    '[cue: By some accounts] the ship had turned back.',
  ],
  counterExamples: [
    'The caves emerged when the lake was drained.',
    'Two winners emerged from the first round.',
    'It is understood by all that the door stays shut.',
    'As the saying goes, all that glitters is not gold.',
  ],
} satisfies HearsayRule;

export const reportsSay = {
  id: 'reports-say',
  says: 'Reports are named as the source, but not whose.',
  cue: oneOf(
    phrases(`
      according to reports | according to media reports | according to press reports | according to local reports |
      according to unconfirmed reports | according to local media reports | according to news reports |
      according to some reports | according to rumours | according to rumors
    `),
    sequence(
      optional(wordIn(split('some media press local news unconfirmed several multiple early initial other recent'))),
      words('reports'),
      optional(wordIn(split('have had also'))),
      words('say', 'said', 'suggest', 'suggested', 'claim', 'claimed', 'emerged', 'indicate', 'indicated'),
    ),
    sequence(wordIn(split('unconfirmed unverified sketchy conflicting anecdotal scattered')), words('reports')),
    sequence(
      wordIn(split('speculation rumours rumors gossip whispers chatter')),
      ahead(words('that', 'about', 'over', 'has grown', 'grew', 'of a', 'of an', 'of his', 'of her', 'of their')),
    ),
    sequence(
      wordIn(split('speculation rumour rumours rumor rumors talk gossip')),
      words(
        'is rife',
        'was rife',
        'are rife',
        'were rife',
        'is mounting',
        'has mounted',
        'is swirling',
        'are swirling',
      ),
    ),
    sequence(
      oneOf(words('there are', 'there were', 'there have been', 'there is'), words('amid')),
      upTo(2, wordIn(split('strong clear growing some already also mounting'))),
      words(
        'indications',
        'suggestions',
        'whispers',
        'murmurs',
        'rumblings',
        'rumours',
        'rumors',
        'claims',
        'suggestion',
      ),
      ahead(words('that', 'of a', 'of an')),
    ),
    sequence(
      wordIn(split('rumours rumors')),
      upTo(1, wordIn(split('are were have'))),
      upTo(1, wordIn(['been'])),
      wordIn(
        split(
          'that swirl swirled swirling circulate circulated circulating spread spreading persist persisted abound abounded flying',
        ),
      ),
    ),
  ),
  unless: sequence(wordIn(split('reports rumours rumors')), words('by', 'from')),
  examples: [
    'Manager on brink after latest defeat, [cue: reports suggest]',
    '[cue: According to reports], the ship turned off its transponder.',
    '[cue: Rumours are circulating] that the mill will close.',
    '[cue: Unconfirmed reports] spoke of gunfire near the airport.',
    'Manager on brink after latest defeat, [cue: reports suggest].',
    'There is [cue: speculation] that the striker has played his last match.',
    '[cue: There are strong indications] that the ticket will go to the north.',
    '[cue: Rumours are rife] that the fund is short.',
  ],
  counterExamples: [
    'He reports to the deputy chief.',
    'The mayor reported the theft to the police.',
    'The rumour mill is the name of a café by the station.',
    'Reports from the ministry say so.',
  ],
} satisfies HearsayRule;

const outlet = oneOf(
  sequence(ahead(capitalised), wordIn(OUTLET_HEADS)),
  sequence(ahead(capitalised), wordIn(OUTLET_NAMES)),
);

export const outletUnderstands = {
  id: 'outlet-understands',
  says: 'The outlet knows it from somebody whom it does not show.',
  cue: oneOf(
    sequence(after(outlet), wordIn(split('understands hears'))),
    sequence(
      after(outlet),
      phrases(`
        has learned | has learnt | can reveal | has established | has been told | can exclusively reveal |
        can disclose | is told | was told | can confirm
      `),
      not(words('by', 'from')),
    ),
    sequence(
      optional(words('the', 'our', 'this')),
      wordIn(split('correspondent newspaper reporter')),
      phrases(`
        gathered | has gathered | also gathered | further gathered | gathers | learnt | learned | has learned | has learnt | understands | can reveal |
        has established
      `),
    ),
    sequence(wordIn([...OUTLET_NAMES]), words('can reveal', 'can exclusively reveal')),
  ),
  unless: phrases(`
    from sources | from a source | by sources | by a source | by people | from people | from officials
  `),
  examples: [
    'The Gazette [cue: understands] that three councillors have been suspended.',
    'The Ledger [cue: has learned] that the audit was stopped halfway.',
    '[cue: Our correspondent gathered] that the governor left before the vote.',
    '[cue: Northwire can reveal] that the shortlist has shrunk to two.',
  ],
  counterExamples: [
    'The apprentice learned that glue dries slowly in the cold.',
    'She understands that it takes time.',
    'The Ledger was told by two officers that stocks were low.',
  ],
} satisfies HearsayRule;
