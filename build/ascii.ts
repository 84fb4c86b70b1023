// Scripts of ASCII alone: one character beyond it, and a browser keeps two bytes for each of a script's millions.

import type { Plugin } from 'vite';

/**
 * Writes what is not ASCII as escapes that mean the same in a string, in a regular expression and in JSON. A backslash before
 * such a character ("\\–" in a class of characters) says nothing, and would make the escape's own backslash a letter.
 */
export const asciiOnly = (code: string): string =>
  code.replaceAll(/(\\*)([^\0-\x7f])/g, (_, before: string, unit: string) => {
    const kept = before.length % 2 === 0 ? before : before.slice(1);
    return `${kept}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

export const withAsciiScripts = (): Plugin => ({
  name: 'on-record:with-ascii-scripts',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) if (output.type === 'chunk') output.code = asciiOnly(output.code);
  },
});
