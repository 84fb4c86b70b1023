// How much of a page is looked at, whatever it holds. Counted in nodes, characters, words and marks, never in time: the
// same page gives the same reading on every machine. What is left out is said in the report.

/** Nodes walked for text. The largest news pages have some 15,000. */
export const MOST_NODES = 100_000;
/** Elements within elements: where parsers stop. Deeper trees are made by scripts. */
export const DEEPEST = 512;
/** Elements of a page that is copied for Readability, which does all its work in one go. The largest news pages have 5,000. */
export const MOST_ELEMENTS = 20_000;
/** Characters taken from a page, its furniture included. */
export const MOST_CHARACTERS = 500_000;
/** Words of a story that are analysed: a short book. */
export const MOST_WORDS = 50_000;
/** Characters of a story that are analysed: words are not always as long as words. */
export const LONGEST_STORY = 8 * MOST_WORDS;
/** Nodes walked in one go; so many characters of text count as one more. */
export const NODES_A_SLICE = 500;
export const CHARACTERS_A_NODE = 100;
/** Characters of one text node that are read in one go. */
export const CHARACTERS_AT_ONCE = 20_000;
/** Characters of a story that tell whether it is news: many times what a news story has. */
export const ENOUGH_TO_JUDGE = 60_000;
/** Marks painted on a page. */
export const MOST_MARKS = 2_000;
/** Places where the page's own text differs from what was read that a report tells. */
export const MOST_DIFFERENCES = 5_000;
/** Characters of one such place; what is longer is no part of a sentence. */
export const LONGEST_DIFFERENCE = 300;
