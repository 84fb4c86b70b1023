// What the rules for outcomes share: requests, those who make them, those who make other requests.

import {
  after,
  ahead,
  any,
  capitalised,
  capture,
  lemma,
  not,
  oneOf,
  optional,
  type Pattern,
  pos,
  sequence,
  upTo,
  wordIn,
  words,
} from '../../utils/analysis/pattern.ts';
import { OUTLET_HEADS, OUTLET_NAMES } from '../words/outlets.ts';

const split = (list: string): string[] => list.split(' ');
/** Any of the phrases, parted by bars. */
export const phrases = (list: string): Pattern => words(...list.trim().split(/\s*\|\s*/));

/** One token that ends no clause. */
export const filler: Pattern = sequence(
  not(words(',', ';', '.', ':', '?', '!', '—', '–', '(', ')', '"', '“', '”')),
  any,
);
/** The same, commas allowed: inside lists and asides. */
export const wideFiller: Pattern = sequence(not(words(';', '.', ':', '?', '!', '"', '“', '”')), any);

/** Words that soften an outcome and are kept with it. */
const softener = capture(
  'softener',
  words('immediately', 'initially', 'so far', 'thus far', 'yet', 'at first', 'as yet', 'readily', 'still', 'to date'),
);
const ADVERBS = split(
  'directly publicly specifically also either ever formally officially fully further and or repeatedly consistently politely promptly then ' +
    'even again personally explicitly flatly simply later previously always otherwise generally reportedly typically usually normally routinely anymore as both all',
);
const DAY_NAMES = split(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday late early on morning afternoon evening night',
);
/** Adverbs, softeners and days that stand between the parts of a verb. */
export const slot: Pattern = upTo(
  3,
  oneOf(softener, wordIn(ADVERBS), wordIn(DAY_NAMES), words(', however ,', ', though ,')),
);

/** "did not", "has still not", "have yet to", "failed to", "never". */
export const didNot: Pattern = oneOf(
  sequence(wordIn(split('did do does has have had')), slot, words('not'), slot),
  sequence(wordIn(split('has have had is are was were')), slot, words('yet to'), slot),
  sequence(wordIn(split('failed neglected fails')), words('to'), slot),
  sequence(wordIn(split('has have had')), slot, words('failed to'), slot),
  sequence(words('never', 'nor did', 'nor has', 'nor have'), slot),
  sequence(wordIn(split('would will could')), words('not'), slot),
);
export const wouldNot: Pattern = oneOf(
  sequence(wordIn(split('would will wo could can ca does do')), slot, words('not'), slot),
  sequence(words('cannot'), slot),
);
/** Verbs of refusal in all forms. */
export const refuse: Pattern = oneOf(
  sequence(wordIn(split('has have had')), slot, lemma('decline', 'refuse'), slot),
  sequence(lemma('decline', 'refuse'), slot),
);

/** Who asks: outlets and those who work for them. */
export const press: Pattern = oneOf(
  sequence(
    upTo(3, wordIn(split('a an the our this these several other two some media local foreign news'))),
    wordIn(
      split(
        'reporter reporters journalist journalists newspaper newsroom newspapers media press correspondent correspondents outlets publication website magazine channel broadcaster programme podcast us me columnist',
      ),
    ),
  ),
  // A capital "The" within a sentence opens an outlet's name, known or not: "from The Markup".
  sequence(
    after(sequence(not(words('.', '?', '!', '”', '"', "'", ':', ')')), any)),
    ahead(capitalised),
    words('the'),
    capitalised,
    upTo(2, capitalised),
  ),
  sequence(optional(words('the')), upTo(4, capitalised), ahead(capitalised), wordIn(OUTLET_HEADS)),
  sequence(
    optional(words('the')),
    ahead(capitalised),
    wordIn(OUTLET_NAMES),
    upTo(2, sequence(ahead(capitalised), wordIn(OUTLET_HEADS))),
  ),
);
export const whose: Pattern = oneOf(
  wordIn(['our', 'my']),
  sequence(press, optional(words("'s", "'"))),
  // The newspaper i.
  words("i 's"),
);

