import '../../components/compare.css';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ComparisonView } from '../../components/ComparisonView.tsx';
import { WordsContext } from '../../components/words.ts';
import { getMessage, language } from '../../utils/extension/browser-words.ts';
import { type FollowedTab, type FollowedTabs, followTabs } from '../../utils/extension/follow.ts';
import { askTab } from '../../utils/extension/messages.ts';
import { COMPARISON_PATIENCE, showTab } from '../../utils/extension/tabs.ts';
import { wordsFrom } from '../../utils/words/words.ts';

function Comparison() {
  const [tabs, setTabs] = useState<readonly FollowedTab[]>([]);
  const [asking, setAsking] = useState(true);
  const following = useRef<FollowedTabs | null>(null);
  const askAll = async () => {
    setAsking(true);
    await following.current?.askAll();
    setAsking(false);
  };
  useEffect(() => {
    following.current ??= followTabs(setTabs);
    void askAll();
  }, []);
  return (
    <ComparisonView
      tabs={tabs.map(({ tab, title, state }) => ({ key: String(tab), title, state: state.reading }))}
      asking={asking}
      onGoTo={async (key, { span }) => {
        await showTab(Number(key));
        await askTab(Number(key), COMPARISON_PATIENCE, 'showSpan', span);
      }}
      onOpenTab={(key) => void showTab(Number(key))}
      onAskAgain={() => void askAll()}
    />
  );
}

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext.Provider value={wordsFrom(getMessage, language)}>
      <Comparison />
    </WordsContext.Provider>,
    app,
  );
}
