// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_COLOURS } from '../utils/colours/mark-colours.ts';
import { control, one, section, show, textOf, words } from './fixtures/render.tsx';
import { type OptionsProps, OptionsView } from './OptionsView.tsx';
import { type OptionsNotice, writeNotice } from './options-notice.ts';

type Props = OptionsProps<{ name: string }>;

const settings: Props['settings'] = {
  kinds: { anonymous: true, missing: true, pending: true, hearsay: false },
  colours: DEFAULT_COLOURS,
  badge: true,
};

function calls() {
  return {
    onKind: vi.fn<Props['onKind']>(),
    onColour: vi.fn<Props['onColour']>(),
    onDefaultColours: vi.fn<Props['onDefaultColours']>(),
    onBadge: vi.fn<Props['onBadge']>(),
    onAddSite: vi.fn<Props['onAddSite']>((typed) => typed !== 'the times'),
    onRemoveSite: vi.fn<Props['onRemoveSite']>(),
    onShowHidden: vi.fn<Props['onShowHidden']>(),
    onExport: vi.fn<Props['onExport']>(),
    onImport: vi.fn<Props['onImport']>(),
    onReset: vi.fn<Props['onReset']>(),
  };
}

async function page(over: Partial<Props> = {}) {
  const called = calls();
  const given = { settings, trouble: null, sites: [], hidden: 0, keys: [], notice: null, onUndo: null, ...over };
  return { root: await show(<OptionsView {...called} {...given} />), ...called };
}

const SITES = [{ name: 'news.example' }, { name: '*' }];
const STATES: Record<string, Partial<Props>> = {
  'as new': {},
  'with sites and hidden marks': { sites: SITES, hidden: 3, keys: [{ says: 'Open the popup', keys: '' }] },
  'a weak colour': { settings: { ...settings, colours: { ...DEFAULT_COLOURS, pending: '#ffff00' } } },
  unavailable: { trouble: 'unavailable', notice: { what: 'not-saved', why: 'unavailable' } },
  damaged: { trouble: 'damaged' },
  newer: { trouble: 'newer' },
  'something to undo': { notice: { what: 'reset' }, onUndo: () => {} },
};

const NOTICES: OptionsNotice[] = [
  ...(['full', 'too-often', 'newer', 'unavailable'] as const).map((why) => ({ what: 'not-saved', why }) as const),
  ...(['too-large', 'not-ours', 'newer', 'damaged'] as const).map((why) => ({ what: 'file-refused', why }) as const),
  ...(['site-odd', 'site-added', 'site-removed', 'site-refused', 'site-kept'] as const).map((what) => ({
    what,
    name: 'news.example',
  })),
  { what: 'hidden-shown', count: 1 },
  { what: 'hidden-added', count: 2 },
  { what: 'imported' },
  { what: 'reset' },
  { what: 'undone' },
  { what: 'hidden-not-saved' },
];

