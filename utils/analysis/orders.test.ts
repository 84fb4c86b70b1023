// Whoever is found as an unnamed source in one order of English is found in every other: kinds of people of many beats, each
// in every order.

import { describe, expect, it } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse } from './analyse.ts';
import { textAt } from './types.ts';

/** A phrase, and the smallest number of people that it allows. */
const PEOPLE: readonly (readonly [string, number])[] = [
  ['a senior police officer', 1],
  ['two junior doctors', 2],
  ['one club doctor', 1],
  ['a petrol attendant', 1],
  ['three software engineers', 3],
  ['a hedge fund manager', 1],
  ['a retired general', 1],
  ['an army major', 1],
  ['a backing dancer', 1],
  ['a parish priest', 1],
  ['a dairy farmer from the valley', 1],
  ['an air traffic controller', 1],
  ['a village elder', 1],
  ['an MP from the ruling alliance', 1],
  ['campaign officials', 2],
  ['police sources', 2],
  ['company insiders', 2],
  ['American and Israeli officials', 2],
  ['people briefed on the investigation', 2],
  ['two women who shared a cell with her', 2],
  ['a person privy to the discussions', 1],
  ['at least four members of the crew', 4],
  ['an aide to the minister', 1],
  ['a 34-year-old woman from the village', 1],
  ['a figure close to the player', 1],
  ['two of his aides', 2],
  ['half a dozen nurses', 6],
  ['a handful of players', 3],
];

const ORDERS: readonly ((source: string) => string)[] = [
  (source) => `${capitalised(source)} said the plan had been dropped in March.`,
  (source) => `The plan had been dropped in March, ${source} said.`,
  (source) => `The plan had been dropped in March, according to ${source}.`,
  (source) => `According to ${source}, the plan was dropped in March.`,
  (source) => `"It was over by March," said ${source}.`,
  (source) => `"It was over," ${source} said, adding that nobody had been told.`,
  (source) => `${capitalised(source)} told the Ledger on Friday that the plan had been dropped.`,
  (source) => `The plan, ${source} said, was dropped in March.`,
  (source) => `${capitalised(source)}, speaking on condition of anonymity, said the plan was over.`,
  (source) => `${capitalised(source)} – who asked not to be identified – said the plan was over.`,
  (source) => `The Ledger reported on Friday, citing ${source}, that the plan was over.`,
  (source) => `In an interview, ${source} recalled how the plan was dropped.`,
  (source) => `On Monday ${source} acknowledged that the plan was over.`,
  (source) => `Meanwhile ${source} denied that anybody had left.`,
  (source) => `Asked whether the plan would go ahead, ${source} said it would not.`,
  (source) => `The plan, which ${source} described as "a mess", was dropped.`,
  (source) => `In the words of ${source}, the plan was "a joke".`,
  (source) => `"Nobody asked us," recalled ${source}.`,
  (source) => `The plan was dropped in March, per ${source}.`,
  (source) => `While the mayor stayed silent, ${source} said the plan was over.`,
];

const capitalised = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;

describe('every order', () => {
  it.each(PEOPLE)('finds %s', (people, least) => {
    const missed = ORDERS.map((order) => order(people)).filter((text) => {
      const start = text.toLowerCase().indexOf(people.toLowerCase());
      return !analyse({ text }, rules).attributions.some(
        ({ source, anonymous }) =>
          source.start === start &&
          textAt(text, source).toLowerCase() === people.toLowerCase() &&
          anonymous?.minPeople === least,
      );
    });
    expect(missed).toEqual([]);
  });
});
