// The colours that the marks are drawn in. Line styles tell the kinds apart too, so that no kind is known by its colour alone.

import type { MarkKind } from '../analysis/types.ts';

/** `#rrggbb`, in small letters. */
export type Colour = string;

export const COLOUR = /^#[0-9a-f]{6}$/;

/** Lines under dark words. They stay apart for every kind of colour sight, and keep 3:1 on white; a test measures both. */
export const DEFAULT_COLOURS: Readonly<Record<MarkKind, Colour>> = {
  anonymous: '#c26a15',
  missing: '#b558a5',
  pending: '#1b87a0',
  hearsay: '#7a8594',
};
