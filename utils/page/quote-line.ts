// A finding as one line that can be pasted anywhere: the article's sentence, who it rests on, and a link to the place.

export interface QuoteLine {
  /** The sentence, in the article's words. */
  readonly quote: string;
  /** "Unnamed source: a senior US official" */
  readonly label: string;
  readonly link: string;
}

/** `“Quote” (label) link`, without a line break whatever the article holds. */
export function writeQuoteLine({ quote, label, link }: QuoteLine): string {
  return `“${oneLine(quote).replace(/^[“"]|[”"]$/g, '')}” (${oneLine(label)}) ${link}`;
}

/** No line break, no control or reordering character: they would outlive the copy in whatever it is pasted into. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();
