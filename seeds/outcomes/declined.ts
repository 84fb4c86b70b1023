// Asked, and refused.

import {
  ahead,
  capture,
  lemma,
  not,
  oneOf,
  optional,
  sequence,
  upTo,
  wordIn,
  words,
} from '../../utils/analysis/pattern.ts';
import type { OutcomeRule } from '../../utils/analysis/rule.ts';
import {
  bench,
  clauseEnd,
  filler,
  forComment,
  nobody,
  otherAsker,
  otherHearer,
  phrases,
  press,
  refuse,
  requestNoun,
  slot,
  whWord,
  wouldNot,
} from './words.ts';

const split = (list: string): string[] => list.split(' ');

/** What only a question can ask for. */
const details = wordIn(
  split(
    'comment comments detail details specifics information documentation explanation explanations clarification figure figures number numbers name names timeline timetable estimate breakdown list evidence examples example reason reasons opinion view views answer answers response statement confirmation tally date dates cost price total description particulars update updates interview remarks thoughts copy copies anything insight insights guidance specific-amount',
  ),
);
const tellVerbs = wordIn(split('provide give offer share supply disclose reveal divulge furnish volunteer'));
const upToDetails = sequence(
  upTo(5, sequence(not(words('his name', 'her name', 'their name', 'their names', 'my name')), filler)),
  details,
);
const giveDetails = sequence(tellVerbs, upToDetails);
/** Verbs that themselves mean to answer. */
const speakOut = wordIn(split('comment elaborate speculate expand specify clarify'));
const answerVerbs = oneOf(
  sequence(
    phrases(`
      say | tell | reveal | disclose | explain | discuss | divulge | describe | confirm | indicate | predict |
      detail
    `),
    slot,
    optional(press),
    whWord,
  ),
  sequence(words('say'), clauseEnd),
  phrases(`
    confirm or deny | discuss | confirm | go into detail | go into details | go into specifics | get into | be drawn
    | be interviewed | characterize | characterise | quantify | define | address | identify | name | weigh in |
    put a number on | put a figure on | provide comment | give comment | offer comment | be specific |
    grant an interview | agree to an interview | give an interview | give interviews | do an interview |
    participate in an interview | sit for an interview | take part in an interview | answer when | be quoted on
  `),
  sequence(
    words('answer', 'respond to', 'take', 'address', 'field'),
    upTo(4, filler),
    wordIn(split('question questions query queries inquiries enquiries request requests calls')),
  ),
  sequence(words('answer'), clauseEnd),
  sequence(words('speak', 'talk'), upTo(2, filler), words('to', 'with'), press),
  sequence(
    words('speak about', 'talk about', 'speak publicly', 'speak further', 'speak on the record', 'talk on the record'),
  ),
  sequence(words('make'), upTo(6, filler), words('available')),
  sequence(words('respond'), clauseEnd),
  giveDetails,
);

export const declinedToComment = {
  id: 'declined-to-comment',
  outcome: 'declined',
  says: 'Somebody who was asked refused to comment.',
  cue: oneOf(
    sequence(
      refuse,
      oneOf(
        sequence(
          words('to'),
          slot,
          phrases(`
            comment | provide comment | offer comment | give comment | make a comment | make any comment |
            make comment | provide a comment | offer any comment | offer a comment | give a comment |
            issue a comment | provide any comment
          `),
          optional(words('further')),
        ),
        sequence(
          upTo(2, wordIn(split('any further additional all to provide official public immediate'))),
          words('comment', 'comments'),
        ),
      ),
    ),
    sequence(wouldNot, words('comment'), optional(words('further'))),
    sequence(
      wordIn(['was', 'were']),
      slot,
      words('not'),
      slot,
      words('made available'),
      oneOf(forComment, words('to answer questions', 'to the media', 'to reporters')),
    ),
    sequence(
      nobody,
      phrases(`
        would | agreed to | wanted to | wished to | could | was willing to | were willing to | will | offered | had
        | chose to | was prepared to
      `),
      slot,
      words('comment', 'a comment', 'any comment'),
    ),
    sequence(
      oneOf(
        words('does not', 'do not', 'did not', 'was not', 'were not', 'is not', 'are not'),
        sequence(wordIn(split('did was were')), words('not')),
      ),
      slot,
      oneOf(
        phrases(`
          wish to | want to | care to | choose to | going to | willing to | prepared to | able to | in a position to
          | ready to | at liberty to
        `),
      ),
      slot,
      words('comment'),
      optional(words('further')),
    ),
    sequence(
      words('was', 'were', 'is', 'are', 'be'),
      slot,
      words('unable', 'unwilling'),
      words('to'),
      slot,
      words('comment'),
    ),
    sequence(
      words('opted', 'chose', 'chosen', 'preferred', 'elected'),
      words('not to', 'to not'),
      slot,
      words('comment'),
    ),
  ),
  party: 'subject',
  unless: oneOf(
    words('authorized', 'authorised', 'on condition of', 'not allowed to comment'),
    // A user of a website, a bystander of a political row: nobody asked for a comment.
    words('comment section', 'comments section'),
  ),
  quotable: true,
  examples: [
    '[party: The ministry] [cue: declined to comment].',
    '[party: A spokesman for the bank] [cue: declined comment].',
    '[party: Ms Dahl] [cue: would not comment] on the letter.',
    '[party: The council] [cue: did not wish to comment further].',
    '[party: Both companies] [cue: declined to comment].',
    '[party: The prosecutor’s office] said it [cue: could not comment] on an ongoing investigation.',
    '[party: The hospital] said it [cue: does not comment] on individual cases.',
    '[party: The port] [cue: declined to comment]; the shipping line did not respond.',
    '[party: Mr Ruiz], who now runs a hotel, also [cue: declined to comment].',
    'Through a lawyer, [party: Ms Osei] [cue: declined to comment] for this article.',
    '[cue: [party: Neither company] would comment] on the talks.',
  ],
  counterExamples: [
    'The senator declined to endorse either candidate.',
    'Shares declined 3% in early trading.',
    'Rivals were quick to comment on the slip.',
    'The ministry called for comments on the draft rule by 1 May.',
    'An engineer, who was not authorised to comment, said the beam had cracked.',
    'The worker declined to be named.',
  ],
} satisfies OutcomeRule;

