// Settings and hidden marks as files: to take along, and to bring back.

import * as v from 'valibot';
import { type Settings, settingsFrom, stampSettings } from './settings-shape.ts';

/** 'damaged': ours, but not whole. Nothing of such a file is taken. */
export type RefusedFile = 'too-large' | 'not-ours' | 'newer' | 'damaged';

export type FileContent =
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** Not yet checked one by one. */
  | { readonly kind: 'hidden-marks'; readonly keys: readonly unknown[] }
  | { readonly kind: 'refused'; readonly why: RefusedFile };

/** Bytes, or UTF-16 units; the longest list of hidden marks has a tenth of it. */
export const LONGEST_FILE = 1_000_000;

const MARK = 'on-record';
const fileSchema = v.variant(MARK, [
  v.object({ [MARK]: v.literal('settings'), settings: v.optional(v.unknown()) }),
  v.object({ [MARK]: v.literal('hidden-marks'), keys: v.array(v.unknown()) }),
]);

const write = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

export const writeSettingsFile = (settings: Settings): string =>
  write({ [MARK]: 'settings', settings: stampSettings(settings) });

export const writeHiddenFile = (keys: readonly string[]): string => write({ [MARK]: 'hidden-marks', keys });

/** Takes the text of any file; never throws. */
export function readOurFile(text: string): FileContent {
  if (text.length > LONGEST_FILE) return { kind: 'refused', why: 'too-large' };
  const file = v.safeParse(fileSchema, parse(text));
  if (!file.success) return { kind: 'refused', why: 'not-ours' };
  if (file.output[MARK] === 'hidden-marks') return { kind: 'hidden-marks', keys: file.output.keys };
  if (file.output.settings === undefined) return { kind: 'refused', why: 'damaged' };
  const { settings, trouble } = settingsFrom(file.output.settings);
  if (trouble !== null) return { kind: 'refused', why: trouble === 'newer' ? 'newer' : 'damaged' };
  return { kind: 'settings', settings };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
