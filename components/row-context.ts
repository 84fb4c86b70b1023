import { createContext } from 'preact';
import type { Place } from './place.ts';

/** What every row of a report shares, however deep it stands. */
export interface Rows {
  /** The finding whose mark is in view on the page. */
  readonly current: string | null;
  /** Copies a row as one line, `label` behind its quote; null where there is nothing to copy with. */
  readonly onCopy: ((place: Place, label: string) => void) | null;
}

export const RowContext = createContext<Rows>({ current: null, onCopy: null });
