// All benches by their names, in the order in which they are measured.

import type { Bench } from './row.ts';

/** Each is loaded by whoever measures it. */
export const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  analysis: () => import('./analysis.ts'),
  compromise: () => import('./compromise.ts'),
  extraction: () => import('./extraction.ts'),
  painting: () => import('./painting.ts'),
  click: () => import('./click.ts'),
  tasks: () => import('./tasks.ts'),
  untouched: () => import('./untouched.ts'),
  memory: () => import('./memory.ts'),
  comparison: () => import('./comparison.ts'),
  rereading: () => import('./rereading.ts'),
  'command-line': () => import('./command-line.ts'),
  popup: () => import('./popup.ts'),
};
