// Rules for outcomes of requests for comment, in order of precedence.

import type { OutcomeRule } from '../../utils/analysis/rule.ts';
import * as declined from './declined.ts';
import * as answering from './declined-to-answer.ts';
import * as deflected from './deflected.ts';
import * as noResponse from './no-response.ts';
import * as pending from './pending.ts';
import * as responded from './responded.ts';
import * as unreachable from './unreachable.ts';

export const outcomes: readonly OutcomeRule[] = [
  declined.declinedToComment,
  declined.declinedRequest,
  answering.declinedToAnswer,
  answering.declinedToTell,
  answering.refusedToTell,
  answering.wouldNotTell,
  declined.noComment,
  declined.declinedWhenAsked,
  declined.noInterview,
  declined.nothingToAdd,
  declined.asDid,
  noResponse.didNotRespondToRequest,
  noResponse.noCommentYet,
  noResponse.norDid,
  noResponse.noOneAnswered,
  noResponse.noAnswerReceived,
  noResponse.didNotRespond,
  noResponse.noResponseFrom,
  noResponse.requestsUnanswered,
  unreachable.couldNotBeReached,
  unreachable.couldNotBeLocated,
  unreachable.notAvailable,
  unreachable.notImmediatelyAvailable,
  unreachable.attemptsFailed,
  unreachable.unableToReach,
  unreachable.noLawyerKnown,
  unreachable.phoneDead,
  unreachable.phoneOff,
  deflected.referredQuestions,
  deflected.saidToAskOthers,
  deflected.deferredTo,
  deflected.pointedToStatement,
  deflected.matterForOthers,
  deflected.deflectedQuestions,
  deflected.wouldCheckFirst,
  pending.hasContacted,
  pending.outletAsked,
  pending.reachedOut,
  pending.contactedForComment,
  pending.willBeUpdated,
  responded.inResponseToQuestions,
  responded.saidInResponse,
  responded.askedAndInterviewed,
  responded.whenContacted,
  responded.statementToOutlet,
  responded.laterSaid,
  responded.updatedWithAnswer,
];
