import type { RefObject } from 'preact';
import { useWords } from './words.ts';

export interface ToolbarProps {
  /** What became of the last thing that was asked for; stands where it is seen from anywhere in the view. */
  readonly note: string | null;
  /** Opens the same view beside the page, where it stays; left out where it is that view, or the browser has none. */
  readonly onOpenPanel?: (() => void) | undefined;
  onCompare(): void;
  onGlossary(): void;
  /** Gets the keyboard back when the glossary is closed. */
  readonly glossaryButton: RefObject<HTMLButtonElement | null>;
  readonly inGlossary: boolean;
  onOptions(): void;
}

/** The ways on, at the lower edge whatever is above. */
export function Toolbar(props: ToolbarProps) {
  const { note, inGlossary, glossaryButton, onOpenPanel, onCompare, onGlossary, onOptions } = props;
  const words = useWords();
  return (
    <footer>
      <p class="note" role="status">
        {note}
      </p>
      <nav class="tools" aria-label={words.say('tools_label')}>
        {onOpenPanel && (
          <button type="button" title={words.say('tools_panel_why')} onClick={onOpenPanel}>
            {words.say('tools_panel')}
          </button>
        )}
        <button type="button" onClick={onCompare}>
          {words.say('compare')}
        </button>
        <button type="button" ref={glossaryButton} aria-pressed={inGlossary} onClick={onGlossary}>
          {words.say('tools_glossary')}
        </button>
        <button type="button" onClick={onOptions}>
          {words.say('tools_options')}
        </button>
      </nav>
    </footer>
  );
}
