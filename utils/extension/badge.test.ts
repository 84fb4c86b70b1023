import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { showCount } from './badge.ts';

/** As the browser's, each call a little faster than the one before. */
function setUp() {
  const shown = { text: '', title: '' };
  const times = [30, 20, 10];
  const late = () => new Promise((done) => setTimeout(done, times.shift()));
  Object.assign(browser, {
    action: {
      setBadgeBackgroundColor: late,
      setBadgeText: async ({ text }: { text: string }) => {
        if (text === '13') throw new Error('No tab with id: 7.');
        shown.text = text;
      },
      setTitle: async ({ title }: { title: string }) => {
        shown.title = title;
      },
      getTitle: async () => 'On Record',
    },
  });
  return shown;
}

test('what is told last stays, however long the browser takes for what was told before', async () => {
  const shown = setUp();
  await Promise.all([showCount(7, null, null), showCount(7, 5, 'five'), showCount(7, 1234, 'many')]);
  expect(shown).toEqual({ text: '999+', title: 'many' });
});

test('nothing is shown of none, and the button has its own title again', async () => {
  const shown = setUp();
  await showCount(7, 5, 'five');
  await showCount(7, 0, null);
  expect(shown).toEqual({ text: '', title: 'On Record' });
});

test('a tab that is gone keeps no other from being told', async () => {
  const shown = setUp();
  await Promise.all([showCount(7, 13, 'gone'), showCount(8, 2, 'two')]);
  expect(shown).toEqual({ text: '2', title: 'two' });
});

test('a browser that never answers keeps no other from being told', async () => {
  const shown = setUp();
  vi.useFakeTimers();
  const { action } = browser;
  Object.assign(action, { setBadgeBackgroundColor: () => new Promise(() => {}) });
  void showCount(7, 5, 'five');
  const told = showCount(8, 2, 'two');
  await vi.advanceTimersByTimeAsync(4_000);
  Object.assign(action, { setBadgeBackgroundColor: async () => {} });
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  await told;
  expect(shown).toEqual({ text: '2', title: 'two' });
});
