// Asked, and the answer is reported as one.

import {
  ahead,
  capitalised,
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
import { filler, forComment, otherAsker, phrases, press, requestNoun, whose } from './words.ts';

const split = (list: string): string[] => list.split(' ');
const media = wordIn(split('email emailed e-mail e-mailed written text telephone phone short brief'));
const pressRequest = oneOf(
  sequence(
    upTo(3, wordIn(split('a an our several written emailed detailed follow-up the'))),
    requestNoun,
    upTo(2, filler),
    forComment,
  ),
  sequence(
    upTo(3, wordIn(split('a an our several written emailed detailed follow-up email e-mail'))),
    wordIn(split('questions queries query inquiries inquiry enquiries enquiry')),
    optional(sequence(words('from'), press)),
    not(words('from', 'by', 'of')),
  ),
  sequence(whose, upTo(3, filler), requestNoun),
  sequence(requestNoun, words('from'), press),
);

export const inResponseToQuestions = {
  id: 'in-response-to-questions',
  outcome: 'responded',
  says: 'The words answer a reporter’s questions.',
  cue: oneOf(
    sequence(
      words('in'),
      upTo(3, oneOf(media, wordIn(['an', 'a', 'its', 'his', 'her', 'their']))),
      words('response', 'reply', 'answer', 'responses', 'answers', 'replies'),
      words('to'),
      pressRequest,
    ),
    sequence(
      words('in'),
      upTo(3, oneOf(media, wordIn(['a', 'an']))),
      words('statement', 'email', 'message', 'text', 'letter'),
      words('to'),
      press,
    ),
    sequence(
      words('responding to', 'replying to', 'answering'),
      oneOf(pressRequest, words('the findings', 'our findings', 'our investigation')),
    ),
  ),
  party: 'host',
  unless: oneOf(otherAsker, words('records', 'was issued', 'lawsuit', 'released the')),
  examples: [
    '[cue: In an emailed response to questions], [party: the brewery] said the tanks had been cleaned in April.',
    '[cue: Responding to the findings], [party: the ministry] said it took complaints seriously.',
    '[cue: In reply to written questions from the Gazette], [party: the harbour authority] denied the charge.',
  ],
  counterExamples: [
    'In response to the flood, the state opened shelters.',
    'In response to questions from lawmakers, the director named two firms.',
    'The ruling came in response to a 2012 records request.',
  ],
} satisfies OutcomeRule;

export const saidInResponse = {
  id: 'said-in-response',
  outcome: 'responded',
  says: 'Somebody said or wrote something in answer to a reporter’s questions.',
  cue: oneOf(
    sequence(
      lemma('say', 'write'),
      words('in'),
      upTo(3, oneOf(media, wordIn(['an', 'a']))),
      words('response', 'reply', 'answer'),
      words('to'),
      pressRequest,
    ),
    sequence(
      words('responded', 'replied'),
      words('to'),
      oneOf(sequence(whose, upTo(3, filler), requestNoun), words('a request for comment', 'requests for comment')),
      words('by', 'saying', 'with', ','),
    ),
  ),
  party: 'subject',
  unless: oneOf(otherAsker, words('records', 'was issued', 'lawsuit', 'automated', 'automatic', 'emoji', 'auto-reply')),
  examples: [
    '[party: Mr Roe] [cue: wrote in an email response to questions] that he had left.',
    '[party: A harbour spokesman] [cue: said in reply to a request for comment] that the pier was safe.',
    '[party: The museum] [cue: responded to the Lantern’s questions by] sending a catalogue.',
  ],
  counterExamples: [
    'She said in response to the flood that shelters would open.',
    'He wrote in reply to his aunt.',
    'The navy responded to the calls by sending a boat.',
  ],
} satisfies OutcomeRule;

export const askedAndInterviewed = {
  id: 'asked-and-interviewed',
  outcome: 'responded',
  says: 'Asked about something, somebody answered in an interview.',
  cue: sequence(lemma('say'), words('in'), upTo(1, wordIn(['a', 'an'])), media, upTo(1, media), words('interview')),
  party: 'subject',
  needs: words('asked about', 'asked whether', 'asked if', 'asked why', 'asked how', 'asked for'),
  unless: otherAsker,
  examples: [
    'Asked about the payments, [party: Ms Traynor] [cue: said in a brief telephone interview] that she had broken no rule.',
    'Asked why he had sold, [party: the founder] [cue: said in a phone interview] that he was tired.',
    '[party: The treasurer] [cue: said in a short interview], when asked about the loan, that it had been repaid.',
  ],
  counterExamples: [
    'She said in a telephone interview that the sea was warm.',
    'He said in a brief speech, when asked about rain, that it was late.',
    'The actor was asked about his part in a phone interview.',
  ],
} satisfies OutcomeRule;

export const whenContacted = {
  id: 'when-contacted',
  outcome: 'responded',
  says: 'Somebody whom the reporter contacted answered.',
  cue: oneOf(
    sequence(
      words('contacted', 'reached', 'approached', 'asked', 'called'),
      words('by'),
      oneOf(press, words('phone', 'telephone', 'email', 'e-mail', 'text message')),
      upTo(4, filler),
      optional(forComment),
    ),
    // “Contacted on Tuesday, the owner …”
    sequence(
      ahead(capitalised),
      words('contacted', 'reached', 'approached'),
      words('by'),
      capitalised,
      upTo(2, capitalised),
      ahead(words(',')),
    ),
    sequence(
      ahead(capitalised),
      words('contacted', 'reached', 'approached'),
      words('on', 'late', 'early', 'by phone', 'at home', 'last', 'yesterday'),
      upTo(3, filler),
      ahead(words(',')),
    ),
    sequence(
      words('when'),
      words('contacted', 'reached', 'approached', 'asked'),
      oneOf(
        forComment,
        sequence(words('by'), oneOf(press, words('phone', 'telephone', 'email')), optional(forComment)),
        ahead(words(',', 'on', 'at')),
      ),
    ),
    sequence(
      words('asked', 'approached', 'contacted', 'reached'),
      oneOf(
        sequence(
          words('for'),
          upTo(2, wordIn(split('a an his her their its'))),
          words('comment', 'response', 'reaction'),
        ),
        words('to comment'),
      ),
    ),
  ),
  party: 'host',
  unless: oneOf(otherAsker, words('be asked', 'asked to comment on by')),
  examples: [
    '[cue: Contacted by the Lantern], [party: Mr Osei] said he had never met the buyer.',
    '[party: The group’s founder], [cue: reached by phone], denied writing the memo.',
    '[cue: When approached for a response], [party: the headteacher] said parents had been told in writing.',
  ],
  counterExamples: [
    'Contacted by the buyer, the vendor lowered the price.',
    'Asked by her sister, she said no.',
    'The peak was reached by helicopter.',
  ],
} satisfies OutcomeRule;

export const statementToOutlet = {
  id: 'statement-to-outlet',
  outcome: 'responded',
  says: 'Somebody answered in a statement to the outlet.',
  cue: sequence(
    lemma('say', 'deny', 'write', 'confirm', 'tell'),
    upTo(3, filler),
    words('in'),
    upTo(3, oneOf(media, wordIn(['a', 'an']))),
    words('statement', 'email', 'message', 'e-mail', 'letter'),
    words('to'),
    press,
  ),
  party: 'subject',
  unless: otherAsker,
  examples: [
    '[party: A lawyer for the family] [cue: said in a statement to this newspaper] that the claims were false.',
    '[party: The brewery] [cue: denied the charge in an email to the Gazette].',
    '[party: Ms Orr] [cue: said in a text message to a reporter] that she had resigned.',
  ],
  counterExamples: [
    'The minister said in a statement that he would go.',
    'He said in a letter to his mother that he was well.',
    'She wrote in an email to staff that the shop would close.',
  ],
} satisfies OutcomeRule;

export const laterSaid = {
  id: 'later-said',
  outcome: 'responded',
  says: 'Somebody who had not answered at first did so later.',
  cue: sequence(
    words('later', 'subsequently', 'eventually', 'then'),
    words('said', 'responded', 'told', 'confirmed', 'denied', 'issued a statement', 'replied', 'released a statement'),
  ),
  party: 'subject',
  needs: phrases(`
    declined to comment | refused to comment | declined comment | respond to a request | would not comment |
    respond to requests | request for comment | requests for comment
  `),
  later: true,
  examples: [
    '[party: The firm] at first declined to comment but [cue: later said] that the recall was voluntary.',
    '[party: The club] did not respond to a request for comment but [cue: later confirmed] the sale.',
    '[party: The agency] declined comment and [cue: subsequently issued a statement].',
  ],
  counterExamples: [
    'He later said that he was sorry.',
    'She then told her mother.',
    'The bank later confirmed the loss.',
  ],
} satisfies OutcomeRule;

export const updatedWithAnswer = {
  id: 'updated-with-answer',
  outcome: 'responded',
  says: 'The story was updated with an answer.',
  cue: sequence(
    words('updated', 'amended', 'revised'),
    upTo(1, wordIn(['since', 'later'])),
    words('to include', 'to add', 'to reflect', 'with', 'to incorporate'),
    upTo(3, wordIn(split('a an additional further new the'))),
    wordIn(split('comment comments statement statements response responses reply remarks')),
    words('from', 'by'),
  ),
  party: 'object',
  later: true,
  examples: [
    'This story has been [cue: updated to include a response from] [party: the ferry company].',
    'This article was [cue: updated with comment from] [party: the ministry].',
    'The report was [cue: amended to add a statement by] [party: Mr Osei].',
  ],
  counterExamples: [
    'The app was updated with a map from the city.',
    'The list was updated to include Spain.',
    'The law was amended to add a tax.',
  ],
} satisfies OutcomeRule;
