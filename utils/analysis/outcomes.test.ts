import { expect, test } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse } from './analyse.ts';
import { textAt } from './types.ts';

const softenersIn = (text: string) =>
  analyse({ text }, rules).outcomes.map(({ softener }) => softener && textAt(text, softener));

test('a softener that is not there is none, and no empty span', () => {
  expect(softenersIn('The singer’s team wrote: “We have no further comment.”')).toEqual([null]);
});

test('a softener that is there is kept', () => {
  expect(softenersIn('A spokesman did not immediately respond to a request for comment.')).toEqual(['immediately']);
});
