import { useState } from 'preact/hooks';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

/** A site that is read without a click; '*' for all of them. */
export interface OptionsSite {
  readonly name: string;
}

interface SiteOptionsProps<Site extends OptionsSite> {
  readonly sites: readonly Site[];
  /** Called in the submit itself: only so may the browser be asked. False: that is no site. */
  onAdd(typed: string): boolean;
  onRemove(site: Site): void;
}

/** The list of the browser's permissions: what is on it is read without a click. */
export function SiteOptions<Site extends OptionsSite>({ sites, onAdd, onRemove }: SiteOptionsProps<Site>) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const nameOf = ({ name }: Site) => (name === '*' ? words.say('options_every_site') : name);
  return (
    <Section title={words.say('options_sites')}>
      <p class="quiet">{words.say(sites.length === 0 ? 'options_sites_none' : 'options_sites_why')}</p>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site.name}>
              <bdi>{nameOf(site)}</bdi>
              <button
                type="button"
                aria-label={words.say('options_site_remove', nameOf(site))}
                onClick={() => onRemove(site)}
              >
                {words.say('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          if (onAdd(typed)) setTyped('');
        }}
      >
        <label for="add-site">{words.say('options_site_add')}</label>
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          required
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words.say('options_add')}</button>
      </form>
    </Section>
  );
}