export const declinedToAnswer = {
  id: 'declined-to-answer',
  outcome: 'declined',
  says: 'Somebody who was asked refused to say, discuss or answer what was asked.',
  cue: oneOf(
    sequence(refuse, words('to'), slot, oneOf(speakOut, answerVerbs)),
    // To refuse to disclose something may be an act; to decline it is an answer.
    sequence(
      optional(wordIn(['has', 'have', 'had'])),
      slot,
      lemma('decline'),
      words('to'),
      slot,
      wordIn(
        split(
          'disclose reveal divulge describe detail explain clarify estimate quantify characterize characterise name confirm',
        ),
      ),
    ),
    sequence(optional(wordIn(['has', 'have', 'had'])), slot, lemma('decline'), words('to release'), upToDetails),
    sequence(
      nobody,
      words('would', 'agreed to', 'wanted to', 'wished to', 'could', 'was willing to', 'were willing to'),
      slot,
      words('be interviewed', 'elaborate', 'discuss', 'say whether', 'say if', 'speak to', 'talk to'),
    ),
    sequence(
      wordIn(split('would will wo')),
      slot,
      words('not'),
      slot,
      oneOf(
        phrases(`
          elaborate | speculate | specify | discuss | confirm or deny | be drawn | be interviewed | go into detail |
          go into details | go into specifics | agree to an interview | identify | grant an interview
        `),
        sequence(
          words('say', 'disclose', 'reveal', 'confirm', 'divulge', 'explain'),
          slot,
          words('whether', 'if', 'how', 'what', 'when', 'where', 'why', 'who', 'which', 'more', 'exactly', 'anything'),
        ),
        giveDetails,
        sequence(words('answer'), upTo(3, filler), words('questions')),
      ),
    ),
    sequence(wordIn(split('would could will can')), slot, words('neither confirm nor deny')),
    sequence(wordIn(split('would could will can')), slot, words('not'), slot, words('confirm or deny')),
    sequence(
      words('does not', 'do not', 'can not', 'could not', 'will not', 'would not', 'cannot'),
      slot,
      words('discuss'),
      upTo(3, filler),
      wordIn(
        split(
          'cases case matters personnel investigations operations clients customers details litigation operational security intelligence',
        ),
      ),
    ),
  ),
  party: 'subject',
  unless: oneOf(otherHearer, words('authorized', 'authorised')),
  notWho: bench,
  examples: [
    '[party: The agency] [cue: declined to say whether] the drone had been armed.',
    '[party: The prosecutor] [cue: declined to elaborate].',
    '[party: The club] [cue: would neither confirm nor deny] the talks.',
    '[party: Orrin Freight] [cue: declined to make its chief executive available] for an interview.',
    '[party: Mr Pell], through his lawyer, [cue: declined to be interviewed].',
    'Asked about the payment, [party: the senator] [cue: refused to answer] and walked to his car.',
    '[party: The operator] confirmed the outage but [cue: would not provide details].',
    'While [cue: declining to go into specifics], [party: Ms Ito] called the talks useful.',
    '[party: Police] [cue: have declined to identify] the driver.',
  ],
  counterExamples: [
    'The minister would not say sorry.',
    'The witness refused to answer the prosecutor’s question.',
    'He declined to plead at the hearing.',
    'The judge declined to delay the trial.',
    'The court refused to hear the appeal.',
    'The candidate refused to discuss the issue during the debate.',
    'The bank declined to renew the sponsorship.',
    'She refused to say the words.',
    'A clerk, who declined to be identified, said the safe was empty.',
  ],
} satisfies OutcomeRule;

