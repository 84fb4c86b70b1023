// Reading every open tab that may be read, one after another.

import type { FollowedTabs } from './follow.ts';

export interface ReadAllProgress {
  /** How many tabs are done, of how many. */
  readonly done: number;
  readonly total: number;
  /** Of the tab that is being read; null where it is not known. */
  readonly title: string | null;
}

/**
 * Has all tabs read that may be and were not, and tells before each how far it is; ends after the tab at hand once
 * `signal` aborts. Tabs that are asleep are left asleep.
 */
export async function readAll(
  tabs: Pick<FollowedTabs, 'read' | 'unread'>,
  tell: (progress: ReadAllProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const unread = await tabs.unread();
  for (const [done, { tab, title }] of unread.entries()) {
    if (signal.aborted) return;
    tell({ done, total: unread.length, title });
    await tabs.read(tab);
  }
}
