// The owner of what is known about this page: it reads, marks, and answers questions.

import { MARK_KINDS, type Reading, type Span } from '../../utils/analysis/types.ts';
import { getMessage, language, version } from '../../utils/extension/browser-words.ts';
import { type AnalyseArticle, awaitAnalysis } from '../../utils/extension/handover.ts';
import { hiddenMarksStore } from '../../utils/extension/hidden-marks-store.ts';
import { answerInContent, askBackground, isConnected, tell } from '../../utils/extension/messages.ts';
import type { MarksState, PageState } from '../../utils/extension/report-schema.ts';
import { type ArticleOnPage, readArticle } from '../../utils/page/article.ts';
import { readHiddenMarks } from '../../utils/page/hidden-marks.ts';
import { createPainter } from '../../utils/page/highlights.ts';
import { wordsFrom } from '../../utils/words/words.ts';
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
  let reading: Reading = { status: 'reading' };
  let marksShown = true;
  let running = false;

  const marksState = (): MarksState | null => (painter.paints ? { shown: marksShown, kinds: [...MARK_KINDS] } : null);
  const state = (): PageState => ({ reading, marks: marksState() });
  const announce = () => tell('stateChanged', state());
  const borrowAnalysis = createLoan(signal);

  const showMarks = (shown: boolean): MarksState | null => {
    marksShown = shown;
    if (shown) painter.show(MARK_KINDS);
    else painter.hide();
    void askBackground(ASKING_TAKES, 'keepMarksShown', shown);
    announce();
    return marksState();
  };

  const read = async () => {
    if (running) return;
    running = true;
    reading = { status: 'reading' };
    announce();
    try {
      reading = await readPage();
    } catch (error) {
      cards?.use(null);
      reading = { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    running = false;
    if (!signal.aborted) announce();
  };

  const readPage = async (): Promise<Reading> => {
    const found = readArticle(document);
    if (found.kind !== 'article') {
      cards?.use(null);
      return found.kind === 'not-an-article'
        ? { status: found.kind, why: found.why }
        : { status: found.kind, language: found.language };
    }
    const analyse = await borrowAnalysis();
    const { analysis, profile, marks, says, rulesVersion } = analyse(found.text);
    const report = { ...aboutPage(found), analysis, profile, rulesVersion };
    cards?.use({ report, marks, says, map: found.map });
    return { status: 'read', report };
  };

  const showSpan = (span: Span): boolean => {
    if (!painter.scrollTo(span)) return false;
    painter.flash(span);
    return true;
  };

  const leaveIfOrphaned = () => {
    if (!isConnected()) life.abort();
  };
  signal.addEventListener('abort', () => painter.clear());
  document.addEventListener('visibilitychange', leaveIfOrphaned, { signal });
  addEventListener('pagehide', () => tell('left'), { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      leaveIfOrphaned();
      // Back from the back/forward cache, with everything as it was left.
      if (persisted && !signal.aborted) announce();
    },
    { signal },
  );

  answerInContent(
    {
      getState: state,
      readAgain() {
        void read();
        return state();
      },
      showMarks,
      toggleMarks: () => showMarks(!marksShown),
      showSpan,
      stepMarks: (direction) => cards?.step(direction) ?? false,
      reportMissed: () => cards?.reportMissed(),
    },
    signal,
  );

  const begin = async () => {
    const [answer, hidden] = await Promise.all([
      askBackground(ASKING_TAKES, 'getMarksShown'),
      readHiddenMarks(hiddenMarksStore),
    ]);
    if (answer.answered && !answer.value) {
      marksShown = false;
      painter.hide();
    }
    cards = createMarkCards({ painter, hidden, words: wordsFrom(getMessage, language), version }, signal);
    await read();
  };
  void begin();
}

const aboutPage = ({ meta, text, language, partial }: ArticleOnPage) => ({
  address: location.href,
  meta,
  language,
  text: text.text,
  partial,
  readAt: new Date().toISOString(),
});

/** Gives the analysis on demand: has it brought in by the background, keeps it for a while, lets it go. */
function createLoan(signal: AbortSignal): () => Promise<AnalyseArticle> {
  let kept: AnalyseArticle | null = null;
  let letGo: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(letGo);
    kept = null;
  });
  return async () => {
    clearTimeout(letGo);
    const analyse = kept ?? (await bringIn(signal));
    kept = analyse;
    letGo = setTimeout(() => {
      kept = null;
    }, KEEP_ANALYSIS);
    return analyse;
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
