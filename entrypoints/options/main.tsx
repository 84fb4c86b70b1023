import '../../components/options.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OptionsView } from '../../components/OptionsView.tsx';
import type { OptionsNotice } from '../../components/options-notice.ts';
import { useWords, WordsContext } from '../../components/words.ts';
import { DEFAULT_COLOURS } from '../../utils/colours/mark-colours.ts';
import { getMessage, language } from '../../utils/extension/browser-words.ts';
import { type NamedCommand, readCommands } from '../../utils/extension/commands.ts';
import {
  changeSettings,
  followSettings,
  readSettings,
  replaceSettings,
  type Saved,
} from '../../utils/extension/settings.ts';
import { LONGEST_FILE, readOurFile, writeHiddenFile, writeSettingsFile } from '../../utils/extension/settings-file.ts';
import { DEFAULT_SETTINGS, type ReadSettings, type Settings } from '../../utils/extension/settings-shape.ts';
import { askForSite, followSites, giveBack, originsTyped, type Site, siteName } from '../../utils/extension/sites.ts';
import { download } from '../../utils/page/download.ts';
import { wordsFrom } from '../../utils/words/words.ts';
import { useHiddenMarks } from './hidden-marks.ts';

/** What was done, and how to take it back. */
interface Told {
  readonly notice: OptionsNotice;
  readonly undo?: (() => Promise<OptionsNotice | null>) | undefined;
}

function Options() {
  const words = useWords();
  const [read, setRead] = useState<ReadSettings | null>(null);
  const [sites, setSites] = useState<readonly Site[]>([]);
  const [commands, setCommands] = useState<readonly NamedCommand[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const hidden = useHiddenMarks();
  useEffect(() => followSettings(setRead), []);
  useEffect(() => followSites(setSites), []);
  useEffect(() => {
    const look = () => void readCommands().then(setCommands);
    look();
    addEventListener('focus', look); // back from the browser's own list, where they may have been changed
    return () => removeEventListener('focus', look);
  }, []);
  if (!read) return null;

  const notSaved = (saved: Saved): OptionsNotice | null => (saved.saved ? null : { what: 'not-saved', why: saved.why });
  const change = async (edit: (settings: Settings) => Settings) => {
    const failed = notSaved(await changeSettings(edit));
    setTold(failed && { notice: failed });
  };
  /** Something large, that can be taken back. */
  const replace = async (settings: Settings, notice: OptionsNotice) => {
    const saved = await replaceSettings(settings);
    const failed = notSaved(saved);
    setTold(
      failed ? { notice: failed } : { notice, undo: async () => (saved.saved && notSaved(await saved.undo())) || null },
    );
  };
  const changeHidden = async (keys: readonly string[], notice: OptionsNotice) => {
    const before = hidden.keys;
    const put = async (list: readonly string[]): Promise<OptionsNotice | null> =>
      (await hidden.write(list)) ? null : { what: 'hidden-not-saved' };
    const failed = await put(keys);
    setTold(failed ? { notice: failed } : { notice, undo: () => put(before) });
  };

  const addSite = (typed: string): boolean => {
    const origins = originsTyped(typed);
    const name = siteName(origins?.[0] ?? typed);
    if (!origins) {
      setTold({ notice: { what: 'site-odd', name: typed } });
      return false;
    }
    void askForSite(origins).then((given) =>
      setTold({ notice: { what: given ? 'site-added' : 'site-refused', name } }),
    );
    return true;
  };
  const removeSite = async (site: Site) => {
    const gone = await giveBack(site);
    setTold({ notice: { what: gone ? 'site-removed' : 'site-kept', name: site.name } });
  };
  const importFile = async (file: File) => {
    if (file.size > LONGEST_FILE) return setTold({ notice: { what: 'file-refused', why: 'too-large' } });
    const content = readOurFile(await file.text().catch(() => ''));
    if (content.kind === 'refused') setTold({ notice: { what: 'file-refused', why: content.why } });
    else if (content.kind === 'settings') await replace(content.settings, { what: 'imported' });
    else {
      const all = hidden.with(content.keys);
      await changeHidden(all, { what: 'hidden-added', count: all.length - hidden.keys.length });
    }
  };
  const exportSettings = async () => {
    const now = await readSettings(); // what is shown may be older: a change is shown once it is saved
    const { settings } = now.trouble === 'unavailable' ? read : now;
    download(document, 'on-record-settings.json', 'application/json', writeSettingsFile(settings));
  };
  const exportHidden = () =>
    download(document, 'on-record-hidden-marks.json', 'application/json', writeHiddenFile(hidden.keys));

  return (
    <OptionsView
      settings={read.settings}
      trouble={read.trouble}
      sites={sites}
      hidden={hidden.keys.length}
      keys={commands.map(({ name, says, keys }) => ({
        keys,
        says: name === '_execute_action' ? words.say('options_key_popup') : says,
      }))}
      notice={told?.notice ?? null}
      onUndo={
        told?.undo ? () => void told.undo?.().then((failed) => setTold({ notice: failed ?? { what: 'undone' } })) : null
      }
      onKind={(kind, shown) => void change((now) => ({ ...now, kinds: { ...now.kinds, [kind]: shown } }))}
      onColour={(kind, colour) => void change((now) => ({ ...now, colours: { ...now.colours, [kind]: colour } }))}
      onDefaultColours={() => void change((now) => ({ ...now, colours: DEFAULT_COLOURS }))}
      onBadge={(badge) => void change((now) => ({ ...now, badge }))}
      onAddSite={addSite}
      onRemoveSite={(site) => void removeSite(site)}
      onShowHidden={(which) => {
        const kept = which === 'all' ? [] : hidden.keys.slice(0, -1);
        void changeHidden(kept, { what: 'hidden-shown', count: hidden.keys.length - kept.length });
      }}
      onExport={(what) => (what === 'settings' ? void exportSettings() : exportHidden())}
      onImport={(file) => void importFile(file)}
      onReset={() => void replace(DEFAULT_SETTINGS, { what: 'reset' })}
    />
  );
}

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext.Provider value={wordsFrom(getMessage, language)}>
      <Options />
    </WordsContext.Provider>,
    app,
  );
}
