import '../../components/popup.css';
import { useState } from 'preact/hooks';
import type { MarksState } from '../../components/MarksPanel.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import { MARK_KINDS } from '../../utils/analysis/types.ts';
import { mount } from './mount.tsx';
import { POPUP_SCENES } from './scenes.ts';

function Scene({ state, canMark }: { state: PopupState; canMark: boolean }) {
  const [marks, setMarks] = useState<MarksState>({ shown: true, kinds: MARK_KINDS });
  return (
    <PopupView
      state={state}
      marks={canMark ? marks : null}
      onShowMarks={(shown) => setMarks({ ...marks, shown })}
      onGoTo={() => {}}
      onCompare={() => {}}
      onRetry={() => {}}
    />
  );
}

mount((scene) => (
  <Scene {...(POPUP_SCENES[scene] ?? { state: { status: 'reading' } })} canMark={scene !== 'no-marks'} />
));
