import { useWords } from './words.ts';

export interface ToolbarProps {
  /** What became of the last thing that was asked for; stands where it is seen from anywhere in the view. */
  readonly note: string | null;
  /** Opens the same view beside the page, where it stays; left out where it is that view, or the browser has none. */
  readonly onOpenPanel?: (() => void) | undefined;
  onCompare(): void;
  onOptions(): void;
}

/** The ways on, at the lower edge whatever is above. */
export function Toolbar({ note, onOpenPanel, onCompare, onOptions }: ToolbarProps) {
  const words = useWords();
  return (
    <footer>
      <p class="note" role="status">
        {note}
      </p>
      <nav class="tools" aria-label={words.say('tools_label')}>
        {onOpenPanel && (
          <button type="button" onClick={onOpenPanel}>
            {words.say('tools_panel')}
          </button>
        )}
        <button type="button" onClick={onCompare}>
          {words.say('compare')}
        </button>
        <button type="button" onClick={onOptions}>
          {words.say('tools_options')}
        </button>
      </nav>
    </footer>
  );
}
