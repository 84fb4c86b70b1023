import type { MarksState } from './MarksPanel.tsx';
import type { PopupState } from './popup-state.ts';
import { type ReportProps, ReportView } from './ReportView.tsx';
import { StateNotice } from './StateNotice.tsx';
import { useWords } from './words.ts';

export interface PopupProps extends Omit<ReportProps, 'report'> {
  readonly state: PopupState;
  readonly marks: MarksState | null;
  /** Ask the page once more, after it failed or did not answer. */
  onRetry(): void;
}

/** The popup, and the side panel: whatever can be said of the page in the active tab. */
export function PopupView({ state, onRetry, ...rest }: PopupProps) {
  const words = useWords();
  return (
    <main class="report" data-state={state.status}>
      {state.status === 'read' ? (
        <ReportView report={state.report} {...rest} />
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
