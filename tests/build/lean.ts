// What the test of the lean model has built.
export { unpackModel } from '../../entrypoints/analysis.content/packed-model.ts';
export { readTokens } from '../../utils/analysis/read.ts';
