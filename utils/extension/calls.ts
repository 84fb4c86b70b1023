// Every call that one part of the extension makes to another: one map of function types per direction, and beside it
// what the arguments and the answer must look like. A new call is one line in each, and one handler.

import * as v from 'valibot';
import type { Span } from '../analysis/types.ts';
import type { MarkColours } from '../colours/mark-colours.ts';
import { type MarksState, marksSchema, type PageState, pageStateSchema, spanSchema } from './report-schema.ts';
import { coloursSchema } from './settings-shape.ts';

/** Popup, comparison and background ask the content script of a tab. */
export interface ContentCalls {
  getState(): PageState;
  /** Reads the page anew; the marks stay shown or hidden as they were. */
  readAgain(): PageState;
  /** Gives the marks' new state. */
  showMarks(shown: boolean): MarksState | null;
  toggleMarks(): MarksState | null;
  /** Scrolls to the words and flashes them; false where they are no longer on the page. */
  showSpan(span: Span): boolean;
  /** The sentence at a span with a link to it; null where no article has been read. */
  quoteOf(span: Span): { quote: string; link: string } | null;
  /** Goes to the next or previous mark and opens its card; false where there is none. */
  stepMarks(direction: 'next' | 'previous'): boolean;
  /** Opens the form for a mark that is missing, about the words that are selected on the page. */
  reportMissed(): void;
}

/** The content script asks the background. */
export interface BackgroundCalls {
  /** Injects the second content script into the asking tab; false where that failed. */
  loadAnalysis(): boolean;
  /** Whether marks are shown in the asking tab; outlives a reload of the page. */
  getMarksShown(): boolean;
  keepMarksShown(shown: boolean): void;
  /** Puts the marks of the asking tab in these colours, in place of the ones before. */
  recolour(before: MarkColours, colours: MarkColours): void;
  /** How many statements come from unnamed people; null where the toolbar button shall not say. */
  showCount(count: number | null): void;
  /** Opens the popup at the row of a finding; false where the reader has to open it. */
  showRow(finding: string): boolean;
}

/** The content script tells whoever listens: popup, comparison. */
export interface PageNews {
  /** The page was read, or came back from the back/forward cache. */
  stateChanged(state: PageState): void;
  /** The page is being left. */
  left(): void;
}

type Shape<F> = F extends (...args: infer Args) => infer Answer
  ? { readonly args: v.GenericSchema<unknown, Args>; readonly answer: v.GenericSchema<unknown, Answer> }
  : never;
export type Shapes<Calls> = { readonly [Name in keyof Calls]: Shape<Calls[Name]> };

const nothing = v.strictTuple([]);
const silence = v.custom<void>(() => true);

export const contentCalls: Shapes<ContentCalls> = {
  getState: { args: nothing, answer: pageStateSchema },
  readAgain: { args: nothing, answer: pageStateSchema },
  showMarks: { args: v.strictTuple([v.boolean()]), answer: v.nullable(marksSchema) },
  toggleMarks: { args: nothing, answer: v.nullable(marksSchema) },
  showSpan: { args: v.strictTuple([spanSchema]), answer: v.boolean() },
  quoteOf: { args: v.strictTuple([spanSchema]), answer: v.nullable(v.object({ quote: v.string(), link: v.string() })) },
  stepMarks: { args: v.strictTuple([v.picklist(['next', 'previous'])]), answer: v.boolean() },
  reportMissed: { args: nothing, answer: silence },
};

export const backgroundCalls: Shapes<BackgroundCalls> = {
  loadAnalysis: { args: nothing, answer: v.boolean() },
  getMarksShown: { args: nothing, answer: v.boolean() },
  keepMarksShown: { args: v.strictTuple([v.boolean()]), answer: silence },
  recolour: { args: v.strictTuple([coloursSchema, coloursSchema]), answer: silence },
  showCount: { args: v.strictTuple([v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))]), answer: silence },
  showRow: { args: v.strictTuple([v.pipe(v.string(), v.maxLength(100))]), answer: v.boolean() },
};

export const pageNews: Shapes<PageNews> = {
  stateChanged: { args: v.strictTuple([pageStateSchema]), answer: silence },
  left: { args: nothing, answer: silence },
};
