// What the tests do in Firefox with a page that is read.

import type { Firefox } from '../../.ci/firefox.ts';
import { until, untilSteady } from '../../.ci/until.ts';

/** Opens the popup by a true click, and waits until it says that the page was read; gives its words. It stays open. */
export async function openRead(firefox: Firefox): Promise<string> {
  await firefox.clickToolbarButton();
  const isRead = () => document.querySelector('main')?.getAttribute('data-state') === 'read';
  await until('the page is read', () => firefox.inPopup(isRead));
  return firefox.inPopup(() => document.querySelector('main')?.textContent ?? '');
}

export async function readByClick(firefox: Firefox): Promise<string> {
  const said = await openRead(firefox);
  await firefox.closePopup();
  return said;
}

/** The words under the marks of a kind, as the page has them. */
export const markedWords = (firefox: Firefox, kind = 'anonymous'): Promise<string[]> =>
  firefox.inPage(
    (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    `on-record-${kind}`,
  );

/** Rests the true pointer on the first mark of a kind until its card is open. */
export async function openCard(firefox: Firefox, kind: string): Promise<string> {
  await firefox.movePointer(1, 1);
  const placeOf = (name: string) => {
    const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
    const { left, top, width, height } = range?.getClientRects()[0] ?? new DOMRect();
    return [left + width / 2, top + height / 2] as const;
  };
  // The page may still make room for a sidebar.
  const [x, y] = await untilSteady('the mark stands still', () => firefox.inPage(placeOf, `on-record-${kind}`));
  await firefox.movePointer(x - 3, y);
  await firefox.movePointer(x, y);
  return until('the card is open', () =>
    firefox.inCard((root) => root.querySelector('[role=dialog]')?.textContent ?? ''),
  );
}

/** A true click on a button of the open card. */
export async function pressInCard(firefox: Firefox, name: string): Promise<void> {
  const place = await untilSteady(`there is a button "${name}" that stands still`, async () => {
    const buttons = await firefox.inCard((root) =>
      [...root.querySelectorAll('button')].map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return { name: button.textContent, x: left + width / 2, y: top + height / 2 };
      }),
    );
    return buttons?.find((button) => button.name === name);
  });
  await firefox.movePointer(place.x, place.y, true);
}
