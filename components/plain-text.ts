// The exports need it too.
export * from '../utils/words/plain-text.ts';
