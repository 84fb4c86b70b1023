// The panel beside the page, which each browser has in its own way: a side panel in Chrome and Edge, a sidebar in Firefox.

import { browser } from 'wxt/browser';

/** One or the other, and neither in a browser that has no panels; the types know neither. */
interface WithPanel {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel in the window of a tab. To be called in the handler of a click, before anything is awaited: else the
 * browsers refuse. False where this browser has none or does not open it.
 */
export async function openPanel(tab: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as WithPanel;
  try {
    if (sidePanel) await sidePanel.open({ tabId: tab });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
