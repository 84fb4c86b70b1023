import type { Block } from './blocks.ts';

/** Begins with a place in capitals, as a report does: "LIMA, Peru (AP) — ". */
export const beginsWithPlace = (text: string) => DATELINE.test(text);
const DATELINE = /^.{0,120}?\b[A-Z][A-Z .'’-]{2,30}(, [A-Z][\w.]+)?( \([\w/. ]{2,25}\))?\s*(—|–|--|-)\s/;

export const endsSentence = (text: string) => /[.!?…。！？।۔][”’"'」』)\]]*\s*$/.test(text);

/** Running text: a sentence of some length that is not all links. */
export const isProse = (block: Block) =>
  block.text.length >= 50 &&
  block.linked / block.text.length < 0.6 &&
  /[\p{L}\p{N})%][”’"')\]]*([.!?…।۔][”’"')\]]*(\s|$)|[。！？])/u.test(block.text);

/** Fewer characters than this are a teaser or a notice. */
export const LEAST_TEXT = 250;
