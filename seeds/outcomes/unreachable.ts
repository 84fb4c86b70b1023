// Could not be asked.

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
import { clauseEnd, filler, forComment, listed, nobody, otherAsker, phrases, press, slot } from './words.ts';

const split = (list: string): string[] => list.split(' ');
const couldNotBe = sequence(wordIn(split('could can')), slot, words('not'), slot, words('be'), slot);
/** Only the past tells of a try: "the hut cannot be reached in winter". */
const couldNotHaveBeen = sequence(words('could'), slot, words('not'), slot, words('be'), slot);
/** Things that are not reached although nobody telephones them. */
const things = wordIn(
  split(
    'agreement agreements deal compromise consensus conclusion verdict settlement summit peak village villages area areas town towns island islands target targets goal goals site decision quorum accord truce ' +
      'ceasefire understanding camp camps valley survivors wreck wreckage road roads region regions majority result solution finish level levels height places part parts building house spot number',
  ),
);
/** "The deal", not "the deal's lawyer". */
const headedByThing = sequence(things, not(any));
/** Where or when somebody was tried: the words that follow "could not be reached". */
const atDesk = oneOf(
  clauseEnd,
  sequence(
    words('by', 'on', 'via', 'over'),
    upTo(2, wordIn(split('the a his her their phone mobile'))),
    wordIn(
      split('phone telephone email e-mail mail text mobile cellphone number numbers message whatsapp afp ap reuters'),
    ),
  ),
);

export const couldNotBeReached = {
  id: 'could-not-be-reached',
  outcome: 'unreachable',
  says: 'Somebody could not be reached or found by the reporter.',
  cue: oneOf(
    sequence(
      couldNotBe,
      words('reached', 'contacted', 'located', 'found', 'traced', 'raised'),
      slot,
      upTo(6, filler),
      forComment,
    ),
    sequence(couldNotBe, words('contacted')),
    sequence(nobody, words('could'), slot, words('be'), slot, words('reached', 'contacted'), optional(forComment)),
    sequence(
      couldNotHaveBeen,
      words('reached'),
      slot,
      ahead(
        oneOf(
          atDesk,
          sequence(words('at', 'despite', 'over', 'this', 'through', 'outside', 'during', 'late', 'early')),
        ),
      ),
      not(
        phrases(`
          by road | by boat | by land | on foot | before nightfall | by car | by air | by sea | by rescuers |
          by rescue | by helicopter | in time to | by ambulance | on time | on the issue | on how | on whether |
          on the terms | in the
        `),
      ),
    ),
    sequence(
      words('was', 'were'),
      slot,
      words('not'),
      slot,
      words('reachable'),
      optional(sequence(words('for comment'))),
    ),
    sequence(
      words('was', 'were'),
      slot,
      words('unreachable'),
      words('for comment', 'by phone', 'by telephone', 'by email'),
    ),
  ),
  party: 'subject',
  notWho: headedByThing,
  unless: oneOf(
    words('rescue', 'rescuers', 'rescuing', 'paramedics', 'negotiations', 'coastguard', 'coast guard', 'radar'),
    otherAsker,
  ),
  examples: [
    '[party: The suspect’s father] [cue: could not be reached for comment].',
    '[party: The pastor] [cue: could not be contacted] before this edition closed.',
    '[party: Ms Ilves] [cue: could not be reached] at her office on Monday.',
    '[party: A lawyer for the driver] [cue: could not immediately be located for comment].',
    '[party: Mr Soto], who left the firm in May, [cue: could not immediately be reached].',
  ],
  counterExamples: [
    'The summit could not be reached before nightfall.',
    'A compromise could not be reached.',
    'The village could not be reached by road.',
    'The hut cannot be reached in winter.',
    'The error could not be found.',
  ],
} satisfies OutcomeRule;

