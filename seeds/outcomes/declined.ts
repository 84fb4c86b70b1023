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
  asked,
  bench,
  clauseEnd,
  filler,
  forComment,
  nobody,
  otherAsker,
  phrases,
  press,
  refuse,
  requestNoun,
  slot,
  wouldNot,
} from './words.ts';

const split = (list: string): string[] => list.split(' ');

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
      wouldNot,
      words(
        'be commenting',
        'be making any comment',
        'be making any further comment',
        'be making a comment',
        'be providing comment',
        'be offering comment',
      ),
      optional(words('further')),
    ),
    // The policy, told in the past: "said the fund did not comment on market speculation".
    sequence(
      words('did not'),
      slot,
      oneOf(words('comment on'), words('discuss')),
      upTo(3, filler),
      wordIn(
        split(
          'speculation rumours rumors leaks cases matters investigations litigation transactions personnel customers clients patients individuals operations reports',
        ),
      ),
    ),
    sequence(words('not going to', 'not gonna'), slot, words('comment')),
    sequence(words('inappropriate', 'not appropriate'), upTo(4, filler), words('to comment')),
    sequence(
      wordIn(['did', 'do', 'does', 'would']),
      slot,
      words('not make'),
      upTo(5, filler),
      words('available'),
      oneOf(forComment, words('to answer questions', 'to the media', 'to reporters')),
    ),
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
        words('does not', 'do not', 'did not', 'was not', 'were not', 'is not', 'are not', 'am not'),
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
    words('not authorized', 'not authorised', 'on condition of', 'not allowed to comment'),
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
    sequence(
      requestNoun,
      upTo(4, filler),
      forComment,
      upTo(8, sequence(not(words('that', 'which', 'who')), filler)),
      wordIn(['was', 'were', 'been']),
      slot,
      words('declined', 'turned down', 'rejected', 'rebuffed', 'refused', 'denied'),
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
    phrases(`
      i'm not getting into | i am not getting into | i 'm not getting into | i'm not going to get into | i 'm not going to get into |
      i 'm not going to comment | i am not going to comment | i wo n't be commenting | i wo n't comment | i have nothing to say |
      i 've got nothing to say | we do n't comment | we do not comment | i will not be commenting | we will not be commenting
    `),
    sequence(
      lemma('have'),
      words('nothing to say', 'nothing more to say', 'nothing further to say'),
      words('to'),
      press,
    ),
    sequence(
      words('no'),
      upTo(1, wordIn(split('further'))),
      words('comment'),
      ahead(oneOf(words(',', '.', '!', '”', '"', "'", '’', 'on', 'at', 'to make', 'to offer', 'to give'), not(filler))),
    ),
  ),
  party: 'subject',
  quotable: true,
  unless: words('there was', 'there were'),
  examples: [
    '[party: The palace] [cue: offered no comment] on the photographs.',
    '“[cue: No comment],” [party: the treasurer] said, and hung up.',
    '[party: The embassy] [cue: had no immediate comment].',
    '[party: The barrister] [cue: had nothing to say to reporters] as she left.',
    '“[cue: I have nothing to say],” [party: the treasurer] said.',
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
        waved away questions | waved off questions | brushed off questions | shook off questions |
        shook his head | shook her head | walked on | walked off | drove off | drove away | shut the door | closed the door
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

export const noInterview = {
  id: 'no-interview',
  outcome: 'declined',
  says: 'Somebody would not be interviewed.',
  cue: oneOf(
    sequence(
      oneOf(
        words('did not', 'does not', 'has not', 'have not', 'would not'),
        sequence(wordIn(['did', 'would']), words('not')),
      ),
      slot,
      words('agree to', 'agreed to', 'grant', 'granted', 'accept', 'accepted'),
      upTo(4, filler),
      words('interview', 'interviews'),
    ),
    sequence(refuse, wordIn(split('several multiple repeated numerous many')), words('requests'), clauseEnd),
  ),
  party: 'subject',
  unless: oneOf(otherAsker, words('job interview', 'job interviews')),
  notWho: bench,
  examples: [
    '[party: The mayor] [cue: did not agree to an interview].',
    '[party: The singer] [cue: has not granted an interview] in years.',
    '[party: The owner] [cue: declined several requests].',
  ],
  counterExamples: [
    'The firm did not grant her a job interview.',
    'He did not accept the prize.',
    'She granted an interview.',
  ],
} satisfies OutcomeRule;

export const nothingToAdd = {
  id: 'nothing-to-add',
  outcome: 'declined',
  says: 'Somebody who was asked had nothing to say.',
  cue: oneOf(
    sequence(
      lemma('have'),
      slot,
      words('nothing'),
      upTo(2, wordIn(['further', 'more', 'else', 'new'])),
      words('to add', 'to say', 'to report'),
      clauseEnd,
    ),
    sequence(words('made no further'), optional(wordIn(['public'])), words('comment')),
  ),
  party: 'subject',
  needs: asked,
  quotable: true,
  examples: [
    'Asked about the fine, [party: a spokesman] said he [cue: had nothing to add].',
    'The mayor declined to comment. [party: Her office] said it [cue: had nothing further to say].',
    'When contacted, [party: the club] said it [cue: had nothing more to add].',
  ],
  counterExamples: [
    'The soup was so good that she had nothing to add.',
    'He had nothing to say to her.',
    'The budget left nothing to add up.',
  ],
} satisfies OutcomeRule;

export const asDid = {
  id: 'as-did',
  outcome: 'declined',
  says: 'Another who was asked refused likewise.',
  cue: words('as did', 'so did', 'as has', 'as have'),
  party: 'object',
  before: sequence(
    lemma('decline', 'refuse'),
    words('to comment', 'comment', 'to be interviewed', 'to elaborate', 'to discuss'),
  ),
  examples: [
    'The company declined to comment, [cue: as did] [party: its lawyers].',
    'The minister refused to comment, [cue: as did] [party: the opposition leader].',
    'The bank declined to be interviewed; [cue: so did] [party: the auditor].',
  ],
  counterExamples: [
    'Prices fell, as did wages.',
    'The minister declined the award, as did her deputy.',
    'She laughed, and so did he.',
  ],
} satisfies OutcomeRule;
