// One file for all that two pages of the extension have in common. Left to itself the bundler makes a dozen of a few
// kilobytes each, and a popup waits for every one of them before it can draw: half as long again
// (npm run bench -- popup).

import type { InlineConfig } from 'vite';

/** Changes the build of the pages; scripts that run elsewhere are one file anyway. */
export function shareOneChunk({ build }: InlineConfig): void {
  const output = build?.lib ? undefined : build?.rollupOptions?.output;
  if (!output || Array.isArray(output)) return;
  // Styles stay with their pages: the popup's would change how the settings look.
  output.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2, test: (id) => !id.endsWith('.css') }] };
}
