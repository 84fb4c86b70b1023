// Noun phrases: where one begins and ends, which is the subject of a cue, which stands after it. All walks are bounded.

export { appositionEnd } from './phrases/apposition.ts';
export { type Base, baseAt } from './phrases/base.ts';
export { labelledPerson } from './phrases/label.ts';
export { type NounPhrase, nounPhraseAt, objectAfter } from './phrases/noun-phrase.ts';
export { isDash } from './phrases/parenthesis.ts';
export { phraseEndingAt } from './phrases/phrase-ending.ts';
export { subjectBefore } from './phrases/subject.ts';
