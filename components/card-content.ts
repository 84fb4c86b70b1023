// What the card on the page says about one mark: the article's words and counts, picked from the report. Pure; the
// card's own words come in later.

import type {
  AnonymousSource,
  ArticleReport,
  Attribution,
  CommentOutcome,
  Hearsay,
  Outcome,
  PeopleRange,
  RuleId,
  Span,
} from '../utils/analysis/types.ts';
import { textAt } from '../utils/analysis/types.ts';
import { sentenceAround } from './place.ts';

interface CardBase {
  /** As in `Mark.finding`. */
  readonly finding: string;
  /** The words that are marked. */
  readonly words: string;
  /** The words that made the rule fire; null where no word did (a bare label). */
  readonly trigger: string | null;
  readonly rule: RuleId;
}

export interface SourceCard extends CardBase {
  readonly kind: 'anonymous';
  /** The fullest description of the source in the article. */
  readonly label: string;
  readonly people: PeopleRange;
  readonly reasonKind: AnonymousSource['reasonKind'];
  /** "familiar with the matter"; null where the article does not say how they know. */
  readonly knowledge: string | null;
  readonly granted: boolean;
  readonly reason: string | null;
  /** Another outlet that was told. */
  readonly relayedBy: string | null;
  /** What is attributed to them here. */
  readonly content: readonly string[];
  /** The other places where the article cites the same source. */
  readonly mentions: readonly Mention[];
}

export interface OutcomeCard extends CardBase {
  readonly kind: 'missing' | 'pending';
  readonly outcome: Outcome;
  readonly party: string | null;
  readonly softener: string | null;
}

export interface HearsayCard extends CardBase {
  readonly kind: 'hearsay';
  readonly content: readonly string[];
}

export type CardContent = SourceCard | OutcomeCard | HearsayCard;

export interface Mention {
  readonly finding: string;
  /** How the source is called there. */
  readonly words: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}

type Read = Pick<ArticleReport, 'text' | 'analysis'>;

/** The card of a finding; null when the report holds no such finding, or one that is not marked. */
export function cardOf(report: Read, finding: string): CardContent | null {
  const { analysis } = report;
  const attribution = analysis.attributions.find(({ id }) => id === finding);
  if (attribution) return cardOfSource(report, attribution);
  const outcome = analysis.outcomes.find(({ id }) => id === finding);
  if (outcome) return cardOfOutcome(report, outcome);
  const claim = /^hearsay:(\d+)$/.exec(finding)?.[1];
  const hearsay = claim === undefined ? undefined : analysis.hearsay[Number(claim)];
  return hearsay ? cardOfHearsay(report, hearsay, finding) : null;
}

function cardOfSource(report: Read, attribution: Attribution): SourceCard | null {
  const { text, analysis } = report;
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId);
  const mention = attribution.anonymous;
  if (!source?.anonymous || !mention) return null;
  const words = (span: Span | null) => span && textAt(text, span);
  return {
    kind: 'anonymous',
    finding: attribution.id,
    words: textAt(text, attribution.source),
    trigger: words(attribution.cue),
    rule: attribution.rule,
    label: source.label,
    people: source.anonymous.people,
    knowledge: words(source.anonymous.slots.knowledge),
    reasonKind: source.anonymous.reasonKind,
    granted: mention.granted || source.anonymous.granted,
    reason: words(mention.reason),
    relayedBy: words(mention.relayedBy),
    content: attribution.content.map((span) => textAt(text, span)),
    mentions: analysis.attributions
      .filter(({ id, sourceId }) => sourceId === source.id && id !== attribution.id)
      .map((other) => ({
        finding: other.id,
        words: textAt(text, other.source),
        sentence: textAt(text, sentenceAround(report, other.source)),
      })),
  };
}

/** An answer that was given is no mark. */
function cardOfOutcome(report: Read, outcome: CommentOutcome): OutcomeCard | null {
  if (outcome.outcome === 'responded') return null;
  const words = textAt(report.text, outcome);
  return {
    kind: outcome.outcome === 'pending' ? 'pending' : 'missing',
    finding: outcome.id,
    words,
    trigger: words,
    rule: outcome.rule,
    outcome: outcome.outcome,
    party: outcome.party && textAt(report.text, outcome.party),
    softener: outcome.softener && textAt(report.text, outcome.softener),
  };
}

function cardOfHearsay(report: Read, { cue, content, rule }: Hearsay, finding: string): HearsayCard {
  return {
    kind: 'hearsay',
    finding,
    words: textAt(report.text, cue),
    trigger: textAt(report.text, cue),
    rule,
    content: content.map((span) => textAt(report.text, span)),
  };
}
