import type { MarkKind } from '../utils/analysis/types.ts';
import type { Colour, MarkColours } from '../utils/colours/mark-colours.ts';
import { HiddenOptions } from './HiddenOptions.tsx';
import { type KeyCommand, KeyList } from './KeyList.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { type OptionsNotice, writeNotice } from './options-notice.ts';
import { Section } from './Section.tsx';
import { type OptionsSite, SiteOptions } from './SiteOptions.tsx';
import { useWords } from './words.ts';

export interface OptionsProps<Site extends OptionsSite> {
  readonly settings: {
    readonly kinds: Readonly<Record<MarkKind, boolean>>;
    readonly colours: MarkColours;
    readonly badge: boolean;
  };
  /** What is wrong with what is stored; the settings are then as far as they could be read. */
  readonly trouble: 'unavailable' | 'damaged' | 'newer' | null;
  readonly sites: readonly Site[];
  /** How many marks are hidden. */
  readonly hidden: number;
  readonly keys: readonly KeyCommand[];
  readonly notice: OptionsNotice | null;
  /** Where it is given, what the notice says can be taken back. */
  readonly onUndo: (() => void) | null;
  onKind(kind: MarkKind, shown: boolean): void;
  onColour(kind: MarkKind, colour: Colour): void;
  onDefaultColours(): void;
  onBadge(shown: boolean): void;
  onAddSite(typed: string): boolean;
  onRemoveSite(site: Site): void;
  /** Forgets the mark that was hidden last, or all of them. */
  onShowHidden(which: 'last' | 'all'): void;
  onExport(what: 'settings' | 'hidden'): void;
  onImport(file: File): void;
  onReset(): void;
}

const TROUBLE = {
  unavailable: 'options_trouble_unavailable',
  damaged: 'options_trouble_damaged',
  newer: 'options_trouble_newer',
} as const;

export function OptionsView<Site extends OptionsSite>(props: OptionsProps<Site>) {
  const { settings, trouble, sites, hidden, keys, notice, onUndo } = props;
  const words = useWords();
  return (
    <main class="options">
      <header>
        <h1>{words.say('options_title')}</h1>
        <p class="quiet">{words.say('options_lead')}</p>
        {trouble && (
          <p class="warning" role="alert">
            {words.say(TROUBLE[trouble])}
          </p>
        )}
      </header>
      <MarkOptions
        kinds={settings.kinds}
        colours={settings.colours}
        onKind={props.onKind}
        onColour={props.onColour}
        onDefaultColours={props.onDefaultColours}
      />
      <Section title={words.say('options_button')}>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.badge}
            onChange={(event) => props.onBadge(event.currentTarget.checked)}
          />
          <span>{words.say('options_badge')}</span>
        </label>
      </Section>
      <SiteOptions sites={sites} onAdd={props.onAddSite} onRemove={props.onRemoveSite} />
      <HiddenOptions hidden={hidden} onShow={props.onShowHidden} onExport={() => props.onExport('hidden')} />
      <KeyList keys={keys} />
      <Section title={words.say('options_file')}>
        <p class="quiet">{words.say('options_file_why')}</p>
        <div class="actions">
          <button type="button" onClick={() => props.onExport('settings')}>
            {words.say('options_export')}
          </button>
          <label class="file">
            {words.say('options_import')}
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                currentTarget.value = ''; // the same file can be chosen again
                if (file) props.onImport(file);
              }}
            />
          </label>
          <button type="button" onClick={props.onReset}>
            {words.say('options_reset')}
          </button>
        </div>
      </Section>
      {/* Last in the page and at its lower edge: it comes after what was done, and is seen from everywhere. */}
      <div class="told">
        <p role="status">{notice && writeNotice(notice, words)}</p>
        {notice && onUndo && (
          <button type="button" onClick={onUndo}>
            {words.say('options_undo')}
          </button>
        )}
      </div>
    </main>
  );
}
