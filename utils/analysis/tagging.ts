// Parts of speech and the beginnings of sentences, as wink-nlp finds them, from what each word is by itself (spelling.ts).

import { run } from './machine.ts';
import { CONTRACTED, spellings } from './spelling.ts';
import { grammar, QUOTE, SPACED_QUOTE } from './wink.ts';

/** The numbers of the parts of speech of tokens, of which the places in `spellings` are given. */
export function tagsOf(places: Int32Array): Uint8Array {
  const { taggers, mayBe } = grammar();
  const tags = new Uint8Array(places.length);
  const symbols = new Uint8Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    tags[at] = spellings.tag[place] ?? 0;
    symbols[at] = spellings.hint[place] || (tags[at] ?? 0);
  }
  for (const tagger of taggers) {
    const changed: number[] = [];
    run(tagger, symbols, (at, finding) => {
      const tag = Math.abs(finding);
      if (finding > 0 && !mayBe(spellings.normalId[places[at] ?? 0] ?? 0, tag)) return;
      tags[at] = tag;
      changed.push(at);
    });
    for (const at of changed) if (spellings.hint[places[at] ?? 0] === 0) symbols[at] = tags[at] ?? 0;
  }
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    if (spellings.kind[place] === CONTRACTED) tags[at] = spellings.tag[place] ?? 0;
  }
  return tags;
}

/** By token, 1 where a sentence begins; `spaced` has 1 where a space stands before the token. */
export function beginningsOf(places: Int32Array, spaced: Uint8Array): Uint8Array {
  const symbols = new Uint8Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const symbol = spellings.symbol[places[at] ?? 0] ?? 0;
    symbols[at] = symbol === QUOTE && spaced[at] === 1 ? SPACED_QUOTE : symbol;
  }
  const begins = new Uint8Array(places.length + 1);
  begins[0] = 1;
  run(grammar().sentences, symbols, (at) => {
    begins[at + 1] = 1;
  });
  return begins;
}
