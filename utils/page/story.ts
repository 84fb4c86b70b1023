import type { Block } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import type { LinkedThing } from './json-ld.ts';

export interface StoryQuestion {
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** The text nodes that Readability points at. */
  readonly pointed: ReadonlySet<Text>;
  readonly things: readonly LinkedThing[];
  readonly title: string | null;
}

/** The blocks that are the story, in page order. */
export function chooseStory(question: StoryQuestion): Block[] {
  const { blocks, pointed } = question;
  const chosen = blocks.filter((block) => shareIn(block, pointed) >= 0.5);
  return chosen.filter((block) => !isFurniture(block));
}

/** How much of a block stands in the given text nodes. */
export function shareIn(block: Block, nodes: ReadonlySet<Text>): number {
  let inside = 0;
  for (const run of block.runs) if (nodes.has(run.node)) inside += run.length;
  return inside / block.text.length;
}
