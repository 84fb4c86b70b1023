import { useWords } from './words.ts';

/** `refused` carries the text, to be copied by hand. */
export type CopyState = 'ready' | 'done' | { readonly refused: string };

interface CopyButtonProps {
  readonly state: CopyState;
  onCopy(): void;
  readonly label?: string;
}

/** Copies, says that it did, or shows the text where the browser or the page forbids the clipboard. */
export function CopyButton({ state, onCopy, label }: CopyButtonProps) {
  const words = useWords();
  return (
    <>
      <button type="button" onClick={onCopy}>
        {label ?? words.say('card_copy')}
      </button>
      <span role="status" class="quiet">
        {state === 'done' && words.say('card_copied')}
        {typeof state === 'object' && words.say('card_copy_failed')}
      </span>
      {typeof state === 'object' && (
        <textarea readOnly rows={4} aria-label={words.say('card_copy_failed')} value={state.refused} />
      )}
    </>
  );
}
