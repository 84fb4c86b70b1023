import type { ArticleMeta, ArticleText, Partial } from '../analysis/types.ts';
import { type Block, type IsVisible, readBlocks } from './blocks.ts';
import { findCutOff } from './cut-off.ts';
import { attributeOf, unclobbered } from './dom.ts';
import { isProse } from './furniture.ts';
import { LEAST_TEXT, TOO_LITTLE, whyNotNews } from './gate.ts';
import { readLinkedData } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { withoutSecondArticle } from './living-second-article.ts';
import { readMeta } from './metadata.ts';
import { pointAtArticle } from './pointer.ts';
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
export function readArticle(page: Document, options: ReadOptions = {}): ArticleOnPage | Refusal {
  const document = unclobbered(page);
  const root = document.documentElement && (document.body ?? document.documentElement);
  if (!root) return { kind: 'not-an-article', why: 'The page is empty.' };
  const isVisible = remember(options.isVisible ?? seesLayout(document));
  const things = readLinkedData(document);
  const { blocks, hidden } = readBlocks(root, isVisible, options.shadowRootOf ?? openRootOf);
  const meta = readMeta(document, things);
  // Readability takes a second on the largest pages, most of which hold hardly any text.
  if (blocks.filter(isProse).reduce((sum, block) => sum + block.text.length, 0) < LEAST_TEXT) {
    return { kind: 'not-an-article', why: TOO_LITTLE };
  }
  const point = () => pointAtArticle(document, isVisible);
  const story = withoutSecondArticle(chooseStory({ blocks, point, things, title: meta.title, byline: meta.byline }));
  const { text, runs } = join(story);

  const language = findLanguage(text, attributeOf(document.documentElement, 'lang'));
  const why = whyNotNews({ document, things, blocks, story, text, meta }, language);
  if (why) return { kind: 'not-an-article', why };
  if (!SUPPORTED.has(language)) return { kind: 'unsupported-language', language };
  return {
    kind: 'article',
    meta,
    text: { text },
    map: createTextMap(document, text, runs),
    language,
    partial: findCutOff({ things, blocks, hidden, story, text }),
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

/** Joins blocks by line breaks; their runs move along. */
function join(blocks: readonly Block[]): { text: string; runs: Run[] } {
  let text = '';
  const runs: Run[] = [];
  for (const block of blocks) {
    if (text !== '') text += '\n';
    const offset = text.length;
    // A line break between blocks stands in no text node, so no range may run across it.
    block.runs.forEach((run, i) => {
      runs.push({ ...run, start: run.start + offset, apart: run.apart || i === 0 });
    });
    text += block.text;
  }
  return { text, runs };
}
