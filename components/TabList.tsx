import type { ComparedTab } from './ComparisonView.tsx';
import { plainText } from './plain-text.ts';
import type { PopupState } from './popup-state.ts';
import { useWords } from './words.ts';

const SHORT = {
  reading: 'state_reading',
  'not-an-article': 'state_not_article',
  'unsupported-language': 'comparison_language',
  failed: 'state_failed',
  'not-answering': 'state_not_answering',
  'cannot-run-here': 'state_cannot_run',
} as const satisfies Record<Exclude<PopupState['status'], 'read'>, string>;

interface TabListProps {
  readonly tabs: readonly ComparedTab[];
  onOpenTab(key: string): void;
}

/** Tabs that there is nothing to compare of, each with why. */
export function TabList({ tabs, onOpenTab }: TabListProps) {
  const words = useWords();
  if (tabs.length === 0) return null;
  return (
    <section aria-labelledby="others-heading">
      <h2 id="others-heading">{words.say('comparison_others')}</h2>
      <ul class="tabs">
        {tabs.map(({ key, title, state }) => (
          <li key={key}>
            <button type="button" class="link" onClick={() => onOpenTab(key)}>
              <bdi>{plainText(title ?? '') || words.say('untitled')}</bdi>
            </button>{' '}
            <span class="quiet">{state.status !== 'read' && words.say(SHORT[state.status])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