export const couldNotBeLocated = {
  id: 'could-not-be-located',
  outcome: 'unreachable',
  says: 'Somebody the reporter looked for could not be found.',
  cue: sequence(couldNotBe, words('located', 'found', 'traced')),
  party: 'subject',
  needs: oneOf(
    phrases(`
      for comment | seeking comment | declined to comment | return calls | phone number | contact information |
      contact details | listed number | telephone number | calls and emails | respond to a request |
      respond to requests
    `),
  ),
  unless: otherAsker,
  notWho: headedByThing,
  examples: [
    '[party: Five of the donors] [cue: could not be located] at all. Others did not return calls seeking comment.',
    '[party: The former owner] [cue: could not be found]; a phone number listed for him was dead.',
    'The museum declined to comment. [party: The seller] [cue: could not be traced].',
  ],
  counterExamples: ['The missing plane could not be located.', 'The key could not be found.'],
} satisfies OutcomeRule;

export const notAvailable = {
  id: 'not-available',
  outcome: 'unreachable',
  says: 'Somebody was not there to answer.',
  cue: oneOf(
    sequence(
      wordIn(split('was were is are be been')),
      slot,
      words('not'),
      slot,
      words('available'),
      slot,
      oneOf(forComment, words('to respond', 'to answer questions', 'for questions')),
    ),
    sequence(
      wordIn(split('was were is are be been')),
      slot,
      words('unavailable'),
      slot,
      oneOf(forComment, words('to respond', 'to answer questions', 'for questions')),
    ),
    sequence(
      oneOf(
        nobody,
        capture(
          'nobody',
          sequence(
            words(
              'no one',
              'nobody',
              'no spokesperson',
              'no spokesman',
              'no spokeswoman',
              'no representative',
              'no representatives',
              'no official',
              'no officials',
            ),
            upTo(7, filler),
          ),
        ),
      ),
      words('was', 'were'),
      slot,
      words('available'),
      slot,
      forComment,
    ),
    sequence(
      words('made', 'was made', 'were made'),
      words('unavailable for'),
      words('comment', 'interview', 'interviews'),
    ),
  ),
  party: 'subject',
  unless: otherAsker,
  examples: [
    '[party: Her lawyer] [cue: was not immediately available for comment].',
    '[party: The bishop] [cue: was unavailable for comment] on Sunday.',
    '[cue: [party: Neither coach] was available to comment].',
  ],
  counterExamples: [
    'The hotel is not available in August.',
    'No one was immediately available to move the lorry.',
    'The drug is unavailable for children.',
  ],
} satisfies OutcomeRule;

export const notImmediatelyAvailable = {
  id: 'not-immediately-available',
  outcome: 'unreachable',
  says: 'Those who speak for somebody were not there to answer.',
  cue: oneOf(
    sequence(
      wordIn(['was', 'were']),
      words('not'),
      capture('softener', words('immediately')),
      words('available', 'reachable'),
      clauseEnd,
    ),
    sequence(couldNotBe, words('reached', 'found', 'located', 'identified'), clauseEnd),
  ),
  party: 'subject',
  who: wordIn(
    split(
      'spokesman spokeswoman spokesperson spokespeople representative representatives lawyer lawyers attorney attorneys official officials agent press executives aide aides publicist',
    ),
  ),
  examples: [
    '[party: A spokesman for the port] [cue: was not immediately available].',
    '[party: An agent for the actor] [cue: could not be found] on Monday.',
    '[party: Lawyers for the pair] [cue: were not immediately available] on Sunday.',
    '[party: The company’s representatives] [cue: were not immediately available].',
  ],
  counterExamples: [
    'The room was not immediately available.',
    'A crane was not immediately available.',
    'The lawyer was available.',
  ],
} satisfies OutcomeRule;

