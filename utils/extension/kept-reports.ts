// Snapshots that a reader keeps beside the open tabs: in memory only, until the browser closes.

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ArticleReport } from '../analysis/types.ts';
import { reportSchema } from './report-schema.ts';

const PREFIX = 'kept-report:';

/** All that is kept, the oldest reading first. What is not a report is passed over. */
export async function readKept(): Promise<ArticleReport[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, value]) => {
      const checked = v.safeParse(reportSchema, value);
      return checked.success ? [checked.output] : [];
    })
    .sort((a, b) => (a.readAt < b.readAt ? -1 : 1));
}

/** False where the browser has no room left for it (10 MB). */
export async function keepReport(report: ArticleReport): Promise<boolean> {
  return browser.storage.session.set({ [keyOf(report)]: report }).then(
    () => true,
    () => false,
  );
}

export const letGoOf = (report: ArticleReport): Promise<void> => browser.storage.session.remove(keyOf(report));

/** Calls back whenever something is kept or let go, on this page or on another one that compares. */
export function onKeptChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  });
}

/** One reading of one page. */
const keyOf = ({ address, readAt }: ArticleReport): string => `${PREFIX}${readAt} ${address ?? ''}`;

/** Of what is kept: the same reading of the same page is the same in all else. */
export const isSameReading = (a: ArticleReport, b: ArticleReport): boolean => keyOf(a) === keyOf(b);
