// Asked, and nothing came.

import { capture, lemma, not, oneOf, optional, sequence, upTo, wordIn, words } from '../../utils/analysis/pattern.ts';
import type { OutcomeRule } from '../../utils/analysis/rule.ts';
import {
  asked,
  clauseEnd,
  didNot,
  filler,
  forComment,
  listed,
  nobody,
  otherAsker,
  phrases,
  plainlyFromPress,
  press,
  request,
  requestNoun,
  slot,
} from './words.ts';

const split = (list: string): string[] => list.split(' ');
const answer = wordIn(split('respond responded reply replied answer answered revert reverted'));
const neither = sequence(
  nobody,
  upTo(1, wordIn(['has', 'have', 'had'])),
  slot,
  wordIn(split('responded replied answered returned acknowledged')),
);
const by = optional(words('to'));

export const didNotRespondToRequest = {
  id: 'did-not-respond-to-request',
  outcome: 'no_response',
  says: 'A reporter’s request was not answered.',
  cue: oneOf(
    sequence(didNot, answer, slot, by, request),
    // "did not respond by deadline to questions"
    sequence(
      didNot,
      answer,
      slot,
      words('by', 'before', 'in', 'as', 'over', 'within'),
      upTo(4, filler),
      words('to'),
      request,
    ),
    sequence(neither, slot, by, request),
    sequence(
      didNot,
      oneOf(
        words('return', 'returned', 'acknowledge', 'acknowledged', 'answer'),
        sequence(words('pick', 'picked'), optional(words('up'))),
        words('take', 'receive'),
      ),
      slot,
      request,
    ),
    sequence(
      didNot,
      oneOf(words('answer', 'answered', 'take', 'receive'), sequence(words('pick', 'picked'), optional(words('up')))),
      upTo(2, wordIn(split('his her their its the any phone telephone'))),
      words('calls', 'phone calls', 'calls and messages', 'calls or messages'),
      not(words('from', 'for', 'to')),
    ),
    sequence(neither, slot, request),
    sequence(
      didNot,
      oneOf(
        lemma('respond', 'reply'),
        words('get back', 'got back', 'gotten back', 'come back', 'came back', 'revert'),
      ),
      words('to', 'back to'),
      press,
    ),
    sequence(
      didNot,
      lemma('respond', 'reply', 'answer'),
      slot,
      phrases(`
        when asked | when contacted | when reached | when approached | after being contacted | to attempts |
        to several attempts | to repeated attempts | to multiple attempts | for comment
      `),
    ),
    sequence(lemma('ignore'), slot, plainlyFromPress),
    // "left a list of questions unanswered"
    sequence(lemma('leave'), upTo(6, filler), requestNoun, upTo(4, filler), words('unanswered', 'unreturned')),
    sequence(
      didNot,
      words('answer', 'answered'),
      words('a knock', 'the door', 'his door', 'her door', 'the doorbell', 'the intercom'),
    ),
    // "was given four days to answer and did not"
    sequence(
      words('given'),
      upTo(5, filler),
      words('to'),
      wordIn(split('answer respond reply comment')),
      upTo(5, filler),
      words('and did not', 'but did not', 'and had not', 'but has not'),
    ),
    sequence(
      didNot,
      words('offer', 'provide', 'send', 'issue', 'give'),
      upTo(2, filler),
      words('response', 'reply', 'answer', 'comment'),
      upTo(4, filler),
      words('to'),
      request,
    ),
    sequence(
      words('gave', 'made', 'sent', 'offered', 'provided'),
      words('no response', 'no reply', 'no answer'),
      words('to'),
      request,
    ),
    sequence(
      words('was', 'were', 'has been', 'have been', 'remained'),
      words('unresponsive to', 'not responsive to', 'silent on', 'silent in response to'),
      request,
    ),
  ),
  party: 'subject',
  notWho: wordIn(
    split('server servers website site app system engine computer device software machine browser page model'),
  ),
  unless: otherAsker,
  examples: [
    '[party: The company] [cue: did not respond to a request for comment].',
    '[party: Representatives for the singer] [cue: did not immediately respond to emailed questions].',
    '[party: Mr Adeyo] [cue: has not returned calls from the Gazette].',
    '[cue: [party: Neither man] responded to letters setting out] the claims.',
    '[party: The firm] [cue: ignored three requests for comment].',
    '[party: The federation] [cue: did not acknowledge a list of questions].',
    '[party: The trust] was [cue: given four days to answer and did not].',
    '[party: The embassy] [cue: left a list of questions unanswered].',
    '[party: The clinic] [cue: had not responded to questions] by the time of publication.',
    '[party: The commissioner] [cue: did not pick calls] nor reply to a text message as at the time of filing this report.',
    '[party: A rep for the actor] [cue: did not respond when asked] about the split.',
    '[party: The defence ministry] [cue: was yet to respond to our query] till press time.',
    'As of Friday evening, [party: the regulator] [cue: had not responded to written questions] sent on Tuesday.',
  ],
  counterExamples: [
    'The actor posted, then deleted, a comment.',
    'Fire crews responded to a call at a warehouse.',
    'The patient did not respond to treatment.',
    'The board has not responded to the rival’s offer.',
    'The engine would not respond to the throttle.',
    'Voters have yet to respond to the campaign.',
    'The company failed to respond to safety warnings for years.',
    'The opposition said the minister had failed to respond to its letter.',
    'The union has not returned to the table.',
    'The server did not respond to requests.',
    'The director did not answer questions from lawmakers.',
  ],
} satisfies OutcomeRule;

