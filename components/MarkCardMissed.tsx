import { useState } from 'preact/hooks';
import type { PlainKey } from '../utils/words/words.ts';
import { CopyButton, type CopyState } from './MarkCardCopy.tsx';
import { plainText } from './plain-text.ts';
import { useWords } from './words.ts';

const CHOICES = {
  'unnamed-source': 'missed_unnamed',
  'missing-comment': 'missed_comment',
  hearsay: 'missed_hearsay',
  other: 'missed_else',
} as const satisfies Record<string, PlainKey>;

export type MissedChoice = keyof typeof CHOICES;

export interface MarkCardMissedProps {
  /** The words that are selected on the page; null when none are. */
  readonly selected: string | null;
  readonly copy: CopyState;
  onCopy(kind: MissedChoice, withAddress: boolean): void;
  onClose(): void;
}

/** "You missed one": the reader says what the selected words are; the report goes to the clipboard. */
export function MarkCardMissed({ selected, copy, onCopy, onClose }: MarkCardMissedProps) {
  const words = useWords();
  const [kind, setKind] = useState<MissedChoice>('unnamed-source');
  const [withAddress, setWithAddress] = useState(false);
  return (
    <>
      <header>
        <h2>{words.say('missed_heading')}</h2>
      </header>
      {selected === null ? (
        <p>{words.say('missed_nothing')}</p>
      ) : (
        <div class="body">
          <dl>
            <div>
              <dt>{words.say('missed_words')}</dt>
              <dd>
                <bdi>{plainText(selected).slice(0, 240)}</bdi>
              </dd>
            </div>
          </dl>
          <fieldset>
            <legend>{words.say('missed_kind')}</legend>
            {(Object.keys(CHOICES) as MissedChoice[]).map((choice) => (
              <label key={choice}>
                <input type="radio" name="kind" checked={kind === choice} onChange={() => setKind(choice)} />{' '}
                {words.say(CHOICES[choice])}
              </label>
            ))}
          </fieldset>
          <label>
            <input
              type="checkbox"
              checked={withAddress}
              onChange={(event) => setWithAddress(event.currentTarget.checked)}
            />{' '}
            {words.say('missed_address')}
          </label>
          <p class="quiet">{words.say('missed_privacy')}</p>
        </div>
      )}
      <div class="actions">
        {selected !== null && (
          <CopyButton state={copy} label={words.say('missed_copy')} onCopy={() => onCopy(kind, withAddress)} />
        )}
        <button type="button" onClick={onClose}>
          {words.say('card_close')}
        </button>
      </div>
    </>
  );
}
