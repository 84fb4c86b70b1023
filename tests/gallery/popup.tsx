import '../../components/popup.css';
import { useState } from 'preact/hooks';
import type { MarksState } from '../../components/MarksPanel.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import { SitePanel, type SiteState } from '../../components/SitePanel.tsx';
import { type ArticleReport, MARK_KINDS } from '../../utils/analysis/types.ts';
import { mount } from './mount.tsx';
import { POPUP_SCENES } from './scenes.ts';

const nothing = () => {};
/** The same view as it stands in the panel. */
const isPanel = location.search === '?panel';
if (isPanel) document.documentElement.classList.remove('popup');

/** Where the site is treated otherwise than as new. */
const SITES: Readonly<Record<string, Partial<SiteState>>> = {
  'none-unnamed': { always: true },
  'one-statement': { refused: true },
  'no-marks': { keeps: null },
};

function Scene({
  scene,
  state,
  canMark,
  stale,
}: {
  scene: string;
  state: PopupState;
  canMark: boolean;
  stale: boolean;
}) {
  const [marks, setMarks] = useState<MarksState>({ shown: true, kinds: MARK_KINDS });
  return (
    <PopupView
      state={state}
      stale={stale}
      marks={canMark ? marks : null}
      onShowMarks={(shown) => setMarks({ ...marks, shown })}
      onShowKind={async (kind, shown) => {
        setMarks({
          ...marks,
          kinds: MARK_KINDS.filter((each) => (each === kind ? shown : marks.kinds.includes(each))),
        });
        return true;
      }}
      site={
        state.status !== 'cannot-run-here' && (
          <SitePanel
            site={{
              name: 'marlow-herald.example',
              always: false,
              keeps: false,
              isPrivate: false,
              refused: false,
              ...SITES[scene],
            }}
            onAlways={nothing}
            onKeep={nothing}
          />
        )
      }
      onStep={nothing}
      onReportMissed={nothing}
      onGoTo={async () => false}
      onCopy={async () => true}
      current={isPanel ? 'o1' : null}
      onOpenPanel={isPanel ? undefined : nothing}
      onCompare={nothing}
      onOptions={nothing}
      onRetry={nothing}
    />
  );
}

/** A real article's report, where the gallery hands one in. */
const { report } = window as { report?: ArticleReport };

mount((scene) => {
  const state = report ? { status: 'read' as const, report } : POPUP_SCENES[scene]?.state;
  if (!state) throw new Error(`no scene "${scene}"`);
  return <Scene scene={scene} state={state} canMark={scene !== 'no-marks'} stale={scene === 'stale'} />;
});
