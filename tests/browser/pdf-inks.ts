// What colours a PDF of Chromium's prints in: read from its drawing operators, as nothing here can show a PDF.

import { inflateSync } from 'node:zlib';

/** Red, green and blue, each 0 to 1. */
export type Ink = readonly [number, number, number];

export interface Inks {
  /** Each colour that words are set in, once. */
  readonly words: readonly Ink[];
  /** Each colour of thin filled lines, as underlines are drawn; dashed and dotted ones are strokes, and not among them. */
  readonly lines: readonly Ink[];
}

/** Thicker rectangles are grounds. In the page's own units, CSS pixels. */
const THICKEST_LINE = 6;

export function inksOf(pdf: Uint8Array): Inks {
  const words = new Map<string, Ink>();
  const lines = new Map<string, Ink>();
  for (const page of drawings(Buffer.from(pdf))) {
    let fill: Ink = [0, 0, 0];
    let height = Number.POSITIVE_INFINITY;
    for (const line of page.split('\n')) {
      const colour = /([\d.]+) ([\d.]+) ([\d.]+) rg$/.exec(line);
      if (colour) fill = [Number(colour[1]), Number(colour[2]), Number(colour[3])];
      const box = /(-?[\d.]+) re$/.exec(line);
      if (box) height = Math.abs(Number(box[1]));
      if (/^f\*?$/.test(line) && height <= THICKEST_LINE) lines.set(fill.join(), fill);
      if (/T[jJ]$/.test(line)) words.set(fill.join(), fill);
      if (/^(f\*?|W\*? n)$/.test(line)) height = Number.POSITIVE_INFINITY;
    }
  }
  return { words: [...words.values()], lines: [...lines.values()] };
}

/** The streams of a PDF that set words. */
function drawings(pdf: Buffer): string[] {
  const source = pdf.toString('latin1');
  return [...source.matchAll(/\/FlateDecode[\s\S]{0,200}?stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const start = index + head.length;
    try {
      const drawn = inflateSync(pdf.subarray(start, source.indexOf('endstream', start))).toString('latin1');
      return /^BT$/m.test(drawn) ? [drawn] : [];
    } catch {
      return []; // a picture, or a font
    }
  });
}

/** Contrast of two colours by WCAG, 1 to 21. */
export function contrastOf(a: Ink, b: Ink): number {
  const light = (ink: Ink) => {
    const [red = 0, green = 0, blue = 0] = ink.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** "rgb(194, 106, 21)" */
export const inkFrom = (css: string): Ink =>
  (css.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255) as unknown as Ink;
