import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IDENTITIES, MARK_KINDS } from '../utils/analysis/types.ts';
import { contrast, linear, type Rgb } from '../utils/colours/contrast.ts';
import {
  DARK_GROUND,
  DEFAULT_COLOURS,
  DEFAULT_ON_DARK,
  LINE_CONTRAST,
  markProperties,
} from '../utils/colours/mark-colours.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const base = read('base.css');

/** The colour tokens of the first `:root` block behind `from`. */
function tokens(from: string): Record<string, string> {
  const at = base.indexOf(from);
  const block = base.slice(base.indexOf(':root {', at), base.indexOf('}', base.indexOf(':root {', at)));
  const found = Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
  if (Object.keys(found).length === 0) throw new Error(`no tokens behind "${from}"`);
  return found as Record<string, string>;
}

const THEMES = { light: tokens(':root'), dark: tokens('prefers-color-scheme: dark') };

const measure = (a: string | undefined, b: string | undefined) => contrast(must(a), must(b));

function must(colour: string | undefined): string {
  if (!colour) throw new Error('no such token');
  return colour;
}

// Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB.
const SIGHT: Record<string, readonly Rgb[]> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* of a colour as somebody with that sight sees it. */
function lab(hex: string | undefined, sight: readonly Rgb[]): Rgb {
  const rgb = linear(must(hex));
  const seen = sight.map((row) => row.reduce((sum, k, n) => sum + k * (rgb[n] ?? 0), 0));
  const [r = 0, g = 0, b = 0] = seen.map((c) => Math.min(1, Math.max(0, c)));
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * t * (1 / 116) + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(Object.entries(THEMES))('%s palette', (_, colours) => {
  it.each(['ink', 'quiet', 'accent'])('%s is legible as text on both grounds', (text) => {
    for (const ground of ['ground', 'raised']) {
      expect(measure(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([...IDENTITIES, 'control'])('%s stands out from the ground', (shape) => {
    expect(measure(colours[shape], colours.ground)).toBeGreaterThanOrEqual(3);
  });

  // Patterns tell identities apart too; 10 is well above what is just noticeable (about 2.3).
  it.each(Object.entries(SIGHT))('keeps identities apart: %s sight', (_name, sight) => {
    const close = IDENTITIES.flatMap((a, n) =>
      IDENTITIES.slice(n + 1).map((b) => ({ a, b, apart: distance(lab(colours[a], sight), lab(colours[b], sight)) })),
    ).filter(({ apart }) => apart < 10);
    expect(close).toEqual([]);
  });
});

describe('the measures', () => {
  it('agree with known values', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
    const red = lab('#ff0000', SIGHT.typical ?? []);
    expect(red.map(Math.round)).toEqual([53, 80, 67]);
  });
});

describe('legend', () => {
  /** Declarations of the first rule with exactly this selector. */
  function declarations(css: string, selector: string): string[] {
    const at = css.indexOf(`\n${selector} {`);
    if (at < 0) throw new Error(`no rule for ${selector}`);
    return css
      .slice(css.indexOf('{', at) + 1, css.indexOf('}', at))
      .split(';')
      .map((each) => each.replace(/\s+/g, ' ').trim())
      .filter((each) => each !== '');
  }

  it.each(MARK_KINDS)('shows %s as it is on the page', (kind) => {
    const page = read('../entrypoints/article.content/style.css');
    const properties = markProperties(DEFAULT_COLOURS);
    const filledIn = (line: string) =>
      line.replace(/var\((--[\w-]+), ([^()]+(?:\([^)]*\))?)\)/, (_, name, fallback) => {
        expect(properties[name]).toBe(fallback);
        return fallback;
      });
    const sheet = read('line-styles.css');
    const lines = declarations(sheet, `.line.${kind}`);
    expect(lines.map(filledIn)).toEqual(declarations(page, `::highlight(on-record-${kind})`));
    expect(lines.join()).toContain('var(');
    // Where the reader's theme is dark: the lines of dark pages.
    const bright = `text-decoration-color: var(--mark-${kind}-on-dark, ${DEFAULT_ON_DARK[kind]});`;
    const [, dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
    expect(dark).toContain(`.line.${kind} {\n    ${bright}`);
    expect(properties[`--mark-${kind}-on-dark`]).toBe(DEFAULT_ON_DARK[kind]);
  });
});

describe.each([
  ['light', DEFAULT_COLOURS, '#ffffff', ''],
  ['dark', DEFAULT_ON_DARK, DARK_GROUND, '-on-dark'],
])('marks on a %s page', (_, colours, ground, end) => {
  it.each(MARK_KINDS)('%s is drawn in that colour and stands out', (kind) => {
    const sheet = read('../entrypoints/article.content/style.css');
    expect(sheet).toMatch(
      new RegExp(`highlight\\(on-record-${kind}${end}\\) \\{\\s+text-decoration: [^;]+ ${colours[kind]};`),
    );
    expect(contrast(colours[kind], ground)).toBeGreaterThanOrEqual(LINE_CONTRAST);
  });

  // Their line styles tell the kinds apart too.
  it.each(Object.entries(SIGHT))('keep the kinds apart: %s sight', (_name, sight) => {
    const close = MARK_KINDS.flatMap((a, n) =>
      MARK_KINDS.slice(n + 1).map((b) => ({ a, b, apart: distance(lab(colours[a], sight), lab(colours[b], sight)) })),
    ).filter(({ apart }) => apart < 10);
    expect(close).toEqual([]);
  });
});
