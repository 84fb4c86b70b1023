// Boxes whose title says that they are no part of the story, whatever they are called in the markup.

import type { Block } from './blocks.ts';
import { closestTo, localNameOf, parentElementOf } from './dom.ts';
import { isProse } from './prose.ts';
import { holds, parentOf } from './shadow.ts';

/** The line above a box of other stories, of the story in short, or of the outlet's own affairs. */
const TITLE =
  /^(related( (articles?|stories|content|coverage|news|topics|posts|links|reading))?|more (on|from|about) [^.!?]{2,40}|more (stories|news|coverage|headlines)|most (read|popular|viewed|shared|commented)|read (next|more|also)|up next|recommended( (stories|reading|for you))?|you (may|might) also (like|be interested in)|editor['’]?s?['’]? picks?|trending( now)?|popular( now)?|top stories|latest( news| stories)?|must[- ]reads?|don['’]t miss|what to read next|about the authors?|get in touch|republish this (story|article)\b.{0,20}|follow us|(key|main) (points|takeaways|facts)|(story )?highlights|in short|at a glance|quick (read|take)|tl;?dr|summary)\W*$/i;
const COMMENTS =
  /^((\d[\d,.]* )?(reader |readers['’] )?(comments?|replies|responses)( \(?\d[\d,.]*\)?)?|join the (conversation|discussion)|what (our )?readers (are saying|say)|leave a (reply|comment)|post a comment)\W*$/i;

/** A box that holds more than this share of the page's prose is the story, under a title of that kind. */
const MOST = 0.5;
/** Characters of prose above a title from which on what follows it may be readers' comments. */
const STORY = 250;
/** No page has more of such boxes; each is looked for among the blocks below it. */
const MOST_TITLES = 60;

/** The blocks of such boxes, their titles among them. */
export function findTitledBoxes(blocks: readonly Block[]): ReadonlySet<Block> {
  const all = sum(blocks.filter(isProse));
  const found = new Set<Block>();
  let above = 0;
  let titles = 0;
  blocks.forEach((block, i) => {
    const isTitle = block.text.length < 60 && TITLE.test(block.text);
    const isOfComments = block.text.length < 60 && COMMENTS.test(block.text) && above >= STORY;
    if ((isTitle || isOfComments) && ++titles <= MOST_TITLES) {
      const box = boxUnder(block, blocks.slice(i + 1), blocks[i - 1] ?? null, isOfComments);
      if (isOfComments || sum(box.filter(isProse)) < all * MOST) for (const one of [block, ...box]) found.add(one);
    }
    if (isProse(block)) above += block.text.length;
  });
  return found;
}

const sum = (blocks: readonly Block[]) => blocks.reduce((total, block) => total + block.text.length, 0);

/** What belongs to a title: the rest of the element that begins with it, or else what stands beside it. */
function boxUnder(title: Block, below: readonly Block[], before: Block | null, toTheEnd: boolean): Block[] {
  let box = title.element;
  for (let around = parentOf(box); around; around = parentOf(box)) {
    if ((before !== null && holds(around, before.element)) || /^(body|html|main)$/.test(localNameOf(around))) break;
    box = around;
  }
  const inside = takeWhile(below, (block) => holds(box, block.element));
  // A kicker ("Latest") above the headline begins the story's own element.
  if (inside.some(({ element }) => closestTo(element, 'h1') !== null)) return [];
  if (inside.length > 0) return inside;
  if (!HEADING.test(localNameOf(title.element))) return [];
  const beside = box.nextElementSibling;
  const parent = parentElementOf(box);
  // "Responses" between paragraphs may be a part of the story; "9 comments" is not.
  const isCrosshead =
    before !== null &&
    parent !== null &&
    holds(parent, before.element) &&
    !/\d|\b(your?|readers?|leave|join)\b/i.test(title.text);
  if (toTheEnd && parent && !isCrosshead) return takeWhile(below, (block) => holds(parent, block.element));
  return beside && /^(ul|ol)$/.test(localNameOf(beside))
    ? takeWhile(below, (block) => holds(beside, block.element))
    : [];
}

const HEADING = /^h[1-6]$/;

function takeWhile(blocks: readonly Block[], test: (block: Block) => boolean): Block[] {
  const end = blocks.findIndex((block) => !test(block));
  return blocks.slice(0, end < 0 ? blocks.length : end);
}
