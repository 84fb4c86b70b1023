import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../utils/words/words.ts';

/** Entrypoints bind it to browser.i18n, tests and the gallery to the locale file. */
export const WordsContext = createContext<Words | null>(null);

/** @throws outside a `WordsContext.Provider` */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words: wrap the view in WordsContext.Provider');
  return words;
}
