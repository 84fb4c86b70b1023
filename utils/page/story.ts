import type { Block } from './blocks.ts';
import { attributeOf, closestTo, localNameOf } from './dom.ts';
import { createFurnitureSense, isInCaption, type Verdict } from './furniture.ts';
import { saysFurniture } from './furniture-words.ts';
import { type LinkedThing, own, typesOf } from './json-ld.ts';
import { letters } from './letters.ts';
import { findOtherStories } from './other-stories.ts';
import { beginsWithPlace, endsSentence, isProse, LEAST_TEXT } from './prose.ts';
import { holds, parentOf } from './shadow.ts';
import { findTeasers } from './teasers.ts';
import { findTitledBoxes } from './titled-boxes.ts';

export interface StoryQuestion {
  readonly blocks: readonly Block[];
  /** The text nodes that Readability points at; asked only where it has something to decide, as it is slow. */
  readonly point: () => ReadonlySet<Text>;
  readonly things: readonly LinkedThing[];
  readonly title: string | null;
  /** Who wrote the story, as the page says. */
  readonly byline: string | null;
}

type Sense = (element: Element) => Verdict;

/**
 * The blocks that are the story, in page order; none when the page holds no running text.
 *
 * It grows from prose that is known to be of it. Readability fails all or nothing there (an appeal for money longer than the
 * story, a consent dialog, a hidden block), so its answer is held against the page's own copy of the text and the densest
 * run of paragraphs on the page. Where the run's story holds nearly all prose that is no furniture, it is not even asked.
 */
export function chooseStory(page: StoryQuestion): Block[] {
  const sense = createFurnitureSense();
  // The posts of a live blog have linked headings too.
  const isLive = page.things.some((thing) => typesOf(thing).includes('LiveBlogPosting'));
  const teasers = isLive ? new Set<Block>() : findTeasersBeside(page.blocks);
  const boxes = findTitledBoxes(page.blocks);
  const others = isLive ? new Set<Block>() : findOtherStories(page.blocks, page.title);
  const blocks = belowHeadline(page).filter((block) => !teasers.has(block) && !boxes.has(block) && !others.has(block));
  const question = { ...page, blocks };
  const grow = (seeds: readonly Block[]) => growFrom(seeds, question, sense);

  const prose = question.blocks.filter(isProse);
  const known = inOwnCopy(prose, page.things);
  if (known) return grow(known);
  const isFurniture = furnitureTest(prose, sense);
  const clean = prose.filter((block) => !isFurniture(block));
  const run = densestRun(clean);
  const own = runUnderHeadline(clean, page);
  // Comments, or another story, may be longer. They stand in other elements than the headline.
  if (own.length > 0 && !own.some((block) => run.includes(block))) return grow(own);
  const alone = grow(run);
  if (holdsNearlyAll(alone, clean)) return alone;
  const nodes = page.point();
  const read = prose.filter((block) => shareIn(block, nodes) >= 0.5);
  return sum(read.filter((block) => clean.includes(block))) >= sum(run) * 0.5
    ? grow(withoutAfterthoughts(read, run))
    : alone;
}

/** Where the run is nearly all that was read, what is read beyond its ends and set unlike it is an appeal or a standfirst. */
function withoutAfterthoughts(read: readonly Block[], run: readonly Block[]): readonly Block[] {
  const inRun = new Set(run);
  if (sum(read.filter((block) => inRun.has(block))) < sum(read) * 0.7) return read;
  const first = run[0]?.index ?? 0;
  const last = run.at(-1)?.index ?? 0;
  const places = new Set(run.map(placeOfBlock));
  return read.filter((block) => {
    if ((block.index >= first && block.index <= last) || places.has(placeOfBlock(block))) return true;
    const parent = parentOf(block.element);
    return parent !== null && run[0] !== undefined && holds(parent, run[0].element); // beside a list, a quotation
  });
}

