// The owner of what is known about this page: it reads, marks, and answers questions.

import { MARK_KINDS, type Reading, type Span } from '../../utils/analysis/types.ts';
import { isSameColours } from '../../utils/colours/mark-colours.ts';
import { getMessage, language, version } from '../../utils/extension/browser-words.ts';
import { type AnalyseArticle, awaitAnalysis } from '../../utils/extension/handover.ts';
import { hiddenMarksStore } from '../../utils/extension/hidden-marks-store.ts';
import { keepAnalysis } from '../../utils/extension/kept-analysis.ts';
import { letWatch } from '../../utils/extension/mark-watch.ts';
import { answerInContent, askBackground, isConnected, tell } from '../../utils/extension/messages.ts';
import { faultOf, type MarksState, type PageState } from '../../utils/extension/report-schema.ts';
import { followSettings } from '../../utils/extension/settings.ts';
import { DEFAULT_SETTINGS, type Settings, shownKinds } from '../../utils/extension/settings-shape.ts';
import { anyShadowRoot } from '../../utils/extension/shadow-roots.ts';
import { type ArticleOnPage, type Refusal, readArticleInSlices } from '../../utils/page/article.ts';
import { saysItIsEnglishArticle } from '../../utils/page/declared.ts';
import { followScrolling } from '../../utils/page/follow-scrolling.ts';
import { readHiddenMarks } from '../../utils/page/hidden-marks.ts';
import { createPainter } from '../../utils/page/highlights.ts';
import { findFrame } from '../../utils/page/living-frame.ts';
import { followPage, type LivingPage, shown } from '../../utils/page/living-page.ts';
import { showsMore } from '../../utils/page/opened.ts';
import { anyRootOf, type ShadowRootOf } from '../../utils/page/shadow.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import { giveWay, startTurns, type Turns } from '../../utils/page/turns.ts';
import { seesLayout } from '../../utils/page/visibility.ts';
import { wordsFrom } from '../../utils/words/words.ts';
import { aboutPage, analysePage } from './analyse-page.ts';
import { createMarkCards, type MarkCards } from './mark-cards.tsx';

/** Milliseconds until the model is let go: a second reading soon after the first needs no second injection. */
const KEEP_ANALYSIS = 10_000;
/** Milliseconds for the background to start up and inject the model on a slow machine. */
const LOADING_TAKES = 20_000;
const ASKING_TAKES = 2_000;

