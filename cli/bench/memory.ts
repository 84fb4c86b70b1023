// What a read page keeps in memory a minute after it was last looked at.

import { join, resolve } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { getBrowser } from '../../.ci/browsers.ts';
import { closePopup, launchChromium } from '../../.ci/chromium.ts';
import { readingInFront } from '../../.ci/reading.ts';
import { until } from '../../.ci/until.ts';
import { OFFLINE, servePages } from './pages.ts';
import { type Row, round } from './row.ts';
import { medianStory } from './story.ts';

const EXTENSION = join(resolve(import.meta.dirname, '../../.output'), 'chrome-mv3');
/** Milliseconds without use. */
const UNUSED = 60_000;
const PATIENCE = 60_000;
const MOST = 2;

export async function measure(): Promise<readonly Row[]> {
  const site = await servePages();
  const program = getBrowser('chromium');
  const chromium = await launchChromium({ program, extension: EXTENSION, headless: true, args: [OFFLINE] });
  try {
    const page = await chromium.open(site.address + medianStory().name);
    const session = await page.createCDPSession();
    const before = await heapOf(session);
    const popup = await chromium.clickToolbarButton(page);
    const isRead = async () => (await readingInFront(chromium))?.status === 'read';
    await until('the page is read', isRead, PATIENCE);
    await closePopup(popup);
    const busy = await heapOf(session);
    await new Promise((done) => setTimeout(done, UNUSED));
    const after = await heapOf(session);
    const kept = after - before;
    return [
      {
        what: 'memory of a read page, 60 s after its last use',
        against: 'before the click',
        ours: `${round(after)} MB (${round(busy)} while the model is kept)`,
        theirs: `${round(before)} MB`,
        figure: `${round(kept)} MB kept`,
        bar: `≤ ${MOST} MB`,
        met: kept <= MOST,
        note: 'Heap of all scripts in the page’s process, after a collection.',
      },
    ];
  } finally {
    await chromium.close();
    await site.close();
  }
}

/** Megabytes of all heaps in the page's process; collected twice, as what a first collection frees may free more. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}
