import { Section } from './Section.tsx';
import { useWords } from './words.ts';

export interface KeyCommand {
  readonly says: string;
  /** As the browser writes them; '' where none are set, since another extension had them first. */
  readonly keys: string;
}

/** What the keyboard does, and with which keys in this browser. */
export function KeyList({ keys }: { readonly keys: readonly KeyCommand[] }) {
  const words = useWords();
  return (
    <Section title={words.say('options_keys')}>
      <dl class="keys">
        {keys.map(({ says, keys: pressed }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>
              {pressed === '' ? <span class="quiet">{words.say('options_key_none')}</span> : <kbd>{pressed}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.say('options_keys_why')}</p>
    </Section>
  );
}
