import type { Partial } from '../analysis/types.ts';
import type { Block } from './blocks.ts';
import { allIn, attributeOf, firstIn, localNameOf, parentElementOf, textContentOf } from './dom.ts';
import { createFurnitureSense } from './furniture.ts';
import { type LinkedThing, own, typesOf } from './json-ld.ts';
import { letters } from './letters.ts';
import { ALLOWS, PROMPT } from './prompts.ts';
import { endsSentence } from './prose.ts';

export interface CutOffQuestion {
  readonly things: readonly LinkedThing[];
  readonly blocks: readonly Block[];
  /** Elements that are not shown. */
  readonly hidden: readonly Element[];
  readonly story: readonly Block[];
  readonly text: string;
}

const LOCKED_NAME =
  /subscri|premium|paywall|pay-wall|locked|member|meter|regwall|encrypt|restricted|truncat|gated|full-?(text|story|article)/i;

/** Names of what is locked, and not of what asks for a key. */
const LOCKED_TEXT = /content|only|body|text|story|article|encrypt|premium/i;

/** Names of what a button brings to sight. */
const FOLDED = /read-?more|continu|expand|collaps|folded|remain/i;

/** Above this many characters a story with a prompt beside it is most likely whole: prompts are often there, unshown. */
const LONG = 2600;
/** A teaser that is all there is. */
const SHORT = 900;

/** Says how it is known that the page holds only part of the story; null when nothing says so. */
export function findCutOff(question: CutOffQuestion): Partial | null {
  const why = whyCutOff(question);
  return why === null ? null : { why };
}

function whyCutOff({ things, blocks, hidden, story, text }: CutOffQuestion): string | null {
  const shown = letters(text);
  if (hidesTheRest(hidden, story, shown)) return 'Part of the story is in the page, but hidden from view.';
  const articles = things.filter((thing) => typesOf(thing).some((type) => /Article$|Posting$|^Report$/.test(type)));
  const copy = lengthOfCopy(articles, shown);
  const read = shown.length;
  if (copy > 300 && read > copy * 0.9) return null;
  if (copy > read * 1.4 + 300) return 'The page’s own data holds more of the story than the page shows.';
  const words = text.split(/\s+/).length;
  const counted = Math.max(0, ...articles.map((thing) => Number(own(thing, 'wordCount')) || 0));
  if (counted > words * 1.7 && counted > words + 150 && counted < words * 40) {
    return `The page says that the story has ${counted} words, but shows ${words}.`;
  }
  const paid = things.some((thing) =>
    /^(https?:\/\/schema\.org\/)?false$/i.test(String(own(thing, 'isAccessibleForFree') ?? '')),
  );
  const free = things.some((thing) =>
    /^(https?:\/\/schema\.org\/)?true$/i.test(String(own(thing, 'isAccessibleForFree') ?? '')),
  );
  const prompted = (paid || !free) && text.length < LONG && isPrompted(blocks, story);
  if (prompted && (paid || text.length < LONG / 2))
    return 'The page asks its readers to subscribe or sign in to read the rest.';
  const last = story.at(-1)?.text ?? '';
  const breaksOff = /(…|\.\.\.)\W*$/.test(last) || (last.length > 80 && !endsSentence(last));
  if (paid && text.length < LONG && (text.length < SHORT || breaksOff)) {
    return 'The page says that the story is not free to read, and shows only its beginning.';
  }
  return null;
}

/**
 * Is there a hidden element of some length that is named as locked, or stands where the story goes on?
 * @param shown the letters of the story
 */
function hidesTheRest(hidden: readonly Element[], story: readonly Block[], shown: string): boolean {
  const around = new Set<Element>();
  for (const { element } of story) {
    const parent = parentElementOf(element);
    const grandparent = parent && parentElementOf(parent);
    if (parent) around.add(parent);
    if (grandparent) around.add(grandparent);
  }
  const sense = createFurnitureSense();
  let more = 0;
  for (const element of hidden) {
    const parent = parentElementOf(element);
    const beside = parent !== null && around.has(parent);
    const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
    const locked = LOCKED_NAME.test(name);
    if (!beside && !locked) continue;
    // A dialog, comments, a transcript, another story, all unshown: they are no rest of this one.
    const isRest = sense(element) === 'no' || (locked && LOCKED_TEXT.test(name)) || FOLDED.test(name);
    if (!isRest || firstIn(element, 'h1') !== null) continue;
    for (const paragraph of localNameOf(element) === 'p' ? [element] : allIn(element, 'p')) {
      const words = (textContentOf(paragraph) ?? '').trim();
      // A hidden copy of what is shown hides nothing.
      if (words.length < 80 || !endsSentence(words) || PROMPT.test(words) || shown.includes(letters(words))) continue;
      more += words.length;
    }
  }
  return more >= 500;
}

/** Letters in the page's own copy of this story (not of another that the page lists); 0 when there is none. */
function lengthOfCopy(articles: readonly LinkedThing[], shown: string): number {
  const begin = shown.slice(0, 60);
  const copies = articles.map((thing) => own(thing, 'articleBody')).filter((body) => typeof body === 'string');
  return Math.max(
    0,
    ...copies
      .map(letters)
      .filter((copy) => copy.includes(begin))
      .map((copy) => copy.length),
  );
}

/** A prompt among the blocks between the story's end and the next running text. */
function isPrompted(blocks: readonly Block[], story: readonly Block[]): boolean {
  const last = story.at(-1)?.index ?? 0;
  return blocks
    .slice(last + 1, last + 16)
    .some(({ text }) => text.length < 300 && PROMPT.test(text) && !ALLOWS.test(text));
}
