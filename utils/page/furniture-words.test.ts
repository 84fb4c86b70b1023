import { expect, it } from 'vitest';
import type { Block } from './blocks.ts';
import { saysFurniture } from './furniture-words.ts';

const block = (text: string): Block => ({ text, runs: [], element: {} as Element, linked: 0, index: 0 });

it.each([
  'Do you know more about this story? Write to us at tips@hillside.example.',
  'Contact Ines Calloway at icalloway@herald.example or on Signal.',
  'Ann Lee and Jo Bay reported from Lima. Pat Orr contributed research.',
  'This story was produced by Harbor Wire and distributed in partnership with the Coast News Network.',
  'Rosa Tamm covers wine for the Courier. Follow her on Twitter @rosatamm.',
  'We and our 842 partners store data such as cookies on your device, with your consent or by legitimate interest.',
  '(Reporting by Ines Calloway in Trent Falls; Editing by May Osei)',
])('is no part of a story: %s', (text) => expect(saysFurniture(block(text))).toBe(true));

// Each has words by which furniture is known.
it.each([
  '“They did not tell us anything,” said Ada Brandt, who leads the union.',
  'Heavy shelling was reported from Kharkiv on Monday, two officials said.',
  'Al Jazeera reported from Gaza City that the crossing was shut.',
  'He told his supporters to follow him on X, prosecutors said.',
  'This report was published in May and has been ignored since, a person who worked on it said.',
  'The regulator said that the company had stored cookies without consent and shared personal data with its partners.',
  'She asked the staff to contact her lawyer, according to an email seen by the court.',
])('is part of a story: %s', (text) => expect(saysFurniture(block(text))).toBe(false));