export const attemptsFailed = {
  id: 'attempts-failed',
  outcome: 'unreachable',
  says: 'Attempts to reach somebody failed.',
  cue: sequence(
    words('attempts', 'attempt', 'efforts', 'effort', 'bids', 'moves'),
    upTo(6, filler),
    phrases(`
      to reach | to contact | to locate | to find | to get | to speak to | to speak with | to interview | to obtain
      | to trace | to get in touch with | to reach out to | to call | at reaching | at contacting
    `),
    optional(
      sequence(
        upTo(2, filler),
        phrases(`
          comment from | comments from | a comment from | reaction from | a response from | the reaction of |
          the comments of | a reaction from | response from
        `),
      ),
    ),
    not(sequence(upTo(2, wordIn(split('a an the new any final peace full'))), things)),
    capture('party', upTo(20, listed)),
    oneOf(
      sequence(
        wordIn(split('was were proved have has had been are')),
        slot,
        upTo(2, wordIn(split('been not'))),
        slot,
        phrases(`
          unsuccessful | successful | abortive | futile | fruitless | in vain | to no avail | unavailing |
          without success | not successful
        `),
      ),
      sequence(words('failed'), clauseEnd),
      phrases(`
        proved abortive | proved futile | proved fruitless | proved unsuccessful | proved difficult |
        proved impossible | yielded no result | yielded no results | did not succeed | came to nothing | failed as
      `),
    ),
  ),
  party: 'captured',
  unless: words(
    'rescue',
    'rescuers',
    'negotiators',
    'coastguard',
    'summit',
    'the pilot',
    'the crew',
    'the aircraft',
    'the ship',
    'investigators',
  ),
  examples: [
    '[cue: Attempts to contact [party: the former director] were unsuccessful].',
    '[cue: Efforts to reach [party: the police public relations officer] proved abortive] as his line was switched off.',
    'Repeated [cue: efforts by this newspaper to get a comment from [party: the contractor] failed].',
  ],
  counterExamples: [
    'Attempts to reach the summit were unsuccessful because of snow and rescuers turned back.',
    'Efforts to cut costs proved futile.',
    'The attempt to lift the ship failed.',
    'Attempts to reach a deal failed.',
    'Attempts to reach a deal failed.',
  ],
} satisfies OutcomeRule;

export const unableToReach = {
  id: 'unable-to-reach',
  outcome: 'unreachable',
  says: 'The reporter was not able to reach somebody.',
  cue: sequence(
    oneOf(
      sequence(words('was', 'were', 'has been', 'have been'), slot, words('unable to', 'not able to')),
      sequence(words('was', 'were'), slot, words('not'), slot, words('able to')),
      sequence(words('could'), slot, words('not')),
      sequence(words('failed to')),
    ),
    slot,
    words('reach', 'contact', 'locate', 'find', 'get in touch with', 'get hold of', 'trace'),
  ),
  party: 'object',
  who: oneOf(words('we'), press),
  unless: words('agreement', 'consensus'),
  examples: [
    'The Ledger [cue: was unable to locate] [party: the three officers].',
    'Reuters [cue: could not immediately reach] [party: the owner of the ship].',
    'This newspaper [cue: was not able to contact] [party: Mr Vale].',
  ],
  counterExamples: [
    'The two sides could not reach an agreement.',
    'The crew was unable to locate the leak.',
    'Doctors could not find a vein.',
  ],
} satisfies OutcomeRule;