describe('OptionsView', () => {
  it.each(Object.entries(STATES))('has nothing that axe minds: %s', async (_, over) => {
    const { root } = await page(over);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('says each trouble in a sentence of its own', async () => {
    const said = [];
    for (const trouble of ['unavailable', 'damaged', 'newer'] as const)
      said.push(textOf(one((await page({ trouble })).root, '[role=alert]')));
    expect(new Set(said).size).toBe(3);
    expect((await page()).root.querySelector('[role=alert]')).toBeNull();
  });

  it('announces what became of each thing, in words of its own', async () => {
    const said = NOTICES.map((notice) => writeNotice(notice, words));
    // "not permitted" and "newer" are said in more than one place, and never alike.
    expect(new Set(said).size).toBe(NOTICES.length);
    const { root } = await page({ notice: { what: 'file-refused', why: 'not-ours' } });
    expect(textOf(one(root, '.told [role=status]'))).toMatch(/^That is not a file .* Nothing was changed\.$/);
  });

  it('takes back what can be taken back', async () => {
    const onUndo = vi.fn<() => void>();
    const { root } = await page({ notice: { what: 'reset' }, onUndo });
    control(root, 'Undo').click();
    expect(onUndo).toHaveBeenCalledOnce();
    expect(textOf((await page({ notice: { what: 'undone' } })).root)).not.toContain('Undo');
  });
});

describe('marks', () => {
  it('are shown by kind as they look on both kinds of page, without those that are off', async () => {
    const { root } = await page();
    const samples = [...root.querySelectorAll('figure')].map((figure) =>
      [...figure.querySelectorAll('.line')].map((line) => line.classList.item(1)),
    );
    expect(samples).toEqual(Array(2).fill(['anonymous', 'missing', 'pending']));
    const dark = one(root, 'figure.dark');
    expect(dark.style.getPropertyValue('--mark-missing')).not.toBe(DEFAULT_COLOURS.missing);
  });

  it('are switched by kind', async () => {
    const { root, onKind } = await page();
    control(root, 'No source given').click();
    expect(onKind.mock.calls).toEqual([['hearsay', true]]);
  });

  it('are coloured once a colour is chosen', async () => {
    const { root, onColour } = await page();
    const field = one<HTMLInputElement>(root, 'input[aria-label="Colour of “Asked, gave no answer”"]');
    expect(field.value).toBe(DEFAULT_COLOURS.missing);
    field.value = '#ff0000';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onColour.mock.calls).toEqual([['missing', '#ff0000']]);
  });

  it('say where a colour is hard to see, with the number, and how to have the defaults again', async () => {
    const colours = { ...DEFAULT_COLOURS, pending: '#ffff00' };
    const { root, onDefaultColours } = await page({ settings: { ...settings, colours } });
    expect(textOf(one(root, '.kinds .warning'))).toMatch(/contrast is 1\.1 : 1, and a line needs 3 : 1/);
    control(root, 'Use the default colours').click();
    expect(onDefaultColours).toHaveBeenCalledOnce();
    expect(textOf((await page()).root)).not.toMatch(/Hard to see|default colours/);
  });
});

describe('sites', () => {
  it('are listed and removed; all of them at once have a name, too', async () => {
    const { root, onRemoveSite } = await page({ sites: SITES });
    const list = section(root, 'Sites that are read without a click');
    expect([...list.querySelectorAll('bdi')].map(textOf)).toEqual(['news.example', 'Every site']);
    control(root, 'Remove news.example').click();
    expect(onRemoveSite.mock.calls).toEqual([[SITES[0]]]);
  });

  it('are added in the submit itself; what is no site stays to be mended', async () => {
    const { root, onAddSite } = await page();
    const field = one<HTMLInputElement>(root, '#add-site');
    const submit = async (typed: string) => {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.waitFor(() => expect(field.value).toBe(typed));
      one(root, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    };
    await submit('the times');
    await submit('news.example');
    expect(onAddSite.mock.calls).toEqual([['the times'], ['news.example']]);
    await vi.waitFor(() => expect(field.value).toBe(''));
  });
});

describe('the rest', () => {
  it('switches the number on the button', async () => {
    const { root, onBadge } = await page();
    control(root, 'Show how many statements come from unnamed people').click();
    expect(onBadge.mock.calls).toEqual([[false]]);
  });

  it('shows hidden marks again, the latest or all, and exports them', async () => {
    const { root, onShowHidden, onExport } = await page({ hidden: 3 });
    expect(textOf(root)).toContain('You have hidden 3 marks.');
    for (const name of ['Show the latest again', 'Show all again', 'Export hidden marks']) control(root, name).click();
    expect([onShowHidden.mock.calls, onExport.mock.calls]).toEqual([[['last'], ['all']], [['hidden']]]);
    expect(textOf((await page()).root)).not.toContain('Export hidden marks');
  });

  it('says which keys are set, and which are not', async () => {
    const keys = [
      { says: 'Open the popup', keys: 'Alt+Shift+R' },
      { says: 'Go to the next mark', keys: '' },
    ];
    const list = section((await page({ keys })).root, 'Keys');
    expect([...list.querySelectorAll('dd')].map(textOf)).toEqual(['Alt+Shift+R', 'not set']);
  });

  it('exports, imports and resets', async () => {
    const { root, onExport, onImport, onReset } = await page();
    control(root, 'Export settings').click();
    control(root, 'Reset settings').click();
    const field = one<HTMLInputElement>(root, 'input[type=file]');
    const file = new File(['{}'], 'settings.json');
    Object.defineProperty(field, 'files', { value: [file] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect([onExport.mock.calls, onReset.mock.calls.length, onImport.mock.calls]).toEqual([
      [['settings']],
      1,
      [[file]],
    ]);
  });
});
