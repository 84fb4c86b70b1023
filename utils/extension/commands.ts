// Which keys the browser has given to what.

import { browser } from 'wxt/browser';

export interface NamedCommand {
  readonly name: string;
  /** As the manifest describes it; '' for the button's own. */
  readonly says: string;
  /** As the browser writes them; '' where none are set. */
  readonly keys: string;
}

export async function readCommands(): Promise<NamedCommand[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, says: description, keys: shortcut }));
}
