import { useState } from 'preact/hooks';
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
        <Progress {...progress} onStop={onStop} />
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

/** The tab at hand is read to its end, so that stopping shows at once that it was heard. */
function Progress({ done, total, title, onStop }: NonNullable<ReadAllProps['progress']> & { onStop(): void }) {
  const words = useWords();
  const [isStopping, setStopping] = useState(false);
  const stop = () => {
    setStopping(true);
    onStop();
  };
  return (
    <>
      <progress max={total} value={done} aria-labelledby="read-all-progress" />
      <p role="status" id="read-all-progress">
        {words.say('read_all_progress', done + 1, total, isolated(nameText(title ?? '') || words.say('untitled')))}
      </p>
      <button type="button" disabled={isStopping} onClick={stop}>
        {words.say(isStopping ? 'read_all_stopping' : 'read_all_stop')}
      </button>
    </>
  );
}
