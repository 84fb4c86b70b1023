// What popup and side panel do alike with the page of a tab.

import { useEffect } from 'preact/hooks';
import { PopupView } from '../../components/PopupView.tsx';
import type { Place } from '../../components/place.ts';
import { showColours } from '../../components/show-colours.ts';
import type { MarkKind } from '../../utils/analysis/types.ts';
import { askTab } from '../../utils/extension/messages.ts';
import { changeSettings, followSettings } from '../../utils/extension/settings.ts';
import { NO_TAB, openComparison, openOptions, POPUP_PATIENCE, type TabState } from '../../utils/extension/tabs.ts';
import { copyText } from '../../utils/page/clipboard.ts';
import { writeQuoteLine } from '../../utils/page/quote-line.ts';
import { Site } from './site.tsx';

interface PageInTabProps {
  /** null: the browser has not said yet which tab is in front. */
  readonly tab: number | null;
  readonly page: TabState;
  /** The finding whose mark is in view on the page. */
  readonly current?: string | null;
  onRetry(): void;
  /** What was asked for is seen somewhere else: on the page, in another tab. */
  onLeave(): void;
  /** Opens the same view beside the page; left out where this is that view. */
  readonly onOpenPanel?: (() => void) | undefined;
}

export function PageInTab({ tab, page, current, onRetry, onLeave, onOpenPanel }: PageInTabProps) {
  const id = tab ?? NO_TAB;
  useEffect(() => followSettings(({ settings }) => showColours(document.documentElement, settings.colours)), []);
  // For every page, as it is a matter of taste; all marks of one page are the switch's.
  const showKind = async (kind: MarkKind, shown: boolean) =>
    (await changeSettings((now) => ({ ...now, kinds: { ...now.kinds, [kind]: shown } }))).saved;
  const goTo = async ({ span }: Place) => {
    const answer = await askTab(id, POPUP_PATIENCE, 'showSpan', span);
    return answer.answered && answer.value;
  };
  const copy = async ({ span }: Place, label: string) => {
    const answer = await askTab(id, POPUP_PATIENCE, 'quoteOf', span);
    return answer.answered && answer.value !== null && copyText(navigator, writeQuoteLine({ ...answer.value, label }));
  };
  return (
    <PopupView
      state={page.reading}
      marks={page.marks}
      stale={page.stale ?? false}
      current={current}
      // Where no script may run there is nothing to read without a click either.
      site={tab !== null && page.reading.status !== 'cannot-run-here' && <Site tab={tab} page={placeOf(page)} />}
      onRetry={onRetry}
      onShowMarks={(shown) => void askTab(id, POPUP_PATIENCE, 'showMarks', shown)}
      onShowKind={showKind}
      onGoTo={goTo}
      onCopy={copy}
      onStep={(direction) => void askTab(id, POPUP_PATIENCE, 'stepMarks', direction)}
      // The form is on the page.
      onReportMissed={() => void askTab(id, POPUP_PATIENCE, 'reportMissed').then(onLeave)}
      onOpenPanel={onOpenPanel}
      onCompare={() => void openComparison().then(onLeave)}
      onOptions={() => void openOptions().then(onLeave)}
    />
  );
}

/** Changes when the tab goes to another page. */
const placeOf = ({ reading }: TabState): string =>
  reading.status === 'read' ? (reading.report.address ?? '') : reading.status;
