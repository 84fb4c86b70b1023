// Answered without answering.

import { after, lemma, not, oneOf, optional, sequence, upTo, wordIn, words } from '../../utils/analysis/pattern.ts';
import type { OutcomeRule } from '../../utils/analysis/rule.ts';
import { asked, filler, otherAsker, phrases, press, requestNoun, slot } from './words.ts';

const split = (list: string): string[] => list.split(' ');
const refer = wordIn(
  split('referred refers referring directed directs redirected redirects deferred defers forwarded forwards steered'),
);

export const referredQuestions = {
  id: 'referred-questions',
  outcome: 'deflected',
  says: 'The questions were sent on to somebody else.',
  cue: oneOf(
    sequence(
      refer,
      slot,
      // "The committee referred the question to its lawyers": one that it was dealing with.
      not(words('the question to', 'the request to')),
      oneOf(
        sequence(
          upTo(
            5,
            wordIn(
              split(
                "all any further a an the our my its this other media press interview more most specific reporter's reporter reporters several follow-up additional and",
              ),
            ),
          ),
          oneOf(
            wordIn(
              split(
                'requests questions question queries query inquiries inquiry enquiries enquiry calls comment comments request',
              ),
            ),
          ),
        ),
        sequence(press, words("'s", "'"), upTo(3, filler), requestNoun),
        press,
      ),
      upTo(10, filler),
      words('to'),
    ),
    sequence(
      lemma('pass', 'hand'),
      upTo(3, filler),
      wordIn(split('query queries questions request requests inquiry enquiry enquiries inquiries')),
      upTo(5, filler),
      words('on to', 'along to', 'to'),
    ),
    // "suggested that reporters put their questions to Budapest", "asked this newspaper to direct its queries to"
    sequence(
      words('suggested', 'asked', 'told', 'advised', 'urged', 'invited'),
      optional(words('that')),
      press,
      optional(words('to')),
      words('put', 'direct', 'address', 'send', 'refer', 'take'),
      upTo(3, wordIn(split('their its any all such our further'))),
      requestNoun,
      words('to'),
    ),
    // "deferred to the Pentagon on questions about the strike"
    sequence(
      refer,
      words('to'),
      upTo(5, filler),
      words('on', 'for'),
      upTo(3, filler),
      words('questions', 'details', 'queries'),
    ),
    // "deferred to the campaign for comment"
    sequence(
      refer,
      words('to'),
      upTo(8, filler),
      words('for comment', 'for details', 'for answers', 'for further comment'),
    ),
  ),
  party: 'subject',
  unless: oneOf(otherAsker, words('questions of', 'question of')),
  notWho: wordIn(split('doctor doctors judge judges court tribunal nurse teacher jury')),
  examples: [
    '[party: The White Quay hotel] [cue: referred questions to] its parent company.',
    '[party: The department] [cue: directed inquiries to] the contractor, which did not reply.',
    'So far the senator has been silent, and [party: his aides] [cue: referred requests for comment to] the party.',
    '[party: The agency] [cue: referred the Lantern’s questions to] the ministry.',
    '[party: A clerk] [cue: referred a reporter to] the head office.',
    '[party: The mission] [cue: suggested that reporters put their questions to] Budapest.',
    '[party: The council] [cue: deferred to the ministry on questions] about the strike.',
  ],
  counterExamples: [
    'The doctor referred him to a specialist.',
    'The committee referred the matter to the ethics panel.',
    'Payments were deferred to the new year.',
    'The court referred the case to a lower court.',
    'The board referred the question to its auditors.',
  ],
} satisfies OutcomeRule;

