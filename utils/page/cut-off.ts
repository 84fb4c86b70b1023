import type { Partial } from '../analysis/types.ts';
import type { Block } from './blocks.ts';
import { type LinkedThing, own } from './json-ld.ts';

export interface CutOffQuestion {
  readonly document: Document;
  readonly things: readonly LinkedThing[];
  readonly blocks: readonly Block[];
  readonly story: readonly Block[];
  readonly text: string;
}

/** Says how it is known that the page holds only part of the story; null when nothing says so. */
export function findCutOff({ things, text }: CutOffQuestion): Partial | null {
  const whole = things.map((thing) => own(thing, 'articleBody')).find((body) => typeof body === 'string');
  if (typeof whole === 'string' && whole.length > text.length * 1.6 && whole.length > text.length + 600) {
    return { why: 'The page’s own data holds a longer text than the page shows.' };
  }
  return null;
}
