// All vocabulary as one record, for the analysis.

import type { Words } from '../../utils/analysis/rule.ts';
import { FIRST_NAMES } from './first-names.ts';
import { list } from './list.ts';
import { OCCUPATIONS } from './occupations.ts';
import { ORGANISATION_WORDS, OUTLET_WORDS, OUTLETS } from './organisations.ts';
import {
  BODIES,
  CAPITALISED_CROWDS,
  CROWDS,
  CROWDS_THAT_TELL,
  DOCUMENTS,
  PARTICULAR,
  SPOKESPEOPLE,
  THINGS,
  TITLES,
  UNIQUE_OFFICES,
} from './people.ts';
import { COUNTRIES, MORE_PLACES } from './places.ts';
import * as roles from './roles.ts';
import { THINGS_IN_ER } from './things-in-er.ts';
import { HUMAN_TELLING, LEADS_TO_TELLING, PLAIN_TELLING } from './verbs.ts';
import { WALKS_OF_LIFE } from './walks-of-life.ts';

const rows = list(COUNTRIES).map((row) => row.split('|'));
const spaced = (word: string) => word.replaceAll('-', ' ');
const demonyms = rows.flatMap(([, people = '']) => people.split(',')).map(spaced);

export const words: Words = {
  particular: list(PARTICULAR),
  occupations: list(OCCUPATIONS),
  crowds: list(CROWDS),
  crowdsThatTell: list(CROWDS_THAT_TELL),
  spokespeople: list(SPOKESPEOPLE),
  bodies: list(BODIES),
  documents: list(DOCUMENTS),
  things: [...list(THINGS), ...list(THINGS_IN_ER)],
  uniqueOffices: list(UNIQUE_OFFICES),
  informants: list(roles.INFORMANTS),
  describers: list(roles.DESCRIBERS),
  insiders: list(roles.INSIDERS),
  pointers: list(roles.POINTERS),
  masses: list(roles.MASSES),
  kin: list(roles.KIN),
  lawmakers: list(roles.LAWMAKERS),
  lawmakerTitles: list(roles.LAWMAKER_TITLES),
  clientSpeakers: list(roles.CLIENT_SPEAKERS),
  namedOnceKnown: list(roles.NAMED_ONCE_KNOWN),
  groupsOnceKnown: list(roles.GROUPS_ONCE_KNOWN),
  receivers: list(roles.RECEIVERS),
  knowing: list(roles.KNOWING),
  titles: list(TITLES),
  capitalisedCrowds: list(CAPITALISED_CROWDS),
  organisationWords: list(ORGANISATION_WORDS),
  outlets: OUTLETS.split(/\||\n/).flatMap((name) => name.trim() || []),
  outletWords: list(OUTLET_WORDS),
  places: [
    ...rows.flatMap(([country = '', , capitals = '']) => [country, ...capitals.split(',')]),
    ...list(MORE_PLACES),
  ].map(spaced),
  demonyms,
  humanTelling: list(HUMAN_TELLING),
  leadsToTelling: list(LEADS_TO_TELLING),
  plainTelling: list(PLAIN_TELLING),
  firstNames: list(FIRST_NAMES),
  walksOfLife: WALKS_OF_LIFE.split('\n').map(list),
};