export const deferredTo = {
  id: 'deferred-to',
  outcome: 'deflected',
  says: 'Somebody who was asked left the answer to another body.',
  cue: sequence(
    wordIn(split('deferred defers referred')),
    upTo(2, wordIn(split('comment all back'))),
    words('to'),
    upTo(3, filler),
    wordIn(
      split(
        'ministry department office police agency campaign authorities headquarters army military government company bureau lawyers attorneys spokesman spokeswoman spokesperson',
      ),
    ),
  ),
  party: 'subject',
  who: wordIn(
    split(
      'office spokesman spokeswoman spokesperson representative representatives agency department ministry embassy company campaign team aides officials hospital university press headquarters force',
    ),
  ),
  unless: oneOf(
    otherAsker,
    phrases(`
      payment | payments | enrolment | case | decision | complaint | complaints | was referred | were referred |
      him to | her to | was deferred | were deferred
    `),
  ),
  examples: [
    '[party: The general’s office] [cue: deferred to the defence ministry].',
    '[party: A hospital spokeswoman] [cue: deferred to the police].',
    '[party: The embassy] [cue: deferred comment to the foreign ministry].',
  ],
  counterExamples: [
    'The case was referred to the police.',
    'Payments were deferred to the next office.',
    'Senators deferred to the president.',
  ],
} satisfies OutcomeRule;

export const pointedToStatement = {
  id: 'pointed-to-statement',
  outcome: 'deflected',
  says: 'Instead of an answer somebody pointed to words already published.',
  cue: oneOf(
    sequence(
      wordIn(split('pointed referred')),
      upTo(1, wordIn(['only', 'instead', 'back'])),
      words('to'),
      upTo(5, filler),
      wordIn(split('statement statements tweet tweets')),
    ),
    sequence(
      wordIn(split('pointed referred directed')),
      press,
      upTo(1, wordIn(['back', 'only'])),
      words('to'),
      upTo(6, filler),
      wordIn(
        split(
          'statement statements post posts tweet tweets website page comments remarks release letter report article filing filings guidance policy',
        ),
      ),
    ),
    sequence(lemma('send'), upTo(3, filler), words('a link to', 'links to')),
    sequence(words('pointed to'), words('the', 'its', 'a', 'his', 'her'), upTo(6, filler), words('when asked')),
  ),
  party: 'subject',
  needs: oneOf(
    phrases(`
      asked for | asked about | when asked | in reply to | in response to | declined to comment | for comment |
      to comment | respond to | questions | queries | asked whether | asked if | asked how | asked why
    `),
    press,
  ),
  unless: otherAsker,
  notWho: wordIn(split('critics supporters opponents analysts experts rivals')),
  examples: [
    'Asked for details, [party: the airline] [cue: pointed to a statement] it issued in March.',
    '[party: The bank] [cue: sent a link to] its annual report in reply to questions about the loan.',
    '[party: The network] declined to comment and [cue: pointed the Beacon to its previous statement].',
  ],
  counterExamples: [
    'Critics pointed to a statement from 2010.',
    'He pointed to the door.',
    'She sent a link to her sister.',
  ],
} satisfies OutcomeRule;

export const matterForOthers = {
  id: 'matter-for-others',
  outcome: 'deflected',
  says: 'Somebody who was asked said that it was for others to answer.',
  cue: sequence(
    after(wordIn(['it', 'this', 'that'])),
    wordIn(["'s", 'was', 'is']),
    slot,
    words('a matter for', 'an issue for', 'a question for', 'one for', 'best answered by'),
    not(words('concern', 'debate', 'regret')),
  ),
  party: 'subject',
  who: wordIn(
    split(
      'office spokesman spokeswoman spokesperson ministry department agency council embassy company police government force club league authority commission hospital palace',
    ),
  ),
  unless: otherAsker,
  examples: [
    '[party: The mayor’s office] said it [cue: was a matter for] the police.',
    '[party: A ministry spokesman] said this [cue: was a matter for] the regulator.',
    '[party: The league] said it [cue: was a matter for] the clubs.',
  ],
  counterExamples: [
    'It was a matter for concern.',
    'Whether to sell is a matter for debate.',
    'The judge said the point was a matter for the jury.',
  ],
} satisfies OutcomeRule;

