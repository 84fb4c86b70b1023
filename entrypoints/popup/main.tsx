import '../../components/popup.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findRow } from '../../components/find-row.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { WordsContext } from '../../components/words.ts';
import { getMessage, language } from '../../utils/extension/browser-words.ts';
import { followTab } from '../../utils/extension/follow.ts';
import { askTab } from '../../utils/extension/messages.ts';
import { activeTab, openComparison, POPUP_PATIENCE, readTabAgain, type TabState } from '../../utils/extension/tabs.ts';
import { takeWantedRow } from '../../utils/extension/wanted-row.ts';
import { wordsFrom } from '../../utils/words/words.ts';

const NOT_YET: TabState = { reading: { status: 'reading' }, marks: null };

function Popup({ tab }: { readonly tab: number }) {
  const [page, setPage] = useState(NOT_YET);
  useEffect(() => void followTab(tab, setPage), [tab]);
  const isRead = page.reading.status === 'read';
  useEffect(() => {
    if (isRead) void takeWantedRow(tab).then((finding) => finding !== null && findRow(document, finding));
  }, [tab, isRead]);
  return (
    <PopupView
      state={page.reading}
      marks={page.marks}
      stale={page.stale ?? false}
      onRetry={() => {
        setPage(NOT_YET);
        void readTabAgain(tab).then(setPage);
      }}
      onShowMarks={(shown) => void askTab(tab, POPUP_PATIENCE, 'showMarks', shown)}
      onGoTo={async ({ span }) => {
        const answer = await askTab(tab, POPUP_PATIENCE, 'showSpan', span);
        return answer.answered && answer.value;
      }}
      onStep={(direction) => void askTab(tab, POPUP_PATIENCE, 'stepMarks', direction)}
      // The form is on the page, which the popup would cover.
      onReportMissed={() => void askTab(tab, POPUP_PATIENCE, 'reportMissed').then(() => close())}
      onCompare={() => void openComparison().then(() => close())}
    />
  );
}

const app = document.getElementById('app');
const tab = await activeTab();
if (app && tab !== null) {
  render(
    <WordsContext.Provider value={wordsFrom(getMessage, language)}>
      <Popup tab={tab} />
    </WordsContext.Provider>,
    app,
  );
}