export const declinedRequest = {
  id: 'declined-request',
  outcome: 'declined',
  says: 'Somebody turned down a reporter’s request, questions or an interview.',
  cue: oneOf(
    sequence(
      oneOf(refuse, sequence(lemma('turn'), words('down')), lemma('reject', 'rebuff', 'deny')),
      oneOf(
        sequence(upTo(6, filler), requestNoun, upTo(3, filler), forComment),
        sequence(
          upTo(4, filler),
          phrases(`
            interview request | interview requests | request for interview | requests for interviews |
            offers of an interview | offer of an interview
          `),
        ),
        sequence(
          upTo(3, wordIn(split('an a any all repeated several multiple to be our further'))),
          words('interview', 'interviews'),
        ),
      ),
    ),
    sequence(refuse, upTo(2, wordIn(split('a several further any all'))), words('question', 'questions')),
    sequence(
      refuse,
      upTo(3, filler),
      words('invitation', 'invitations', 'opportunity', 'opportunities', 'chance'),
      words('to comment', 'to be interviewed', 'to respond'),
    ),
    sequence(refuse, press, words("'s", "'"), upTo(3, filler), words('request', 'requests', 'invitation', 'offer')),
  ),
  party: 'subject',
  unless: otherAsker,
  notWho: bench,
  examples: [
    '[party: The producer] [cue: turned down several requests for an interview].',
    '[party: Ms Abara], 61, [cue: declined multiple requests for an interview] for this article.',
    'On Sunday [party: the ambassador] [cue: declined an interview request] from the Lantern.',
    '[party: The mayor], who is running again, [cue: declined a question] about the lease.',
    '[party: The shipyard] [cue: refused all requests for comment].',
  ],
  counterExamples: [
    'She declined the award.',
    'The network has declined our debate invitation.',
    'The judge denied a request for a delay.',
    'The ministry turned down a request for asylum.',
    'The club rejected the bid.',
    'The spokesman declined a glass of water and began reading.',
  ],
} satisfies OutcomeRule;

export const noComment = {
  id: 'no-comment',
  outcome: 'declined',
  says: 'The answer was “no comment”.',
  cue: oneOf(
    sequence(
      lemma('have', 'offer', 'give', 'provide'),
      slot,
      words('no'),
      capture('softener', optional(words('immediate'))),
      upTo(2, wordIn(split('further additional official public other'))),
      words('comment', 'comments'),
    ),
    sequence(
      words('no'),
      upTo(1, wordIn(split('further'))),
      words('comment'),
      ahead(oneOf(words(',', '.', '!', '”', '"', "'", '’', 'on', 'at'), not(filler))),
    ),
  ),
  party: 'subject',
  quotable: true,
  unless: words('there was', 'there were'),
  examples: [
    '[party: The palace] [cue: offered no comment] on the photographs.',
    '“[cue: No comment],” [party: the treasurer] said, and hung up.',
    '[party: The embassy] [cue: had no immediate comment].',
    '[party: A spokesman for the league] said it [cue: had no further comment].',
  ],
  counterExamples: [
    'Her comment that the plan was dead drew applause.',
    'The comment section was closed after an hour.',
    'No comments were left under the film.',
  ],
} satisfies OutcomeRule;

export const declinedWhenAsked = {
  id: 'declined-when-asked',
  outcome: 'declined',
  says: 'Asked for a comment or an interview, somebody refused.',
  cue: oneOf(
    sequence(lemma('decline', 'refuse'), clauseEnd, not(words('in', 'as', 'on', 'or', 'at', 'by', 'to', 'and fell'))),
    sequence(
      phrases(`
        hung up when asked | hung up after being asked | hung up on a reporter | hung up when a reporter |
        hung up when contacted | hung up when reached
      `),
    ),
    sequence(
      phrases(`
        hung up | walked away | slammed the phone | ended the call | cut the call | disconnected the call |
        waved away questions | waved off questions | brushed off questions | shook off questions
      `),
      optional(words('on')),
    ),
  ),
  party: 'subject',
  before: oneOf(
    phrases(`
      for comment | to comment | no comment | for an interview | to be interviewed | asked about |
      asked for a response | when asked | a reporter | reporters | contacted by | answered the phone |
      reached by phone | reached by telephone | journalists | asked by a reporter
    `),
  ),
  unless: oneOf(otherAsker, words('asked to leave', 'asked to resign', 'police')),
  examples: [
    '[party: A woman who answered the phone at the firm] [cue: hung up when asked] about the recall.',
    'Asked for an interview, [party: the trainer] [cue: declined].',
    'Asked by reporters about the leak, [party: the minister] [cue: walked away].',
  ],
  counterExamples: [
    'The club declined in the 1990s.',
    'When asked to leave, he refused.',
    'She walked away from the wreck.',
  ],
} satisfies OutcomeRule;
