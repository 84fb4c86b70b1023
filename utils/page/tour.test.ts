import { expect, test } from 'vitest';
import { stepOf, takeStep } from './tour.ts';

const stops = [
  { finding: 'a', start: 10 },
  { finding: 'b', start: 50 },
  { finding: 'c', start: 90 },
];

test('goes on and back, and around at both ends', () => {
  expect(takeStep(stops, 'a', 'next')).toEqual({ finding: 'b', number: 2, total: 3 });
  expect(takeStep(stops, 'c', 'next')).toEqual({ finding: 'a', number: 1, total: 3 });
  expect(takeStep(stops, 'b', 'previous')?.finding).toBe('a');
  expect(takeStep(stops, 'a', 'previous')?.finding).toBe('c');
});

test('begins at the first stop in view or below it', () => {
  expect(takeStep(stops, null, 'next')?.finding).toBe('a');
  expect(takeStep(stops, null, 'next', 50)?.finding).toBe('b');
  expect(takeStep(stops, null, 'next', 91)?.finding).toBe('a');
  expect(takeStep(stops, null, 'previous', 60)?.finding).toBe('b');
  expect(takeStep(stops, null, 'previous')?.finding).toBe('c');
  expect(takeStep(stops, null, 'previous', 91)?.finding).toBe('c');
});

test('begins anew when its stop is gone', () => {
  expect(takeStep(stops, 'hidden', 'next', 60)?.finding).toBe('c');
});

test('has nowhere to go without stops, and stays with a single one', () => {
  expect(takeStep([], null, 'next')).toBeNull();
  expect(takeStep([], 'a', 'previous')).toBeNull();
  expect(takeStep(stops.slice(0, 1), 'a', 'previous')).toEqual({ finding: 'a', number: 1, total: 1 });
});

test('knows the number of a stop', () => {
  expect(stepOf(stops, 'c')).toEqual({ finding: 'c', number: 3, total: 3 });
  expect(stepOf(stops, 'x')).toBeNull();
});
