import { askForAllSites } from '../../utils/extension/access.ts';

/**
 * Asks to be let into all tabs, does the work either way, and gives back what was permitted for it when it is done or the
 * page is closed. Call it in a click, before anything is awaited. Gives whether the reader let us in.
 */
export async function letIn(work: () => Promise<void>): Promise<boolean> {
  const { given, giveBack } = await askForAllSites();
  const life = new AbortController();
  addEventListener('pagehide', () => void giveBack(), { signal: life.signal });
  try {
    await work();
  } finally {
    await giveBack();
    life.abort();
  }
  return given;
}
