// Several people by a noun: unnamed where their kind speaks for what it knows, else a crowd.

import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { NAME } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { lastMention } from './back-reference.ts';
import { isBig, isCounted } from './counting.ts';
import { isParticularHere, judgeCrowd } from './crowd.ts';
import { toldSomebody } from './receiver.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

/** Determiners of a group that the reader knows. */
const KNOWN_GROUP = wordSet('the these those both all that such');

export function judgePlural(story: Story, part: Base, to: number, singular: string, proposal: Proposal): Verdict {
  const { lexicon } = story;
  const { strength } = proposal.cue.rule;
  const known = isKnownGroup(story, part) ? judgeKnownGroup(story, part, to, singular, proposal) : null;
  if (known) return known;
  const collective: Verdict = { identity: 'collective', head: singular };
  if (isBig(story, part)) return collective;
  if (isAnybody(story, part, to, singular) && (strength !== 'telling' || !toldSomebody(story, proposal)))
    return collective;
  if (lexicon.crowds.has(singular)) {
    const particular = lexicon.particular.has(singular) && isParticularHere(story, part, to, singular, proposal);
    if (!particular) return judgeCrowd(story, part, singular, proposal);
  }
  if (!lexicon.particular.has(singular) && strength !== 'telling') return collective;
  // "Mourners say", "cement makers argue": what a kind of people is always saying, unless it is told to somebody.
  const { form, rule } = proposal.cue;
  if (
    !lexicon.particular.has(singular) &&
    form === 'base' &&
    rule.source === 'subject' &&
    !isCounted(story, part) &&
    !toldSomebody(story, proposal)
  )
    return collective;
  return { identity: 'anonymous', head: singular };
}

/** Not "both officials and diplomats". */
const isKnownGroup = (story: Story, part: Base): boolean =>
  KNOWN_GROUP.has(wordAt(story, part.from)) &&
  !(wordAt(story, part.from) === 'both' && wordAt(story, part.to) === 'and');

/** "People believe", "people in Fort Pierce say": not "people familiar with the talks". */
const isAnybody = (story: Story, part: Base, to: number, singular: string): boolean =>
  singular === 'person' &&
  part.from === part.head &&
  (part.to >= to
    ? !story.lexicon.knowing.has(wordAt(story, part.to))
    : IN.has(wordAt(story, part.to)) && story.classes[part.to + 1] === NAME);

const IN = wordSet('in across around throughout');

/** "the officials", "both women", "the two lawmakers"; null where the words leave it to the noun. */
function judgeKnownGroup(story: Story, part: Base, to: number, singular: string, proposal: Proposal): Verdict | null {
  const { crowds, particular, pointers, uniqueOffices, groupsOnceKnown } = story.lexicon;
  const counted = isCounted(story, part);
  const both = wordAt(story, part.from) === 'both';
  const before = lastMention(
    story,
    part.from,
    (m) => m.identity === 'anonymous' && (m.head === singular || (pointers.has(singular) && m.plural)),
  );
  if (before && proposal.cue.rule.strength !== 'standing') {
    const again: Verdict = { identity: 'anonymous', refersTo: before, head: singular };
    return before.plural && !counted ? { ...again, minPeople: before.minPeople } : again;
  }
  if (crowds.has(singular) && !particular.has(singular) && !both) return { identity: 'collective' };
  const onceNamed = groupsOnceKnown.has(singular);
  if (pointers.has(singular) && singular !== 'man' && singular !== 'woman')
    return { identity: 'anonymous', head: singular };
  // "the two lawmakers", "both women", "the candidates": people whom the article has named.
  return counted || (both && part.to >= to) || uniqueOffices.has(singular) || onceNamed
    ? { identity: 'named', key: null }
    : null;
}
