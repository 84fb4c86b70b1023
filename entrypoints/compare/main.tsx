import '../../components/compare.css';
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ComparisonView, type ReadTab } from '../../components/ComparisonView.tsx';
import { comparedTabs, snapshotOf } from '../../components/compared-tabs.ts';
import { WordsContext } from '../../components/words.ts';
import { words as vocabulary } from '../../seeds/words/index.ts';
import type { ArticleReport, Span } from '../../utils/analysis/types.ts';
import { addressOf } from '../../utils/export/text-fragment.ts';
import { getMessage, language } from '../../utils/extension/browser-words.ts';
import { type FollowedTab, type FollowedTabs, followTabs } from '../../utils/extension/follow.ts';
import { isSameReading, keepReport, letGoOf, onKeptChanged, readKept } from '../../utils/extension/kept-reports.ts';
import { askTab } from '../../utils/extension/messages.ts';
import { type ReadAllProgress, readAll } from '../../utils/extension/read-all.ts';
import { COMPARISON_PATIENCE, openPage, showTab } from '../../utils/extension/tabs.ts';
import { wordsFrom } from '../../utils/words/words.ts';
import { exportReports, printAllByDefault } from './export-reports.tsx';
import { letIn } from './let-in.ts';

const words = wordsFrom(getMessage, language);

function Comparison() {
  const { open, asking, following } = useOpenTabs();
  const kept = useKept();
  const [notice, setNotice] = useState<string | null>(null);
  const tabs = useMemo(() => comparedTabs(open, kept), [open, kept]);
  const read = tabs.filter((tab): tab is ReadTab => tab.state.status === 'read');
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => printAllByDefault(() => latest.current.map(({ state }) => state.report), words), []);
  const readingAll = useReadAll(following, setNotice);

  const columnOf = (key: string): ReadTab => {
    const found = read.find((tab) => tab.key === key);
    if (!found) throw new Error(`no column ${key}`);
    return found;
  };
  /** An open tab is shown; the page of a snapshot is opened where it was read. */
  const show = async (key: string, span: Span | null) => {
    const tab = read.find((each) => each.key === key);
    if (tab?.kept === 'snapshot') {
      const { address, text } = tab.state.report;
      const place = addressOf(address, text, span);
      if (place !== null) await openPage(place);
      return;
    }
    await showTab(Number(key));
    if (span === null) return;
    const shown = await askTab(Number(key), COMPARISON_PATIENCE, 'showSpan', span);
    setNotice(shown.answered && shown.value ? null : words.say('place_lost'));
  };
  const keep = async ({ state: { report } }: ReadTab, wanted: boolean) => {
    if (!wanted) return letGoOf(snapshotOf(report, kept) ?? report);
    setNotice((await keepReport(report)) ? null : words.say('comparison_keep_full'));
  };
  const wake = async (key: string) => {
    if (!following) return;
    const read = () => following.read(Number(key));
    if (open.find(({ tab }) => String(tab) === key)?.mayRead) return read();
    const given = await letIn(read);
    setNotice(given ? null : words.say('comparison_wake_refused'));
  };
  return (
    <ComparisonView
      tabs={tabs}
      asking={asking}
      notice={notice}
      outletWords={vocabulary}
      readAll={readingAll}
      onGoTo={(key, { span }) => void show(key, span)}
      onOpenTab={(key) => void show(key, null)}
      onAskAgain={() => void following?.askAll()}
      onWake={wake}
      onKeep={(key, wanted) => void keep(columnOf(key), wanted)}
      onExport={async (format, keys) => {
        const done = await exportReports(
          format,
          keys.map((key) => columnOf(key).state.report),
          words,
        );
        if (format === 'markdown') setNotice(words.say(done ? 'export_copied' : 'export_not_copied'));
      }}
    />
  );
}

function useOpenTabs() {
  const [open, setOpen] = useState<readonly FollowedTab[]>([]);
  const [asking, setAsking] = useState(true);
  const [following, setFollowing] = useState<FollowedTabs | null>(null);
  useEffect(() => {
    const tabs = followTabs(setOpen);
    setFollowing(tabs);
    void tabs.askAll().then(() => setAsking(false));
  }, []);
  return { open, asking, following };
}

function useKept(): readonly ArticleReport[] {
  const [kept, setKept] = useState<readonly ArticleReport[]>([]);
  useEffect(() => {
    // What is known already stays the same object: what was found in it is not found anew.
    const learn = () =>
      void readKept().then((all) =>
        setKept((before) => all.map((report) => before.find((known) => isSameReading(known, report)) ?? report)),
      );
    onKeptChanged(learn);
    learn();
  }, []);
  return kept;
}

function useReadAll(following: FollowedTabs | null, setNotice: (notice: string | null) => void) {
  const [progress, setProgress] = useState<ReadAllProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const start = async () => {
    if (!following || stop.current) return;
    const life = new AbortController();
    stop.current = life;
    const given = await letIn(() => readAll(following, setProgress, life.signal));
    setProgress(null);
    stop.current = null;
    setNotice(given ? null : words.say('read_all_refused'));
  };
  return { progress, onReadAll: () => void start(), onStop: () => stop.current?.abort() };
}

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext.Provider value={words}>
      <Comparison />
    </WordsContext.Provider>,
    app,
  );
}
