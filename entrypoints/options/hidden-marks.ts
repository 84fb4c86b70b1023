import { useEffect, useState } from 'preact/hooks';
import { hiddenMarksStore } from '../../utils/extension/hidden-marks-store.ts';
import { readHiddenKeys } from '../../utils/page/hidden-marks.ts';

/** The list of hidden marks, the latest last, as it is and as it changes. */
export function useHiddenMarks() {
  const [keys, setKeys] = useState<readonly string[]>([]);
  useEffect(() => {
    const use = (stored: unknown) => setKeys(readHiddenKeys(stored));
    hiddenMarksStore.read().then(use, () => {}); // none is shown of a list that cannot be read
    return hiddenMarksStore.follow(use);
  }, []);
  return {
    keys,
    /** The list with others behind it; what is no key of ours is left out. */
    with: (others: readonly unknown[]) => readHiddenKeys([...keys, ...others]),
    write: hiddenMarksStore.write,
  };
}
