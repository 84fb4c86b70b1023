// Asked, and the story ran before an answer could come.

import {
  ahead,
  any,
  capture,
  not,
  oneOf,
  optional,
  sequence,
  upTo,
  wordIn,
  words,
} from '../../utils/analysis/pattern.ts';
import type { OutcomeRule } from '../../utils/analysis/rule.ts';
import { filler, forComment, listed, otherAsker, phrases, press, requestNoun, slot } from './words.ts';

const split = (list: string): string[] => list.split(' ');

export const contactedForComment = {
  id: 'contacted-for-comment',
  outcome: 'pending',
  says: 'Somebody was asked for comment; the story does not say what came of it.',
  cue: oneOf(
    sequence(
      oneOf(
        sequence(wordIn(split('has have had')), slot, words('been')),
        sequence(wordIn(split('was were is are')), optional(words('being'))),
      ),
      slot,
      words('contacted', 'approached', 'asked', 'emailed'),
      upTo(4, filler),
      forComment,
    ),
    sequence(words('approached for', 'contacted for'), words('comment')),
    // "The federation has been contacted."
    sequence(words('has been', 'have been'), words('contacted', 'approached'), ahead(oneOf(words('.', ';'), not(any)))),
  ),
  party: 'subject',
  unless: oneOf(otherAsker, words('when contacted', 'when approached', 'when asked')),
  notWho: wordIn(
    split(
      'police officers authorities family families kin relatives parents ambulance doctor doctors embassy lawyers she he customers they',
    ),
  ),
  examples: [
    '[party: The ministry of health] [cue: has been contacted for comment].',
    '[party: The operator] [cue: was contacted for a response].',
    '[party: Both clubs] [cue: have been approached for comment].',
    '[party: Mr Hale’s agent] [cue: was approached by the Lantern for comment].',
    '[party: The building’s owner] [cue: has been approached].',
  ],
  counterExamples: [
    'The treaty was approached with caution.',
    'Officers were contacted for help.',
    'The police have been contacted.',
    'He was asked for his ticket.',
  ],
} satisfies OutcomeRule;

const anyFurther = upTo(3, wordIn(split('a an any further more additional their his her its official')));
const contacted = oneOf(
  words(
    'contacted',
    'approached',
    'emailed',
    'messaged',
    'phoned',
    'texted',
    'reached out to',
    'reaching out to',
    'written to',
    'wrote to',
  ),
  sequence(
    words('put'),
    anyFurther,
    words('questions to', 'allegations to', 'claims to', 'the allegations to', 'these claims to', 'the claims to'),
  ),
);

export const hasContacted = {
  id: 'has-contacted',
  outcome: 'pending',
  says: 'The outlet asked somebody for comment; the story does not say what came of it.',
  cue: oneOf(
    sequence(
      contacted,
      not(words('for', 'to', 'by', ',')),
      capture('party', upTo(18, listed)),
      oneOf(
        sequence(words('for'), anyFurther, wordIn(split('comment comments interview'))),
        words('to comment', 'seeking comment'),
      ),
    ),
    // "The Lantern has reached out to a representative for the singer."
    sequence(
      words('has reached out to', 'have reached out to'),
      capture(
        'party',
        sequence(
          upTo(4, filler),
          wordIn(
            split(
              'representative representatives rep reps spokesman spokeswoman spokesperson lawyer lawyers attorney publicist agent',
            ),
          ),
          upTo(8, filler),
        ),
      ),
      not(filler),
    ),
    sequence(
      words('comment'),
      words('has been', 'is being', 'was'),
      words('sought from', 'requested from'),
      capture('party', upTo(10, filler)),
      not(filler),
    ),
    sequence(
      oneOf(requestNoun, words('comment')),
      oneOf(forComment, not(any)),
      wordIn(split('was were has have')),
      optional(words('been')),
      words('sent to', 'left with', 'left for', 'made to', 'emailed to', 'submitted to', 'put to', 'left at'),
      capture('party', upTo(12, filler)),
      not(filler),
    ),
  ),
  party: 'captured',
  unless: otherAsker,
  examples: [
    'The Lantern has [cue: approached [party: the retailer] for comment].',
    'We have [cue: reached out to [party: the league] for comment].',
    'A [cue: message seeking comment was left with [party: the diocese]].',
    'The Lantern [cue: has reached out to [party: a representative for the singer]].',
    'The Guardian has [cue: contacted [party: the Home Office, the council and the owner] for comment].',
  ],
  counterExamples: [
    'She contacted the police.',
    'The ministry asked for comments on the draft.',
    'He approached the bench for a rest.',
  ],
} satisfies OutcomeRule;

