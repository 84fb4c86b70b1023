import type { ArticleMeta, ArticleText, Partial } from '../analysis/types.ts';
import { type Block, type IsVisible, readBlocks } from './blocks.ts';
import { findCutOff } from './cut-off.ts';
import { whyNotNews } from './gate.ts';
import { readLinkedData } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { readMeta } from './metadata.ts';
import { pointAtArticle } from './pointer.ts';
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
}

/** Languages that the analysis knows. */
const SUPPORTED = new Set(['en']);

/**
 * Reads the news article of a page. The page is not changed.
 * @param document a live page, or a parsed one without layout
 * @throws never for odd pages; a page that cannot be read is refused
 */
export function readArticle(document: Document, options: ReadOptions = {}): ArticleOnPage | Refusal {
  const root = document.documentElement && (document.body ?? document.documentElement);
  if (!root) return { kind: 'not-an-article', why: 'The page is empty.' };
  const isVisible = options.isVisible ?? seesLayout(document);
  const things = readLinkedData(document);
  const { blocks, hidden } = readBlocks(root, isVisible);
  const meta = readMeta(document, things);
  const pointed = pointAtArticle(document, isVisible);
  const story = chooseStory({ blocks, pointed: pointed.nodes, things, title: meta.title });
  const { text, runs } = join(story);

  const language = findLanguage(text, document.documentElement.getAttribute('lang'));
  const why = whyNotNews({ document, things, story, text, meta }, language);
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
