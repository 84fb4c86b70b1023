import '../../components/welcome.css';
import '../article.content/style.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { findRow } from '../../components/find-row.ts';
import type { MarksState } from '../../components/MarksPanel.tsx';
import type { Place } from '../../components/place.ts';
import { type TryOut, WelcomeView } from '../../components/WelcomeView.tsx';
import { WordsContext } from '../../components/words.ts';
import { MARK_KINDS } from '../../utils/analysis/types.ts';
import { getMessage, language, version } from '../../utils/extension/browser-words.ts';
import { hiddenMarksStore } from '../../utils/extension/hidden-marks-store.ts';
import { DEFAULT_SETTINGS } from '../../utils/extension/settings-shape.ts';
import { readArticle } from '../../utils/page/article.ts';
import { readHiddenMarks } from '../../utils/page/hidden-marks.ts';
import { createPainter } from '../../utils/page/highlights.ts';
import { startTurns } from '../../utils/page/turns.ts';
import { wordsFrom } from '../../utils/words/words.ts';
import { aboutPage, analysePage } from '../article.content/analyse-page.ts';
import { createMarkCards } from '../article.content/mark-cards.tsx';
import { loadAnalysis } from './analysis-script.ts';
import { seedArticle, seedMeta } from './seed-article.ts';

const words = wordsFrom(getMessage, language);
const painter = createPainter(document);
const article = seedArticle();
document.head.append(...seedMeta());

/** Reads this very page, as the content script reads others. */
async function tryOut() {
  const found = readArticle(document);
  if (found.kind !== 'article') throw new Error(`the seed article was not found: ${found.kind}`);
  const read = await analysePage(found, aboutPage(found, null), await loadAnalysis(), startTurns().work);
  const cards = createMarkCards(
    {
      painter,
      hidden: await readHiddenMarks(hiddenMarksStore),
      words,
      version,
      settings: () => DEFAULT_SETTINGS,
      onChange: () => {},
      showRow: (finding) => findRow(document, finding),
      isAlive: () => true,
    },
    new AbortController().signal,
  );
  cards.use(read);
  return { cards, report: read.report };
}

function Welcome() {
  const [state, setState] = useState<TryOut>({ status: 'ready' });
  const [marks, setMarks] = useState<MarksState>({ shown: true, kinds: MARK_KINDS });
  const read = async () => {
    setState({ status: 'reading' });
    try {
      const { cards, report } = await tryOut();
      setState({ status: 'read', report, onStep: (direction) => cards.step(direction) });
    } catch (error) {
      setState({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const goTo = ({ span }: Place) => {
    if (painter.scrollTo(span)) painter.flash(span);
  };
  return (
    <WelcomeView
      article={article}
      tryOut={state}
      marks={painter.paints ? marks : null}
      onTry={() => void read()}
      onShowMarks={(shown) => {
        if (shown) painter.show(MARK_KINDS);
        else painter.hide();
        setMarks({ ...marks, shown });
      }}
      onGoTo={goTo}
    />
  );
}

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext.Provider value={words}>
      <Welcome />
    </WordsContext.Provider>,
    app,
  );
}
