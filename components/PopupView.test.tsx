// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { findRow } from './find-row.ts';
import * as articles from './fixtures/articles.ts';
import { control, one, section, show, textOf } from './fixtures/render.tsx';
import type { MarksState } from './MarksPanel.tsx';
import { PopupView } from './PopupView.tsx';
import type { Place } from './place.ts';
import type { PopupState } from './popup-state.ts';

const marks: MarksState = { shown: true, kinds: ['anonymous', 'missing', 'pending', 'hearsay'] };

function popup(state: PopupState, over: Partial<Parameters<typeof PopupView>[0]> = {}) {
  const calls = {
    onShowMarks: vi.fn<(shown: boolean) => void>(),
    onGoTo: vi.fn<(place: Place) => Promise<boolean>>(async () => true),
    onCompare: vi.fn<() => void>(),
    onOptions: vi.fn<() => void>(),
    onRetry: vi.fn<() => void>(),
  };
  return { calls, view: <PopupView state={state} marks={marks} {...calls} {...over} /> };
}

/** What axe can judge without layout; the gallery runs it whole, in a browser. */
async function violations(root: Element): Promise<string[]> {
  const { violations: found } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Milliseconds that axe may take in a simulated document on a busy machine. */
const AXE_TAKES = 30_000;

const STATES: Record<string, PopupState> = {
  reading: { status: 'reading' },
  'reading what was found': { status: 'reading', found: { title: 'A title', outlet: null } },
  'not asked for': { status: 'not-asked', needsClick: false },
  'not asked for, nor open to us': { status: 'not-asked', needsClick: true },
  'not an article': { status: 'not-an-article', why: 'a list of links' },
  'other language': { status: 'unsupported-language', language: 'es' },
  'a language that is no tag': { status: 'unsupported-language', language: '<b>\u202e' },
  failed: { status: 'failed', reason: 'text too long' },
  'not answering': { status: 'not-answering' },
  'browser page': { status: 'cannot-run-here', page: 'browser-page' },
  store: { status: 'cannot-run-here', page: 'store' },
  pdf: { status: 'cannot-run-here', page: 'pdf' },
  elsewhere: { status: 'cannot-run-here', page: 'other' },
  // `long` is for the gallery: axe in a simulated document takes seconds over it.
  ...Object.fromEntries(
    Object.entries(articles)
      .filter(([name]) => name !== 'long')
      .map(([name, report]) => [name, { status: 'read', report }]),
  ),
};

describe('PopupView', () => {
  it.each(Object.entries(STATES))(
    'has a heading, a way on, and nothing axe minds: %s',
    async (_, state) => {
      const root = await show(popup(state).view);
      expect(textOf(one(root, 'h1'))).not.toBe('');
      expect(control(root, 'Compare tabs')).toBeTruthy();
      expect(await violations(root)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('announces what becomes of the page, in an element that stays', async () => {
    const root = await show(popup({ status: 'reading' }).view);
    const status = one(root, '.heard[role=status]');
    expect(textOf(status)).toBe('Reading this page');
    await show(popup({ status: 'read', report: articles.single }).view, root);
    expect(one(root, '.heard[role=status]')).toBe(status);
    expect(textOf(status)).toMatch(/^The only attributed statement/);
  });

  it('goes from mark to mark, and asks for a missed one, where that is to be had', async () => {
    const onStep = vi.fn<(direction: 'next' | 'previous') => void>();
    const onReportMissed = vi.fn<() => void>();
    const state: PopupState = { status: 'read', report: articles.harbour };
    const root = await show(popup(state, { onStep, onReportMissed }).view);
    control(root, 'Next mark').click();
    control(root, 'Previous mark').click();
    control(root, 'Report a missed mark').click();
    expect(onStep.mock.calls).toEqual([['next'], ['previous']]);
    expect(onReportMissed).toHaveBeenCalledOnce();
    expect(textOf(await show(popup(state).view))).not.toContain('Next mark');
  });

  it('says when the page was given up, and reads it again', async () => {
    const { view, calls } = popup({ status: 'read', report: articles.single }, { stale: true });
    const root = await show(view);
    control(root, 'Read again').click();
    expect(calls.onRetry).toHaveBeenCalledOnce();
    expect(textOf(await show(popup({ status: 'read', report: articles.single }).view))).not.toContain('out of date');
  });

  it('begins with the sentence, then title and outlet', async () => {
    const root = await show(popup({ status: 'read', report: articles.harbour }).view);
    expect(textOf(one(root, 'h1'))).toMatch(/^4 of 11 attributed statements come from people/);
    expect(textOf(one(root, '.article'))).toBe(
      'Port authority weighs sale of the eastern docksThe Marlow Courier · 226 words read',
    );
  });

  it('lists unnamed sources with people, the words said of them, and what is not said', async () => {
    const root = await show(popup({ status: 'read', report: articles.harbour }).view);
    const rows = [...section(root, 'Unnamed sources').querySelectorAll('.ledger > li')].map(textOf);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^three people familiar with the plan2 statements/);
    expect(rows[0]).toContain('People3 people, “\u2068three\u2069”');
    expect(rows[0]).toContain('How they know“\u2068familiar with the plan\u2069”');
    expect(rows[0]).toContain('Not saidrank, where from, side');
    expect(rows[1]).toContain('People1 personRank“\u2068senior\u2069”'); // that it says “a” is no news
    expect(rows[1]).toContain('Anonymityasked for or grantedWhy unnamed“\u2068because he feared losing his job\u2069”');
    expect(rows[1]).toContain('Not saidside, how they know');
    expect(rows[2]).toContain('Why unnamedno reason given');
    expect(rows[2]).toContain('Second-handtold to \u2068the Northern Gazette\u2069');
  });

  it('keeps the softener of an outcome in the article’s words, and puts missing answers first', async () => {
    const root = await show(popup({ status: 'read', report: articles.harbour }).view);
    const rows = [...section(root, 'Requests for comment').querySelectorAll('.ledger > li')];
    expect(rows.map((row) => textOf(row.querySelector('.row')))).toEqual([
      'The port authorityDeclined',
      'QuaylineNo response',
      'The fundAnswer pending',
    ]);
    expect(textOf(one(rows[1] ?? root, 'em'))).toBe('immediately');
    expect(textOf(one(rows[1] ?? root, 'mark'))).toBe('did not immediately respond to a request for comment');
  });

  it('leads from each row to its place', async () => {
    const { view, calls } = popup({ status: 'read', report: articles.harbour });
    const root = await show(view);
    one(root, '#row-o1').click();
    const { text, analysis } = articles.harbour;
    const [place] = calls.onGoTo.mock.calls[0] ?? [];
    expect(place?.finding).toBe(analysis.outcomes[1]?.id);
    expect(text.slice(place?.span.start, place?.span.end)).toBe('did not immediately respond to a request for comment');
  });

  it('says when the page no longer holds the words', async () => {
    const { view, calls } = popup({ status: 'read', report: articles.harbour });
    const root = await show(view);
    calls.onGoTo.mockResolvedValueOnce(false);
    one(root, '#row-o1').click();
    await vi.waitFor(() => expect(textOf(one(root, 'footer [role=status]'))).toMatch('no longer shows these words'));
    one(root, '#row-o1').click();
    await vi.waitFor(() => expect(textOf(one(root, 'footer [role=status]'))).toBe(''));
  });

  it('says who wrote the article, when, where it stands and in which language, as far as the page does', async () => {
    const meta = {
      ...articles.single.meta,
      byline: 'Ann Lee',
      published: '2026-01-01',
      modified: '2026-01-02T10:00:00Z',
      canonical: 'https://news.example/canonical',
    };
    const root = await show(popup({ status: 'read', report: { ...articles.single, meta } }).view);
    const said = textOf(one(root, '.facts'));
    for (const fact of ['Ann Lee', 'January 1, 2026', 'January 2, 2026', 'https://news.example/canonical', 'English'])
      expect(said).toContain(fact);
    const bare = await show(popup({ status: 'read', report: articles.single }).view);
    expect(textOf(one(bare, '.facts'))).not.toMatch(/By|Published|Updated/);
  });

  it('folds the other sources and draws them when opened', async () => {
    const root = await show(popup({ status: 'read', report: articles.harbour }).view);
    const fold = [...root.querySelectorAll<HTMLDetailsElement>('details')].find((each) =>
      textOf(each).startsWith('Named people'),
    );
    expect(textOf(fold ?? null)).toBe('Named people 2');
    if (!fold) return;
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(textOf(fold)).toContain('its president, Ada Brandt'));
  });

  it('switches marks, compares, asks again', async () => {
    const read = popup({ status: 'read', report: articles.harbour });
    const root = await show(read.view);
    one<HTMLInputElement>(root, '.switch input').click();
    expect(read.calls.onShowMarks.mock.calls).toEqual([[false]]);
    control(root, 'Compare tabs').click();
    expect(read.calls.onCompare).toHaveBeenCalledOnce();
    control(root, 'Settings').click();
    expect(read.calls.onOptions).toHaveBeenCalledOnce();

    const failed = popup({ status: 'failed', reason: 'x' });
    control(await show(failed.view), 'Try again').click();
    expect(failed.calls.onRetry).toHaveBeenCalledOnce();
  });

  it('shows the line style of each kind on the page, and says when there can be none', async () => {
    const state: PopupState = { status: 'read', report: articles.harbour };
    const root = await show(popup(state).view);
    expect([...root.querySelectorAll('.legend li')].map(textOf)).toEqual([
      'Unnamed source 4',
      'Asked, gave no answer 2',
      'Asked, answer pending 1',
      'No source given 1',
    ]);
    const without = await show(popup(state, { marks: null }).view);
    expect(textOf(without)).toContain('This browser cannot draw the marks.');
    expect(without.querySelector('.switch')).toBeNull();
  });

  it('has a switch for each kind where kinds can be told apart', async () => {
    const onShowKind = vi.fn(async (kind: string, _shown: boolean) => kind !== 'pending');
    const state: PopupState = { status: 'read', report: articles.harbour };
    const root = await show(popup(state, { onShowKind, marks: { shown: true, kinds: ['anonymous'] } }).view);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.legend input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false, false]);
    boxes[1]?.click();
    expect(onShowKind.mock.calls).toEqual([['missing', true]]);
    expect(textOf(one(root, 'footer [role=status]'))).toBe('');
    // What the browser does not keep is not shown as if it were.
    boxes[2]?.click();
    await vi.waitFor(() => expect(textOf(one(root, 'footer [role=status]'))).toMatch(/did not save/));
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false, false]);
  });

  it('copies a row with its label, and says what became of it', async () => {
    const onCopy = vi.fn(async (_: Place, label: string) => !label.includes('Quayline'));
    const root = await show(popup({ status: 'read', report: articles.harbour }, { onCopy }).view);
    control(root, 'Copy as one line: a senior port official, who asked not to be named').click();
    const note = () => textOf(one(root, 'footer [role=status]'));
    await vi.waitFor(() => expect(note()).toMatch(/^Copied/));
    control(root, 'Copy as one line: did not immediately respond to a request for comment').click();
    await vi.waitFor(() => expect(note()).toMatch(/could not be copied/));
    expect(onCopy.mock.calls.map(([, label]) => label)).toEqual([
      'Unnamed source: a senior port official, who asked not to be named',
      'Quayline: No response',
    ]);
    const without = await show(popup({ status: 'read', report: articles.harbour }).view);
    expect(without.querySelector('.copy')).toBeNull();
  });

  it('tells the row whose mark is in view', async () => {
    const state: PopupState = { status: 'read', report: articles.harbour };
    const root = await show(popup(state, { current: 'o1' }).view);
    expect(one(root, '[aria-current]').id).toBe('row-o1');
    await show(popup(state, { current: 'hearsay:0' }).view, root);
    expect(textOf(one(root, '[aria-current]'))).toBe('No source given 1'); // folded
    await show(popup(state, { current: null }).view, root);
    expect(root.querySelector('[aria-current]')).toBeNull();
  });

  it('opens the glossary in its place, and gives the keyboard back', async () => {
    const root = await show(popup({ status: 'read', report: articles.harbour }).view);
    control(root, 'Glossary').click();
    await vi.waitFor(() => expect(textOf(one(root, 'h1'))).toBe('Glossary'));
    expect(root.querySelector('.ledger')).toBeNull();
    control(root, 'Back to this page').click();
    await vi.waitFor(() => expect(textOf(one(root, 'h1'))).toMatch(/^4 of 11/));
    expect(textOf(document.activeElement)).toBe('Glossary');
  });

  it('opens beside the page where that is to be had, and has room for the controls of the site', async () => {
    const onOpenPanel = vi.fn<() => void>();
    const root = await show(popup({ status: 'not-answering' }, { onOpenPanel, site: <p id="site">here</p> }).view);
    control(root, 'Side panel').click();
    expect(onOpenPanel).toHaveBeenCalledOnce();
    expect(textOf(one(root, '#site'))).toBe('here');
    expect(textOf(await show(popup({ status: 'not-answering' }).view))).not.toContain('Side panel');
  });

  it('says which article was found while it is being read, and that slow pages need no waiting', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const root = await show(popup({ status: 'reading', found: articles.harbour.meta }).view);
      expect(textOf(one(root, '.article'))).toBe('Port authority weighs sale of the eastern docksThe Marlow Courier');
      expect(textOf(root)).not.toContain('takes longer');
      await act(() => void vi.advanceTimersByTime(3_000));
      expect(textOf(root)).toContain('takes longer than most');
    } finally {
      vi.useRealTimers();
    }
  });

  it('finds every row by its finding, those in folds too', async () => {
    const root = await show(popup({ status: 'read', report: articles.harbour }).view);
    const { attributions, outcomes } = articles.harbour.analysis;
    for (const finding of [...attributions.map(({ id }) => id), ...outcomes.map(({ id }) => id), 'hearsay:0']) {
      expect(await findRow(document, finding)).toBe(true);
      expect(document.activeElement).toBe(one(root, `[id="row-${finding}"]`));
    }
    expect(await findRow(document, 'no such thing')).toBe(false);
  });

  it('says what part was readable', async () => {
    const root = await show(popup({ status: 'read', report: articles.nothingFound }).view);
    expect(textOf(one(root, 'h1'))).toBe('No attributed statements found in the 27 words readable here.');
    expect(textOf(one(root, '.partial'))).toContain('Subscribe to continue reading');
  });

  it('shows hostile text as text only', async () => {
    const root = await show(popup({ status: 'read', report: articles.hostile }).view);
    expect(root.querySelector('img, script')).toBeNull();
    expect(textOf(root)).toContain('A source close to the matter, <script>alert(1)</script>');
    expect(root.outerHTML).not.toMatch(/[\u200b\u2060\u202a-\u202e\u2067]/);
  });
});

