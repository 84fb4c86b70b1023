// Takes out of our dependencies what we never run and a store's reviewer would have to ask about: writers of HTML, a
// preloader that fetches, an announcement to the page. Each cut must be found exactly once, or the build stops: then the
// dependency has changed, and somebody has to look.

import type { Plugin } from 'vite';

interface Cut {
  /** The end of the module's path. */
  readonly module: string;
  readonly what: RegExp;
  readonly by: string;
}

const CUTS: readonly Cut[] = [
  // `dangerouslySetInnerHTML`: no view of ours has markup in a string.
  { module: 'preact/dist/preact.mjs', what: /\w\.innerHTML=\w\.__html/g, by: 'void 0' },
  // Readability keeps the page as a string for its next attempt; a copy of the nodes does as well.
  {
    module: '@mozilla/readability/Readability.js',
    what: /var pageCacheHtml = page\.innerHTML;/g,
    by: 'var pageCache = page.cloneNode(true);',
  },
  {
    module: '@mozilla/readability/Readability.js',
    what: /page\.innerHTML = pageCacheHtml;/g,
    by: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  {
    module: '@mozilla/readability/Readability.js',
    what: /tmp\.innerHTML = noscript\.innerHTML;/g,
    by: 'tmp.append(...noscript.cloneNode(true).childNodes);',
  },
  // WXT tells the page's own scripts that one of ours has started, in an event that bears the extension's id, and lets
  // a forged one end ours. A second script of ours is held off in another way: utils/extension/handover.ts.
  {
    module: 'wxt/dist/utils/content-script-context.mjs',
    what: /stopOldScripts\(\) \{.*?\n\t\}/gs,
    by: 'stopOldScripts() {}',
  },
  {
    module: 'wxt/dist/utils/content-script-context.mjs',
    what: /listenForNewerScripts\(\) \{.*?\n\t\}/gs,
    by: 'listenForNewerScripts() {}',
  },
  // A reader of files from the network; we only write lists.
  { module: 'papaparse/papaparse.min.js', what: /\bnew XMLHttpRequest\b(\(\))?/g, by: 'null' },
  // The polyfill's table of functions, for developer tools, which we have none of.
  {
    module: 'webextension-polyfill/dist/browser-polyfill.js',
    what: /"inspectedWindow": \{\s*"eval": \{[^}]*\}\s*\}/g,
    by: '"inspectedWindow": {}',
  },
];

/** @throws at the build, where a dependency no longer holds what is to be taken out of it */
export const withoutDeadCode = (): Plugin => ({
  name: 'on-record:without-dead-code',
  apply: 'build',
  transform(code, id) {
    const module = id.split('?')[0] ?? '';
    let cut = code;
    for (const { module: end, what, by } of CUTS) {
      if (!module.endsWith(end)) continue;
      const found = [...cut.matchAll(what)].length;
      if (found !== 1) throw new Error(`${what} is in ${end} ${found} times, and not once`);
      cut = cut.replace(what, () => by);
    }
    return cut === code ? null : { code: cut, map: null };
  },
});
