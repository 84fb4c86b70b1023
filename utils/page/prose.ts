import type { Block } from './blocks.ts';

export const endsSentence = (text: string) => /[.!?…。！？।۔][”’"'」』)\]]*\s*$/.test(text);

/** Running text: a sentence of some length that is not all links. */
export const isProse = (block: Block) =>
  block.text.length >= 50 &&
  block.linked / block.text.length < 0.6 &&
  /[\p{L}\p{N})%][”’"')\]]*([.!?…।۔][”’"')\]]*(\s|$)|[。！？])/u.test(block.text);
