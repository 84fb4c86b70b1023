// The colours that the marks are drawn in. Line styles tell the kinds apart too, so that no kind is known by its colour alone.

import { MARK_KINDS, type MarkKind } from '../analysis/types.ts';
import { contrast } from './contrast.ts';

/** `#rrggbb`, in small letters. */
export type Colour = string;

export const COLOUR = /^#[0-9a-f]{6}$/;

export type MarkColours = Readonly<Record<MarkKind, Colour>>;

/** Lines under dark words. They stay apart for every kind of colour sight, and keep 3:1 on white; a test measures both. */
export const DEFAULT_COLOURS: MarkColours = {
  anonymous: '#c26a15',
  missing: '#a02070',
  pending: '#0e7fa3',
  hearsay: '#808996',
};

/** The same for lines over light words, which keep 3:1 on all that is darker than `DARK_GROUND`. */
export const DEFAULT_ON_DARK: MarkColours = {
  anonymous: '#ffb866',
  missing: '#ff85c2',
  pending: '#6fdcff',
  hearsay: '#f2f4f7',
};

export const DARK_GROUND = '#5a5a5a';

/** What a line needs on the page behind it, by WCAG 2.2, 1.4.11. */
export const LINE_CONTRAST = 3;

/** The same hue for a kind's lines over light words, as light as it has to be there. */
export function onDark(kind: MarkKind, colour: Colour): Colour {
  if (colour === DEFAULT_COLOURS[kind]) return DEFAULT_ON_DARK[kind];
  let lighter = colour;
  for (let step = 0; contrast(lighter, DARK_GROUND) < LINE_CONTRAST || isDark(lighter); step++)
    lighter = lighten(colour, step / 100);
  return lighter;
}

/** More contrast with a darker ground means to be lighter than it. */
const isDark = (colour: Colour): boolean => contrast(colour, '#000000') < contrast(DARK_GROUND, '#000000');

/** Behind unnamed sources. Thin and light, so that the page's own contrast stays as it is. */
const tint = (colour: Colour): string =>
  `rgb(${channels(colour === DEFAULT_COLOURS.anonymous ? '#f2a83b' : onDark('anonymous', colour)).join(' ')} / 0.22)`;

export const brightened = (colours: MarkColours): MarkColours =>
  Object.fromEntries(MARK_KINDS.map((kind) => [kind, onDark(kind, colours[kind])])) as MarkColours;

/**
 * For the legends in our own pages: what their rules of `.line` ask for.
 * @param dark the lines where the reader's theme is dark
 */
export const markProperties = (colours: MarkColours, dark = brightened(colours)): Record<string, string> => ({
  ...Object.fromEntries(MARK_KINDS.map((kind) => [`--mark-${kind}`, colours[kind]])),
  ...Object.fromEntries(MARK_KINDS.map((kind) => [`--mark-${kind}-on-dark`, dark[kind]])),
  '--mark-tint': tint(colours.anonymous),
});

export const isSameColours = (a: MarkColours, b: MarkColours): boolean =>
  MARK_KINDS.every((kind) => a[kind] === b[kind]);

/** A sheet that goes over entrypoints/article.content/style.css; '' where nothing differs. Forced colours and print stay. */
export function sheetOf(colours: MarkColours): string {
  const changed = MARK_KINDS.filter((kind) => colours[kind] !== DEFAULT_COLOURS[kind]);
  if (changed.length === 0) return '';
  const line = (kind: MarkKind, colour: Colour, end = '') =>
    `::highlight(on-record-${kind}${end}){text-decoration-color:${colour}}`;
  const lines = changed.map((kind) => line(kind, colours[kind]));
  const bright = changed.map((kind) => line(kind, onDark(kind, colours[kind]), '-on-dark'));
  const tinted = changed.includes('anonymous')
    ? `::highlight(on-record-anonymous){background-color:${tint(colours.anonymous)}}`
    : '';
  return `@media (forced-colors:none){${lines.join('')}}@media screen and (forced-colors:none){${tinted}${bright.join('')}}`;
}

const channels = (colour: Colour): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Adds to the lightness of HSL (0 to 1), so that hue and saturation stay. */
function lighten(colour: Colour, by: number): Colour {
  const rgb = channels(colour).map((c) => c / 255);
  const most = Math.max(...rgb);
  const least = Math.min(...rgb);
  const before = (most + least) / 2;
  const after = Math.min(1, before + by);
  // Saturation is what a colour has of the spread that its lightness leaves room for.
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1);
  const scale = room(before) === 0 ? 0 : room(after) / room(before);
  return `#${rgb
    .map((c) => Math.round(255 * Math.min(1, Math.max(0, after + (c - before) * scale))))
    .map((c) => c.toString(16).padStart(2, '0'))
    .join('')}`;
}
