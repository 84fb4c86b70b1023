// The files that a page of ours gives its reader, in Chromium.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../../.ci/until.ts';

/**
 * Catches what the page's browser downloads from now on. Gives a function that waits for a file whose name has that ending, and
 * gives its text, once. The browser is asked when a file is whole: one that is being written is on the disk too, empty at first.
 */
export async function catchDownloads(page: Page): Promise<(ending: string) => Promise<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const names = new Map<string, string>(); // by the browser's own name for the download, which is its file's name too
  const whole = new Set<string>();
  const session = await page.createCDPSession();
  session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
  session.on('Browser.downloadProgress', ({ guid, state }) => {
    if (state === 'completed') whole.add(guid);
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return async (ending) => {
    const guid = await until(`a file that ends in ${ending} is downloaded`, () =>
      [...whole].find((each) => names.get(each)?.endsWith(ending)),
    );
    whole.delete(guid);
    return readFileSync(join(folder, guid), 'utf8');
  };
}
