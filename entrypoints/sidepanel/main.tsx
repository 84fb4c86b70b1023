import '../../components/popup.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findRow } from '../../components/find-row.ts';
import { WordsContext } from '../../components/words.ts';
import { getMessage, language } from '../../utils/extension/browser-words.ts';
import { type FrontTab, followFront } from '../../utils/extension/follow-front.ts';
import { watchMarks } from '../../utils/extension/mark-watch.ts';
import { NOT_YET, readTabAgain } from '../../utils/extension/tabs.ts';
import { wordsFrom } from '../../utils/words/words.ts';
import { PageInTab } from '../popup/PageInTab.tsx';

function Panel() {
  const [front, setFront] = useState<FrontTab | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => void followFront(setFront), []);
  const tab = front?.tab ?? null;
  const isRead = front?.state.reading.status === 'read';
  useEffect(() => {
    if (tab === null || !isRead) return setCurrent(null);
    const end = new AbortController();
    const rowWanted = (finding: string) => void findRow(document, finding);
    watchMarks(tab, { inView: setCurrent, rowWanted }, end.signal);
    return () => end.abort();
  }, [tab, isRead, front]);
  const retry = () => {
    if (tab === null) return;
    setFront({ tab, state: NOT_YET });
    // What the page has told meanwhile is younger than its answer, which says that it begins.
    void readTabAgain(tab).then((state) =>
      setFront((now) => (now?.tab === tab && now.state === NOT_YET ? { tab, state } : now)),
    );
  };
  return <PageInTab tab={tab} page={front?.state ?? NOT_YET} current={current} onRetry={retry} onLeave={() => {}} />;
}

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext.Provider value={wordsFrom(getMessage, language)}>
      <Panel />
    </WordsContext.Provider>,
    app,
  );
}