/** A page that has nothing but teasers may be a live blog; what it is the gate decides. */
function findTeasersBeside(blocks: readonly Block[]): ReadonlySet<Block> {
  const teasers = findTeasers(blocks);
  const besides = blocks.filter((block) => isProse(block) && !teasers.has(block));
  return sum(besides) < LEAST_TEXT ? new Set() : teasers;
}

/** The story around the paragraphs that it is known by. */
function growFrom(seeds: readonly Block[], question: StoryQuestion, sense: Sense): Block[] {
  if (seeds.length === 0) return [];
  const isFurniture = furnitureTest(seeds, sense);
  const body = seeds.filter((block) => !isFurniture(block));
  if (body.length === 0) return [];
  const kin = kinOf(body);
  const chosen = new Set(body);
  const grown = question.blocks.filter((block) => chosen.has(block) || (kin(block) && !isFurniture(block)));
  const one = withLead(firstStory(withoutOutliers(grown, body), question.title), question, isFurniture);
  return withoutRepeats(withoutAuthors(withoutHeadings(one, question.title), question.byline));
}

/** The share of the page's clean prose from which there is nothing left to decide. */
const NEARLY_ALL = 0.985;

function holdsNearlyAll(story: readonly Block[], clean: readonly Block[]): boolean {
  const inStory = new Set(story);
  return clean.length > 0 && sum(clean.filter((block) => inStory.has(block))) >= sum(clean) * NEARLY_ALL;
}

/** Nothing above the headline is the story: a wall of consent, a video with all that is said in it. */
function belowHeadline({ blocks, title }: StoryQuestion): readonly Block[] {
  const headline = findHeadline(blocks, title);
  if (!headline) return blocks;
  const below = blocks.slice(blocks.indexOf(headline));
  const prose = below.filter(isProse);
  return prose.length >= 3 && sum(prose) >= ENOUGH_BELOW ? below : blocks;
}

/** The prose that shares with the headline the deepest element that has some paragraphs of it; none without such. */
function runUnderHeadline(clean: readonly Block[], { blocks, title }: StoryQuestion): Block[] {
  const headline = findHeadline(blocks, title);
  if (!headline) return [];
  const below = clean.filter(({ index }) => index > headline.index);
  const weight = weigh(below);
  const count = weigh(below, () => 1);
  for (let around = parentOf(headline.element); around; around = parentOf(around)) {
    if ((weight.get(around) ?? 0) < ENOUGH_BELOW || (count.get(around) ?? 0) < 3) continue;
    const container = around;
    return below.filter(({ element }) => holds(container, element));
  }
  return [];
}

function findHeadline(blocks: readonly Block[], title: string | null): Block | null {
  const headline = letters(title ?? '');
  const isIt = ({ element, text }: Block) => closestTo(element, 'h1') !== null && letters(text) === headline;
  return headline === '' ? null : (blocks.find(isIt) ?? null);
}

/** Characters of running text below a headline from which on it is the story's. */
const ENOUGH_BELOW = 300;

const sum = (blocks: readonly Block[]) => blocks.reduce((total, block) => total + block.text.length, 0);

/** The sum over the blocks under each element: of their characters, or of what else they are worth. */
function weigh(blocks: readonly Block[], worth = (block: Block) => block.text.length): Map<Element, number> {
  const weight = new Map<Element, number>();
  const levels: Set<Element>[] = [];
  const depths = new Map<Element, number>();
  const add = (element: Element, amount: number) => {
    const level = depthOf(element, depths);
    levels[level] ??= new Set();
    levels[level].add(element);
    weight.set(element, (weight.get(element) ?? 0) + amount);
  };
  for (const block of blocks) add(block.element, worth(block));
  // From the deepest up, so that each element hands its sum on once, however many blocks are in it.
  for (let level = levels.length - 1; level > 0; level--) {
    for (const element of levels[level] ?? []) {
      const parent = parentOf(element);
      if (parent) add(parent, weight.get(element) ?? 0);
    }
  }
  return weight;
}