export const noLawyerKnown = {
  id: 'no-lawyer-known',
  outcome: 'unreachable',
  says: 'It is not known whether there is a lawyer who could answer for somebody.',
  cue: oneOf(
    sequence(
      words('it was', 'it is', "it was n't", 'it'),
      slot,
      words('not', 'unclear'),
      slot,
      optional(oneOf(words('clear'), words('known'))),
      words('whether', 'if'),
      capture('party', upTo(12, filler)),
      wordIn(split('had has have retained hired')),
      upTo(4, filler),
      wordIn(split('lawyer attorney lawyers attorneys solicitor counsel representation representative spokesperson')),
    ),
    sequence(
      words('no'),
      words('lawyer', 'attorney', 'lawyers', 'attorneys'),
      wordIn(split('was were is')),
      slot,
      words('listed for', 'identified for', 'on record for'),
      capture('party', upTo(6, filler)),
      clauseEnd,
    ),
    sequence(
      words('did not', 'do not', 'does not'),
      slot,
      words('list', 'identify', 'name', 'show'),
      words(
        'a lawyer for',
        'an attorney for',
        'attorneys for',
        'lawyers for',
        'a defense attorney for',
        'an attorney representing',
      ),
      capture('party', upTo(6, filler)),
      clauseEnd,
    ),
  ),
  party: 'captured',
  examples: [
    '[cue: It was not immediately clear whether [party: Mr Boll] had a lawyer] who could speak for him.',
    '[cue: It was unclear if [party: the suspect] had retained a lawyer].',
    '[cue: No lawyer was listed for [party: Ms Orr]] in court records.',
  ],
  counterExamples: [
    'It was not clear whether the bridge had a crack.',
    'It was not immediately clear how many had died.',
    'No lawyer was present.',
  ],
} satisfies OutcomeRule;

export const phoneDead = {
  id: 'phone-dead',
  outcome: 'unreachable',
  says: 'The telephone or address known for somebody did not work.',
  cue: oneOf(
    sequence(
      words('number', 'numbers', 'email', 'address', 'addresses', 'emails', 'line', 'lines'),
      upTo(2, filler),
      words('listed for', 'belonging to', 'associated with', 'registered to', 'linked to', 'listed under', 'for'),
      capture('party', upTo(10, filler)),
      wordIn(split('was were had')),
      slot,
      phrases(`
        disconnected | out of service | not in service | no longer in service | not working | not in operation | invalid |
        been disconnected | switched off | dead | no longer working | inactive
      `),
    ),
    sequence(
      words('emails sent to', 'email sent to', 'messages sent to', 'an email to', 'emails to', 'letters sent to'),
      capture('party', upTo(12, filler)),
      words(
        'bounced back',
        'were returned as undeliverable',
        'was returned as undeliverable',
        'bounced',
        'was returned undelivered',
      ),
    ),
  ),
  party: 'captured',
  unless: words('power line', 'power lines', 'bus line', 'rail line', 'production line', 'gas line', 'mailing address'),
  examples: [
    'Telephone [cue: numbers listed for [party: Mr Orr] were disconnected].',
    'A phone [cue: number associated with [party: the company] was no longer in service].',
    '[cue: Emails sent to [party: the shop] bounced back].',
  ],
  counterExamples: [
    'The power line to the village was dead.',
    'The number of trains was cut.',
    'The ball bounced back.',
  ],
} satisfies OutcomeRule;

export const phoneOff = {
  id: 'phone-off',
  outcome: 'unreachable',
  says: 'The telephone of somebody whom a reporter called was off.',
  cue: sequence(
    words('phone', 'phones', 'mobile', 'cellphone', 'line', 'lines', 'number', 'numbers'),
    upTo(2, filler),
    words('was', 'were'),
    slot,
    words(
      'switched off',
      'unreachable',
      'not reachable',
      'out of reach',
      'turned off',
      'not going through',
      'disconnected',
    ),
  ),
  party: 'subject',
  needs: oneOf(
    words(
      'when contacted',
      'for comment',
      'for comments',
      'reporter',
      'reporters',
      'our correspondent',
      'to reach him',
      'to reach her',
      'when reached',
      'going to press',
      'filing this',
    ),
  ),
  unless: words('police', 'rescuers', 'power', 'as his line', 'as her line'),
  examples: [
    'When contacted, the chairman’s [cue: phone was switched off].',
    'The council did not answer a request for comment, and its [cue: phone lines were disconnected].',
    'Ms Bello’s [cue: mobile was out of reach] at the time of filing this report.',
  ],
  counterExamples: [
    'Her phone was switched off during the film.',
    'The line was turned off for repairs.',
    'His phone was new.',
  ],
} satisfies OutcomeRule;
