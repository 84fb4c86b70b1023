// When the site of a tab is read, and the reader's choice of it.

import { useEffect, useState } from 'preact/hooks';
import { SitePanel, type SiteState } from '../../components/SitePanel.tsx';
import { canKeepReading, keepReading, keptOrigin, stopReading } from '../../utils/extension/keep-reading.ts';
import { askForSite, followSites, giveBack, isSiteAllowed, originOf, siteName } from '../../utils/extension/sites.ts';
import { addressOf, isPrivate } from '../../utils/extension/tabs.ts';

interface Known extends SiteState {
  /** Where the tab is: `https://www.news.example`. */
  readonly place: string;
  /** What the browser is asked for: `https://www.news.example/*`. */
  readonly origin: string;
}

/** `page`: whatever changes when the tab goes to another page. Shows nothing where the browser keeps the address from us. */
export function Site({ tab, page }: { readonly tab: number; readonly page: string | null }) {
  const [site, setSite] = useState<Known | null>(null);
  useEffect(() => {
    // However it is permitted or taken back: here, in the settings, or in the browser's own.
    return followSites(
      () => void readSite(tab).then((read) => setSite((now) => read && { ...read, refused: now?.refused ?? false })),
    );
  }, [tab, page]);
  if (!site) return null;
  return (
    <SitePanel
      site={site}
      onAlways={async (always) => {
        // Nothing may be waited for before the question: the click would be over.
        const done = always
          ? await askForSite([site.origin], tab)
          : await giveBack({ name: site.name, origins: [site.origin] });
        setSite((now) => now && { ...now, always: done === always, refused: always && !done });
      }}
      onKeep={async (keep) => {
        await (keep ? keepReading(tab, site.place) : stopReading(tab));
        setSite((now) => now && { ...now, keeps: keep });
      }}
    />
  );
}

async function readSite(tab: number): Promise<Known | null> {
  const address = await addressOf(tab);
  const origin = address && originOf(address);
  if (!address || !origin) return null;
  const place = new URL(address).origin;
  const [always, kept, inPrivate] = await Promise.all([isSiteAllowed(origin), keptOrigin(tab), isPrivate(tab)]);
  return {
    place,
    origin,
    name: siteName(origin),
    always,
    keeps: canKeepReading ? kept === place : null,
    isPrivate: inPrivate,
    refused: false,
  };
}
