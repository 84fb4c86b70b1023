// What a click does to a page, counted: facts that are the same on every machine.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { between, traceOf } from '../../cli/bench/trace.ts';
import { browserFor, settled, startChromium } from './browsers.ts';
import { SEED_PAGE, serveSite } from './sites.ts';

const program = browserFor('chromium');

describe.skipIf(!program)('a click on an article', () => {
  let site: Site;
  let chromium: Chromium;

  beforeAll(async () => {
    site = await serveSite({ '/story.html': SEED_PAGE });
    chromium = await startChromium(program ?? '');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  test('injects two scripts, changes nothing in the DOM, and asks for no layout', async () => {
    const page = await chromium.open(`${site.address}story.html`);
    const injected: string[] = [];
    const session = await page.createCDPSession();
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith('chrome-extension:')) injected.push(new URL(url).pathname);
    });
    await session.send('Debugger.enable');
    await page.evaluate(() => {
      const seen = globalThis as { changes?: number };
      seen.changes = 0;
      new MutationObserver((records) => {
        seen.changes = (seen.changes ?? 0) + records.length;
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    const events = await traceOf(page, async () => {
      await page.evaluate(async () => {
        // The page's own first layout is over by then.
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
        performance.mark('facts-begin');
      });
      const popup = await chromium.clickToolbarButton(page);
      expect(await settled(popup)).toBe('read');
      await page.waitForFunction(() => CSS.highlights.size > 0);
      await page.evaluate(() => performance.mark('facts-end'));
    });
    expect(injected).toEqual(['/content-scripts/article.js', '/content-scripts/analysis.js']);
    expect(await page.evaluate(() => (globalThis as { changes?: number }).changes)).toBe(0);
    const ours = between(events, 'facts-begin', 'facts-end');
    // The trace is of the right thread: our script's evaluation is in it.
    expect(ours.some(({ args }) => args?.data?.url?.endsWith('/content-scripts/article.js'))).toBe(true);
    expect(ours.filter(({ name }) => name === 'Layout')).toEqual([]);
  });
});
