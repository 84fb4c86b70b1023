// How colours are seen beside each other.

import type { Colour } from './mark-colours.ts';

export type Rgb = readonly [number, number, number];

/** Linear light, 0 to 1. Takes `#rrggbb`. */
export function linear(colour: Colour): Rgb {
  const channel = (at: number) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast, 1 to 21. Takes `#rrggbb`. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
