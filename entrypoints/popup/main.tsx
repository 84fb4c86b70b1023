import '../../components/popup.css';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { findRow } from '../../components/find-row.ts';
import { WordsContext } from '../../components/words.ts';
import { getMessage, language } from '../../utils/extension/browser-words.ts';
import { followTab } from '../../utils/extension/follow.ts';
import { openPanel } from '../../utils/extension/panel.ts';
import { activeTab, NO_TAB, NOT_YET, readTabAgain } from '../../utils/extension/tabs.ts';
import { takeWantedRow } from '../../utils/extension/wanted-row.ts';
import { wordsFrom } from '../../utils/words/words.ts';
import { PageInTab } from './PageInTab.tsx';

// Asked before anything is drawn, awaited after: the popup is there at once.
const front = activeTab();

function Popup() {
  const [tab, setTab] = useState<number | null>(null);
  const [page, setPage] = useState(NOT_YET);
  // Before anything is painted: effects wait for a frame, and the reading of the page would wait with them.
  useLayoutEffect(() => {
    void front.then((tab) => {
      setTab(tab);
      if (tab !== null) void followTab(tab, setPage);
    });
  }, []);
  const isRead = page.reading.status === 'read';
  useEffect(() => {
    if (tab === null || !isRead) return;
    void takeWantedRow(tab).then((finding) => finding !== null && findRow(document, finding));
  }, [tab, isRead]);
  const retry = () => {
    setPage(NOT_YET);
    // What the page has told meanwhile is younger than its answer, which says that it begins.
    if (tab !== null) void readTabAgain(tab).then((state) => setPage((now) => (now === NOT_YET ? state : now)));
  };
  const leave = () => close();
  const openBeside = () => void openPanel(tab ?? NO_TAB).then((opened) => opened && leave());
  return <PageInTab tab={tab} page={page} onRetry={retry} onLeave={leave} onOpenPanel={openBeside} />;
}

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext.Provider value={wordsFrom(getMessage, language)}>
      <Popup />
    </WordsContext.Provider>,
    app,
  );
}