/** How many elements are around an element; what is known of others is used and added to. */
function depthOf(element: Element, known: Map<Element, number>): number {
  const path: Element[] = [];
  let depth = -1;
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const before = known.get(one);
    if (before !== undefined) {
      depth = before;
      break;
    }
    path.push(one);
  }
  for (const one of path.reverse()) known.set(one, ++depth);
  return known.get(element) ?? 0;
}

/** What holds much of the text is no furniture, whatever it is called ("subscription-page", "content-and-rail"). */
const MUCH = 0.35;

/** Tells furniture by where it stands and what it says. `prose` is what the story's share is counted in. */
function furnitureTest(prose: readonly Block[], sense: Sense): (block: Block) => boolean {
  const weight = weigh(prose);
  const much = sum(prose) * MUCH;
  // A box of appeals may be longer than the story: if a good part of it says so, its name is right.
  const told = weigh(prose.filter(saysFurniture));
  const isHeavy = (element: Element) => {
    const all = weight.get(element) ?? 0;
    return all > much && (told.get(element) ?? 0) < all * 0.3;
  };
  const isPart = (element: Element) => {
    const verdict = sense(element);
    return verdict === 'always' || (verdict === 'by name' && !isHeavy(element));
  };
  const known = new Map<Element, boolean>();
  /** Whether an element or one around it is. */
  const isInside = (inner: Element): boolean => {
    const asked: Element[] = [];
    let answer = false;
    for (let element: Element | null = inner; element && !answer; element = parentOf(element)) {
      const before = known.get(element);
      answer = before ?? isPart(element);
      if (before !== undefined) break;
      asked.push(element);
    }
    for (const element of asked) known.set(element, answer);
    return answer;
  };
  return (block) => isInside(block.element) || isInCaption(block) || saysFurniture(block);
}

/** How much of a block stands in the given text nodes. */
export function shareIn(block: Block, nodes: ReadonlySet<Text>): number {
  let inside = 0;
  for (const run of block.runs) if (nodes.has(run.node)) inside += run.length;
  return inside / block.text.length;
}

const knownLetters = new WeakMap<Block, string>();

/** The letters of a block, which are asked for again and again. */
function lettersOf(block: Block): string {
  const answer = knownLetters.get(block) ?? letters(block.text);
  knownLetters.set(block, answer);
  return answer;
}

/** Blocks that stand word for word in the page's JSON-LD copy of the story; null when there is no such copy, or they are few. */
function inOwnCopy(prose: readonly Block[], things: readonly LinkedThing[]): Block[] | null {
  let copy = '';
  for (const thing of things) {
    const body = own(thing, 'articleBody');
    if (typeof body === 'string' && body.length > copy.length) copy = body;
  }
  const whole = letters(copy);
  if (whole.length < 300) return null;
  const found = prose.filter((block) => whole.includes(lettersOf(block)));
  const share = found.reduce((total, block) => total + lettersOf(block).length, 0) / whole.length;
  return share > 0.6 ? found : null;
}

/** The prose under the deepest element that holds most of the page's prose. */
function densestRun(clean: readonly Block[]): Block[] {
  const container = containerOf(clean, 0.6);
  return container ? clean.filter((block) => holds(container, block.element)) : [];
}

/**
 * Tells of any block whether it is set as the story's prose is: a sibling of it, or in a like place in the story's
 * container. That brings back paragraphs that Readability took for link lists, and short lines between the others.
 */
function kinOf(body: readonly Block[]): (block: Block) => boolean {
  const own = new Set<Element>();
  const parents = new Set<Element>();
  const places = new Set<string>();
  for (const [element, paragraphs] of countPerElement(body)) {
    own.add(element);
    const parent = parentOf(element);
    // An element with many paragraphs (parted by <br>) is the story itself: its neighbours are not of its kind.
    if (!parent || paragraphs > 2) continue;
    parents.add(parent);
    places.add(placeOf(element, parent));
  }
  const container = containerOf(body, 0.85);
  return (block) => {
    const { element } = block;
    if (own.has(element)) return true;
    const parent = parentOf(element);
    if (!parent) return false;
    const alike = places.has(placeOf(element, parent));
    if (parents.has(parent)) return alike || TEXTUAL.has(localNameOf(element)) || isProse(block);
    // A list or a quotation between paragraphs.
    const grandparent = parentOf(parent);
    if (grandparent && parents.has(grandparent) && /^(ul|ol|blockquote)$/.test(localNameOf(parent))) return true;
    return alike && container !== null && holds(container, element);
  };
}

