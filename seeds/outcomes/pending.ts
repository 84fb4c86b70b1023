// Asked, and the story ran before an answer could come.

import { capture, not, oneOf, optional, sequence, upTo, wordIn, words } from '../../utils/analysis/pattern.ts';
import type { OutcomeRule } from '../../utils/analysis/rule.ts';
import { filler, forComment, listed, otherAsker, slot } from './words.ts';

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
  ),
  party: 'subject',
  unless: oneOf(otherAsker, words('when contacted', 'when approached', 'when asked')),
  examples: [
    '[party: The ministry of health] [cue: has been contacted for comment].',
    '[party: The operator] [cue: was contacted for a response].',
    '[party: Both clubs] [cue: have been approached for comment].',
    '[party: Mr Hale’s agent] [cue: was approached by the Lantern for comment].',
  ],
  counterExamples: [
    'The treaty was approached with caution.',
    'Officers were contacted for help.',
    'He was asked for his ticket.',
  ],
} satisfies OutcomeRule;

export const hasContacted = {
  id: 'has-contacted',
  outcome: 'pending',
  says: 'The outlet asked somebody for comment; the story does not say what came of it.',
  cue: oneOf(
    sequence(
      oneOf(
        words('contacted', 'approached', 'asked', 'emailed', 'messaged', 'called', 'phoned', 'texted'),
        words(
          'reached out to',
          'reaching out to',
          'written to',
          'wrote to',
          'put questions to',
          'put the allegations to',
          'put these claims to',
        ),
      ),
      not(words('for', 'to', 'by', ',')),
      capture('party', upTo(18, listed)),
      oneOf(
        sequence(
          words('for'),
          upTo(3, wordIn(split('a an any further more additional their his her its official'))),
          wordIn(split('comment comments response reaction statement information clarification interview details')),
        ),
        words('to comment', 'seeking comment'),
      ),
    ),
    sequence(
      oneOf(
        words('sought', 'requested', 'awaiting', 'awaits', 'seeking', 'requesting'),
        words('waiting for', 'asked for', 'waiting on'),
      ),
      upTo(3, wordIn(split('a an any further more additional official'))),
      wordIn(split('comment comments response reaction clarification reply')),
      words('from'),
      capture('party', upTo(14, filler)),
      not(filler),
    ),
  ),
  party: 'captured',
  unless: oneOf(
    otherAsker,
    words('police asked', 'were asked', 'was asked', 'been asked', 'when asked', 'officers asked'),
  ),
  examples: [
    'The Lantern has [cue: approached [party: the retailer] for comment].',
    'We have [cue: reached out to [party: the league] for comment] and will update this story.',
    'The Straits Beacon has [cue: contacted [party: the operator] for more information].',
    'The Gazette has [cue: sought comment from [party: the port authority]].',
  ],
  counterExamples: [
    'She contacted the police.',
    'The ministry asked for comments on the draft.',
    'He approached the bench for a rest.',
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
    words(
      'replies',
      'reply',
      'responds',
      'respond',
      'comments',
      'comment',
      'response',
      'responses',
      'answers',
      'statement',
      'hear back',
    ),
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
