import { useState } from 'preact/hooks';
import type { ComparedTab } from './ComparisonView.tsx';
import { plainText } from './plain-text.ts';
import { useWords } from './words.ts';

const SHORT = {
  reading: 'state_reading',
  'not-an-article': 'state_not_article',
  'unsupported-language': 'comparison_language',
  failed: 'state_failed',
  'not-answering': 'state_not_answering',
  'cannot-run-here': 'state_cannot_run',
  'not-asked': 'state_not_asked',
  asleep: 'comparison_asleep',
} as const satisfies Record<Exclude<ComparedTab['state']['status'], 'read'>, string>;

interface TabListProps {
  readonly tabs: readonly ComparedTab[];
  onOpenTab(key: string): void;
  /** Resolves when the tab has been woken and read, or cannot be. */
  onWake(key: string): Promise<void>;
}

/** Tabs that there is nothing to compare of, each with why. */
export function TabList({ tabs, onOpenTab, onWake }: TabListProps) {
  const words = useWords();
  if (tabs.length === 0) return null;
  return (
    <section aria-labelledby="others-heading">
      <h2 id="others-heading">{words.say('comparison_others')}</h2>
      <ul class="tabs">
        {tabs.map(({ key, title, place, state }) => (
          <li key={key}>
            <button type="button" class="link" onClick={() => onOpenTab(key)}>
              <bdi>{plainText(title ?? '') || words.say('comparison_tab_place', place ?? '')}</bdi>
            </button>{' '}
            <span class="quiet">{whyNot(state, words)}</span>{' '}
            {state.status === 'asleep' && <Wake onWake={() => onWake(key)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function whyNot(state: ComparedTab['state'], words: ReturnType<typeof useWords>): string {
  if (state.status === 'read') return '';
  // Most often an ordinary page that has not been clicked.
  if (state.status === 'cannot-run-here' && state.page === 'other') return words.say('comparison_needs_click');
  return words.say(SHORT[state.status]);
}

function Wake({ onWake }: { onWake(): Promise<void> }) {
  const words = useWords();
  const [waking, setWaking] = useState(false);
  const wake = async () => {
    setWaking(true);
    await onWake();
    setWaking(false);
  };
  return (
    <button type="button" disabled={waking} onClick={() => void wake()}>
      {words.say(waking ? 'comparison_waking' : 'comparison_wake')}
    </button>
  );
}
