// All that differs between the browsers' packages. What differs in their interfaces is in utils/extension, by asking
// whether a function is there, never by the browser's name.

import type { UserManifest } from 'wxt';

/** By WXT's names of browsers. The oldest version is the first that has all that we call without asking. */
export const PER_BROWSER: Readonly<Record<string, UserManifest>> = {
  chrome: { minimum_chrome_version: '127' },
  edge: { minimum_chrome_version: '127' },
  firefox: {
    action: { default_area: 'navbar' },
    browser_specific_settings: {
      gecko: {
        id: 'on-record@example.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
  // Not tried: the first version with custom highlights, and with popovers, that Apple's notes name.
  safari: { browser_specific_settings: { safari: { strict_min_version: '17.2' } } },
};

/** Entrypoints that a browser has no place for, and with them what their manifest would ask for. Safari has no panel. */
export const WITHOUT: Readonly<Record<string, readonly string[]>> = { safari: ['sidepanel'] };
