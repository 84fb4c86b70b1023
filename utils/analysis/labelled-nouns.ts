// Nouns that a number or letter behind them does not count but names: "phase 2", "Juror 8", "Officer A".

import { wordSet } from './word-set.ts';

/** Things that have numbers for names, where nothing stands before them that would have them counted. */
export const NUMBERED_THINGS = wordSet(
  'phase day week stage step round level tier chapter page section clause article title part volume item exhibit count form ' +
    'zone district precinct ward gate platform route line plant store terminal tower block floor building unit flat apartment ' +
    'room courtroom cell flight channel studio group category type class grade',
);
/** What courts, inquiries and indictments call people whose names they keep. */
export const NUMBERED_PEOPLE = wordSet(
  'witness juror complainant victim defendant individual person source employee participant patient student claimant plaintiff accuser ' +
    'conspirator co-conspirator respondent informant',
);
/** The same with a letter; a number after the others of these is an age. */
export const LETTERED_PEOPLE = new Set([
  ...NUMBERED_PEOPLE,
  ...wordSet('soldier officer nurse child girl boy pupil teacher doctor agent'),
]);