describe('ArticleMap', () => {
  it('is one stop for the keyboard; arrow keys move, a click leads to the sentence', async () => {
    const { view, calls } = popup({ status: 'read', report: articles.single });
    const root = await show(view);
    const cells = () => [...root.querySelectorAll<HTMLButtonElement>('.cells button')];
    expect(cells().map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'Sentence 1 of 2. No attribution. Minister to step down',
      'Sentence 2 of 2. Unnamed people. The transport minister will step down next week, an aide said.',
    ]);
    expect(cells().map((cell) => cell.tabIndex)).toEqual([0, -1]);
    cells()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await vi.waitFor(() => expect(cells().map((cell) => cell.tabIndex)).toEqual([-1, 0]));
    expect(document.activeElement).toBe(cells()[1]);
    cells()[1]?.click();
    expect(calls.onGoTo.mock.calls[0]?.[0]).toEqual({ span: articles.single.analysis.sentences[1], finding: null });
  });

  it('explains the triangles where there are any', async () => {
    const caption = async (report: typeof articles.single) =>
      textOf(one(await show(popup({ status: 'read', report }).view), '.caption'));
    expect(await caption(articles.harbour)).toContain('Triangles: requests for comment.');
    expect(await caption(articles.single)).toBe('One cell a sentence, in order.');
  });
});
