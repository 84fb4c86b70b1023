// Saved pages as a reader has them: opened in Chromium, read by the built extension at a click on its button.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFor } from '../../.ci/build.ts';
import { type PrintedRow, printAnalysis, printError } from '../../utils/analysis/contract.ts';
import type { Reading } from '../../utils/analysis/types.ts';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');
/** Milliseconds that a page gets on a slow machine. */
const PATIENCE = 60_000;
// Nothing outside is reached, whatever a page asks for.
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * Builds the extension as the sources stand, and has it read saved pages.
 * @param names the pages in the folder, without ".html"
 * @returns what was read of each; an error in words where there is no Chromium
 */
export async function readInChromium(
  folder: string,
  names: readonly string[],
): Promise<Map<string, PrintedRow> | Error> {
  // Loaded only here: whoever scores texts needs no browser.
  const [
    { getBrowser, MissingBrowser },
    { closePopup, launchChromium },
    { readingInFront },
    { ASLEEP, serve },
    { until },
  ] = await Promise.all([
    import('../../.ci/browsers.ts'),
    import('../../.ci/chromium.ts'),
    import('../../.ci/reading.ts'),
    import('../../.ci/serve.ts'),
    import('../../.ci/until.ts'),
  ]);
  let program: string;
  try {
    program = getBrowser('chromium');
  } catch (error) {
    if (error instanceof MissingBrowser) return error;
    throw error;
  }
  buildFor('chrome');
  const known = new Set(names);
  const site = await serve((path) => {
    const name = path.slice(1);
    return known.has(name) ? { html: readFileSync(join(folder, `${name}.html`)), policy: ASLEEP } : null;
  });
  try {
    const chromium = await launchChromium({ program, extension: BUILD, headless: true, args: [OFFLINE] });
    try {
      const rows = new Map<string, PrintedRow>();
      for (const name of names) {
        const page = await chromium.open(`${site.address}${name}`);
        const popup = await chromium.clickToolbarButton(page);
        const finished = async () => {
          const reading = await readingInFront(chromium);
          return reading?.status === 'reading' ? null : reading;
        };
        rows.set(name, rowOf(name, await until(`${name} is read`, finished, PATIENCE)));
        await closePopup(popup);
        await page.close();
      }
      return rows;
    } finally {
      await chromium.close();
    }
  } finally {
    await site.close();
  }
}

function rowOf(name: string, reading: Reading): PrintedRow {
  switch (reading.status) {
    case 'read':
      return printAnalysis({ ...reading.report, file: name }, true);
    case 'not-an-article':
      return printError(name, 'not-an-article', reading.why);
    case 'unsupported-language':
      return printError(name, 'unsupported-language', reading.language);
    default:
      return printError(name, 'unreadable', reading.status === 'failed' ? reading.reason : reading.status);
  }
}
