import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { serve } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';

/**
 * Has a page wait for an answer and do nothing else, as one that is busy does, until the function that is given is called or the
 * test is over.
 */
export async function holdPage(page: Page): Promise<() => Promise<void>> {
  let isAsked = false;
  const server = await serve(() => {
    isAsked = true;
    return new Promise(() => {});
  });
  await page.evaluate((address) => {
    setTimeout(() => {
      const request = new XMLHttpRequest();
      request.open('GET', address, false);
      try {
        request.send();
      } catch {
        // the connection is closed in the end
      }
    });
  }, server.address);
  await until('the page waits', () => isAsked);
  onTestFinished(server.close);
  return server.close;
}