export const didNotRespond = {
  id: 'did-not-respond',
  outcome: 'no_response',
  says: 'Somebody was asked and did not answer.',
  cue: oneOf(
    sequence(didNot, lemma('respond', 'reply'), slot, clauseEnd),
    sequence(neither, clauseEnd),
    sequence(
      didNot,
      wordIn(split('answer answered acknowledge acknowledged')),
      words('them', 'it', 'the phone', 'his phone', 'her phone', 'a call', 'a phone call', 'his mobile', 'her mobile'),
    ),
    sequence(
      didNot,
      lemma('respond', 'reply'),
      phrases(`
        to the message | to the messages | to the email | to the emails | to the query | to the queries |
        to the questions | to them
      `),
    ),
    sequence(didNot, words('comment', 'commented'), optional(words('publicly'))),
    sequence(
      didNot,
      words('provide', 'provided', 'offer', 'offered', 'issue', 'issued', 'give', 'given'),
      upTo(2, wordIn(split('a an any immediate official public further'))),
      wordIn(split('comment response statement reply')),
    ),
  ),
  party: 'subject',
  needs: asked,
  unless: oneOf(
    otherAsker,
    words('treatment', 'officers', 'firefighters', 'ambulance', 'emergency services', 'open letter'),
  ),
  examples: [
    'Of the 12 clubs contacted, nine [cue: did not reply], two declined to comment and one said it was reviewing its rules.',
    '[party: The school] [cue: had not responded] at the time of publication.',
    '[party: The embassy] [cue: had not replied] by the time of publication.',
    'The bank declined to comment; [party: the regulator] [cue: did not respond].',
    '[party: The minister’s office] asked for questions in writing and [cue: did not answer them].',
    'Asked about the deal twice, [party: the airline] [cue: did not respond].',
  ],
  counterExamples: [
    'The driver did not respond when officers knocked on the window.',
    'The engine did not respond.',
    'The crowd cheered but the captain did not reply.',
  ],
} satisfies OutcomeRule;

export const noCommentYet = {
  id: 'no-comment-yet',
  outcome: 'no_response',
  says: 'Those concerned had not commented when the story was written.',
  cue: oneOf(
    sequence(
      words('did not', 'has not', 'have not', 'had not'),
      capture('softener', words('immediately', 'yet')),
      slot,
      words('comment', 'commented'),
      optional(words('publicly')),
    ),
    sequence(didNot, words('comment'), clauseEnd, words('immediately')),
    sequence(
      wordIn(split('had gave offered made')),
      words('no'),
      capture('softener', words('immediate')),
      words('response', 'reply', 'reaction'),
    ),
    sequence(
      words('made no'),
      capture('softener', words('immediate')),
      upTo(1, wordIn(['public', 'official'])),
      words('comment'),
    ),
    sequence(
      words('did not', 'does not'),
      slot,
      words('have'),
      upTo(2, wordIn(split('a an any immediate'))),
      words('comment', 'response'),
      clauseEnd,
    ),
    sequence(
      didNot,
      words('provide', 'provided', 'offer', 'offered'),
      upTo(2, wordIn(split('a any an immediate official public further'))),
      words('comment', 'comments'),
    ),
  ),
  party: 'subject',
  unless: otherAsker,
  examples: [
    '[party: The army] [cue: did not immediately comment] on the strike.',
    '[party: The minister] [cue: has not yet commented publicly].',
    '[party: The neighbouring states] [cue: had not immediately commented].',
  ],
  counterExamples: ['She did not comment on his hat.', 'The rule does not yet apply.', 'He did not immediately leave.'],
} satisfies OutcomeRule;

