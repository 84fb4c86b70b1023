// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { harbour } from './fixtures/articles.ts';
import { control, one, show, textOf } from './fixtures/render.tsx';
import type { Place } from './place.ts';
import { type TryOut, WelcomeView } from './WelcomeView.tsx';

function welcome(tryOut: TryOut) {
  const article = document.createElement('article');
  article.textContent = 'A story';
  const calls = {
    onTry: vi.fn<() => void>(),
    onShowMarks: vi.fn<(shown: boolean) => void>(),
    onGoTo: vi.fn<(place: Place) => void>(),
  };
  const marks = { shown: true, kinds: ['anonymous', 'missing', 'pending', 'hearsay'] as const };
  return { article, calls, view: <WelcomeView article={article} tryOut={tryOut} marks={marks} {...calls} /> };
}

const STATES: Record<TryOut['status'], TryOut> = {
  ready: { status: 'ready' },
  reading: { status: 'reading' },
  failed: { status: 'failed', reason: 'no script' },
  read: { status: 'read', report: harbour, onStep: () => {} },
};

describe('WelcomeView', () => {
  it.each(Object.entries(STATES))(
    'says what it may do, shows the article, and has nothing axe minds: %s',
    async (_, state) => {
      const { view, article } = welcome(state);
      const root = await show(view);
      expect(textOf(root)).toContain('It has no access to websites.');
      expect(one(root, 'main').firstElementChild).toBe(article);
      const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
    30_000,
  );

  it('reads when it is asked to, and not twice', async () => {
    const ready = welcome(STATES.ready);
    control(await show(ready.view), 'Read this page').click();
    expect(ready.calls.onTry).toHaveBeenCalledOnce();
    const reading = await show(welcome(STATES.reading).view);
    expect(one<HTMLButtonElement>(reading, '.main-button').disabled).toBe(true);
  });

  it('says why it failed', async () => {
    const root = await show(welcome(STATES.failed).view);
    expect(textOf(one(root, '[role=status]'))).toMatch(/could not be read here. Detail: .no script/);
  });

  it('shows what was found, takes the keyboard there, and leads to the article', async () => {
    const { view, calls } = welcome(STATES.read);
    const root = await show(view);
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe('aside'));
    one(root, '#row-o1').click();
    expect(calls.onGoTo.mock.calls[0]?.[0].finding).toBe('o1');
    expect(root.querySelector('.main-button')).toBeNull();
  });
});
