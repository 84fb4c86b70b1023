import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { withAsciiScripts } from './build/ascii.ts';
import { withoutDeadCode } from './build/dead-code.ts';
import { withLeanModel } from './build/lean-model.ts';
import { collectLicences, writeLicences } from './build/licences.ts';
import { PER_BROWSER, WITHOUT } from './build/per-browser.ts';
import { shareOneChunk } from './build/shared-chunk.ts';

export default defineConfig({
  manifestVersion: 3, // Firefox too; WXT's own default for Firefox is 2
  imports: false, // every dependency is visible at the top of its file
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  vite: () => ({
    plugins: [preact(), withoutDeadCode(), withLeanModel(), withAsciiScripts(), collectLicences()],
    build: { modulePreload: { polyfill: false } }, // what it adds for old browsers fetches
  }),
  hooks: {
    'entrypoints:found'({ config }, found) {
      const left = found.filter(({ name }) => !WITHOUT[config.browser]?.includes(name));
      found.splice(0, found.length, ...left);
    },
    'vite:build:extendConfig': (_entrypoints, config) => shareOneChunk(config),
    'build:done': (wxt) => writeLicences(wxt.config.outDir),
  },
  zip: {
    // All that a build is made of, and what says how.
    includeSources: [
      '{build,components,entrypoints,public,seeds,utils}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '{LICENSE,README.md}',
    ],
  },
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: 'On Record',
    description:
      'Shows on whose word a news story rests: unnamed sources and missing comment, marked on the page. Nothing leaves the browser.',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for one site at a time, to read it without a click, or all at once, to read the open tabs.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Show or hide the marks on the page' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Go to the next mark' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: 'Go to the previous mark' },
    },
    // Development builds are left to WXT: its reload needs a connection to the dev server.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
      },
    }),
    ...PER_BROWSER[browser],
  }),
});
