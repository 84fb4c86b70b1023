// How the second content script hands the analysis to the first. Both run in the same isolated world of the page, which the
// page itself does not see. Only a function to call stands in that world, and only while it is waited for: what is not kept
// by the first script can be forgotten by the browser, model and all.

import type { Analysis, ArticleText, Mark, Profile, RuleId } from '../analysis/types.ts';

export interface AnalysedArticle {
  readonly analysis: Analysis;
  readonly profile: Profile;
  readonly marks: readonly Mark[];
  /** What each rule that fired means, for readers. */
  readonly says: Readonly<Record<RuleId, string>>;
  readonly rulesVersion: string;
}

/** Does a work that stops after each slice, and gives way to the page between some. */
export type InTurns = <T>(work: Generator<number, T>) => Promise<T>;

export type AnalyseArticle = (text: ArticleText, inTurns: InTurns) => Promise<AnalysedArticle>;

interface World {
  onRecordTakesAnalysis?: ((analyse: AnalyseArticle) => void) | undefined;
  onRecordIsHere?: boolean | undefined;
}

const world = globalThis as World;

/** Resolves with what the second script hands over. One can wait at a time. */
export function awaitAnalysis(signal: AbortSignal): Promise<AnalyseArticle> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      delete world.onRecordTakesAnalysis;
      reject(new Error('The analysis is no longer waited for.'));
    });
    world.onRecordTakesAnalysis = (analyse) => {
      delete world.onRecordTakesAnalysis;
      resolve(analyse);
    };
  });
}

/** Hands the analysis to the first script; nothing happens where nobody waits for it. */
export function handOverAnalysis(analyse: AnalyseArticle): void {
  // An element of the page with this id stands there under its name when nobody waits.
  if (typeof world.onRecordTakesAnalysis === 'function') world.onRecordTakesAnalysis(analyse);
}

/** True for the first script of a page, until the signal aborts; false for one that was injected while it is there. */
export function takePlace(signal: AbortSignal): boolean {
  // Not merely truthy: an element of the page with this id stands there under its name.
  if (world.onRecordIsHere === true) return false;
  world.onRecordIsHere = true;
  signal.addEventListener('abort', () => {
    delete world.onRecordIsHere;
  });
  return true;
}
