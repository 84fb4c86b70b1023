import { finish, type Slices } from '../analysis/slices.ts';
import type { ArticleMeta, ArticleText, Partial } from '../analysis/types.ts';
import { type Block, type IsVisible, readBlocksInSlices } from './blocks.ts';
import { findCutOff } from './cut-off.ts';
import { attributeOf, unclobbered } from './dom.ts';
import { TOO_LITTLE, whyNotNews } from './gate.ts';
import { readLinkedData } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { CHARACTERS_A_NODE, LONGEST_STORY, MOST_WORDS } from './limits.ts';
import { withoutSecondArticle } from './living-second-article.ts';
import { readMeta } from './metadata.ts';
import { pointAtArticle } from './pointer.ts';
import { isProse, LEAST_TEXT } from './prose.ts';
import { openRootOf, type ShadowRootOf } from './shadow.ts';
import { chooseStory } from './story.ts';
import { createTextMap, type Run, type TextMap } from './text-map.ts';
import { seesLayout } from './visibility.ts';

/** What was read from a page that holds an article. */
export interface ArticleOnPage {
  readonly kind: 'article';
  readonly meta: ArticleMeta;
  readonly text: ArticleText;
  readonly map: TextMap;
  /** BCP 47, decided on the text. */
  readonly language: string;
  /** Says how it is known that the page holds only part of the story; null when nothing says so. */
  readonly partial: Partial | null;
  /** The topmost elements of the page that are not shown. */
  readonly hidden: readonly Element[];
}

/** Why a page was not read. `why` is in plain words. */
export type Refusal =
  | { readonly kind: 'not-an-article'; readonly why: string }
  | { readonly kind: 'unsupported-language'; readonly language: string };

export interface ReadOptions {
  /** Whether an element is shown; the default asks the browser, and takes all for shown where there is no layout. */
  readonly isVisible?: IsVisible;
  /** How shadow trees are looked into; the default sees open ones. */
  readonly shadowRootOf?: ShadowRootOf;
}

/** Languages that the analysis knows. */
const SUPPORTED = new Set(['en']);

/**
 * Reads the news article of a page. The page is not changed.
 * @param page a live page, or a parsed one without layout
 * @throws never for odd pages; a page that cannot be read is refused
 */
export const readArticle = (page: Document, options: ReadOptions = {}): ArticleOnPage | Refusal =>
  finish(readArticleInSlices(page, options));

/** The same for a page that lives: it may change in between, and is to be looked at again then. */
export function* readArticleInSlices(page: Document, options: ReadOptions = {}): Slices<ArticleOnPage | Refusal> {
  const document = unclobbered(page);
  const root = document.documentElement && (document.body ?? document.documentElement);
  if (!root) return { kind: 'not-an-article', why: 'The page is empty.' };
  const isVisible = remember(options.isVisible ?? seesLayout(document));
  const things = readLinkedData(document);
  const { blocks, hidden, isCut } = yield* readBlocksInSlices(root, isVisible, options.shadowRootOf ?? openRootOf);
  const meta = readMeta(document, things);
  // Each of the next steps looks at all text, and where it stands.
  const step = blocks.reduce((sum, { text, runs }) => sum + runs.length + text.length / CHARACTERS_A_NODE, 0);
  yield step;
  // Readability takes a second on the largest pages, most of which hold hardly any text.
  if (blocks.filter(isProse).reduce((sum, block) => sum + block.text.length, 0) < LEAST_TEXT) {
    return { kind: 'not-an-article', why: TOO_LITTLE };
  }
  const point = () => pointAtArticle(document, isVisible);
  const story = withoutSecondArticle(chooseStory({ blocks, point, things, title: meta.title, byline: meta.byline }));
  yield step;
  const { text, runs, isShortened } = join(story);

  const language = findLanguage(text, attributeOf(document.documentElement, 'lang'));
  yield step;
  const why = whyNotNews({ document, things, blocks, story, text, meta }, language);
  if (why) return { kind: 'not-an-article', why };
  if (!SUPPORTED.has(language)) return { kind: 'unsupported-language', language };
  return {
    kind: 'article',
    meta,
    text: { text },
    map: createTextMap(document, text, runs),
    language,
    partial: isCut || isShortened ? { why: tooLong() } : findCutOff({ things, blocks, hidden, story, text }),
    hidden,
  };
}

/** Asks once for each element: the page is walked twice. */
function remember(isVisible: IsVisible): IsVisible {
  const known = new Map<Element, boolean>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = isVisible(element);
      known.set(element, answer);
    }
    return answer;
  };
}

// Not written before it is needed: a browser takes tens of milliseconds for the first number that it writes in a language.
const tooLong = () =>
  `The page is longer than is read at once: what was read are the first ${MOST_WORDS.toLocaleString('en')} words, or less.`;

interface Joined {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The story is longer than is analysed. */
  readonly isShortened: boolean;
}

/** Joins blocks by line breaks; their runs move along. What is too long for the analysis is left out. */
function join(blocks: readonly Block[]): Joined {
  let text = '';
  let words = 0;
  const runs: Run[] = [];
  for (const block of blocks) {
    const offset = text === '' ? 0 : text.length + 1;
    const length = lengthWithin(block.text, MOST_WORDS - words, LONGEST_STORY - offset);
    if (length <= 0) return { text, runs, isShortened: true };
    if (offset > 0) text += '\n';
    // A line break between blocks stands in no text node, so no range may run across it.
    block.runs.forEach((run, i) => {
      if (run.start >= length) return;
      const rest = Math.min(run.length, length - run.start);
      runs.push({ ...run, length: rest, start: run.start + offset, apart: run.apart || i === 0 });
    });
    text += block.text.slice(0, length);
    if (length < block.text.length) return { text, runs, isShortened: true };
    words += countSpaces(block.text) + 1;
  }
  return { text, runs, isShortened: false };
}

/** Characters of a text that hold no more than so many words and characters, to the end of a word. */
function lengthWithin(text: string, words: number, characters: number): number {
  if (words <= 0 || characters <= 0) return 0;
  if (text.length <= characters && countSpaces(text) < words) return text.length;
  let end = 0;
  for (let space = text.indexOf(' '); space >= 0 && space <= characters; space = text.indexOf(' ', space + 1)) {
    end = space;
    if (--words <= 0) break;
  }
  return end > 0 ? end : Math.min(text.length, characters);
}

const countSpaces = (text: string): number => text.split(' ').length - 1;
