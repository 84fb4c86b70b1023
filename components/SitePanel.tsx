import { Section } from './Section.tsx';
import { useWords } from './words.ts';

export interface SiteState {
  /** As the reader knows it: "news.example". */
  readonly name: string;
  /** Read without a click, by a permission of the browser's. */
  readonly always: boolean;
  /** Read in this tab while it stays there; null where this browser has no way to. */
  readonly keeps: boolean | null;
  /** In a private window, from which nothing is to stay: no permission is asked for. */
  readonly isPrivate: boolean;
  /** Permission was asked for and refused just now. */
  readonly refused: boolean;
}

interface SitePanelProps {
  readonly site: SiteState;
  /** Called in the click itself: only so may the browser be asked. */
  onAlways(always: boolean): void;
  onKeep(keep: boolean): void;
}

/** When pages of this site are read: at a click, while one stays here, or always. */
export function SitePanel({ site, onAlways, onKeep }: SitePanelProps) {
  const words = useWords();
  const { name, always, keeps, isPrivate, refused } = site;
  const why = refused ? 'site_refused' : always ? 'site_always_on' : isPrivate ? 'site_private' : 'site_always_why';
  return (
    <Section class="site" title={words.say('site_heading', name)}>
      {keeps !== null && !always && (
        <label class="choice">
          <input type="checkbox" checked={keeps} onChange={(event) => onKeep(event.currentTarget.checked)} />
          <span>{words.say('site_keep')}</span>
        </label>
      )}
      {(always || !isPrivate) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={always}
            aria-describedby="site-why"
            onChange={(event) => {
              const wanted = event.currentTarget.checked;
              event.currentTarget.checked = always; // until the browser has said yes
              onAlways(wanted);
            }}
          />
          <span>{words.say('site_always', name)}</span>
        </label>
      )}
      <p id="site-why" class="quiet" role="status">
        {words.say(why, name)}
      </p>
    </Section>
  );
}