/** Somebody else who asks, or a place where others ask: a refusal there answers no reporter. */
const OTHER_ASKERS = split(
  'lawmakers senators congressmen congresswoman congressman congress committee committees subcommittee panel prosecutor prosecutors judge judges magistrate jury jurors ' +
    'detectives detective investigators police officers deputies agents interrogators inspectors auditors regulators parliament mps legislators councillors ' +
    'counsel moderator moderators voter voters constituents shareholders investors teachers parents sister brother mother father wife husband friend court tribunal commissioners',
);
const people = sequence(upTo(4, pos('DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART')), wordIn(OTHER_ASKERS));
/** Places and acts in which others ask. */
const venue = phrases(`
  testimony | testify | testified | testifying | subpoena | subpoenaed | under oath | on the stand | in court |
  the court heard | deposition | depositions | interrogation | during the debate | in the debate | at the debate |
  debate stage | on the debate | during a debate | in a debate | at a debate | democratic debate | republican debate
  | presidential debate | the moderator | cross-examination | plead | the witness | witness box | the dock |
  arraignment | inquest | freedom of information | foia | question time | at the hearing | at a hearing |
  during a hearing | during the hearing | confirmation hearing | during questioning
`);
/** Others who ask: by what they do, by whose request it is. */
export const otherAsker: Pattern = oneOf(
  venue,
  sequence(
    wordIn(split('asked pressed questioned grilled interrogated urged told pushed contacted approached ordered')),
    words('by'),
    people,
  ),
  sequence(
    wordIn(
      split(
        'request requests question questions call calls message messages letter letters email emails inquiries queries appeals invitation invitations',
      ),
    ),
    words('from', 'by', 'of'),
    people,
  ),
  sequence(
    people,
    words("'s", "'"),
    upTo(3, filler),
    wordIn(split('question questions request requests inquiry inquiries letter letters')),
  ),
);
/** The same, and others who are told: "refused to give details to investigators". */
export const otherHearer: Pattern = oneOf(
  otherAsker,
  sequence(
    wordIn(split('details information documents statement evidence name names answers answer speak talk')),
    words('to', 'with'),
    people,
  ),
  sequence(wordIn(split('discuss negotiate cooperate')), upTo(6, filler), words('with'), not(press)),
  words('survey', 'respondents', 'pollsters', 'poll'),
);
/** Those who decide or bear witness: what they refuse is a ruling or testimony. */
export const bench: Pattern = wordIn(
  split(
    'judge judges justice justices court courts jury jurors tribunal witness witnesses defendant suspect appeals panel',
  ),
);

const REQUEST = split(
  'request requests message messages call calls email emails e-mail e-mails mail mails text texts sms letter letters question questions query queries inquiry inquiries ' +
    'enquiry enquiries voicemail voicemails approach approaches attempt attempts effort efforts invitation invitations outreach note notes whatsapp questionnaire',
);
export const requestNoun: Pattern = wordIn(REQUEST);
/** What a request is for, when it comes from the press. */
export const forComment: Pattern = oneOf(
  sequence(
    words('for'),
    upTo(
      3,
      wordIn(split('a an any further additional more official immediate public his her their its on-the-record')),
    ),
    wordIn(
      split(
        'comment comments interview interviews response responses reaction reactions statement clarification clarifications explanation explanations details confirmation reply',
      ),
    ),
  ),
  phrases(`
    for more information | for further information | for additional information | to comment | seeking comment |
    asking for comment | requesting comment | seeking a comment | seeking a response | seeking reaction |
    seeking information | seeking an interview | seeking clarification | seeking his comment | seeking her comment |
    seeking their comment | seeking more information | seeking further comment | seeking additional comment |
    to be interviewed | to discuss | to speak | to talk | to reach | to contact | to elaborate | asking about |
    asking whether | asking if | setting out | about whether
  `),
);

