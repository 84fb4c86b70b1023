import type { Block } from './blocks.ts';

/** Begins with a place in capitals, as a report does: "LIMA, Peru (AP) — ". */
export const beginsWithPlace = (text: string) => DATELINE.test(text);
const DATELINE = /^.{0,120}?\b[A-Z][A-Z .'’-]{2,30}(, [A-Z][\w.]+)?( \([\w/. ]{2,25}\))?\s*(—|–|--|-)\s/;

export const endsSentence = (text: string) => /[.!?…。！？।۔][”’"'」』)\]]*\s*$/.test(text);

const known = new WeakMap<Block, boolean>();

/** Running text: a sentence of some length that is not all links. It is asked of a block again and again. */
export function isProse(block: Block): boolean {
  const answer = known.get(block) ?? holdsSentence(block);
  known.set(block, answer);
  return answer;
}

const holdsSentence = ({ text, linked }: Block): boolean =>
  text.length >= 50 &&
  linked / text.length < 0.6 &&
  /[\p{L}\p{N})%][”’"')\]]*([.!?…।۔][”’"')\]]*(\s|$)|[。！？])/u.test(text);

/** Fewer characters than this are a teaser or a notice. */
export const LEAST_TEXT = 250;
