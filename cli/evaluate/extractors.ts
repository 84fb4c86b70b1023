// What the choice of a library rests on: the text of saved pages by each way of finding it, against the true one.

import { join } from 'node:path';
import { bundle } from '../bench/bundle.ts';
import type { Texts } from '../bench/in-page/extractors.ts';
import { servePages, withBareChromium } from '../bench/pages.ts';
import type { Scores } from './figures.ts';
import { type Page, scoreTexts } from './score-pages.ts';

declare const onRecordBench: typeof import('../bench/in-page/extractors.ts');

/** Takes saved pages; gives their texts by name, as each way finds them in a Chromium without the extension. */
export async function readByEach(pages: readonly Page[]): Promise<ReadonlyMap<string, Texts>> {
  const script = await bundle(join(import.meta.dirname, '../bench/in-page/extractors.ts'));
  const site = await servePages();
  const texts = new Map<string, Texts>();
  try {
    await withBareChromium(async (open) => {
      for (const { name } of pages) {
        const page = await open(site.address + name);
        await page.evaluate(script);
        texts.set(name, await page.evaluate(() => onRecordBench.textsOf(document)));
        await page.close();
      }
    });
  } finally {
    await site.close();
  }
  return texts;
}

/** Token F1 of each way, on the pages whose true text is known and shown. */
export function scoreExtractors(pages: readonly Page[], texts: ReadonlyMap<string, Texts>): Scores {
  const scoreOf = (way: keyof Texts) => scoreTexts(pages, (name) => texts.get(name)?.[way] ?? '') ?? { rates: {} };
  return { readability: scoreOf('readability'), defuddle: scoreOf('defuddle'), 'as we read': scoreOf('ours') };
}
