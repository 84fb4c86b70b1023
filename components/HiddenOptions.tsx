import { Section } from './Section.tsx';
import { useWords } from './words.ts';

interface HiddenOptionsProps {
  readonly hidden: number;
  onShow(which: 'last' | 'all'): void;
  onExport(): void;
}

/** Marks that the reader has called wrong. They are kept as hashes, so that there is nothing to list but their number. */
export function HiddenOptions({ hidden, onShow, onExport }: HiddenOptionsProps) {
  const words = useWords();
  return (
    <Section title={words.say('options_hidden')}>
      <p>{hidden === 0 ? words.say('options_hidden_none') : words.count('options_hidden_some', hidden)}</p>
      <p class="quiet">{words.say('options_hidden_why')}</p>
      {hidden > 0 && (
        <div class="actions">
          <button type="button" onClick={() => onShow('last')}>
            {words.say('options_hidden_last')}
          </button>
          <button type="button" onClick={() => onShow('all')}>
            {words.say('options_hidden_all')}
          </button>
          <button type="button" onClick={onExport}>
            {words.say('options_hidden_export')}
          </button>
        </div>
      )}
    </Section>
  );
}
