// From mentions to sources: who is the same, what to call them, how many people they are, what the article says of them.

import type { Terms } from './anonymity.ts';
import type { Mention } from './mention.ts';
import type { Tokens } from './read.ts';
import { slotsOf } from './slots.ts';
import { spanOf } from './token-range.ts';
import type { AttributionId, PeopleRange, Source, SourceId } from './types.ts';
import { wordSet } from './word-set.ts';

export interface Cluster {
  readonly id: SourceId;
  readonly mentions: Mention[];
}

/** Mentions of one source: the same name, or a chain of back-references. In order of first mention. */
export function clusterMentions(
  tokens: Tokens,
  mentions: readonly Mention[],
): { clusters: Cluster[]; clusterOf: Map<Mention, Cluster> } {
  const clusters: Cluster[] = [];
  const clusterOf = new Map<Mention, Cluster>();
  const byKey = new Map<string, Cluster>();
  const byWords = new Map<string, Cluster>();
  /** The ends of uncounted plurals: "law enforcement officials" come back as "officials". */
  const byEnd = new Map<string, Cluster>();
  for (const [i, mention] of mentions.entries()) {
    const { identity } = mention;
    let cluster: Cluster | undefined;
    const key = mention.key === null ? null : `${mention.key}`;
    const twin = mentions[i - 1];
    if (twin && twin.proposal.source.from === mention.proposal.source.from) cluster = clusterOf.get(twin);
    else if (mention.refersTo && !(mention.partOf && mention.refersTo.plural))
      cluster = clusterOf.get(mention.refersTo);
    else if (key !== null && identity !== 'anonymous') cluster = byKey.get(key);
    // "one of the sources" twice: the article does not say whether it is the same one; the group keeps them together.
    else if (mention.refersTo) cluster = clusterOf.get(mention.refersTo);
    else if (comesBackByWords(mention) && (identity !== 'anonymous' || mention.plural))
      cluster = byWords.get(`${identity}:${wordsOf(tokens, mention)}`) ?? byEnd.get(wordsOf(tokens, mention));
    // A name that is read as a person here and as a body there makes two sources: a source has one identity.
    if (cluster && cluster.mentions[0]?.identity !== identity) cluster = undefined;
    if (!cluster) {
      cluster = { id: `s${clusters.length + 1}` as SourceId, mentions: [] };
      clusters.push(cluster);
    }
    cluster.mentions.push(mention);
    clusterOf.set(mention, cluster);
    if (key !== null && identity !== 'anonymous' && !byKey.has(key)) byKey.set(key, cluster);
    if (!comesBackByWords(mention)) continue;
    const words = `${identity}:${wordsOf(tokens, mention)}`;
    if (!byWords.has(words)) byWords.set(words, cluster);
    if (identity === 'anonymous' && mention.plural)
      for (const end of endsOf(tokens, mention)) if (!byEnd.has(end)) byEnd.set(end, cluster);
  }
  return { clusters, clusterOf };
}

/** Others come back by their names. */
const comesBackByWords = ({ identity }: Mention): boolean =>
  identity === 'anonymous' || identity === 'collective' || identity === 'spokesperson';

const wordsOf = (tokens: Tokens, { proposal: { source } }: Mention): string =>
  tokens.normal
    .slice(source.from, source.to)
    .join(' ')
    .replace(/^(the|these|those) /, '');

/** The first noun of an uncounted plural with fewer and fewer of the words before it, from the second word on. */
function endsOf(tokens: Tokens, { proposal: { source } }: Mention): string[] {
  const part = source.parts[0];
  if (!part || COUNTED.has(tokens.normal[part.from] ?? '') || tokens.pos[part.from] === 'NUM') return [];
  const words = tokens.normal.slice(part.from, part.head + 1);
  return words.map((_, i) => words.slice(i).join(' ')).slice(1);
}

/** Determiners that open a group of its own. */
const COUNTED = new Set(
  'a an one another some several many other few dozens multiple numerous both two three four five six at more most'.split(
    ' ',
  ),
);

/** The source that a cluster stands for. */
export function sourceOf(
  tokens: Tokens,
  cluster: Cluster,
  identityOf: (m: Mention) => Source['identity'],
  ids: ReadonlyMap<Mention, AttributionId>,
  terms: ReadonlyMap<Mention, Terms>,
): Source {
  const { mentions } = cluster;
  const first = mentions[0] as Mention;
  const identity = identityOf(first);
  const fullest = mentions.reduce(
    (best, mention) => (weight(tokens, mention) > weight(tokens, best) ? mention : best),
    first,
  );
  const own = mentions.map((mention) => terms.get(mention)).filter((t): t is Terms => t !== undefined);
  const reason = own.find((t) => t.reason)?.reason ?? null;
  return {
    id: cluster.id,
    identity,
    label: labelOf(tokens, fullest),
    partlyNamed: mentions.some((mention) => mention.partlyNamed),
    attributionIds: mentions.flatMap((mention) => ids.get(mention) ?? []),
    anonymous:
      identity === 'anonymous'
        ? {
            people: rangeOf(tokens, mentions),
            granted: own.some((t) => t.granted),
            reasonKind: reason ? (reason.rule.kind ?? 'specific') : 'none',
            slots: slotsOf(tokens, mentions),
          }
        : null,
  };
}

/** How much a mention tells: its words, pronouns none, names before roles. */
function weight(tokens: Tokens, mention: Mention): number {
  const { source } = mention.proposal;
  const words = source.to - source.from;
  if (words === 1 && mention.head === '' && mention.key === null) return 0;
  if (PRONOUNS.has(tokens.normal[source.head] ?? '')) return 0;
  return mention.identity === 'named' || mention.identity === 'institution' ? Math.min(words, 6) : Math.min(words, 25);
}

const PRONOUNS = wordSet('he she they it i we who his her their');

/** White space but for single spaces between words. */
const UNEVEN = /\s\s|[^\S ]|^\s|\s$/;

function labelOf(tokens: Tokens, mention: Mention): string {
  const { start, end } = spanOf(tokens, mention.proposal.source.from, mention.proposal.source.to);
  const label = tokens.text.slice(start, end);
  return UNEVEN.test(label) ? label.replaceAll(/\s+/g, ' ').trim() : label;
}

/** A cluster holds as many people as its largest mention allows; open above where a mention is a bare plural. */
function rangeOf(tokens: Tokens, mentions: readonly Mention[]): PeopleRange {
  const least = mentions.reduce((most, mention) => Math.max(most, mention.minPeople), 0);
  const open = mentions.some((mention) => !mention.partOf && mention.plural && !isExact(tokens, mention));
  return { atLeast: least, atMost: open ? null : least };
}

/** Whether the phrase gives the number itself: "two officials", "both", not "at least two". */
function isExact(tokens: Tokens, { proposal: { source }, refersTo }: Mention): boolean {
  if (refersTo) return true;
  // "a senior official and two others": each is counted.
  if (source.parts.length > 1)
    return source.parts.every(
      ({ from }) =>
        /^(a|an|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens.normal[from] ?? '') &&
        !/^(few|dozen|couple|handful|number|group|pair|lot|score|team|crowd)$/.test(tokens.normal[from + 1] ?? ''),
    );
  if (
    /^(at|more|over|several|many|some|nearly|almost|dozens|multiple|numerous|a)$/.test(tokens.normal[source.from] ?? '')
  )
    return false;
  for (let i = source.from; i < (source.parts[0]?.to ?? source.to); i++)
    if (tokens.pos[i] === 'NUM' || /^(both|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens.normal[i] ?? ''))
      return true;
  return false;
}