/** "a request for comment", "The Post's repeated requests for an interview", "calls and emails seeking comment". */
const strongRequest: Pattern = oneOf(
  sequence(upTo(9, filler), requestNoun, upTo(6, filler), forComment),
  sequence(
    upTo(5, filler),
    wordIn(split('interview comment media press')),
    wordIn(split('request requests inquiry inquiries query queries enquiry enquiries questions')),
  ),
  sequence(
    upTo(4, filler),
    words('reporters', 'journalists', 'the media', 'media', 'the press'),
    words("'"),
    requestNoun,
  ),
);
const PLAIN = split(
  'questions question queries query inquiries inquiry enquiries enquiry calls call messages message emails email e-mails e-mail mails voicemails voicemail texts text letters requests attempts questionnaire sms',
);
const modifier: Pattern = oneOf(
  sequence(press, words("'s", "'")),
  wordIn(
    split(
      'a an any our my several multiple repeated numerous many most one two three four five six seven eight nine ten dozens dozen of phone telephone mobile email e-mail emailed e-mailed written detailed follow-up followup follow up - further ' +
        'additional specific other more list series set text voice voicemail facebook whatsapp twitter linkedin instagram telegram signal slack viber direct calls emails e-mails messages letters and or nor , reporter reporters media press news questions queries left sent',
    ),
  ),
);
const DEADLINES = split(
  'the deadline press publication time early late midday noon end close monday tuesday wednesday thursday friday saturday sunday phone email',
);
/** "emailed questions", "our query", "phone calls and text messages": short of "for comment", so modifiers are a closed class. */
const plainRequest: Pattern = sequence(
  not(wordIn(split('the his her its the same'))),
  upTo(7, modifier),
  wordIn(PLAIN),
  oneOf(
    sequence(words('from', 'by', 'sent by', 'put by'), press),
    // "calls from air traffic control", "requests for more funding", "questions of law"; but "questions by press time"
    not(oneOf(words('from', 'for', 'of'), sequence(words('by'), not(wordIn(DEADLINES))))),
  ),
  // "calls to resign" are not "calls to her office"
  not(sequence(words('to'), not(pos('DET', 'PRON', 'PROPN')))),
);
const outletRequest: Pattern = oneOf(
  sequence(upTo(2, filler), whose, upTo(4, filler), requestNoun),
  sequence(
    upTo(4, filler),
    requestNoun,
    oneOf(
      upTo(3, wordIn(split('sent put emailed left made submitted posed'))),
      words('for information', 'for details', 'for data'),
    ),
    words('from', 'by'),
    press,
  ),
);
/** Requests that could come from nobody else. */
export const plainlyFromPress: Pattern = oneOf(strongRequest, outletRequest);
/** Any request that is plainly a reporter's. */
export const request: Pattern = oneOf(strongRequest, outletRequest, plainRequest);
/** What follows says that the clause ends here, or gives only a time or place. */
export const clauseEnd: Pattern = oneOf(
  ahead(
    phrases(`
      , | ; | . | ) | ! | — | – | and | but | or | by | at | as | when | before | after | on | till | until | in |
      while | though | despite | to us | to them | following | prior | monday | tuesday | wednesday | thursday |
      friday | saturday | sunday | immediately | yet | so | within | ahead | further | directly | publicly | through
    `),
  ),
  not(any),
);

/** The text says that a reporter asked. */
export const asked: Pattern = oneOf(
  phrases(`
    for comment | to comment | for a comment | for comments | for a response | for an interview | request for |
    requests for | to a request | to requests | seeking comment | declined comment | no comment | asked for |
    asked about | asked to | asked whether | asked if | asked why | asked how | when asked | when contacted |
    contacted by | clubs contacted | contacted for | was contacted | were contacted | been contacted | reached out |
    approached for | approached by | was approached | been approached | to questions | written questions |
    emailed questions | questions sent | questions from | of questions | our questions | queries | inquiries from |
    media inquiries | press time | time of publication | time of publishing | time of writing | time of going |
    going to press | going to print | deadline | time of filing | of posting | for publication | by publication | filing this | before publication |
    prior to publication | publication time | this story | this article | this report | a call | phone call |
    phone calls | calls to | text message | text messages | messages left | a message | messages | voicemail |
    emails to | an email | emails | interview request | interview requests | for interview | reporters | reporter |
    journalists | could not be reached | questions in writing
  `),
  sequence(wordIn(['contacted', 'approached', 'emailed', 'called', 'asked']), press),
  sequence(press, wordIn(['contacted', 'approached', 'emailed', 'called', 'asked'])),
);
export const whWord: Pattern = phrases(`
  whether | if | how | what | when | where | why | who | which | whose | exactly | more | anything | much |
  on the record | for sure | for certain | specifically | precisely | publicly
`);

/** "Neither company", "None of the brothers": captured, since it is the party and the negation in one. */
export const nobody: Pattern = capture(
  'nobody',
  sequence(
    words('neither', 'none', 'no one', 'nobody'),
    upTo(
      14,
      sequence(
        not(words('who', 'which', 'that', 'said', 'was', 'were', 'did', 'has', 'have', 'had', 'would', 'could')),
        wideFiller,
      ),
    ),
  ),
);
/** What may stand in a list of parties: commas, but no verb of another clause. */
export const listed: Pattern = sequence(
  not(
    wordIn(
      split('did do does was were is are has have had said says told declined refused who which that would will could'),
    ),
  ),
  wideFiller,
);
