// The browser's own record of what its main thread did.

import type { Page } from 'puppeteer-core';

/** As far as it is used here: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string; readonly name?: string };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

/** Everything that the browser recorded while `work` ran. */
export async function traceOf(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const file = await page.tracing.stop();
  if (!file) throw new Error('the browser recorded nothing');
  return (JSON.parse(new TextDecoder().decode(file)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** The events between two marks of the page's timeline, on the thread that set them. Throws where a mark is missing. */
export function between(events: readonly TraceEvent[], begin: string, end: string): TraceEvent[] {
  const find = (name: string) => {
    const found = events.find((event) => event.name === name);
    if (!found) throw new Error(`the trace has no ${name}`);
    return found;
  };
  const [from, to] = [find(begin), find(end)];
  return events.filter(({ ts, pid, tid }) => pid === from.pid && tid === from.tid && ts >= from.ts && ts <= to.ts);
}
