// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { marksOf } from '../utils/analysis/marks.ts';
import { cardOf } from './card-content.ts';
import { harbour, hostile, single } from './fixtures/articles.ts';
import { control, one, show, textOf } from './fixtures/render.tsx';
import { MarkCard, type MarkCardProps } from './MarkCard.tsx';

const articles = { harbour, hostile, single };
type Article = keyof typeof articles;

/** The card of the n-th mark of an article. */
function cardAt(article: Article, n: number, over: Partial<MarkCardProps> = {}) {
  const report = articles[article];
  const card = cardOf(report, marksOf(report.analysis)[n]?.finding ?? '');
  if (!card) throw new Error(`no mark ${n} in ${article}`);
  const calls = {
    onHide: vi.fn<() => void>(),
    onUndo: vi.fn<() => void>(),
    onCopy: vi.fn<() => void>(),
    onGoTo: vi.fn<(finding: string) => void>(),
    onStep: vi.fn<(direction: 'next' | 'previous') => void>(),
    onClose: vi.fn<() => void>(),
  };
  const props: MarkCardProps = {
    card,
    says: 'Somebody said something.',
    place: { number: n + 1, total: marksOf(report.analysis).length },
    hidden: false,
    copy: 'ready',
    ...calls,
    ...over,
  };
  return { calls, view: <MarkCard {...props} /> };
}

const rows = (root: Element) => [...root.querySelectorAll('dl > div')].map((row) => textOf(row));

describe('MarkCard', () => {
  const views: [string, Partial<MarkCardProps>, Article, number][] = [
    ['source', { onShowRow: () => {} }, 'harbour', 0],
    ['outcome', {}, 'harbour', 4],
    ['hearsay', {}, 'harbour', 5],
    ['hidden', { hidden: true }, 'harbour', 0],
    ['not copied', { copy: { refused: 'text' } }, 'single', 0],
    ['hostile text', {}, 'hostile', 0],
  ];
  it.each(views)('has nothing axe minds: %s', async (_, over, article, n) => {
    const root = await show(
      <div role="dialog" aria-label="card">
        {cardAt(article, n, over).view}
      </div>,
    );
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('says who, how many, how they know, and that no reason is given', async () => {
    const root = await show(cardAt('harbour', 0).view);
    expect(textOf(one(root, 'h2'))).toBe('three people familiar with the plan');
    expect(rows(root).slice(0, 3)).toEqual([
      'People3 people',
      'How they know“\u2068familiar with the plan\u2069”',
      'Why unnamedThe article gives no reason',
    ]);
    expect(rows(root)[3]).toMatch(/^Rests on them here“\u2068The port authority of Marlow/);
  });

  it('gives the reason in the article’s words, and who was told', async () => {
    const reason = await show(cardAt('harbour', 2).view);
    expect(rows(reason)).toContain('Why unnamedAsked not to be named. “\u2068because he feared losing his job\u2069”');
    const relayed = await show(cardAt('harbour', 6).view);
    expect(rows(relayed)).toContain('Second-handtold to \u2068the Northern Gazette\u2069');
    expect(rows(relayed)).toContain('How they knowThe article does not say');
  });

  it('does not double the quotation marks of a quotation', async () => {
    const report = cardOf(harbour, marksOf(harbour.analysis)[0]?.finding ?? '');
    if (report?.kind !== 'anonymous') throw new Error('the first mark is no source');
    const said = async (content: string) => {
      const root = await show(cardAt('harbour', 0, { card: { ...report, content: [content] } }).view);
      return rows(root)
        .at(-1)
        ?.replace(/^Rests on them here/, '');
    };
    expect(await said('“It is only about money,”')).toBe('“\u2068It is only about money\u2069”');
    expect(await said('"It is," she said, "all over"')).toBe('“\u2068"It is," she said, "all over"\u2069”');
  });

  it('says why it is marked, with the words', async () => {
    const root = await show(cardAt('harbour', 0).view);
    const why = [...root.querySelectorAll('details')].at(-1) ?? null;
    expect(textOf(why)).toBe('Why markedSomebody said something.Marked for the words “\u2068said\u2069”');
  });

  it('leads to the other mentions of the source', async () => {
    const { view, calls } = cardAt('harbour', 1);
    const root = await show(view);
    expect(textOf(one(root, 'details:first-of-type summary'))).toBe('1 other mention of this source');
    one(root, 'li button').click();
    expect(calls.onGoTo).toHaveBeenCalledExactlyOnceWith(marksOf(articles.harbour.analysis)[0]?.finding);
  });

  it('shows party and outcome, with the softener', async () => {
    const root = await show(cardAt('harbour', 4).view);
    expect(textOf(one(root, 'h2'))).toBe('Quayline');
    expect(rows(root)).toEqual([
      'AnswerNo response',
      'Words“\u2068did not immediately respond to a request for comment\u2069”',
    ]);
  });

  it('shows a claim without a source', async () => {
    const root = await show(cardAt('harbour', 5).view);
    expect(textOf(one(root, 'h2'))).toBe('“\u2068reportedly\u2069”');
  });

  it('hides a wrong mark and takes that back', async () => {
    const { view, calls } = cardAt('harbour', 0);
    control(await show(view), 'Not a source').click();
    expect(calls.onHide).toHaveBeenCalledOnce();
    control(await show(cardAt('harbour', 4, { onHide: calls.onHide }).view), 'Wrong mark').click();
    expect(calls.onHide).toHaveBeenCalledTimes(2);
    const hidden = cardAt('harbour', 0, { hidden: true });
    control(await show(hidden.view), 'Show it again').click();
    expect(hidden.calls.onUndo).toHaveBeenCalledOnce();
  });

  it('goes to the next and the previous mark, where there is one', async () => {
    const { view, calls } = cardAt('harbour', 0);
    const root = await show(view);
    expect(textOf(one(root, 'nav span'))).toBe('1 of 8');
    control(root, 'Next mark').click();
    control(root, 'Previous mark').click();
    expect(calls.onStep.mock.calls).toEqual([['next'], ['previous']]);
    expect((await show(cardAt('single', 0).view)).querySelector('nav')).toBeNull();
  });

  it('copies, says so, or shows the text', async () => {
    const { view, calls } = cardAt('harbour', 0);
    control(await show(view), 'Copy quote and link').click();
    expect(calls.onCopy).toHaveBeenCalledOnce();
    expect(textOf(one(await show(cardAt('harbour', 0, { copy: 'done' }).view), '[role=status]:first-of-type'))).toBe(
      'Copied',
    );
    const refused = await show(cardAt('harbour', 0, { copy: { refused: '“Quote” (x) y' } }).view);
    expect(one<HTMLTextAreaElement>(refused, 'textarea').value).toBe('“Quote” (x) y');
  });

  it('leads to the row in the list, or says how to open it', async () => {
    const onShowRow = vi.fn<() => void>();
    control(await show(cardAt('harbour', 0, { onShowRow }).view), 'Show in the list').click();
    expect(onShowRow).toHaveBeenCalledOnce();
    const closed = await show(cardAt('harbour', 0, { onShowRow, rowIsClosed: true }).view);
    expect(textOf(closed)).toContain('its list opens at this row');
  });

  it('shows hostile text as text', async () => {
    const root = await show(cardAt('hostile', 0).view);
    expect(root.querySelector('script, img')).toBeNull();
    expect(textOf(one(root, 'h2'))).toBe('A source close to the matter, <script>alert(1)</script>');
  });
});