/** How many of the blocks stand directly in each element. */
function countPerElement(blocks: readonly Block[]): Map<Element, number> {
  const count = new Map<Element, number>();
  for (const { element } of blocks) count.set(element, (count.get(element) ?? 0) + 1);
  return count;
}

/** The deepest element that holds at least a share of the blocks' characters, and as many of the blocks. */
function containerOf(blocks: readonly Block[], share: number): Element | null {
  const enough = sum(blocks) * share;
  // One long paragraph among three is no container, nor is a box of its own around it.
  const many = blocks.length * share;
  const count = weigh(blocks, () => 1);
  let best: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, characters] of weigh(blocks)) {
    // Of the elements that hold enough, the deepest holds the least; of two that hold as much, the first is deeper.
    if (characters >= enough && characters < least && (count.get(element) ?? 0) >= many) {
      best = element;
      least = characters;
    }
  }
  return best;
}

const TEXTUAL = new Set(['p', 'blockquote', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'pre']);

const placeOfBlock = ({ element }: Block): string => {
  const parent = parentOf(element);
  return parent ? placeOf(element, parent) : '';
};

const placeOf = (element: Element, parent: Element) =>
  `${localNameOf(element)} in ${localNameOf(parent)}.${attributeOf(parent, 'class') ?? ''}`;

/** A page that goes on with another story below (endless scrolling) has an <article> with a headline for each: one is read. */
function firstStory(blocks: readonly Block[], title: string | null): readonly Block[] {
  const stories = new Set<Element>();
  for (const { element } of blocks) {
    const article = closestTo(element, 'article');
    if (article && headlineOf(article) !== null) stories.add(article);
  }
  if (stories.size < 2) return blocks;
  const headline = title === null ? null : letters(title);
  const named = [...stories].find((article) => headlineOf(article) === headline);
  const [first] = stories;
  const read = named ?? first;
  return blocks.filter(({ element }) => closestTo(element, 'article') === read);
}

const headlineOf = (article: Element) => {
  const heading = article.querySelector('h1');
  return heading && letters(heading.textContent ?? '');
};

/** Headings are no running text, and the headline is in the metadata; a paragraph set as a heading stays. */
function withoutHeadings(blocks: readonly Block[], title: string | null): Block[] {
  const headline = title === null ? null : letters(title);
  return blocks.filter((block) => {
    if (headline !== null && lettersOf(block) === headline) return false;
    if (!/^h[1-6]$/.test(localNameOf(block.element))) return true;
    return block.text.length >= 120 && endsSentence(block.text);
  });
}

/** Leaves out who wrote the story: names above it, lives below it. */
function withoutAuthors(blocks: readonly Block[], byline: string | null): Block[] {
  const authors = (byline ?? '').split(/,| and | & /).map((name) => name.trim());
  const names = authors.filter((name) => /^\p{Lu}\S* .*\p{Lu}/u.test(name));
  const foot = blocks.length - LIVES;
  return blocks.filter(({ text }, i) => {
    const name = names.find((one) => text.startsWith(one));
    if (name !== undefined && (isOnlyNames(text, names) || LIFE.test(text.slice(name.length)))) return false;
    return i < foot || /["“”]/.test(text) || !REPORTER.test(text);
  });
}

/** "Ann Lee and Jo Bay" */
const isOnlyNames = (text: string, names: readonly string[]): boolean =>
  names.reduce((rest, name) => rest.replace(name, ''), text).replace(/\band\b|\P{L}/gu, '') === '';

const LIFE =
  /^,? (is|was|covers|covered|writes|wrote|reports|reported|contributed|joined|has (covered|written|reported|worked))\b/;
/** So many paragraphs at the end may tell of a writer whose name is not known. */
const LIVES = 4;
const REPORTER =
  /^\p{Lu}[\p{L}'’-]+ (\p{L}[\p{L}.'’-]* ){1,3}(is|was) (an?|the|our|[\p{L} ]{3,40}[’']s) ([\p{L}’'-]+ ){0,6}(reporter|correspondent|writer|editor|columnist|journalist|producer|fellow|contributor)\b/u;

