// What a rule is: one record that says what it means, what triggers it, whom to look for, and when it must and must not fire.

import type { Pattern } from './pattern.ts';
import type { Outcome, RuleId } from './types.ts';

export interface RuleRecord {
  /** Kebab-case, unique over all rules. */
  readonly id: RuleId;
  /** One sentence for readers: what the words mean. Shown as "why is this marked?" and in docs/rules.md. */
  readonly says: string;
  /**
   * Sentences as the news words them, with what must be found in brackets: `[source: Two aides] said it was over.`
   * At least three, of different wording.
   */
  readonly examples: readonly string[];
  /** Sentences in which the rule must find nothing. */
  readonly counterExamples: readonly string[];
}

/** Where a rule's noun phrase stands, seen from its cue. phrases.ts finds it for all rules alike. */
export type Place =
  /** The subject of the cue's verb: before it, over adverbs, relative clauses and appositions. */
  | 'subject'
  /** The noun phrase right after the cue: "according to [two aides]", "said [one aide]". */
  | 'object'
  /** What the pattern captured under the name "source" or "party". */
  | 'captured';

/** Where a source stands: besides these places, the orders that verbs of telling have. */
export type SourcePlace =
  | Place
  /** After a verb that comes before its subject: "…", said [one aide]. */
  | 'inverted'
  /** After "by", where the verb is passive: was described by [one aide]. */
  | 'by'
  /** The owner: in [the official's] words. */
  | 'owner';

/** How much the cue itself shows that somebody told something. */
export type Strength =
  /** said, according to */
  | 'telling'
  /** criticises, praises, calls: an act of speech, of which it is not told to whom */
  | 'describing'
  /** thinks, fears */
  | 'thinking'
  /** opposes, refused */
  | 'standing';

export interface AttributionRule extends RuleRecord {
  readonly cue: Pattern;
  readonly source: SourcePlace;
  readonly strength: Strength;
  /**
   * What must stand beside the cue for it to be one: 'clause' a clause or quotation ("found that", "…", it found),
   * 'infinitive' "hopes to", 'complement' any of these or an object; 'nothing' for verbs with one sense.
   */
  readonly needs?: 'nothing' | 'clause' | 'complement' | 'infinitive' | 'quotation';
  /** The source is the subject of a passive: "was quoted as saying". */
  readonly passive?: boolean;
  /** The place in the text where alone it holds: headlines are one-sentence blocks without a full stop. */
  readonly only?: 'headline' | 'sentence-end';
}

/** What is said of anonymity: that it was granted or asked for, or why. */
export interface AnonymityRule extends RuleRecord {
  readonly cue: Pattern;
  readonly gives: 'granted' | 'reason';
  /** 'stock' is a reason that tells little. Only where `gives` is 'reason'. */
  readonly kind?: 'stock' | 'specific';
}

/** Vocabulary: plain lists, lower case, singular where nouns; see seeds/words/. */
export interface Words {
  readonly particular: readonly string[];
  readonly occupations: readonly string[];
  readonly crowds: readonly string[];
  readonly crowdsThatTell: readonly string[];
  readonly spokespeople: readonly string[];
  readonly bodies: readonly string[];
  readonly documents: readonly string[];
  readonly things: readonly string[];
  readonly uniqueOffices: readonly string[];
  readonly informants: readonly string[];
  readonly describers: readonly string[];
  readonly insiders: readonly string[];
  readonly pointers: readonly string[];
  readonly masses: readonly string[];
  readonly kin: readonly string[];
  readonly lawmakers: readonly string[];
  readonly lawmakerTitles: readonly string[];
  readonly clientSpeakers: readonly string[];
  readonly namedOnceKnown: readonly string[];
  readonly groupsOnceKnown: readonly string[];
  readonly receivers: readonly string[];
  /** Words after a noun that say how somebody knows: "familiar with", "close to". */
  readonly knowing: readonly string[];
  readonly titles: readonly string[];
  readonly capitalisedCrowds: readonly string[];
  readonly organisationWords: readonly string[];
  /** Names of news outlets, words parted by spaces. */
  readonly outlets: readonly string[];
  readonly outletWords: readonly string[];
  /** Place names and demonyms, words parted by spaces. */
  readonly places: readonly string[];
  readonly demonyms: readonly string[];
  readonly leadsToTelling: readonly string[];
  readonly humanTelling: readonly string[];
  readonly plainTelling: readonly string[];
  readonly firstNames: readonly string[];
  /** Nouns for people, each list one walk of life. */
  readonly walksOfLife: readonly (readonly string[])[];
}

export interface OutcomeRule extends RuleRecord {
  readonly outcome: Outcome;
  /** The words that give the outcome; what it captured as "softener" ("immediately") is kept with the finding. */
  readonly cue: Pattern;
  /** 'host': the cue is an aside or opens the sentence: "[The founder], reached by phone, denied", "Reached by phone, [she]". */
  readonly party: Place | 'host';
  /** Must match somewhere near (the sentence, its neighbours): says that a reporter asked. */
  readonly needs?: Pattern;
  /** Must not match right before the cue. */
  readonly notAfter?: Pattern;
  /** Must match in the sentence before the cue. */
  readonly before?: Pattern;
  /** Must match nowhere in the sentence: says that somebody else asked, or another matter is meant. */
  readonly unless?: Pattern;
  /** Must match somewhere in the subject of the cue. */
  readonly who?: Pattern;
  /** Must match nowhere in the subject of the cue. */
  readonly notWho?: Pattern;
  /** The words count inside a quotation too: the party speaks them. */
  readonly quotable?: true;
  /** Stands beside a refusal in the same sentence: "declined to comment but later said". */
  readonly later?: true;
}

export interface HearsayRule extends RuleRecord {
  readonly cue: Pattern;
  /** Must match nowhere in the sentence: says who believes or told it. */
  readonly unless?: Pattern;
}

/** Everything that the analysis is handed: seeds/index.ts builds it, each list in order of precedence. */
export interface Rules {
  readonly attributions: readonly AttributionRule[];
  readonly outcomes: readonly OutcomeRule[];
  readonly hearsay: readonly HearsayRule[];
  readonly anonymity: readonly AnonymityRule[];
  readonly words: Words;
}