export const deflectedQuestions = {
  id: 'deflected-questions',
  outcome: 'deflected',
  says: 'Somebody turned questions aside.',
  cue: sequence(
    oneOf(lemma('deflect', 'sidestep', 'duck', 'parry'), words('brushed aside', 'batted away')),
    upTo(4, filler),
    words('questions', 'question', 'inquiries', 'queries'),
  ),
  party: 'subject',
  unless: oneOf(otherAsker, words('debate', 'moderators', 'town hall')),
  examples: [
    'On Tuesday [party: the minister] [cue: deflected numerous questions] about the loan.',
    '[party: The coach] [cue: sidestepped a question] about his contract.',
    '[party: Ms Lund] smiled and [cue: brushed aside reporters’ questions].',
  ],
  counterExamples: [
    'The senator sidestepped the question in the debate.',
    'The keeper parried the shot.',
    'He ducked under the rope.',
  ],
} satisfies OutcomeRule;

export const saidToAskOthers = {
  id: 'said-to-ask-others',
  outcome: 'deflected',
  says: 'Somebody who was asked said that others should be asked.',
  cue: oneOf(
    sequence(
      words('questions', 'queries', 'inquiries', 'enquiries', 'requests for comment', 'requests'),
      upTo(6, filler),
      wordIn(split('should must were had could was')),
      slot,
      oneOf(words('be', 'been', 'to be'), not(words('be'))),
      wordIn(split('directed addressed referred put sent redirected forwarded')),
      words('to'),
    ),
    // "the question was one for the water company"
    sequence(
      optional(words('the', 'that', 'such', 'those')),
      words('question', 'questions', 'query', 'queries'),
      words('was', 'is', 'were', 'are'),
      words('one for', 'for', 'best put to', 'better put to', 'best answered by', 'a matter for'),
    ),
  ),
  party: 'subject',
  before: wordIn(split('said says saying told replied wrote added')),
  unless: otherAsker,
  examples: [
    '[party: The university] said [cue: questions should be directed to] the institute.',
    '[party: A clerk] told the Lantern that [cue: questions must be addressed to] the head office.',
    '[party: The airline] told reporters [cue: inquiries should be directed to] the airport.',
    '[party: The mayor’s office] said [cue: the question was one for] the water company.',
  ],
  counterExamples: [
    'Questions about tickets should be directed to the office.',
    'Queries were sent to all members.',
    'He said the letter should be sent to his son.',
  ],
} satisfies OutcomeRule;

export const wouldCheckFirst = {
  id: 'would-check-first',
  outcome: 'deflected',
  says: 'Somebody who was asked put the answer off.',
  cue: oneOf(
    sequence(
      words('said', 'says'),
      words('he', 'she', 'they', 'it'),
      words(
        'needed to',
        'would need to',
        'would have to',
        'had to',
        'wanted to',
        'would first have to',
        'first had to',
      ),
      words('speak', 'talk', 'check', 'consult', 'confer', 'look into'),
      upTo(8, filler),
      words('first', 'before answering', 'before commenting', 'before responding'),
    ),
    sequence(
      words('promised to', 'said he would', 'said she would', 'said they would', 'said it would', 'pledged to'),
      words('get back', 'call back', 'call this reporter back', 'respond later', 'reply later', 'revert'),
    ),
  ),
  party: 'subject',
  needs: oneOf(asked, press),
  unless: otherAsker,
  examples: [
    'When a reporter asked about the leak, [party: the manager] [cue: said he needed to speak to the owner first].',
    'Contacted by the Lantern, [party: the clerk] [cue: said she would have to check with her superior before answering].',
    'Reached by phone for comment, [party: the chairman] [cue: promised to call back].',
  ],
  counterExamples: [
    'The nurse said she had to check the dose first.',
    'Her friend promised to call back.',
    'He said he would get back to work.',
  ],
} satisfies OutcomeRule;