export const norDid = {
  id: 'nor-did',
  outcome: 'no_response',
  says: 'Another who was asked did not answer either.',
  cue: words('nor did', 'nor has', 'nor have', 'neither did', 'as did not'),
  party: 'object',
  before: sequence(
    wordIn(split('respond responded reply replied return returned answer answered')),
    upTo(4, filler),
    requestNoun,
  ),
  examples: [
    'The firm did not respond to a request for comment, [cue: nor did] [party: its parent company].',
    'The mayor has not replied to emailed questions, [cue: nor has] [party: her deputy].',
    'The bank did not return calls; [cue: neither did] [party: the broker].',
  ],
  counterExamples: [
    'He did not sing, nor did she.',
    'The road was not mended, nor was the bridge.',
    'The engine did not respond, nor did the brakes.',
  ],
} satisfies OutcomeRule;

export const noOneAnswered = {
  id: 'no-one-answered',
  outcome: 'no_response',
  says: 'Nobody answered where the reporter called or knocked.',
  cue: sequence(
    words('no one', 'nobody'),
    words('answered', 'picked up', 'came to'),
    optional(words('the', 'a')),
    words('door', 'phone', 'telephone', 'call', 'calls', 'doorbell', 'phones'),
    words('at', 'listed for', 'for'),
  ),
  party: 'object',
  unless: words('police', 'officers', 'deputies', 'emergency'),
  examples: [
    '[cue: No one answered the door at] [party: the family’s house] on Monday.',
    '[cue: Nobody answered the phone at] [party: the clinic].',
    '[cue: No one picked up the phone at] [party: the company’s office].',
  ],
  counterExamples: [
    'No one answered the riddle.',
    'Nobody came to the door for an hour, police said.',
    'No one answered at first.',
  ],
} satisfies OutcomeRule;

export const noAnswerReceived = {
  id: 'no-answer-received',
  outcome: 'no_response',
  says: 'The reporter was still without an answer.',
  cue: oneOf(
    sequence(
      wordIn(split('has have had')),
      slot,
      words('not'),
      slot,
      words('received', 'gotten', 'got'),
      upTo(3, filler),
      wordIn(split('response reply answer comment')),
    ),
    sequence(wordIn(split('has have had')), slot, words('not heard back')),
    sequence(
      wordIn(split('has have had is was are were')),
      slot,
      words('yet to'),
      oneOf(
        words('hear back'),
        sequence(
          words('receive', 'get'),
          upTo(3, wordIn(split('a any an immediate further official'))),
          wordIn(split('response reply answer comment')),
        ),
      ),
    ),
    sequence(
      words('did not'),
      slot,
      words('receive', 'hear', 'get'),
      upTo(3, wordIn(split('a any an immediate further'))),
      wordIn(split('response reply answer back comment')),
    ),
    sequence(words('received', 'got'), words('no'), upTo(1, filler), wordIn(split('response reply answer'))),
  ),
  // The subject is the one who asked; the party comes from the request told in the same sentence.
  party: 'captured',
  needs: oneOf(
    phrases(`
      for comment | for a comment | for a response | to comment | seeking comment | for an interview |
      for clarification | contacted | reached out to | approached | for more information
    `),
  ),
  unless: otherAsker,
  examples: [
    'The Ledger contacted the operator for comment but [cue: has not received a response].',
    'The Beacon has approached the museum for comment but [cue: had not heard back] by Friday.',
    'We contacted the ferry company for comment but [cue: received no reply].',
  ],
  counterExamples: [
    'She applied for the post but has not received a response.',
    'He wrote to his bank and got no answer.',
  ],
} satisfies OutcomeRule;

