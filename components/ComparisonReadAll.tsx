import { isolated, nameText } from './plain-text.ts';
import { useWords } from './words.ts';

export interface ReadAllProps {
  /** How far the reading of all tabs is; null where none is going on. `title` is of the tab at hand. */
  readonly progress: { readonly done: number; readonly total: number; readonly title: string | null } | null;
  onReadAll(): void;
  onStop(): void;
}

/** The one button that asks for more than the tabs that were clicked, and how far that is. */
export function ComparisonReadAll({ progress, onReadAll, onStop }: ReadAllProps) {
  const words = useWords();
  return (
    <div class="read-all">
      {progress ? (
        <>
          <progress max={progress.total} value={progress.done} aria-labelledby="read-all-progress" />
          <p role="status" id="read-all-progress">
            {words.say(
              'read_all_progress',
              progress.done + 1,
              progress.total,
              isolated(nameText(progress.title ?? '') || words.say('untitled')),
            )}
          </p>
          <button type="button" onClick={onStop}>
            {words.say('read_all_stop')}
          </button>
        </>
      ) : (
        <>
          <button type="button" class="main" onClick={onReadAll}>
            {words.say('read_all')}
          </button>
          <p class="quiet">{words.say('read_all_about')}</p>
        </>
      )}
    </div>
  );
}
