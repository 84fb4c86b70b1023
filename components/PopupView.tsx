import { useState } from 'preact/hooks';
import { summarise } from '../utils/words/summary.ts';
import type { Place } from './place.ts';
import type { PopupState } from './popup-state.ts';
import { type ReportProps, ReportView } from './ReportView.tsx';
import { noticeOf, StateNotice } from './StateNotice.tsx';
import { useWords } from './words.ts';

export interface PopupProps extends Omit<ReportProps, 'report' | 'note' | 'onGoTo'> {
  readonly state: PopupState;
  /** A row was chosen: scroll the page there and flash it. False: the page no longer holds those words. */
  onGoTo(place: Place): Promise<boolean>;
  /** Ask the page once more, after it failed, did not answer, or changed too often. */
  onRetry(): void;
}

/** The popup, and the side panel: whatever can be said of the page in the active tab. */
export function PopupView({ state, onRetry, onGoTo, ...rest }: PopupProps) {
  const words = useWords();
  const [lost, setLost] = useState(false);
  const goTo = async (place: Place) => setLost(!(await onGoTo(place)));
  const headline = state.status === 'read' ? summarise(state.report, words) : noticeOf(state, words).title;
  return (
    <main class="report" data-state={state.status}>
      {/* Stays while the rest is exchanged: screen readers announce changes of what they already know. */}
      <p class="heard" role="status">
        {headline}
      </p>
      {state.status === 'read' ? (
        <ReportView
          report={state.report}
          note={lost ? words.say('place_lost') : null}
          onGoTo={(place) => void goTo(place)}
          onRetry={onRetry}
          {...rest}
        />
      ) : (
        <>
          <StateNotice state={state} onRetry={onRetry} />
          <footer>
            <button type="button" onClick={rest.onCompare}>
              {words.say('compare')}
            </button>
          </footer>
        </>
      )}
    </main>
  );
}
