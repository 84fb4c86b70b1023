import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, followSettings, readSettings, replaceSettings } from './settings.ts';
import { DEFAULT_SETTINGS, type ReadSettings, type Settings, settingsFrom, stampSettings } from './settings-shape.ts';

const stored = async () => (await browser.storage.sync.get('settings')).settings;
const store = (settings: unknown) => browser.storage.sync.set({ settings });
const noBadge = (settings: Settings): Settings => ({ ...settings, badge: false });
const refuse = (method: 'get' | 'set', words: string) =>
  vi.spyOn(browser.storage.sync, method).mockRejectedValue(new Error(words) as never);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settingsFrom', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(settingsFrom(undefined)).toEqual({ settings: DEFAULT_SETTINGS, trouble: null });
  });

  it('gives back what was stamped', () => {
    const settings: Settings = {
      kinds: { ...DEFAULT_SETTINGS.kinds, hearsay: false },
      colours: { ...DEFAULT_SETTINGS.colours, missing: '#123456' },
      badge: false,
    };
    expect(settingsFrom(stampSettings(settings))).toEqual({ settings, trouble: null });
  });

  it('fills in what an earlier build of the same version did not know, without a word', () => {
    expect(settingsFrom({ version: 1, badge: false })).toEqual({ settings: noBadge(DEFAULT_SETTINGS), trouble: null });
  });

  it.each([
    ['text', 'on'],
    ['a list', [1, 2]],
    ['null', null],
    ['no version', {}],
    ['a version that is none', { version: 0.5 }],
  ])('says that %s is damaged, and gives the defaults', (_, value) => {
    expect(settingsFrom(value)).toEqual({ settings: DEFAULT_SETTINGS, trouble: 'damaged' });
  });

  it('keeps the parts that are whole', () => {
    const read = settingsFrom({
      version: 1,
      badge: false,
      kinds: 7,
      colours: { anonymous: 'url(https://tracker.example)', missing: '#00ff00' },
    });
    expect(read).toEqual({
      settings: {
        badge: false,
        kinds: DEFAULT_SETTINGS.kinds,
        colours: { ...DEFAULT_SETTINGS.colours, missing: '#00ff00' },
      },
      trouble: 'damaged',
    });
  });

  it('uses what it understands of a newer version', () => {
    const read = settingsFrom({ version: 99, badge: false, kinds: ['anonymous'], size: 3 });
    expect(read).toEqual({ settings: noBadge(DEFAULT_SETTINGS), trouble: 'newer' });
  });

  it('takes an older version through every step to this one', () => {
    const steps = [
      (old: Record<string, unknown>) => ({ ...old, count: old.number }),
      (old: Record<string, unknown>) => ({ ...old, badge: old.count }),
    ];
    expect(settingsFrom({ version: 1, number: false }, steps).settings.badge).toBe(false);
    expect(settingsFrom({ version: 2, number: true, count: false }, steps).settings.badge).toBe(false);
    expect(settingsFrom({ version: 3, count: true, badge: false }, steps).settings.badge).toBe(false);
    expect(settingsFrom({ version: 4 }, steps).trouble).toBe('newer');
  });

  it('survives a migration that throws', () => {
    const read = settingsFrom({ version: 1, badge: false }, [
      () => {
        throw new Error('no');
      },
    ]);
    expect(read).toEqual({ settings: noBadge(DEFAULT_SETTINGS), trouble: 'damaged' });
  });
});

describe('in storage', () => {
  it('keeps a change', async () => {
    expect(await changeSettings(noBadge)).toMatchObject({ saved: true });
    expect((await readSettings()).settings.badge).toBe(false);
  });

  it('loses none of two changes made at once', async () => {
    await Promise.all([
      changeSettings(noBadge),
      changeSettings((settings) => ({ ...settings, kinds: { ...settings.kinds, pending: false } })),
    ]);
    const { settings } = await readSettings();
    expect([settings.badge, settings.kinds.pending]).toEqual([false, false]);
  });

  it('are read with what was changed right before', async () => {
    void changeSettings(noBadge);
    expect((await readSettings()).settings.badge).toBe(false);
  });

  it('are read and changed on after a change that threw', async () => {
    const thrown = changeSettings(() => {
      throw new Error('no');
    });
    await expect(thrown).rejects.toThrow('no');
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS);
    expect(await changeSettings(noBadge)).toMatchObject({ saved: true });
  });

  it('mends damaged settings with the next change', async () => {
    await store({ version: 1, badge: 'perhaps', kinds: { ...DEFAULT_SETTINGS.kinds, missing: false } });
    await changeSettings(noBadge);
    const { settings, trouble } = await readSettings();
    expect([trouble, settings.badge, settings.kinds.missing]).toEqual([null, false, false]);
  });

  it('writes nothing over the settings of a newer version, unless told to replace them', async () => {
    const newer = { version: 99, badge: { text: 'long' } };
    await store(newer);
    expect(await changeSettings(noBadge)).toEqual({ saved: false, why: 'newer' });
    expect(await stored()).toEqual(newer);
    expect(await replaceSettings(DEFAULT_SETTINGS)).toMatchObject({ saved: true });
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, trouble: null });
  });

  it('takes a change back to whatever was stored before', async () => {
    for (const before of [undefined, { version: 99, size: 3 }, 'damaged']) {
      await browser.storage.sync.clear();
      if (before !== undefined) await store(before);
      const saved = await replaceSettings(noBadge(DEFAULT_SETTINGS));
      expect(saved.saved && (await saved.undo()).saved).toBe(true);
      expect(await stored()).toEqual(before);
    }
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-often'],
    ['An unexpected error occurred', 'unavailable'],
  ])('says why it could not save: %s', async (words, why) => {
    await changeSettings(noBadge);
    const before = await stored();
    refuse('set', words);
    expect(await changeSettings(() => DEFAULT_SETTINGS)).toEqual({ saved: false, why });
    expect(await stored()).toEqual(before);
  });

  it('works by the defaults where storage cannot be read, and writes nothing there', async () => {
    refuse('get', 'An unexpected error occurred');
    const set = vi.spyOn(browser.storage.sync, 'set');
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, trouble: 'unavailable' });
    expect(await changeSettings(noBadge)).toEqual({ saved: false, why: 'unavailable' });
    expect(set).not.toHaveBeenCalled();
  });

  it('goes on after a change that could not be saved', async () => {
    refuse('set', 'QUOTA_BYTES quota exceeded');
    await changeSettings(noBadge);
    vi.restoreAllMocks();
    expect(await changeSettings(noBadge)).toMatchObject({ saved: true });
  });
});

describe('followSettings', () => {
  it('gives them now and when they change, until it is left', async () => {
    const seen: ReadSettings[] = [];
    const leave = followSettings((read) => seen.push(read));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await changeSettings(noBadge);
    await browser.storage.sync.set({ other: 1 });
    await browser.storage.local.set({ settings: 1 });
    expect(seen.map(({ settings }) => settings.badge)).toEqual([true, false]);
    leave();
    await changeSettings(() => DEFAULT_SETTINGS);
    expect(seen).toHaveLength(2);
  });
});