export const outletAsked = {
  id: 'outlet-asked',
  outcome: 'pending',
  says: 'The outlet put a question to somebody; the story does not say what came of it.',
  cue: oneOf(
    sequence(
      oneOf(contacted, words('asked', 'called')),
      not(words('for', 'to', 'by', ',', 'if', 'whether', 'about')),
      capture('party', upTo(18, listed)),
      oneOf(
        sequence(
          words('for'),
          anyFurther,
          wordIn(
            split(
              'comment comments response reaction statement information clarification interview details explanation',
            ),
          ),
        ),
        words('to comment', 'to respond', 'to explain', 'to clarify', 'seeking a response', 'seeking clarification'),
      ),
    ),
    sequence(
      oneOf(
        words('sought', 'requested', 'awaiting', 'awaits', 'seeking', 'requesting'),
        words('waiting for', 'asked for', 'waiting on'),
      ),
      anyFurther,
      wordIn(split('comment comments response responses reaction clarification reply statement')),
      words('from'),
      capture('party', upTo(14, filler)),
      not(filler),
    ),
  ),
  party: 'captured',
  who: oneOf(words('we'), press),
  unless: otherAsker,
  examples: [
    'The Straits Beacon has [cue: contacted [party: the operator] for more information].',
    'The Gazette has [cue: sought comment from [party: the port authority]].',
    'The Lantern has [cue: asked [party: the bank] for a response].',
    'We are [cue: awaiting a response from [party: the ministry]].',
  ],
  counterExamples: [
    'The regulator is seeking comment from the industry.',
    'The council asked residents to comment on the plan.',
    'The bank asked customers for a response by Friday.',
    'The airline contacted passengers for details of their claims.',
  ],
} satisfies OutcomeRule;

export const willBeUpdated = {
  id: 'will-be-updated',
  outcome: 'pending',
  says: 'The story will be updated if an answer comes.',
  cue: sequence(
    words('will be updated', 'will update', 'is updated', 'to be updated', 'may be updated'),
    upTo(6, filler),
    words('if', 'when', 'should', 'once', 'with'),
    capture('party', upTo(10, filler)),
    phrases(`
      replies | reply | responds | respond | comments | comment | response | responses | answers | statement
    `),
  ),
  party: 'captured',
  examples: [
    'This article [cue: will be updated if [party: the senator] replies].',
    'We [cue: will update this story when [party: the museum] responds].',
    'This report [cue: will be updated once [party: the ministry] comments].',
  ],
  counterExamples: [
    'The app will be updated with new maps.',
    'The guidance will be updated when the trial ends.',
    'He will update the list if asked.',
  ],
} satisfies OutcomeRule;

export const reachedOut = {
  id: 'reached-out',
  outcome: 'pending',
  says: 'The outlet asked somebody and will tell the answer when it comes.',
  cue: sequence(
    contacted,
    not(words('for', 'to', 'by', ',')),
    capture('party', upTo(12, sequence(not(words('and', 'but')), listed))),
    words('and will', 'and we will', 'and this'),
    upTo(3, filler),
    words('update', 'updated', 'add', 'include', 'publish'),
  ),
  party: 'captured',
  examples: [
    'We have [cue: reached out to the league for comment and will update] this story.',
    'We have [cue: reached out to [party: Orrin] and will update] this story if we hear back.',
    'We [cue: contacted [party: the studio] and will update] this post in time.',
    'The Lantern has [cue: emailed [party: the ministry] and will add] its reply.',
  ],
  counterExamples: [
    'She visited her bank and will update her address.',
    'He reached out to fans.',
    'They wrote to the mayor and left.',
  ],
} satisfies OutcomeRule;
