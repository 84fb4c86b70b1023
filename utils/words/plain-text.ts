// The words of an article are somebody else's. They only ever become text children or attribute values; what is done
// here is against text that would reorder, hide or overgrow its surroundings.

// Controls, soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width space, directional marks and
// overrides, invisible operators, isolates, interlinear anchors, byte order mark, tag characters.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Joiners belong to some scripts and to emoji; beside Latin letters, digits and spaces they only hide. */
const IDLE_JOINER = /(?<![\u0250-\u{10ffff}])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0250-\u{10ffff}])/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** A piece of an article's text without invisible or reordering characters, white space as one space; not trimmed. */
export const plainPiece = (text: string): string =>
  text.replace(INVISIBLE, '').replace(IDLE_JOINER, '').replace(STACKED_MARKS, '$1').replace(/\s+/g, ' ');

/** Text of an article, fit to stand in a label. */
export const plainText = (text: string): string => plainPiece(text).trim();

/** `text` as far as `most` UTF-16 units go, cut between words where that is possible. */
export function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const to = text.lastIndexOf(' ', most);
  return to > most / 2 ? `${text.slice(0, to)} …` : `${text.slice(0, most)}…`;
}

/** Longer names are a fault of the page, or its joke; the row stays a row. */
const MOST_NAME = 120;

/** The name of a source, party or outlet. */
export const nameText = (text: string): string => cutEnd(plainText(text), MOST_NAME);

/** `plainText` to be set into one of our own sentences: isolated, so that its direction does not turn the rest around. */
export const isolated = (text: string): string => `\u2068${plainText(text)}\u2069`;
