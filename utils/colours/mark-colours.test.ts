import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../analysis/types.ts';
import { contrast } from './contrast.ts';
import {
  COLOUR,
  DARK_GROUND,
  DEFAULT_COLOURS,
  DEFAULT_ON_DARK,
  isSameColours,
  LINE_CONTRAST,
  markProperties,
  onDark,
  sheetOf,
} from './mark-colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('onDark', () => {
  it('stands out from dark pages, whatever colour was chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARK_KINDS), colour, (kind, chosen) => {
        const lighter = onDark(kind, chosen);
        expect(lighter).toMatch(COLOUR);
        for (const ground of ['#000000', DARK_GROUND])
          expect(contrast(lighter, ground)).toBeGreaterThanOrEqual(LINE_CONTRAST);
      }),
    );
  });

  it('leaves a colour that is light enough, and keeps the hue of one that is not', () => {
    expect(onDark('pending', '#ffff00')).toBe('#ffff00');
    expect(onDark('pending', '#00007f')).toMatch(/^#([0-9a-f]{2})\1ff$/);
    expect(onDark('pending', '#000000')).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  it('has colours of its own for the defaults', () => {
    for (const kind of MARK_KINDS) expect(onDark(kind, DEFAULT_COLOURS[kind])).toBe(DEFAULT_ON_DARK[kind]);
  });
});

describe('sheetOf', () => {
  it('is empty for the defaults', () => expect(sheetOf(DEFAULT_COLOURS)).toBe(''));

  it('colours the changed kind alone, and leaves forced colours and paper as they are', () => {
    expect(sheetOf({ ...DEFAULT_COLOURS, pending: '#ffff00' })).toBe(
      '@media (forced-colors:none){::highlight(on-record-pending){text-decoration-color:#ffff00}}' +
        '@media screen and (forced-colors:none){::highlight(on-record-pending-on-dark){text-decoration-color:#ffff00}}',
    );
  });

  it('tints what lies behind unnamed sources in their colour', () => {
    expect(sheetOf({ ...DEFAULT_COLOURS, anonymous: '#ffff00' })).toContain(
      '::highlight(on-record-anonymous){background-color:rgb(255 255 0 / 0.22)}',
    );
  });
});

it('names a property for each line of a legend', () => {
  expect(markProperties({ ...DEFAULT_COLOURS, missing: '#0000ff' })).toMatchObject({
    '--mark-anonymous': DEFAULT_COLOURS.anonymous,
    '--mark-missing': '#0000ff',
    '--mark-tint': 'rgb(242 168 59 / 0.22)',
  });
});

it('compares colours kind by kind', () => {
  expect(isSameColours(DEFAULT_COLOURS, { ...DEFAULT_COLOURS })).toBe(true);
  expect(isSameColours(DEFAULT_COLOURS, { ...DEFAULT_COLOURS, hearsay: '#000000' })).toBe(false);
});
