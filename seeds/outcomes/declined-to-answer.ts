// Asked, and refused to say what was asked.

import { ahead, lemma, not, oneOf, optional, sequence, upTo, wordIn, words } from '../../utils/analysis/pattern.ts';
import type { OutcomeRule } from '../../utils/analysis/rule.ts';
import { asked, bench, clauseEnd, filler, nobody, otherHearer, phrases, press, refuse, slot, whWord } from './words.ts';

const split = (list: string): string[] => list.split(' ');

/** What only a question can ask for. */
const details = wordIn(
  split(
    'comment comments detail details specifics information documentation explanation explanations clarification figure figures number numbers name names timeline timetable estimate breakdown list evidence examples example reason reasons opinion view views answer answers response statement confirmation tally date dates cost price total description particulars update updates interview remarks thoughts copy copies anything insight insights tag timeframe deadline assessment forecast range size value terms identity identities whereabouts status rationale justification statistics data documents records footage',
  ),
);
const upToDetails = sequence(
  upTo(5, sequence(not(words('his name', 'her name', 'their name', 'their names', 'my name')), filler)),
  details,
);
const giveDetails = sequence(
  wordIn(split('provide give offer share supply disclose reveal divulge furnish volunteer')),
  upToDetails,
);

/** Acts that are nothing but answering. */
const answering = oneOf(
  wordIn(split('comment elaborate speculate expand specify clarify')),
  sequence(
    words(
      'say',
      'tell',
      'reveal',
      'disclose',
      'explain',
      'discuss',
      'divulge',
      'describe',
      'confirm',
      'indicate',
      'predict',
      'share',
      'clarify',
      'answer',
      'acknowledge',
      'state',
      'estimate',
      'guess',
      'identify',
      'name',
      'detail',
      'address',
    ),
    slot,
    optional(press),
    whWord,
  ),
  sequence(words('say', 'answer', 'respond'), clauseEnd),
  phrases(`
    confirm or deny | go into detail | go into details | go into specifics | go further | go beyond | be drawn | be interviewed |
    be specific | weigh | put a number on | put a figure on | provide comment | give comment | offer comment | weigh in | respond directly |
    grant an interview | agree to an interview | give an interview | give interviews | do an interview | participate in an interview |
    sit for an interview | take part in an interview | be quoted on | add anything | say anything | give interviews |
    participate in this | take part in this | speak for this | talk for this | be part of this | respond for this | speak publicly | speak further | speak on the record | talk on the record
  `),
  sequence(
    words('answer', 'respond to', 'take', 'address', 'field'),
    upTo(4, filler),
    wordIn(split('question questions query queries inquiries enquiries request requests calls')),
  ),
  sequence(words('speak', 'talk'), upTo(2, filler), words('to', 'with'), press),
  sequence(
    words('give', 'provide', 'offer', 'share'),
    upTo(3, wordIn(split('a any more further additional other many specific the'))),
    words('detail', 'details', 'specifics', 'information', 'explanation', 'comment'),
  ),
);
const subjectOfVote = words(
  'him',
  'her',
  'the nominee',
  'the nomination',
  'his nominee',
  'the appointment',
  'the judge',
);
/** Acts that can be an answer, and a deed as well: "refused to discuss a truce". */
const telling = oneOf(
  phrases(`
    discuss | characterize | characterise | quantify | define | address | identify | get into | disclose | reveal |
    divulge | describe | detail | explain | estimate | predict | guess | cite | list | spell out | lay out | engage | outline | speak about | talk about | respond to | speak to the
  `),
  sequence(words('confirm'), not(subjectOfVote)),
  // "declined to say in an interview whether", but not "declined to say sorry"
  sequence(
    words('say'),
    not(phrases('yes | no | sorry | goodbye | the words | that | the word | hello | grace | mass | thanks | “ | "')),
  ),
  sequence(words('name'), not(words('a', 'an', 'him', 'her', 'it', 'names'))),
  sequence(words('make'), upTo(6, filler), words('available')),
  giveDetails,
);
/** Bodies whose refusals are decisions. */
const deciders = oneOf(bench, wordIn(split('senate congress legislature parliament lawmakers legislators senators')));
const decline = sequence(optional(wordIn(['has', 'have', 'had'])), slot, lemma('decline'), slot);

export const declinedToAnswer = {
  id: 'declined-to-answer',
  outcome: 'declined',
  says: 'Somebody who was asked refused to say or answer what was asked.',
  cue: oneOf(
    sequence(refuse, words('to'), slot, answering),
    sequence(
      nobody,
      words('would', 'agreed to', 'wanted to', 'wished to', 'could', 'was willing to', 'were willing to'),
      slot,
      oneOf(
        words('be interviewed', 'elaborate', 'say whether', 'say if'),
        sequence(words('speak', 'talk'), words('to', 'with'), press),
      ),
    ),
    sequence(wordIn(split('would could will can')), slot, words('neither confirm nor deny')),
    sequence(wordIn(split('would could will can')), slot, words('not'), slot, words('confirm or deny')),
    sequence(
      oneOf(words('does not', 'do not', 'did not', 'was not', 'were not'), sequence(wordIn(['did']), words('not'))),
      slot,
      words('wish to', 'want to', 'care to', 'willing to', 'prepared to'),
      slot,
      oneOf(
        words('be interviewed', 'elaborate', 'discuss', 'go into', 'speculate', 'talk about', 'speak about'),
        sequence(words('speak', 'talk'), words('to', 'with'), press),
        sequence(words('answer'), upTo(2, filler), words('questions')),
      ),
    ),
  ),
  party: 'subject',
  unless: oneOf(otherHearer, words('not authorized', 'not authorised')),
  notWho: deciders,
  examples: [
    // “Authorised” says something of the speaker only after “not”.
    '[party: The ministry] [cue: declined to say whether] it had authorised the flights.',
    '[party: The agency] [cue: declined to say whether] the drone had been armed.',
    '[party: The prosecutor] [cue: declined to elaborate].',
    '[party: The club] [cue: would neither confirm nor deny] the talks.',
    '[party: Mr Pell], through his lawyer, [cue: declined to be interviewed].',
    'Asked about the payment, [party: the senator] [cue: refused to answer] and walked to his car.',
    'While [cue: declining to go into specifics], [party: Ms Ito] called the talks useful.',
    '[party: The owners] [cue: did not wish to be interviewed].',
  ],
  counterExamples: [
    'The minister would not say sorry.',
    'The witness refused to answer the prosecutor’s question.',
    'He declined to plead at the hearing.',
    'The judge declined to delay the trial.',
    'The court refused to hear the appeal.',
    'She refused to say the words.',
    'Most people declined to answer the survey question.',
  ],
} satisfies OutcomeRule;

