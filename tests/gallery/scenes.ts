import type { ComparedTab } from '../../components/ComparisonView.tsx';
import { cardOf } from '../../components/card-content.ts';
import * as articles from '../../components/fixtures/articles.ts';
import type { MarkCardProps } from '../../components/MarkCard.tsx';
import type { OptionsProps } from '../../components/OptionsView.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import type { TryOut } from '../../components/WelcomeView.tsx';
import { marksOf } from '../../utils/analysis/marks.ts';
import type { ArticleReport } from '../../utils/analysis/types.ts';
import { DEFAULT_COLOURS } from '../../utils/colours/mark-colours.ts';

const read = (report: ArticleReport): PopupState => ({ status: 'read', report });

/** Every state of the popup, by name. */
export const POPUP_SCENES: Readonly<Record<string, { readonly state: PopupState }>> = {
  reading: { state: { status: 'reading' } },
  'reading-found': { state: { status: 'reading', found: { ...articles.harbour.meta } } },
  'not-asked': { state: { status: 'not-asked', needsClick: false } },
  'not-asked-click': { state: { status: 'not-asked', needsClick: true } },
  'not-an-article': { state: { status: 'not-an-article', why: 'a list of links' } },
  'other-language': { state: { status: 'unsupported-language', language: 'es' } },
  failed: { state: { status: 'failed', reason: 'the text is longer than 1,000,000 characters' } },
  'not-answering': { state: { status: 'not-answering' } },
  'browser-page': { state: { status: 'cannot-run-here', page: 'browser-page' } },
  store: { state: { status: 'cannot-run-here', page: 'store' } },
  pdf: { state: { status: 'cannot-run-here', page: 'pdf' } },
  elsewhere: { state: { status: 'cannot-run-here', page: 'other' } },
  read: { state: read(articles.harbour) },
  stale: { state: read(articles.harbourNamed) },
  'no-marks': { state: read(articles.harbour) },
  'one-statement': { state: read(articles.single) },
  'none-unnamed': { state: read(articles.allNamed) },
  'nothing-found': { state: read(articles.nothingFound) },
  hostile: { state: read(articles.hostile) },
  long: { state: read(articles.long) },
};

type Kept = ComparedTab['kept'];
export const comparedTab = (
  key: string,
  state: ComparedTab['state'],
  title: string | null = null,
  kept: Kept = 'no',
): ComparedTab => ({ key, title, place: Number(key), state, kept });
const tab = comparedTab;
const many = Object.values(articles).filter((report) => report !== articles.long);

export const COMPARE_SCENES: Readonly<Record<string, readonly ComparedTab[]>> = {
  asking: [],
  none: [],
  'reading-all': [tab('1', read(articles.harbour))],
  one: [tab('1', read(articles.harbour), null, 'yes')],
  two: [tab('1', read(articles.harbour)), tab('2', read(articles.harbourNamed))],
  four: [
    tab('1', read(articles.harbour)),
    tab('2', read(articles.harbourNamed)),
    tab('3', read(articles.allNamed)),
    tab('4', read(articles.nothingFound), null, 'snapshot'),
    tab('5', { status: 'not-answering' }, 'Marlow council live: the vote on the docks'),
    tab('6', { status: 'not-an-article', why: 'a list of links' }),
    tab('7', { status: 'unsupported-language', language: 'es' }, 'El puerto de Marlow'),
    tab('8', { status: 'reading' }, 'Still reading this one'),
    tab('9', { status: 'asleep' }, 'Quayline: our plans for Marlow'),
    tab('10', { status: 'cannot-run-here', page: 'other' }),
  ],
  hostile: [tab('1', read(articles.hostile)), tab('2', read(articles.harbour))],
  fifty: Array.from({ length: 50 }, (_, n) => tab(`${n}`, read(many[n % many.length] ?? articles.single))),
};

type Shown = Pick<MarkCardProps, 'card' | 'says' | 'place' | 'hidden' | 'copy'>;

/** The card of the n-th mark of an article. */
function card(report: ArticleReport, n: number, over: Partial<Shown> = {}): Shown {
  const marks = marksOf(report.analysis);
  const content = cardOf(report, marks[n]?.finding ?? '');
  if (!content) throw new Error(`no mark ${n}`);
  const place = { number: n + 1, total: marks.length };
  return { card: content, says: 'Somebody who is not named said it.', place, hidden: false, copy: 'ready', ...over };
}

export const CARD_SCENES: Readonly<Record<string, Shown>> = {
  source: card(articles.harbour, 0),
  outcome: card(articles.harbour, 4),
  hearsay: card(articles.harbour, 5),
  hidden: card(articles.harbour, 0, { hidden: true }),
  'not-copied': card(articles.single, 0, { copy: { refused: '“an aide” said' } }),
  hostile: card(articles.hostile, 0),
};

type Options = Pick<OptionsProps<{ name: string }>, 'settings' | 'trouble' | 'sites' | 'hidden' | 'notice'> & {
  readonly undo?: boolean;
};
const ALL_KINDS = { anonymous: true, missing: true, pending: true, hearsay: true };
const plain: Options = {
  settings: { kinds: ALL_KINDS, colours: DEFAULT_COLOURS, badge: true },
  trouble: null,
  sites: [],
  hidden: 0,
  notice: null,
};

/** Every state of the options page, by name. */
export const OPTIONS_SCENES: Readonly<Record<string, Options>> = {
  'as-new': plain,
  'well-used': {
    ...plain,
    settings: {
      kinds: { ...ALL_KINDS, hearsay: false },
      colours: { ...DEFAULT_COLOURS, anonymous: '#ffd000', pending: '#0033aa' },
      badge: false,
    },
    sites: [{ name: 'marlow-herald.example' }, { name: 'the-plain-gazette-of-the-northern-harbours.example' }],
    hidden: 12,
    notice: { what: 'hidden-shown', count: 1 },
    undo: true,
  },
  unavailable: { ...plain, trouble: 'unavailable', notice: { what: 'not-saved', why: 'unavailable' } },
  damaged: { ...plain, trouble: 'damaged', hidden: 1 },
  newer: { ...plain, trouble: 'newer', notice: { what: 'not-saved', why: 'newer' } },
  full: { ...plain, notice: { what: 'not-saved', why: 'full' } },
  'bad-file': { ...plain, notice: { what: 'file-refused', why: 'not-ours' } },
  'every-site': { ...plain, sites: [{ name: '*' }], notice: { what: 'site-odd', name: 'the times' } },
};

/** Every state of the first run, by name. */
export const WELCOME_SCENES: Readonly<Record<string, TryOut>> = {
  ready: { status: 'ready' },
  reading: { status: 'reading' },
  failed: { status: 'failed', reason: 'The analysis is no longer waited for.' },
  read: { status: 'read', report: articles.harbour, onStep: () => {} },
};
