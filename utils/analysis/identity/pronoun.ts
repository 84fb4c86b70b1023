// Pronouns: whose they are tells the table, or what stands before them.

import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { lastInstitution } from './back-reference.ts';
import { judgeHeOrShe } from './he-or-she.ts';
import { type Story, type Verdict, wordAt } from './story.ts';
import { judgeThey } from './they.ts';

type Judge = (story: Story, part: Base, proposal: Proposal) => Verdict;

const always =
  (verdict: Verdict): Judge =>
  () =>
    verdict;
const WRITER = always({ identity: 'named', key: 'i' });
const WRITERS = always({ identity: 'institution', key: 'we' });
const READER = always({ identity: 'unresolved', key: 'you' });
const SOMEBODY = always({ identity: 'anonymous', head: 'person' });
const ANYBODY = always({ identity: 'collective' });
const MATTER = always({ identity: 'institution', key: null });
const UNKNOWN = always({ identity: 'unresolved' });

const PRONOUNS: ReadonlyMap<string, Judge> = new Map([
  ['i', WRITER],
  ['me', WRITER],
  ['we', WRITERS],
  ['us', WRITERS],
  ['you', READER],
  ['he', judgeHeOrShe],
  ['she', judgeHeOrShe],
  ['him', judgeHeOrShe],
  ['her', judgeHeOrShe],
  ['his', judgeHeOrShe],
  ['they', judgeThey],
  ['them', judgeThey],
  ['their', judgeThey],
  ['these', judgeThey],
  ['those', judgeThey],
  ['it', (story, part) => ({ identity: 'institution', key: lastInstitution(story, part.head) })],
  ['someone', SOMEBODY],
  ['somebody', SOMEBODY],
  ['everyone', ANYBODY],
  ['everybody', ANYBODY],
  ['nobody', ANYBODY],
  ['anyone', ANYBODY],
  ['anybody', ANYBODY],
  ['who', ANYBODY],
  ['which', MATTER],
  ['that', MATTER],
  ['this', MATTER],
  ['what', MATTER],
]);

export const judgePronoun: Judge = (story, part, proposal) =>
  (PRONOUNS.get(wordAt(story, part.head)) ?? UNKNOWN)(story, part, proposal);
