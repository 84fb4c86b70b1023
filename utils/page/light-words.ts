/**
 * Are an element's words light, so that what lies behind them must be dark? What lies behind cannot be asked for: it may be
 * an ancestor's colour, a picture, another layer. The words' own colour can, and the page has chosen it to be legible there.
 */
export function hasLightWords(element: Element, view: Window): boolean {
  return lightnessOf(view.getComputedStyle(element).color) > 0.6;
}

/** Perceived lightness of a computed colour, 0 to 1; 0 for notations that are not known here. */
export function lightnessOf(color: string): number {
  const numbers = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  if (/^rgba?\(/.test(color)) return luma(a / 255, b / 255, c / 255);
  // The 3 of "display-p3" is no channel.
  if (/^color\(/.test(color))
    return luma(...(color.includes('p3') ? ([b, c, numbers[3] ?? 0] as const) : ([a, b, c] as const)));
  if (/^ok(lab|lch)\(/.test(color)) return a;
  if (/^(lab|lch)\(/.test(color)) return a / 100;
  return 0;
}

const luma = (red: number, green: number, blue: number) => 0.299 * red + 0.587 * green + 0.114 * blue;
