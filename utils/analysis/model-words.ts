// The words of the language model: a word is looked up where the order of their letters puts it. Filing all 87,000 when the model
// is loaded takes longer than a story has lookups. The build puts this in the place of the model's own (build/lean-model.ts).

/** A word that stands out of order, with its place. */
type Stray = readonly [place: number, word: string];

export interface ModelWords {
  /** By number. wink-nlp adds the words that it meets. */
  readonly list: string[];
  readonly hash: {
    /** The number of a word. */
    get(word: string): number | undefined;
    set(word: string, number: number): void;
  };
}

/**
 * @param words parted by single spaces, in the order of their UTF-16 code units; a stray's place is empty
 * @param strays in the order of their places
 */
export function modelWords(words: string, strays: readonly Stray[]): ModelWords {
  const list = words.split(' ');
  const known = new Map<string, number>();
  for (const [place, word] of strays) {
    list[place] = word;
    known.set(word, place);
  }
  const ordered = new Uint32Array(list.length - strays.length);
  let count = 0;
  let stray = 0;
  for (let place = 0; place < list.length; place++) {
    if (place === strays[stray]?.[0]) stray++;
    else ordered[count++] = place;
  }
  const find = (word: string): number | undefined => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[ordered[middle] ?? 0] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    const place = ordered[low];
    return place !== undefined && list[place] === word ? place : undefined;
  };
  return {
    list,
    hash: {
      get(word) {
        const number = known.get(word) ?? find(word);
        if (number !== undefined) known.set(word, number);
        return number;
      },
      set: (word, number) => void known.set(word, number),
    },
  };
}
