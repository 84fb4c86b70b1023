// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { one, show, textOf } from './fixtures/render.tsx';
import { SitePanel, type SiteState } from './SitePanel.tsx';

const site: SiteState = { name: 'news.example', always: false, keeps: false, isPrivate: false, refused: false };

async function panel(over: Partial<SiteState> = {}) {
  const calls = { onAlways: vi.fn<(always: boolean) => void>(), onKeep: vi.fn<(keep: boolean) => void>() };
  const root = await show(<SitePanel site={{ ...site, ...over }} {...calls} />);
  const box = (words: RegExp) => {
    const label = [...root.querySelectorAll('label')].find((each) => words.test(textOf(each)));
    return label?.querySelector('input') ?? null;
  };
  return { root, ...calls, always: box(/^Always read on news\.example$/), keep: box(/^Keep reading in this tab/) };
}

describe('SitePanel', () => {
  it('says why permission will be asked for, and asks in the click', async () => {
    const { root, always, onAlways } = await panel();
    expect(textOf(one(root, '#site-why'))).toMatch(/your browser will ask you for permission/);
    expect(always?.getAttribute('aria-describedby')).toBe('site-why');
    always?.click();
    expect(onAlways.mock.calls).toEqual([[true]]);
  });

  it('is ticked only once the browser has said yes', async () => {
    const { always } = await panel();
    always?.click();
    expect(always?.checked).toBe(false);
    expect((await panel({ always: true })).always?.checked).toBe(true);
  });

  it('gives the permission back, and says so', async () => {
    const { root, always, keep, onAlways } = await panel({ always: true });
    expect(textOf(root)).toContain('give the permission back');
    expect(keep).toBeNull(); // what is always read is also read in this tab
    always?.click();
    expect(onAlways.mock.calls).toEqual([[false]]);
  });

  it('says that permission was refused', async () => {
    const { root } = await panel({ refused: true });
    expect(textOf(one(root, '#site-why'))).toMatch(/^Not permitted\. news\.example is read only when you click/);
  });

  it('asks for no permission from a private window, and says why', async () => {
    const { root, always, keep } = await panel({ isPrivate: true });
    expect([always, keep !== null]).toEqual([null, true]);
    expect(textOf(one(root, '#site-why'))).toMatch(/^From a private window no site is remembered: news\.example/);
    expect((await panel({ isPrivate: true, always: true })).always?.checked).toBe(true);
  });

  it('keeps reading in the tab where the browser has a way to', async () => {
    const { keep, onKeep } = await panel();
    keep?.click();
    expect(onKeep.mock.calls).toEqual([[true]]);
    expect((await panel({ keeps: null })).keep).toBeNull();
  });
});
