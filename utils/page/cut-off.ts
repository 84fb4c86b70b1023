import type { Partial } from '../analysis/types.ts';
import type { Block } from './blocks.ts';
import { allIn, attributeOf, localNameOf, parentElementOf, textContentOf } from './dom.ts';
import { type LinkedThing, own, typesOf } from './json-ld.ts';
import { letters } from './letters.ts';
import { endsSentence } from './prose.ts';

export interface CutOffQuestion {
  readonly things: readonly LinkedThing[];
  readonly blocks: readonly Block[];
  /** Elements that are not shown. */
  readonly hidden: readonly Element[];
  readonly story: readonly Block[];
  readonly text: string;
}

/** What sites set in place of the rest of a story. */
const PROMPT =
  /\b(to (continue|keep) reading|(continue|keep) reading (this|your|with|for)|to (read|access|unlock|view) the (rest|full|whole|entire|remainder)|read the (full|rest of the) (story|article)|(article|story|content) is (only |exclusively )?(for|available to|reserved for|exclusive to|free for) (our )?(paid |paying |digital )?(subscribers|members|registered)|already a (subscriber|member)|subscribe (now )?to (read|continue|unlock|view)|sign in to (read|continue)|(reached|used) your (free |monthly |free monthly )?(article|story)?s? ?limit|subscribers[- ]only|(register|log in|sign up) to (read|continue|keep))/i;
const LOCKED_NAME =
  /subscri|premium|paywall|pay-wall|locked|member|meter|regwall|encrypt|restricted|truncat|gated|full-?(text|story|article)/i;

/** A prompt that counts what may still be read stands beside a whole story. */
const ALLOWS = /\b(free )?(articles?|stories) (left|remaining)\b/i;

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
  if (hidesTheRest(hidden, story, text)) return 'Part of the story is in the page, but hidden from view.';
  const articles = things.filter((thing) => typesOf(thing).some((type) => /Article$|Posting$|^Report$/.test(type)));
  const copy = lengthOfCopy(articles, text);
  const read = letters(text).length;
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
  const prompted = text.length < LONG && isPrompted(blocks, story);
  if (prompted && (paid || text.length < LONG / 2))
    return 'The page asks its readers to subscribe or sign in to read the rest.';
  const last = story.at(-1)?.text ?? '';
  const breaksOff = /(…|\.\.\.)\W*$/.test(last) || (last.length > 80 && !endsSentence(last));
  if (paid && text.length < LONG && (text.length < SHORT || breaksOff)) {
    return 'The page says that the story is not free to read, and shows only its beginning.';
  }
  return null;
}

/** Is there a hidden element of some length that is named as locked, or stands where the story goes on? */
function hidesTheRest(hidden: readonly Element[], story: readonly Block[], text: string): boolean {
  const around = new Set<Element>();
  for (const { element } of story) {
    const parent = parentElementOf(element);
    const grandparent = parent && parentElementOf(parent);
    if (parent) around.add(parent);
    if (grandparent) around.add(grandparent);
  }
  const shown = letters(text);
  let more = 0;
  for (const element of hidden) {
    const parent = parentElementOf(element);
    const beside = parent !== null && around.has(parent);
    const locked = LOCKED_NAME.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
    if (!beside && !locked) continue;
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
function lengthOfCopy(articles: readonly LinkedThing[], text: string): number {
  const begin = letters(text).slice(0, 60);
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