export const noResponseFrom = {
  id: 'no-response-from',
  outcome: 'no_response',
  says: 'No answer came from those who were asked.',
  cue: oneOf(
    sequence(
      words('there was', 'there has been', 'there had been', 'there were'),
      slot,
      words('no'),
      capture('softener', words('immediate', 'initial')),
      upTo(2, wordIn(split('official public further'))),
      oneOf(
        wordIn(split('response responses comment reply reaction word')),
        words('confirmation or comment', 'comment or reaction', 'response or comment'),
      ),
      upTo(4, filler),
      words('from', 'by'),
    ),
    sequence(
      words('there was', 'there has been', 'there had been'),
      slot,
      words('no'),
      upTo(2, wordIn(split('official public further'))),
      words('comment', 'reply'),
      words('from', 'by'),
    ),
    sequence(
      words('no'),
      optional(capture('softener', words('immediate'))),
      words('response', 'reply', 'comment', 'answer', 'answers'),
      wordIn(split('was were has had')),
      upTo(2, filler),
      words('received', 'immediately available', 'available', 'forthcoming', 'given'),
      upTo(2, filler),
      words('from', 'by'),
    ),
    sequence(words('no immediate'), words('comment', 'response', 'reply'), words('from')),
  ),
  party: 'object',
  unless: otherAsker,
  examples: [
    '[cue: There was no immediate response from] [party: the rebels].',
    '[cue: No reply had been received from] [party: the commissioner] at the time of filing this report.',
    '[cue: There was no immediate comment from] [party: the foreign ministry].',
  ],
  counterExamples: [
    'There was no response from the engine.',
    'There was no comment on the bill.',
    'No answer was found.',
  ],
} satisfies OutcomeRule;

/** How an unanswered request ends. */
const silence = oneOf(
  sequence(
    wordIn(split('was were')),
    slot,
    words('not'),
    slot,
    words('returned', 'answered', 'acknowledged', 'responded to', 'replied to'),
  ),
  sequence(
    wordIn(split('have has had')),
    slot,
    words('not'),
    slot,
    words('been'),
    slot,
    words('returned', 'answered', 'acknowledged', 'replied to', 'responded to'),
  ),
  sequence(
    wordIn(split('went go gone remained remain were was been')),
    slot,
    phrases(`
      unanswered | unreturned | without response | without reply | without a response | without a reply | ignored |
      unacknowledged
    `),
  ),
  sequence(
    words('elicited', 'drew', 'received', 'got', 'yielded', 'brought'),
    words('no response', 'no reply', 'no answer'),
  ),
  sequence(
    words('did not', 'failed to', 'have not', 'has not'),
    slot,
    words('elicit', 'elicited', 'draw', 'receive', 'received', 'get', 'yield'),
    upTo(2, wordIn(split('a an any immediate'))),
    words('response', 'reply', 'answer', 'responses', 'replies'),
  ),
  words('met with silence', 'were met with silence', 'was met with silence'),
);

export const requestsUnanswered = {
  id: 'requests-unanswered',
  outcome: 'no_response',
  says: 'Calls, messages or questions to somebody were not answered.',
  cue: sequence(
    wordIn(
      split(
        'messages message calls call emails email e-mails e-mail queries query questions requests request texts inquiries enquiries voicemails voicemail attempts questionnaire',
      ),
    ),
    // "Texts from her mother", "questions of cost": not sent by a reporter, or no message.
    not(words('of')),
    oneOf(
      sequence(
        upTo(8, filler),
        wordIn(split('to with for at')),
        not(words('comment', 'an', 'a response', 'further', 'more')),
        capture('party', upTo(16, listed)),
        silence,
      ),
      sequence(
        oneOf(
          sequence(
            oneOf(
              forComment,
              words('asking', 'requesting', 'and emails', 'and messages', 'and calls'),
              sequence(words('from'), press),
            ),
            upTo(9, sequence(not(words('that', 'which', 'who')), filler)),
          ),
          sequence(upTo(3, filler), words('left', 'sent', 'placed'), upTo(7, filler)),
        ),
        silence,
      ),
    ),
  ),
  party: 'captured',
  // "The family's emails to the airline went unanswered": somebody else's.
  notAfter: words("'s", "'", 'his', 'her', 'their', 'my', '911', 'emergency', 'distress'),
  unless: oneOf(
    otherAsker,
    phrases(`
      911 | 999 | hotline | helpline | distress | emergency | remain unanswered about | key questions |
      big questions | many questions | unanswered questions | prayers
    `),
  ),
  examples: [
    '[cue: Messages left with [party: the charity’s office] were not returned].',
    '[cue: Emails to [party: the landlord] went unanswered].',
    '[cue: Queries sent to [party: the ministry] remained unanswered] till the time of going to press.',
  ],
  counterExamples: [
    'The library books were not returned.',
    'His calls for calm went on.',
    'The question of cost was not settled.',
    'Her emails to the airline went unanswered.',
    'Texts from her mother went unanswered.',
  ],
} satisfies OutcomeRule;
