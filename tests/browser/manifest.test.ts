// What each built manifest asks of the browser. Nothing in it may warn at install.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifests = globSync('.output/*/manifest.json').sort();
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

test('both browsers have one', () => {
  expect(manifests).toEqual(
    expect.arrayContaining(['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json']),
  );
});

test.each(manifests)('%s', (file) => {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  expect(manifest.manifest_version).toBe(3);
  // Firefox has a sidebar, for which it asks no permission; Safari has neither.
  const panel = /firefox|safari/.test(file) ? [] : ['sidePanel'];
  expect('side_panel' in manifest).toBe(panel.length > 0);
  expect('sidebar_action' in manifest).toBe(file.includes('firefox'));
  expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', ...panel]);
  if (file.includes('firefox')) expect(manifest.sidebar_action.open_at_install).toBe(false);
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  for (const key of ['host_permissions', 'optional_permissions', 'content_scripts']) {
    expect(manifest, key).not.toHaveProperty(key);
  }
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
});

test('Firefox is told that no data is collected, and on which versions it runs, Android included', () => {
  const { browser_specific_settings } = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(browser_specific_settings.gecko.strict_min_version).toBe('142.0');
  expect(browser_specific_settings.gecko_android).toEqual({ strict_min_version: '142.0' });
});