/** Reads the page, marks it, and answers for it until `life` ends. */
export function ownPage(life: AbortController): void {
  const { signal } = life;
  const painter = createPainter(document);
  let cards: MarkCards | null = null;
  let living: LivingPage | null = null;
  let reading: Reading = { status: 'reading' };
  let marksShown = true;
  let settings = DEFAULT_SETTINGS;
  let stale = false;
  /** The nodes of the text that was read last. */
  let nodes: ReadonlySet<Node> = new Set();
  /** What the page did not show then. */
  let unseen: readonly Element[] = [];
  let looked: Promise<void> = Promise.resolve();

  const marksState = (): MarksState | null =>
    painter.paints ? { shown: marksShown, kinds: shownKinds(settings) } : null;
  const state = (): PageState => ({ reading, marks: marksState(), stale });
  /** What the toolbar button shows; undefined where that is not known. Each message to the background holds the page up. */
  let counted: number | null | undefined;
  const showCount = async (count: number | null) => {
    if (count === counted) return;
    counted = count;
    const told = await askBackground(ASKING_TAKES, 'showCount', count);
    if (!told.answered && counted === count) counted = undefined;
  };
  const announce = () => {
    tell('stateChanged', state());
    if (reading.status === 'reading') return;
    void showCount(reading.status === 'read' && settings.badge ? reading.report.profile.attributions.anonymous : null);
  };
  const borrowAnalysis = createLoan(signal);
  const kept = keepAnalysis(borrowAnalysis);

  const showMarks = (shown: boolean): MarksState | null => {
    marksShown = shown;
    if (shown) painter.show(MARK_KINDS);
    else painter.hide();
    void askBackground(ASKING_TAKES, 'keepMarksShown', shown);
    announce();
    return marksState();
  };

  const useSettings = (next: Settings) => {
    const before = settings;
    settings = next;
    if (!isSameColours(before.colours, next.colours))
      void askBackground(ASKING_TAKES, 'recolour', before.colours, next.colours);
    cards?.repaint();
    announce();
  };

  /** A shadow tree that is read is followed from then on. */
  const shadowRootOf: ShadowRootOf = (element) => {
    const root = rootOf(element);
    if (root) living?.follow(root);
    return root;
  };
  const read = (turns: Turns) => turns.work(readArticleInSlices(document, { shadowRootOf }));

  /** Readings follow each other: one that is asked for while another runs waits for it. */
  const queue = (work: () => Promise<void>): Promise<void> => {
    looked = looked.then(() => (signal.aborted ? undefined : work()));
    return looked;
  };

  const readAnew = async () => {
    reading = { status: 'reading' };
    stale = false;
    announce();
    const turns = startTurns();
    await settle(async () => readPage(await read(turns), turns));
  };

  /** The page may have changed. What was read stays in place until something else has been read. */
  const readAgainIfChanged = async () => {
    leaveIfOrphaned();
    if (signal.aborted) return;
    const turns = startTurns();
    await settle(async () => {
      const found = await read(turns);
      if (found.kind !== 'article') return reading.status === found.kind ? reading : readPage(found, turns);
      if (reading.status !== 'read') return readPage(found, turns);
      if (found.text.text !== reading.report.text) return readPage(found, turns).catch(() => keepAsStale(reading));
      // The same words in other nodes, as after hydration: the marks move over, the analysis stays.
      nodes = nodesOf(found.map);
      unseen = found.hidden;
      cards?.move(found.map);
      if (stale) {
        stale = false;
        announce();
      }
      return reading;
    });
  };

  /** The model cannot be brought in again once a permission for all tabs has been given back: what was read stays. */
  const keepAsStale = (read: Reading): Reading => {
    stale = true;
    announce();
    return read;
  };

  /** Whatever a page makes fail ends here: a reading that threw must not keep the next one from its turn. */
  const settle = async (find: () => Promise<Reading>) => {
    const before = reading;
    try {
      const found = await find();
      const fault = found === before ? null : faultOf(found);
      if (fault !== null) throw new Error(`What was found does not fit together (${fault}).`);
      reading = found;
    } catch (error) {
      forgetText();
      reading = { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    if (reading !== before && !signal.aborted) announce();
  };

  const forgetText = () => {
    nodes = new Set();
    unseen = [];
    kept.forget();
    cards?.use(null);
  };

  const readPage = async (found: ArticleOnPage | Refusal, turns: Turns): Promise<Reading> => {
    if (found.kind !== 'article') {
      forgetText();
      if (found.kind === 'unsupported-language') return { status: found.kind, language: found.language };
      return { status: found.kind, why: findViewer(document) ?? findFrame(document) ?? found.why };
    }
    // Before the model is there: the page may change or go to another address while that is loaded.
    nodes = nodesOf(found.map);
    unseen = found.hidden;
    const about = aboutPage(found, location.href);
    if (reading.status === 'reading') {
      reading = { status: 'reading', found: { title: about.meta.title, outlet: about.meta.outlet } };
      announce();
    }
    const done = await analysePage(found, about, kept.analyse, turns.work);
    await prepared;
    await turns.pause();
    cards?.use(done);
    return { status: 'read', report: done.report };
  };

  const showSpan = (span: Span): boolean => {
    if (!painter.scrollTo(span)) return false;
    painter.flash(span);
    return true;
  };

  let inView: string | null = null;
  const lookWhatIsInView = () => {
    if (!watched.isWatched()) return;
    const before = inView;
    inView = cards?.findingInView() ?? null;
    if (inView !== before) watched.tell({ what: 'in-view', finding: inView });
  };
  const watched = letWatch(
    { begin: (whileWatched) => followScrolling(window, lookWhatIsInView, whileWatched), inView: () => inView },
    signal,
  );

  const leaveIfOrphaned = () => {
    if (!isConnected()) life.abort();
  };
  signal.addEventListener('abort', () => painter.clear());
  document.addEventListener('visibilitychange', leaveIfOrphaned, { signal });
  // A page can make up these events: it would drop out of the comparison, or have us tell the same thing without end.
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && tell('left'), { signal });
  addEventListener(
    'pageshow',
    ({ persisted, isTrusted }) => {
      leaveIfOrphaned();
      // Back from the back/forward cache, with everything as it was left, but for what the browser took off the button.
      if (!persisted || !isTrusted || signal.aborted) return;
      counted = undefined;
      announce();
    },
    { signal },
  );

  answerInContent(
    {
      getState() {
        painter.mend();
        return state();
      },
      readAgain() {
        living?.renew();
        void queue(readAnew);
        return { ...state(), reading: { status: 'reading' }, stale: false };
      },
      showMarks,
      toggleMarks: () => showMarks(!marksShown),
      showSpan,
      quoteOf: (span) => cards?.quoteOf(span) ?? null,
      stepMarks: (direction) => cards?.step(direction) ?? false,
      async reportMissed() {
        await begun; // asked right after the injection, of a page that was not read before
        cards?.reportMissed();
      },
    },
    signal,
  );

  /** What must be known before anything is painted: what the reader has set and hidden. The page is read meanwhile. */
  const prepare = async () => {
    const [answer, hidden] = await Promise.all([
      askBackground(ASKING_TAKES, 'getMarksShown'),
      readHiddenMarks(hiddenMarksStore),
      new Promise<void>((known) => {
        const leave = followSettings((read) => {
          useSettings(read.settings);
          known();
        });
        signal.addEventListener('abort', leave);
      }),
    ]);
    const leave = hiddenMarksStore.follow((stored) => {
      hidden.use(stored);
      cards?.repaint();
    });
    signal.addEventListener('abort', leave);
    if (answer.answered && !answer.value) {
      marksShown = false;
      painter.hide();
    }
    const isAlive = () => {
      leaveIfOrphaned();
      return !signal.aborted;
    };
    const showRow = async (finding: string) => {
      if (watched.isWatched()) {
        watched.tell({ what: 'row-wanted', finding });
        return true;
      }
      const answer = await askBackground(ASKING_TAKES, 'showRow', finding);
      return answer.answered && answer.value;
    };
    const words = wordsFrom(getMessage, language);
    const parts = { painter, hidden, words, version, settings: () => settings, onChange: lookWhatIsInView };
    cards = createMarkCards({ ...parts, showRow, isAlive }, signal);
  };
  const begin = async () => {
    await shown(document, signal);
    // The model is on its way while the page is read, where the page itself says that it is an article.
    if (saysItIsEnglishArticle(document)) borrowAnalysis().catch(() => {}); // asked for again, and told, when it is needed
    living = followPage(
      document,
      {
        isRead: (node) => nodes.has(node),
        shadowRootOf: rootOf,
        onStir() {
          leaveIfOrphaned();
          painter.mend();
        },
        isOurs: (node) => cards?.isOurs(node) ?? false,
        hasOpened: () => showsMore(unseen, seesLayout(document)),
        look: () => queue(readAgainIfChanged),
        onGivenUp() {
          stale = true;
          announce();
        },
      },
      signal,
    );
    await giveWay(); // starting up was a task of its own
    await queue(readAnew);
    await prepared;
  };
  const prepared = prepare();
  const begun = begin();
}

/** In Chromium the viewer of a PDF is a page of its own, on which scripts may run; there is no text in it. */
const findViewer = ({ contentType }: Document): string | null =>
  contentType === 'application/pdf' ? 'This is a PDF, and extensions cannot look into its viewer.' : null;

const rootOf = anyRootOf(anyShadowRoot);

const nodesOf = (map: TextMap): ReadonlySet<Node> => new Set(map.runs.map(({ node }) => node));

/** Gives the analysis on demand: has it brought in by the background, keeps it for a while, lets it go. */
function createLoan(signal: AbortSignal): () => Promise<AnalyseArticle> {
  let kept: Promise<AnalyseArticle> | null = null;
  let letGo: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(letGo);
    kept = null;
  };
  signal.addEventListener('abort', forget);
  return async () => {
    clearTimeout(letGo);
    kept ??= bringIn(signal);
    try {
      const analyse = await kept;
      return (text, inTurns) =>
        analyse(text, inTurns).catch((error: unknown) => {
          forget(); // what failed once, as it was unpacked, fails again
          throw error;
        });
    } catch (error) {
      forget();
      throw error;
    } finally {
      clearTimeout(letGo);
      letGo = setTimeout(forget, KEEP_ANALYSIS);
    }
  };
}

async function bringIn(life: AbortSignal): Promise<AnalyseArticle> {
  const waiting = new AbortController();
  const handedOver = awaitAnalysis(AbortSignal.any([life, waiting.signal]));
  handedOver.catch(() => {}); // given up below, with the better words
  const asked = await askBackground(LOADING_TAKES, 'loadAnalysis');
  if (asked.answered && asked.value) return await handedOver;
  waiting.abort();
  throw new Error('The analysis could not be loaded into this page.');
}
