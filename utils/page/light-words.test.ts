import { expect, it } from 'vitest';
import { hasLightWords, lightnessOf } from './light-words.ts';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(34, 34, 34, 0.9)', 0.133],
  ['rgb(224 224 224)', 0.878],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0.1 0.1 0.1)', 0.1],
  ['oklch(0.95 0.01 200)', 0.95],
  ['lab(20 5 5)', 0.2],
  ['CanvasText', 0],
])('%s', (color, lightness) => {
  expect(lightnessOf(color)).toBeCloseTo(lightness, 2);
});

it('asks the browser for the colour that is used', () => {
  const view = { getComputedStyle: () => ({ color: 'rgb(240, 240, 240)' }) } as unknown as Window;
  expect(hasLightWords({} as Element, view)).toBe(true);
});