export const declinedToTell = {
  id: 'declined-to-tell',
  outcome: 'declined',
  says: 'Somebody who was asked declined to discuss, name or give what was asked for.',
  cue: oneOf(sequence(decline, words('to'), slot, oneOf(telling, sequence(words('release'), upToDetails)))),
  party: 'subject',
  unless: oneOf(otherHearer, words('not authorized', 'not authorised')),
  notWho: deciders,
  examples: [
    '[party: Orrin Freight] [cue: declined to make its chief executive available] for an interview.',
    '[party: Police] [cue: have declined to identify] the driver.',
    '[party: She] [cue: declined to discuss] her contract.',
    '[party: The firm] confirmed the sale but [cue: declined to disclose] the terms.',
  ],
  counterExamples: [
    'The bank declined to renew the sponsorship.',
    'A clerk, who declined to be identified, said the safe was empty.',
    'The Senate declined to confirm the nominee.',
    'The club declined to name a successor.',
    'A resident, declining to give his name, said the tank had leaked.',
  ],
} satisfies OutcomeRule;

export const refusedToTell = {
  id: 'refused-to-tell',
  outcome: 'declined',
  says: 'Somebody whom a reporter asked refused to discuss, name or give what was asked for.',
  cue: sequence(optional(wordIn(['has', 'have', 'had'])), slot, lemma('refuse'), slot, words('to'), slot, telling),
  party: 'subject',
  // To refuse to tell something may be a deed: "North Korea refused to discuss its arms."
  needs: asked,
  unless: oneOf(otherHearer, words('not authorized', 'not authorised')),
  notWho: deciders,
  examples: [
    'Asked by reporters, [party: the coach] [cue: refused to discuss] his contract.',
    'The league declined to comment. [party: The club] [cue: refused to name] the player.',
    'When contacted, [party: the clinic] [cue: refused to name] its director.',
  ],
  counterExamples: [
    'The candidate refused to discuss the issue during the debate.',
    'The two sides refused to discuss a truce.',
    'The firm refused to disclose its accounts to the regulator.',
  ],
} satisfies OutcomeRule;

export const wouldNotTell = {
  id: 'would-not-tell',
  outcome: 'declined',
  says: 'Somebody who was asked would not say, discuss or give what was asked for.',
  cue: oneOf(
    // "said she was not in a position to discuss the rescue"
    sequence(
      wordIn(split('was were is are am')),
      slot,
      words('not'),
      slot,
      words('in a position to', 'at liberty to', 'free to', 'allowed to', 'permitted to'),
      slot,
      words('discuss', 'elaborate', 'answer questions', 'say more', 'share details', 'go into'),
    ),
    sequence(
      wordIn(split('would will wo')),
      slot,
      words('not'),
      slot,
      oneOf(
        phrases(`
          elaborate | speculate | specify | discuss | name | predict | be drawn | be interviewed | go into detail | go into details |
          go into specifics | agree to an interview | identify | grant an interview | answer questions | take questions
        `),
        sequence(
          words('say', 'disclose', 'reveal', 'confirm', 'divulge', 'explain'),
          slot,
          words('whether', 'if', 'how', 'what', 'when', 'where', 'why', 'who', 'which', 'more', 'exactly', 'anything'),
        ),
        giveDetails,
        sequence(words('answer'), upTo(3, filler), words('questions')),
        sequence(words('answer', 'say'), ahead(words('.', ',', ';', 'when', 'and', 'but', 'directly'))),
        sequence(words('speak', 'talk'), upTo(1, filler), words('to', 'with'), press),
      ),
    ),
    sequence(
      words('does not', 'do not', 'can not', 'could not', 'will not', 'would not', 'cannot'),
      slot,
      words('discuss'),
      upTo(3, filler),
      wordIn(
        split(
          'cases case matters personnel investigations operations clients customers details litigation operational security intelligence patients employees staff',
        ),
      ),
    ),
  ),
  party: 'subject',
  unless: oneOf(otherHearer, words('not authorized', 'not authorised')),
  notWho: deciders,
  examples: [
    '[party: The operator] confirmed the outage but [cue: would not provide details].',
    '[party: Mr Reyes] [cue: would not say whether] he would run.',
    '[party: The school district] said it [cue: could not discuss personnel] matters.',
    '[party: A duty officer] said he [cue: was not at liberty to discuss] the flight.',
  ],
  counterExamples: [
    'He would not say sorry.',
    'The engine would not start.',
    'The deal would not identify winners, lawmakers told the committee in testimony.',
  ],
} satisfies OutcomeRule;
