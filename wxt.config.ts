import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3, // Firefox too; WXT's own default for Firefox is 2
  imports: false, // every dependency is visible at the top of its file
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: 'On Record',
    description:
      'Shows on whose word a news story rests: unnamed sources and missing comment, marked on the page. Nothing leaves the browser.',
    permissions: ['activeTab', 'scripting', 'storage'],
    ...(browser === 'firefox' && {
      action: { default_area: 'navbar' },
      browser_specific_settings: {
        gecko: {
          id: 'on-record@example.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