/**
 * Leaves out short lines before the first paragraph (dates, labels, bylines) and everything after the last that is set
 * unlike the story (biographies, appeals, a second story).
 */
function withoutOutliers(blocks: readonly Block[], body: readonly Block[]): Block[] {
  const share = new Map<string, number>();
  for (const block of body) share.set(placeOfBlock(block), (share.get(placeOfBlock(block)) ?? 0) + block.text.length);
  const enough = sum(body) * 0.15;
  const isMain = (block: Block) => (share.get(placeOfBlock(block)) ?? 0) >= enough;
  const first = blocks.findIndex((block) => isMain(block) && isProse(block));
  if (first < 0) return [...blocks];
  const last = blocks.findLastIndex(isMain);
  const weight = weigh(body);
  const inFlow = (block: Block) => (weight.get(parentOf(block.element) ?? block.element) ?? 0) >= sum(body) * 0.5;
  const mayLead = (block: Block) => isProse(block) || (isMain(block) && endsSentence(block.text));
  return blocks.filter(
    (block, i) => (i >= first || mayLead(block)) && (i <= last || (isProse(block) && inFlow(block))),
  );
}

/**
 * Adds the first paragraph where it is set apart, between the headline and the rest. A standfirst stands there too; it
 * repeats the story in other words, and a source in it would be counted twice.
 */
function withLead(
  story: readonly Block[],
  { blocks, title }: StoryQuestion,
  isFurniture: (block: Block) => boolean,
): Block[] {
  const first = story[0]?.index ?? 0;
  const headline = title === null ? null : letters(title);
  const isHeadline = (block: Block) => closestTo(block.element, 'h1') !== null || lettersOf(block) === headline;
  const above = blocks.filter((block) => block.index < first);
  const at = above.findLastIndex(isHeadline);
  // Against a few paragraphs (a story cut off) nothing can be told.
  if (at < 0 || story.length < 3) return [...story];
  const mayLead = above
    .slice(at + 1)
    .filter(
      (block) =>
        isProse(block) && endsSentence(block.text) && localNameOf(block.element) !== 'li' && !isFurniture(block),
    );
  if (mayLead.length === 0) return [...story];
  const told = new Set(story.flatMap(contentWords));
  const leads = mayLead.filter((block) => {
    const words = contentWords(block);
    const again = words.filter((word) => told.has(word)).length / words.length;
    return beginsWithPlace(block.text) || (words.length >= 6 && again < NEW_WORDS);
  });
  return [...leads, ...story];
}

/** A standfirst has most of its words from the story below it. */
const NEW_WORDS = 0.35;

/** Words that are long enough to mean something, each once. */
const contentWords = (block: Block) => [...new Set(block.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])];

/** Blocks that each block is held against: no news story has more, and a book would take the square of its length. */
const MOST_COMPARED = 300;

/** A caption under two sizes of a picture, a copy for readers without scripts, a pulled quotation: the first one stays. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const seen: string[] = [];
  return blocks.filter((block) => {
    const key = lettersOf(block);
    if (key.length < 25) return true;
    const repeated = seen
      .slice(-MOST_COMPARED)
      .some((one) => one === key || (key.length >= 60 && one.length > key.length && one.includes(key)));
    if (!repeated) seen.push(key);
    return !repeated;
  });
}
