import { browser } from 'wxt/browser';

/** Opens the popup over the page in front; false where the browser wants the reader to do that (Firefox, without a click). */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
