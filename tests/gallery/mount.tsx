import { type ComponentChild, render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { messagesFrom, wordsFrom } from '../../utils/words/words.ts';

export const words = wordsFrom(messagesFrom(english), 'en');

/** Draws the scene named behind the `#`. */
export function mount(sceneOf: (name: string) => ComponentChild): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('no #app');
  const name = decodeURIComponent(location.hash.slice(1));
  render(<WordsContext.Provider value={words}>{sceneOf(name)}</WordsContext.Provider>, app);
}
