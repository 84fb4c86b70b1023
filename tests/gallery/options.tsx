import '../../components/options.css';
import { OptionsView } from '../../components/OptionsView.tsx';
import { mount } from './mount.tsx';
import { OPTIONS_SCENES } from './scenes.ts';

const nothing = () => {};
const KEYS = [
  { says: 'Open the popup', keys: 'Alt+Shift+R' },
  { says: 'Show or hide the marks on the page', keys: 'Alt+Shift+M' },
  { says: 'Go to the next mark', keys: '' },
];

mount((scene) => {
  const shown = OPTIONS_SCENES[scene];
  if (!shown) throw new Error(`no scene "${scene}"`);
  return (
    <OptionsView
      {...shown}
      keys={KEYS}
      onUndo={shown.undo ? nothing : null}
      onKind={nothing}
      onColour={nothing}
      onDefaultColours={nothing}
      onBadge={nothing}
      onAddSite={() => false}
      onRemoveSite={nothing}
      onShowHidden={nothing}
      onExport={nothing}
      onImport={nothing}
      onReset={nothing}
    />
  );
});
