import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { MarkKind } from '../utils/analysis/types.ts';
import { summarise } from '../utils/words/summary.ts';
import { GlossaryView } from './GlossaryView.tsx';
import type { Place } from './place.ts';
import type { PopupState } from './popup-state.ts';
import { type ReportProps, ReportView } from './ReportView.tsx';
import { RowContext } from './row-context.ts';
import { noticeOf, StateNotice } from './StateNotice.tsx';
import { Toolbar, type ToolbarProps } from './Toolbar.tsx';
import { useWords } from './words.ts';

export interface PopupProps
  extends Omit<ReportProps, 'report' | 'onGoTo' | 'onShowKind'>,
    Pick<ToolbarProps, 'onOpenPanel' | 'onCompare' | 'onOptions'> {
  readonly state: PopupState;
  /** How the site of this tab is treated: controls that stand in every state. */
  readonly site?: ComponentChildren;
  /** The finding whose mark is in view on the page. */
  readonly current?: string | null | undefined;
  /** A row was chosen: scroll the page there and flash it. False: the page no longer holds those words. */
  onGoTo(place: Place): Promise<boolean>;
  /** Where it is given, each kind of mark gets a box of its own. False: the browser did not keep the choice. */
  readonly onShowKind?: ((kind: MarkKind, shown: boolean) => Promise<boolean>) | undefined;
  /** Copies a row as one line, `label` behind its quote; false where the browser does not let us. */
  readonly onCopy?: ((place: Place, label: string) => Promise<boolean>) | undefined;
  /** Ask the page once more, after it failed, did not answer, or changed too often. */
  onRetry(): void;
}

/** The popup, and the side panel: whatever can be said of the page in the active tab. */
export function PopupView(props: PopupProps) {
  const { state, site, current = null, onCopy, onShowKind, onGoTo, onRetry, ...rest } = props;
  const { onOpenPanel, onCompare, onOptions, ...report } = rest;
  const words = useWords();
  const [note, setNote] = useState<string | null>(null);
  const glossaryButton = useRef<HTMLButtonElement>(null);
  const [inGlossary, setInGlossary] = useState(false);
  const goTo = async (place: Place) => setNote((await onGoTo(place)) ? null : words.say('place_lost'));
  const showKind =
    onShowKind &&
    (async (kind: MarkKind, shown: boolean) =>
      setNote((await onShowKind(kind, shown)) ? null : words.say('settings_not_saved')));
  const rows = useMemo(() => {
    const copy = async (place: Place, label: string) =>
      setNote(words.say((await onCopy?.(place, label)) ? 'row_copied' : 'row_not_copied'));
    return { current, onCopy: onCopy ? (place: Place, label: string) => void copy(place, label) : null };
  }, [current, onCopy, words]);
  const headline = state.status === 'read' ? summarise(state.report, words) : noticeOf(state, words).title;
  return (
    <main class="report" data-state={state.status}>
      {/* Stays while the rest is exchanged: screen readers announce changes of what they already know. */}
      <p class="heard" role="status">
        {headline}
      </p>
      {inGlossary ? (
        <GlossaryView
          text={state.status === 'read' ? state.report.text : null}
          onClose={() => {
            setInGlossary(false);
            glossaryButton.current?.focus({ preventScroll: true });
          }}
        />
      ) : state.status === 'read' ? (
        <RowContext.Provider value={rows}>
          <ReportView
            report={state.report}
            onShowKind={showKind && ((kind, shown) => void showKind(kind, shown))}
            onGoTo={(place) => void goTo(place)}
            onRetry={onRetry}
            {...report}
          />
        </RowContext.Provider>
      ) : (
        <StateNotice state={state} onRetry={onRetry} />
      )}
      {!inGlossary && site}
      <Toolbar
        note={note}
        inGlossary={inGlossary}
        glossaryButton={glossaryButton}
        onOpenPanel={onOpenPanel}
        onCompare={onCompare}
        onGlossary={() => setInGlossary(!inGlossary)}
        onOptions={onOptions}
      />
    </main>
  );
}
