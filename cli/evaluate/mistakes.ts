// What went wrong, place by place, for those who write the rules.

/** What `--show` can name, and what it means. */
export const MISTAKE_KINDS = {
  fp: 'marked as an unnamed source, and is none',
  fn: 'an unnamed source that was not found',
  people: 'the smallest number of people is wrong',
  granted: 'anonymity asked or granted: said where it is not, or missed',
  reason: 'the reason: said where there is none, or missed',
  relayed: 'the outlet that was told: said where there is none, or missed',
  spokesperson: 'spokespeople: false and missed',
  collective: 'collectives: false and missed',
  'comment-fp': 'marked as a missing response, and is none',
  'comment-fn': 'a missing response that was not found',
  trap: 'marked as an outcome where the labels warn that there is none',
  outcome: 'another outcome than the label says',
  party: 'another party than the label says',
  'attribution-fp': 'marked as an attribution, and the corpus has none there',
  'attribution-fn': 'an attribution of the corpus that was not found',
  content: 'less than half of the content is shared',
  gate: 'a page that should have been read and was not, or the other way round',
  lost: 'a labelled quotation that is not in the text that was read',
  text: 'a page whose text differs much from the true one',
  agreement: 'a page that the extension reads in another way than the command line',
  'named-institution': 'a name taken for an institution or something else, or the other way round',
  clusters: 'two mentions of one source parted, or of two sources joined',
  range: 'the range of unnamed people does not contain the truth',
  patterns: 'an example of the language inventory that is read wrongly',
  sentences: 'a written sentence that is read wrongly',
  passages: 'a written passage of one of the beats that is read wrongly',
} as const;

export type MistakeKind = keyof typeof MISTAKE_KINDS;

export interface Mistake {
  readonly kind: MistakeKind;
  readonly set: string;
  readonly file: string;
  /** In UTF-16 code units of the article's text; null where the whole article is meant. */
  readonly place: readonly [number, number] | null;
  readonly note: string;
  readonly context: string;
}

/** Where scorers leave what they find wrong. */
export type Note = (mistake: Mistake) => void;

/** The words at a place in their surroundings, on one line. */
export function contextOf(text: string, [start, end]: readonly [number, number]): string {
  const words = `${text.slice(Math.max(0, start - 90), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 80)}`;
  return words.replace(/\s+/g, ' ');
}
