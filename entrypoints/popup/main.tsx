import '../../components/popup.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findRow } from '../../components/find-row.ts';
import { WordsContext } from '../../components/words.ts';
import { getMessage, language } from '../../utils/extension/browser-words.ts';
import { followTab } from '../../utils/extension/follow.ts';
import { activeTab, NOT_YET, openComparison, readTabAgain } from '../../utils/extension/tabs.ts';
import { takeWantedRow } from '../../utils/extension/wanted-row.ts';
import { wordsFrom } from '../../utils/words/words.ts';
import { PageInTab } from './PageInTab.tsx';

// Asked before anything is drawn, awaited after: the popup is there at once.
const front = activeTab();

function Popup() {
  const [tab, setTab] = useState<number | null>(null);
  const [page, setPage] = useState(NOT_YET);
  useEffect(() => void front.then(setTab), []);
  useEffect(() => {
    if (tab !== null) void followTab(tab, setPage);
  }, [tab]);
  const isRead = page.reading.status === 'read';
  useEffect(() => {
    if (tab === null || !isRead) return;
    void takeWantedRow(tab).then((finding) => finding !== null && findRow(document, finding));
  }, [tab, isRead]);
  const retry = () => {
    setPage(NOT_YET);
    if (tab !== null) void readTabAgain(tab).then(setPage);
  };
  return <PageInTab tab={tab} page={page} onRetry={retry} onLeave={() => close()} onCompare={openComparison} />;
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
