// The content script on the sites that are read without a click: put on the browser's own list, so that the background
// sleeps while pages are opened.

import { browser } from 'wxt/browser';
import { passingOrigins } from './passing-access.ts';

const ID = 'article';

let last: Promise<void> = Promise.resolve();

/** Brings the browser's list in line with what is permitted now. Two calls at once follow each other. */
export function registerForSites(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const [{ origins: permitted = [] }, passing] = await Promise.all([browser.permissions.getAll(), passingOrigins()]);
  const origins = permitted.filter((origin) => !passing.includes(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (origins.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches: origins,
    js: ['content-scripts/article.js'],
    css: ['content-scripts/article.css'],
    runAt: 'document_idle' as const,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
