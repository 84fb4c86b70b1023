// The extensions that ours is held against. The popup of the first is empty, and its content script does the least that there is
// to do; the second has no popup, and does in one go what reading anew comes to.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

const POPUP = `const api = globalThis.browser ?? chrome;
api.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
  api.scripting.executeScript({ target: { tabId: tab.id }, files: ['floor.js'] }));`;

const WELCOME = `const api = globalThis.browser ?? chrome;
api.runtime.onInstalled.addListener(() => api.tabs.create({ url: api.runtime.getURL('welcome.html') }));`;

/** Writes the extension into a folder. `story`: the text that it reads. */
export async function buildFloor(folder: string, story: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const scripts = join(import.meta.dirname, 'in-page');
  const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
  put('floor.js', await bundle(join(scripts, 'floor.ts'), { STORY: story }));
  put('popup.js', POPUP);
  put('popup.html', '<!doctype html><meta charset="utf-8"><title>Floor</title><script src="popup.js"></script>');
  // As ours does when it is installed; the browsers are driven once it is there.
  put('background.js', WELCOME);
  put('welcome.html', '<!doctype html><meta charset="utf-8"><title>Welcome</title>');
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1.0',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup.html', default_area: 'navbar' },
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'floor@example.invalid' } },
  };
  put('manifest.json', JSON.stringify(manifest));
}

/** Writes the extension of the parts into a folder: it may run on pages that are served by http, and does so when it is told to. */
export async function buildParts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
  put('parts.js', await bundle(join(import.meta.dirname, 'in-page', 'parts.ts')));
  put('background.js', '');
  const manifest = {
    manifest_version: 3,
    name: 'Parts',
    version: '1.0',
    permissions: ['scripting'],
    host_permissions: ['http://*/*'],
    background: { service_worker: 'background.js' },
  };
  put('manifest.json', JSON.stringify(manifest));
}
