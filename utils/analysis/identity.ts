// Who a source is: named, an institution, a spokesperson, an unnamed person, a crowd. Decided phrase by phrase in text order,
// since what a pronoun, "the official" or "another" points to is what stands before it.

import { isPersonNoun, isThingNoun, type Lexicon, singularOf } from './lexicon.ts';
import { isTitleCase, type Names } from './names.ts';
import { leastPeople } from './people.ts';
import { type Base, baseAt, type NounPhrase, nounPhraseAt } from './phrases.ts';
import { isPlural, type Proposal } from './propose.ts';
import { quotesOf } from './quotes.ts';
import type { Tokens } from './read.ts';
import type { Identity } from './types.ts';
import { ADJ, ADV, AUX, COMMA, classesOf, NAME, NOUN, NUM, POSS, PRON, VERB } from './word-classes.ts';

export interface Mention {
  readonly proposal: Proposal;
  readonly identity: Identity;
  readonly minPeople: number;
  /** What mentions of the same source share: a person's surname, an organisation's name; null where chains decide. */
  readonly key: string | null;
  /** The mention that this one points back to, where it does. */
  readonly refersTo: Mention | null;
  /** "one of the sources": part of the group it points to, not all of it. */
  readonly partOf: boolean;
  readonly plural: boolean;
  readonly partlyNamed: boolean;
  /** The head noun in the singular; '' for pronouns and numbers. */
  readonly head: string;
  /** Where the name before it begins, in "Dean Johnson, a salesman from Sumter, said"; else null. */
  readonly apposedFrom: number | null;
}

interface Verdict {
  identity: Identity;
  key?: string | null;
  refersTo?: Mention | null;
  partOf?: boolean;
  partlyNamed?: boolean;
  head?: string;
  apposedFrom?: number;
  minPeople?: number;
}

/** How far back, in tokens, a chain may reach. */
const CHAIN = 220;

export class Identifier {
  private readonly tokens: Tokens;
  private readonly lexicon: Lexicon;
  private readonly names: Names;
  private readonly classes: Uint8Array;
  /** Decided mentions in text order. */
  private readonly mentions: Mention[] = [];
  /** Tokens inside the sources of named mentions. */
  private readonly namedTokens = new Set<number>();

  constructor(tokens: Tokens, lexicon: Lexicon, names: Names) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.names = names;
    this.classes = classesOf(tokens);
  }

  /** Decides one proposal; proposals must come in text order. Null: nobody tells anything here. */
  identify(proposal: Proposal): Mention | null {
    const { source, cue } = proposal;
    const judged = this.judge(source, proposal);
    if (!judged) return null;
    // "The designer … spoke on condition of anonymity": whoever asks not to be named is not.
    const withheld = judged.identity === 'named' && judged.key == null && this.isCommonNoun(source);
    const verdict: Verdict =
      withheld && ASKS_FOR_ANONYMITY.has(cue.rule.id)
        ? { ...judged, identity: 'anonymous', head: singularOf(this.word(source.head)).singular }
        : judged;
    // People find keys and determine days; only where a clause follows have they found out something.
    if (cue.rule.id === 'shows' && verdict.identity !== 'institution' && !this.opensClause(cue.to)) return null;
    if (verdict.identity === 'anonymous' && !this.tellsEnough(proposal, verdict)) return null;
    const plural = this.pluralOf(source, verdict);
    const mention: Mention = {
      proposal,
      identity: verdict.identity,
      minPeople: verdict.minPeople ?? this.leastOf(source, verdict),
      key: verdict.key ?? null,
      refersTo: verdict.refersTo ?? null,
      partOf: verdict.partOf ?? false,
      plural,
      partlyNamed: verdict.partlyNamed ?? false,
      head: verdict.head ?? '',
      apposedFrom: verdict.apposedFrom ?? null,
    };
    if (cue.rule.strength !== 'standing' || mention.identity !== 'collective') this.mentions.push(mention);
    if (mention.identity === 'named') for (let i = source.from; i < source.to; i++) this.namedTokens.add(i);
    return mention;
  }

  private isCommonNoun(source: NounPhrase): boolean {
    return this.classes[source.head] === NOUN && source.parts.length === 1;
  }

  /** A plural that the tagger took for a name ("Officials said") is still two. */
  private leastOf(source: NounPhrase, verdict: Verdict): number {
    const least = leastPeople(this.tokens, source);
    const part = source.parts[0];
    if (least > 1 || !part || verdict.identity !== 'anonymous' || this.isSingled(source)) return least;
    const head = singularOf(this.word(part.head));
    return head.plural && head.singular === verdict.head ? 2 : least;
  }

  private pluralOf(source: NounPhrase, verdict: Verdict): boolean {
    if (verdict.partOf) return (verdict.minPeople ?? leastPeople(this.tokens, source)) > 1;
    return (
      isPlural(this.tokens, source) ??
      (verdict.identity === 'anonymous' || verdict.identity === 'collective'
        ? leastPeople(this.tokens, source) > 1
        : false)
    );
  }

  /** Whether the cue shows that particular people told something. */
  private tellsEnough(proposal: Proposal, verdict: Verdict): boolean {
    const { cue, hypothetical, source } = proposal;
    if (hypothetical || cue.negated) return false;
    // "individuals who express criticism", "for someone who conceded": anybody who does.
    if (
      proposal.relative &&
      verdict.head === 'person' &&
      (/^(for|as|like|of|against)$/.test(this.word(source.from - 1)) ||
        (source.to - source.from === 1 && cue.form === 'base'))
    )
      return false;
    // "aides say the respect they express"
    if (this.classes[source.head] === PRON && this.classes[source.from - 1] === NOUN) return false;
    // "Both said they had told the board"
    if (
      this.classes[source.head] === PRON &&
      this.mentions
        .slice(-4)
        .some(
          (m) =>
            m.proposal.order === 'before' &&
            source.from - m.proposal.cue.to >= 0 &&
            source.from - m.proposal.cue.to <= 1 &&
            !quotesOf(this.tokens).all[quotesOf(this.tokens).of[source.from] ?? -1],
        )
    )
      return false;
    if (
      cue.modal !== null &&
      this.word(cue.to) !== 'only' &&
      this.word(cue.from - 1) !== 'only' &&
      !this.holds(cue.from, cue.to, 'only') &&
      (cue.modal !== 'will' || cue.rule.strength !== 'telling')
    )
      return false;
    if (cue.rule.strength === 'telling') return this.isTeller(verdict.head ?? '', proposal);
    if (this.word(source.from - 1) === 'what' && cue.rule.strength === 'describing') return true;
    const strong =
      /^(source|insider|informant|whistleblower)$/.test(verdict.head ?? '') &&
      source.parts.length === 1 &&
      cue.rule.strength !== 'standing';
    if (proposal.relative) return false;
    const knowing = verdict.head === 'person' && KNOWING.test(this.word(source.parts[0]?.to ?? source.to));
    if (cue.rule.id === 'described-by') return strong || knowing || this.isSingled(source);
    // "One voter fears that", "a supporter shouted that"
    if (
      (cue.rule.strength !== 'describing' || this.quotesAfter(cue.to) || cue.rule.id === 'cries-out') &&
      this.lexicon.crowds.has(verdict.head ?? '') &&
      /^(a|an|one|another)$/.test(this.word(source.from)) &&
      cue.rule.strength !== 'standing' &&
      cue.modal === null
    )
      return true;
    if (
      /^(call|calls|called|name|named|address|addressed)$/.test(this.word(cue.from)) &&
      cue.rule.strength === 'describing' &&
      !this.quotesAfter(cue.to)
    )
      return strong || CORE.test(verdict.head ?? '');
    if (cue.rule.id === 'speaks-of' && cue.form === 'ing') return strong;
    if (cue.rule.strength === 'describing')
      return (
        strong ||
        (CORE.test(verdict.head ?? '') && cue.form !== 'ing') ||
        (this.lexicon.particular.has(verdict.head ?? '') && (this.quotesAfter(cue.to) || this.isSingled(source)))
      );
    // They "have found", "are confident": what an unnamed group told of itself a few words before.
    if (this.classes[source.head] === PRON) return false;
    if (cue.rule.strength === 'thinking')
      return strong || knowing || (this.isSingled(source) && this.lexicon.particular.has(verdict.head ?? ''));
    return strong;
  }

  private holds(from: number, to: number, word: string): boolean {
    for (let i = from; i < to; i++) if (this.word(i) === word) return true;
    return false;
  }

  /** A noun that the tables do not know is taken for a person when it says or tells something itself. */
  private isTeller(head: string, { cue, relative }: Proposal): boolean {
    if (cue.rule.only === 'headline')
      return (
        this.lexicon.particular.has(head) && this.word(cue.from - 2) !== 'data' && this.word(cue.from - 1) !== 'photo'
      );
    if (relative && !PLAINLY_TELLS.test(this.word(cue.from))) return false;
    if (head === '' || isPersonNoun(this.lexicon, head)) return true;
    if (relative) return false;
    return /^(said|say|says|told|tell|tells|added|according)$/.test(this.word(cue.from)) && cue.rule.source !== 'owner';
  }

  private opensClause(at: number): boolean {
    return /^(that|whether|how|no)$/.test(this.word(at));
  }

  /** "called the plan “theft in slow motion”" */
  private quotesAfter(at: number): boolean {
    const quotes = quotesOf(this.tokens);
    const limit = this.tokens.sentences[this.tokens.sentenceOf[at - 1] ?? 0]?.to ?? at;
    for (let i = at; i < limit && i < at + 80; i++) if (quotes.of[i] !== -1) return true;
    return false;
  }

  /** "one ally", "a club source", "two of his aides": counted, few. */
  private isSingled(source: NounPhrase): boolean {
    const part = source.parts[0];
    return (
      part !== undefined &&
      (/^(a|an|one|another)$/.test(this.word(part.from)) || (this.isCounted(part) && !this.isBig(part)))
    );
  }

  private judge(source: NounPhrase, proposal: Proposal): Verdict | null {
    const verdicts = source.parts.map((part, i) =>
      this.judgePart(part, source.parts[i + 1]?.from ?? source.to, source, proposal),
    );
    const first = verdicts[0];
    if (!first) return null;
    if (verdicts.length === 1) return first;
    const some = (identity: Identity) => verdicts.some((verdict) => verdict?.identity === identity);
    // "doctors and medical experts": kinds that are no one in particular, unless one of them is counted.
    const counted = source.parts.some(
      (part) => this.isCounted(part) || /^(a|an|one|another)$/.test(this.word(part.from)),
    );
    const loose =
      !counted &&
      verdicts.every(
        (v) => v?.identity === 'collective' || (v?.identity === 'anonymous' && !INSIDE.test(v.head ?? '')),
      );
    // "police and medics said": a body that speaks, and more.
    if (
      first.identity === 'institution' &&
      source.parts.length === 2 &&
      !counted &&
      !some('named') &&
      !some('spokesperson')
    )
      return { ...first, refersTo: null };
    const order = loose
      ? (['collective', 'anonymous'] as const)
      : (['named', 'anonymous', 'spokesperson', 'collective', 'institution'] as const);
    for (const identity of order)
      if (some(identity))
        return {
          identity,
          head: verdicts.find((v) => v?.identity === identity)?.head ?? '',
          key: identity === 'named' ? (first.key ?? null) : null,
          refersTo: null,
        };
    return first;
  }

  private judgePart(part: Base, to: number, source: NounPhrase, proposal: Proposal): Verdict | null {
    const { classes } = this;
    const head = this.word(part.head);
    if (classes[part.head] === PRON || /^(his|her|their)$/.test(head)) return this.judgePronoun(part, proposal);
    const whole = this.nameBeside(part, part === source.parts.at(-1) ? source.to : to, source, proposal);
    if (whole)
      return { identity: 'named', key: whole.key, ...(whole.from === undefined ? {} : { apposedFrom: whole.from }) };
    if (this.isKnownAs(part)) return { identity: 'unresolved', partlyNamed: true };
    // "A neighbor, who gave only her first name"
    if (this.classes[part.head] === NOUN && this.isPartlyNamed(part, to))
      return { identity: 'unresolved', partlyNamed: true };
    // "those close to the candidate", "those who were there"
    if (this.word(part.from) === 'those' && (part.to - part.from === 1 || this.classes[part.head] !== NOUN)) {
      const tail = this.word(part.head === part.from ? part.to : part.head);
      return KNOWING.test(tail)
        ? { identity: 'anonymous', head: 'person', minPeople: 2 }
        : { identity: 'collective', head: 'person' };
    }
    if (this.isShare(part)) return { identity: 'collective' };
    const inner = this.partitive(part, to);
    if (inner) return this.judgePartitive(part, inner, to, proposal);
    if (
      classes[part.head] === NUM ||
      /^(others?|another|some|many|most|few|both|several|those|these|one|more|all|each|either|neither|latter|former|second|third|two|none|half)$/.test(
        head,
      )
    )
      return this.judgeElliptical(part, proposal);
    const { singular } = singularOf(head);
    const run = this.names.runs[this.names.of[part.head] ?? -1];
    const common = this.isCommon(part.head, singular);
    const nameInside = run && !common ? run : null;
    if (nameInside) {
      const named = this.judgeName(nameInside, part, to, proposal);
      if (named) return named;
    }
    return this.judgeNoun(part, to, singular, proposal);
  }

  /** A noun that the tables know, though a capital letter or the tagger makes a name of it. */
  private isCommon(at: number, singular: string): boolean {
    const { lexicon, tokens } = this;
    if (this.classes[at] === NOUN && /^\p{Ll}/u.test(tokens.value[at] ?? '')) return true;
    const known =
      lexicon.particular.has(singular) ||
      lexicon.crowds.has(singular) ||
      lexicon.spokespeople.has(singular) ||
      lexicon.documents.has(singular) ||
      lexicon.bodies.has(singular);
    if (!known) return false;
    const sentence = tokens.sentences[tokens.sentenceOf[at] ?? 0];
    if (!sentence) return true;
    const run = this.names.runs[this.names.of[at] ?? -1];
    if (!run) return true;
    if (run.to - run.from === 1 && lexicon.crowds.has(singular) && run.kind !== 'person') return true;
    // "One House Republican"
    if (at === run.to - 1 && run.kind !== 'person' && lexicon.capitalisedCrowds.has(`${singular}s`)) return true;
    // "Democratic Party Officials Say": in a headline everything is capitalised.
    return isTitleCase(tokens, sentence.from, sentence.to) && !lexicon.bodies.has(singular);
  }

  private word(i: number): string {
    return this.tokens.normal[i] ?? '';
  }

  // --- names -------------------------------------------------------------------------------------------------------

  private judgeName(
    run: { from: number; to: number; kind: string; key: string },
    part: Base,
    to: number,
    proposal: Proposal,
  ): Verdict | null {
    const { tokens } = this;
    if (tokens.value[run.from]?.startsWith('@')) return { identity: 'unresolved', partlyNamed: true, key: run.key };
    switch (run.kind) {
      case 'person':
        return this.isPartlyNamed(part, to)
          ? { identity: 'unresolved', partlyNamed: true, key: run.key }
          : { identity: 'named', key: run.key };
      case 'outlet':
      case 'organisation':
      case 'place':
        return { identity: 'institution', key: run.key.replace(/^the /, '') };
      case 'crowd':
        return this.judgeCrowd(part, singularOf(this.word(part.head)).singular, proposal);
      default: {
        if (this.isPartlyNamed(part, to)) return { identity: 'unresolved', partlyNamed: true, key: run.key };
        const body = /^(it|its|which)$/.test(this.word(run.to + 1));
        return { identity: body ? 'institution' : 'named', key: run.key };
      }
    }
  }

  /** "a shopkeeper who wanted to be known only as Mr Tan", "who gave his name only as Lim" */
  private isKnownAs(part: Base): boolean {
    const limit = this.tokens.sentences[this.tokens.sentenceOf[part.from] ?? 0]?.to ?? 0;
    for (let i = part.to; i < Math.min(limit, part.to + 14); i++) {
      if (this.word(i) !== 'as' || this.names.of[i + 1] === -1) continue;
      for (let k = i - 1; k > i - 4 && k > part.to; k--)
        if (
          /^(known|name|identified|himself|herself)$/.test(this.word(k)) &&
          (this.word(k + 1) === 'only' || this.word(k) === 'name' || this.word(k - 1) === 'only')
        )
          return true;
    }
    return false;
  }

  /** "Marta, who gave only her first name", "Tomas, not his real name", "known only as Mr Tan". */
  private isPartlyNamed(part: Base, to: number): boolean {
    const sentence = this.tokens.sentences[this.tokens.sentenceOf[part.from] ?? 0];
    const limit = Math.min(sentence?.to ?? to, part.to + 22);
    for (let i = part.to; i < limit - 2; i++) {
      const word = this.word(i);
      if (word === 'first' && this.word(i + 1) === 'name' && /^(only|just|by|her|his|their)$/.test(this.word(i - 1)))
        return true;
      if (word === 'real' && /^names?$/.test(this.word(i + 1)) && /^(not|his|her|their|whose)$/.test(this.word(i - 1)))
        return true;
      if (
        /^(last|full|family|sur)$/.test(word) &&
        this.word(i + 1) === 'name' &&
        /^(withhold|withheld|decline|declined|want|wanted)/.test(this.word(i - 2))
      )
        return true;
      if (/^(pseudonym|surname)$/.test(word)) return true;
    }
    return false;
  }

  /** The person whom an apposition names: "a senior official, Ilse Marr, said"; "Dean Johnson, a salesman from Sumter, said". */
  private nameBeside(
    part: Base,
    to: number,
    source: NounPhrase,
    proposal: Proposal,
  ): { key: string; from?: number } | null {
    const { singular } = singularOf(this.word(part.head));
    if (this.classes[part.head] === PRON || this.lexicon.bodies.has(singular) || this.lexicon.documents.has(singular))
      return null;
    const after = this.apposedName(part, to);
    if (after) return { key: after };
    if (part.from !== source.from || source.parts.length > 1 || this.word(part.from - 1) !== ',') return null;
    // Closed on both sides: in "Clinton, a top aide said, would" the aide speaks, and no comma parts her from her verb.
    const run = this.personBefore(part.from - 2);
    if (!run) return null;
    const { cue, order } = proposal;
    const closed =
      // "Ann Lee, a lawyer in Bonn told us": the closing comma is missing; in "Clinton, an aide said, would" one follows the verb.
      !/^[,.;]$/.test(this.word(cue.to)) ||
      this.word(source.to) === ',' ||
      this.word(source.to) === '.' ||
      order === 'after' ||
      /^(who|which|,)$/.test(this.word(source.to)) ||
      cue.from - source.to > 2;
    return closed ? run : null;
  }

  /** The person's name that ends here, over an age, a party in brackets or "of Arizona". */
  private personBefore(at: number): { key: string; from: number } | null {
    for (let i = at; i > at - 9 && i >= 0; i--) {
      const run = this.names.runs[this.names.of[i] ?? -1];
      if (run?.kind === 'person') return run;
      if (run) {
        i = run.from;
        continue;
      }
      if (!/^(of|from|[(),.-]|\d\d?|and)$/.test(this.word(i))) return null;
    }
    return null;
  }

  /** The key of a name that stands in apposition to a noun: "a senior official, Ilse Marr,", "two aides (Ann Lee and …)". */
  private apposedName(part: Base, to: number): string | null {
    const { tokens, classes } = this;
    for (const at of new Set([part.to, to])) {
      // "Several senators, including Ted Cruz,": some of them are named.
      if (/^[,(–—-]$/.test(this.word(at)) && /^(including|like|among)$/.test(this.word(at + 1))) {
        const one = this.names.runs[this.names.of[at + 2] ?? -1] ?? this.names.runs[this.names.of[at + 3] ?? -1];
        if (one?.kind === 'person') return one.key;
      }
      const mark = tokens.value[at] ?? '';
      const open = /^[,:—–]$/.test(mark);
      if (open) {
        let i = at + 1;
        // ", Representatives A and B", ", including Ann Lee" names some of them only.
        while (i < at + 4 && classes[i] === NOUN) i++;
        const run = this.names.runs[this.names.of[i] ?? -1];
        if (run && run.kind === 'person') {
          const close = tokens.value[run.to] ?? '';
          const verb = classes[run.to] === VERB || classes[run.to] === AUX;
          if (
            !verb &&
            (/^[,.;—–)(]$/.test(close) ||
              this.joinsName(run.to) ||
              /^(of|who)$/.test(this.word(run.to)) ||
              run.to >= (tokens.sentences[tokens.sentenceOf[at] ?? 0]?.to ?? 0)) &&
            !this.speaksNext(run.to)
          )
            return run.key;
        }
        // ", who turned out to be the treasurer, Paul Oduya," / ", later identified as Paul Oduya"
        const sentence = tokens.sentences[tokens.sentenceOf[at] ?? 0];
        for (let k = at + 1; k < Math.min(sentence?.to ?? 0, at + 12); k++)
          if (
            /^(identified|named|turned)$/.test(this.word(k)) &&
            this.word(k - 1) !== 'be' &&
            this.word(k - 1) !== 'not'
          ) {
            for (let n = k + 1; n < k + 9; n++) {
              const later = this.names.runs[this.names.of[n] ?? -1];
              if (later?.kind === 'person') return later.key;
            }
          }
      }
    }
    return null;
  }

  /** "…, Reps. Ann Lee and Bob Ray." */
  private joinsName(at: number): boolean {
    if (this.word(at) !== 'and') return false;
    const second = this.names.runs[this.names.of[at + 1] ?? -1];
    return second?.kind === 'person' && /^[,.;—–)(]$/.test(this.tokens.value[second.to] ?? '');
  }

  /** "Sen. Cruz, Ms. Lee said": the name opens the next clause, it is no apposition. */
  private speaksNext(at: number): boolean {
    const kind = this.classes[at];
    return kind === VERB || kind === AUX;
  }

  // --- pronouns and ellipsis ---------------------------------------------------------------------------------------

  private judgePronoun(part: Base, proposal: Proposal): Verdict | null {
    const word = this.word(part.head);
    switch (word) {
      case 'i':
      case 'me':
        return { identity: 'named', key: 'i' };
      case 'we':
      case 'us':
        return { identity: 'institution', key: 'we' };
      case 'you':
        return { identity: 'unresolved', key: 'you' };
      case 'he':
      case 'she':
      case 'him':
      case 'her':
      case 'his':
        return this.judgeSingularPronoun(part);
      case 'they':
      case 'them':
      case 'their':
      case 'these':
      case 'those':
        return this.judgePluralPronoun(part, proposal);
      case 'it':
        return { identity: 'institution', key: this.lastInstitution(part.head) };
      case 'someone':
      case 'somebody':
        return { identity: 'anonymous', head: 'person' };
      case 'everyone':
      case 'everybody':
      case 'nobody':
      case 'anyone':
      case 'anybody':
      case 'who':
        return { identity: 'collective' };
      case 'which':
      case 'that':
      case 'this':
      case 'what':
        return { identity: 'institution', key: null };
      default:
        return { identity: 'unresolved' };
    }
  }

  private lastInstitution(at: number): string | null {
    for (let i = this.mentions.length - 1; i >= 0; i--) {
      const mention = this.mentions[i];
      if (!mention || at - mention.proposal.source.from > CHAIN) break;
      if (mention.identity === 'institution') return mention.key;
    }
    return null;
  }

  /** he, she: the last single person who spoke or acted before. */
  private judgeSingularPronoun(part: Base): Verdict {
    const at = part.head;
    const last = this.lastMention(
      at,
      (m) => (m.identity === 'anonymous' || m.identity === 'spokesperson' || m.partlyNamed) && !m.plural,
    );
    const mention = last;
    const person = this.lastPersonBefore(at, mention);
    // "A former speechwriter said she demanded": inside what was told, the pronoun is somebody else.
    const told =
      mention &&
      mention.proposal.order === 'before' &&
      this.tokens.sentenceOf[at] === this.tokens.sentenceOf[mention.proposal.cue.from] &&
      at > mention.proposal.cue.from;
    if (mention && !told && mention.proposal.source.from > (person?.from ?? -1)) {
      return {
        identity: mention.identity,
        refersTo: mention,
        head: mention.head,
        minPeople: 1,
        key: mention.key,
        partlyNamed: mention.partlyNamed,
      };
    }
    return { identity: 'named', key: person?.key ?? null };
  }

  /** The nearest named person before a token who is a subject or a speaker, outside quotations. */
  private lastPersonBefore(at: number, mention: Mention | null): { from: number; key: string } | null {
    const told = mention ? this.tokens.sentenceOf[mention.proposal.cue.from] : -1;
    const quotes = quotesOf(this.tokens);
    for (let i = at - 1; i >= 0 && i > at - CHAIN; i--) {
      const index = this.names.of[i] ?? -1;
      if (index < 0) continue;
      const run = this.names.runs[index];
      if (!run) continue;
      i = run.from;
      if (run.kind !== 'person' && run.kind !== 'unknown') continue;
      if (quotes.of[run.from] !== -1) continue;
      const here = this.tokens.sentenceOf[run.from] === this.tokens.sentenceOf[at];
      if ((this.classes[run.to] === POSS && !here) || (told !== -1 && this.tokens.sentenceOf[run.from] === told))
        continue;
      const next = this.classes[run.to];
      const said = this.namedTokens.has(run.from);
      if (mention !== null) return { from: run.from, key: run.key };
      if (said || next === VERB || next === AUX || next === ADV || next === COMMA)
        return { from: run.from, key: run.key };
    }
    return null;
  }

  private lastMention(at: number, test: (mention: Mention) => boolean, reach = CHAIN): Mention | null {
    for (let i = this.mentions.length - 1; i >= 0; i--) {
      const mention = this.mentions[i];
      if (!mention) continue;
      if (at - mention.proposal.source.from > reach) return null;
      if (mention.proposal.source.from < at && test(mention)) return mention;
    }
    return null;
  }

  /** they: the last group that spoke or acted. */
  private judgePluralPronoun(part: Base, proposal: Proposal): Verdict {
    const at = part.head;
    const mention = this.lastMention(at, (m) => m.plural || (m.identity === 'institution' && m.key !== 'it'));
    const group = this.lastGroupBefore(at, mention ? mention.proposal.source.to - 1 : at - CHAIN, proposal);
    if (group) return group;
    if (!mention) return { identity: 'unresolved' };
    if (mention.identity === 'anonymous' || mention.identity === 'collective')
      return {
        identity: mention.identity,
        refersTo: mention,
        head: mention.head,
        minPeople: mention.minPeople,
        key: mention.key,
      };
    return { identity: mention.identity, key: mention.key };
  }

  /** A plural subject that stands between the last speaker and the pronoun: "Many voters are angry. They say …" */
  private lastGroupBefore(at: number, floor: number, proposal: Proposal): Verdict | null {
    const quotes = quotesOf(this.tokens);
    for (let i = at - 1; i > floor && i >= 0; i--) {
      if (quotes.of[i] !== -1) continue;
      const next = this.classes[i + 1];
      if (
        (this.classes[i] !== NOUN && this.classes[i] !== NAME) ||
        (next !== VERB && next !== AUX) ||
        /ing$/.test(this.word(i + 1))
      )
        continue;
      const { singular, plural } = singularOf(this.word(i));
      const start = this.tokens.sentences[this.tokens.sentenceOf[i] ?? 0]?.from ?? 0;
      if (!plural || i - start > 5) continue;
      const base: Base = { from: i, to: i + 1, head: i };
      if (
        this.lexicon.particular.has(singular) ||
        this.lexicon.crowds.has(singular) ||
        this.lexicon.capitalisedCrowds.has(this.word(i))
      ) {
        const verdict = this.judgeNoun(base, i + 1, singular, proposal);
        if (verdict?.identity === 'anonymous' && this.lexicon.crowds.has(singular))
          return { identity: 'collective', head: singular };
        return verdict ? { ...verdict, minPeople: 2 } : null;
      }
    }
    return null;
  }

  /** The noun inside "one of the …", "some of Clinton's …", "a group of …"; null where there is none. */
  private partitive(part: Base, to: number): Base | null {
    const word = this.word(part.head);
    if (this.word(part.to) !== 'of' || part.to >= to) return null;
    const quantity =
      this.classes[part.head] === NUM ||
      /^(one|some|many|most|few|several|both|all|each|none|half|dozen|majority|number|handful|group|couple|pair|dozens|scores|hundreds|thousands|any|either|neither|another|others|members?|lots?|bunch|slew|host|chorus|crowd|percent|array|range|minority|third|quarter|plenty|rest|generation|trio|legion|coalition|type|kind|sort)$/.test(
        word,
      );
    if (!quantity) return null;
    return baseAt(this.tokens, part.to + 1, to);
  }

  private judgePartitive(part: Base, inner: Base, to: number, proposal: Proposal): Verdict | null {
    const word = this.word(part.head);
    const head = this.word(inner.head);
    const minPeople = leastPeople(this.tokens, { from: part.from, to: part.to, head: part.head, parts: [part] });
    if (/^(percent|majority|third|quarter|half|minority|generation|legion|chorus|crowd)$/.test(word))
      return { identity: 'collective' };
    if (this.word(inner.from) === 'those' && this.classes[inner.head] !== NOUN && inner.to > inner.from)
      return { identity: 'anonymous', head: 'person', minPeople: Math.max(1, minPeople) };
    if (this.classes[inner.head] === PRON || /^(them|these|those)$/.test(head)) {
      const mention = this.lastMention(part.from, (m) => m.plural);
      if (mention?.identity === 'anonymous')
        return {
          identity: 'anonymous',
          refersTo: mention,
          partOf: true,
          head: mention.head,
          minPeople: Math.max(1, minPeople),
        };
      return /^(one|two|three|several)$/.test(word)
        ? { identity: 'anonymous', head: '', minPeople }
        : { identity: 'collective' };
    }
    const { singular } = singularOf(head);
    if (/^members?$/.test(word)) return this.judgeNoun(part, to, 'member', proposal);
    const verdict = this.judgePart(inner, to, { from: inner.from, to, head: inner.head, parts: [inner] }, proposal);
    if (!verdict) return null;
    if (verdict.identity === 'institution' || verdict.identity === 'named') {
      if (this.lexicon.particular.has(singular) || this.lexicon.crowds.has(singular))
        return { identity: 'anonymous', head: singular, minPeople };
      if (/^(one|two|three|four|several|some|many)$/.test(word) && verdict.identity === 'named')
        return { identity: 'anonymous', head: singular, minPeople };
      return verdict;
    }
    const few = this.classes[part.head] === NUM || /^(one|couple|pair|handful|several|trio|another|both)$/.test(word);
    if (verdict.identity === 'collective' && few && proposal.cue.rule.strength !== 'standing' && minPeople < 24)
      return { identity: 'anonymous', head: singular, minPeople };
    const of = this.definiteGroup(inner, singular);
    return {
      ...verdict,
      head: singular,
      minPeople,
      partOf: of !== null || verdict.refersTo !== undefined,
      refersTo: of ?? verdict.refersTo ?? null,
    };
  }

  private definiteGroup(inner: Base, singular: string): Mention | null {
    if (!/^(the|these|those)$/.test(this.word(inner.from))) return null;
    return this.lastMention(
      inner.from,
      (m) => m.identity === 'anonymous' && m.plural && (m.head === singular || isGeneric(singular)),
    );
  }

  /** "another", "others", "two", "one", "some": people of a kind named before, or a crowd. */
  private judgeElliptical(part: Base, proposal: Proposal): Verdict | null {
    const word = this.word(part.head);
    const last = this.lastMention(part.from, (m) => m.identity === 'anonymous' || m.identity === 'collective');
    const near = last && part.from - last.proposal.source.from < 120 ? last : null;
    const determiner = this.word(part.from);
    if (this.isShare(part) || this.isBig(part)) return { identity: 'collective' };
    if (/%|percent/.test(word) || (this.classes[part.head] === NUM && this.word(part.head + 1) === '%'))
      return { identity: 'collective' };
    if (
      near &&
      near.identity === 'anonymous' &&
      (proposal.cue.rule.strength === 'telling' || /^(one|another)$/.test(word))
    ) {
      if (
        determiner === 'the' &&
        this.classes[part.head] === NUM &&
        (!near.proposal.source.parts.some((one) => this.isCounted(one)) ||
          near.minPeople !== leastPeople(this.tokens, { from: part.from, to: part.to, head: part.head, parts: [part] }))
      )
        return { identity: 'named', key: null };
      if (/^(some|many|most)$/.test(word) && proposal.cue.form !== 'past') return { identity: 'collective' };
      const again = /^(both|all|one|two|neither|each|none|three|four|latter)$/.test(word) || determiner === 'the';
      const different =
        /^(others?|another|some|many|most|several|few|more|second|third)$/.test(word) && determiner !== 'the';
      return {
        identity: 'anonymous',
        refersTo: again && !different ? near : null,
        partOf: again && !/^(both|all)$/.test(word),
        head: near.head,
      };
    }
    if (/^(one|another)$/.test(word) && part.to - part.from === 1) return { identity: 'anonymous', head: '' };
    if (/^(two|three|four|five|six)$/.test(word) && proposal.cue.rule.strength === 'telling')
      return { identity: 'anonymous', head: '' };
    return { identity: 'collective', refersTo: null };
  }

  // --- common nouns ------------------------------------------------------------------------------------------------

  private judgeNoun(part: Base, to: number, singular: string, proposal: Proposal): Verdict | null {
    const { lexicon } = this;
    if (
      lexicon.spokespeople.has(singular) ||
      this.isCompound(part, 'press', 'secretary') ||
      (singular === 'officer' && /^(press|information|relations)$/.test(this.word(part.head - 1)))
    ) {
      const verdict = this.judgeSpokesperson(part, to, singular);
      if (verdict) return verdict;
    }
    if (/^(lawyer|attorney|counsel|representative|solicitor|agent)$/.test(singular) && this.speaksFor(part, to))
      return this.namedRole(part, singular) ?? { identity: 'spokesperson', head: singular };
    const plural =
      isPlural(this.tokens, { from: part.from, to: part.to, head: part.head, parts: [part] }) ??
      singularOf(this.word(part.head)).plural;
    const body = lexicon.bodies.has(singular) || lexicon.bodies.has(this.word(part.head));
    if (body && !lexicon.particular.has(singular)) return { identity: 'institution', key: `${this.word(part.head)}` };
    if (isThingNoun(lexicon, singular)) return { identity: 'institution', key: this.word(part.head) };
    const determiner = this.word(part.from);
    const owner = this.ownerOf(part);
    const counted = this.isCounted(part);
    const crowd = lexicon.crowds.has(singular) && !lexicon.particular.has(singular);
    if (MASS.test(singular)) return { identity: 'collective', head: singular };
    if (!plural) {
      if (
        /^(a|an|one|another|some|someone)$/.test(determiner) ||
        counted ||
        /^(separate|second|third|fourth|different|other|single|unnamed|anonymous|unidentified)$/.test(
          this.word(part.from),
        )
      ) {
        return this.introducedLater(part, singular) ?? { identity: 'anonymous', head: singular, minPeople: 1 };
      }
      if (owner) return this.judgeOwned(part, singular);
      return this.judgeDefinite(part, singular, proposal);
    }
    const bothOf = determiner === 'both' && this.word(part.to) === 'and';
    if (!bothOf && /^(the|these|those|both|all|that|such)$/.test(determiner)) {
      const before = this.lastMention(
        part.from,
        (m) => m.identity === 'anonymous' && (m.head === singular || (isGeneric(singular) && m.plural)),
      );
      if (before && proposal.cue.rule.strength !== 'standing')
        return {
          identity: 'anonymous',
          refersTo: before,
          head: singular,
          ...(before.plural && !counted ? { minPeople: before.minPeople } : {}),
        };
      if (crowd && determiner !== 'both') return { identity: 'collective' };
      // "the two lawmakers", "both women", "the candidates": people whom the article has named.
      if (isGeneric(singular) && !/^(man|woman)$/.test(singular)) return { identity: 'anonymous', head: singular };
      if (
        counted ||
        (determiner === 'both' && part.to >= to) ||
        lexicon.uniqueOffices.has(singular) ||
        /^(man|woman|lawmaker|chairman|head|leader|author|member)$/.test(singular)
      )
        return { identity: 'named', key: null };
    }
    if (this.isBig(part)) return { identity: 'collective', head: singular };
    if (
      singular === 'person' &&
      !KNOWING.test(this.word(part.to)) &&
      part.from === part.head &&
      part.to >= to &&
      proposal.cue.rule.strength !== 'telling'
    )
      return { identity: 'collective', head: singular };
    if (crowd || (lexicon.crowds.has(singular) && !this.isParticularHere(part, to, singular, proposal)))
      return this.judgeCrowd(part, singular, proposal);
    if (!lexicon.particular.has(singular) && proposal.cue.rule.strength !== 'telling')
      return { identity: 'collective', head: singular };
    return { identity: 'anonymous', head: singular };
  }

  private isCompound(part: Base, first: string, second: string): boolean {
    return this.word(part.head) === second && this.word(part.head - 1) === first;
  }

  private judgeSpokesperson(part: Base, to: number, singular: string): Verdict | null {
    const branded = /^\p{Lu}/u.test(this.tokens.value[part.head - 1] ?? '') && part.head > part.from;
    if (/^(representative|rep)$/.test(singular) && !branded && !this.speaksFor(part, to)) return null;
    return this.namedRole(part, singular, true) ?? { identity: 'spokesperson', head: 'spokesperson' };
  }

  /** "for the bank", "of the union", "the bank's", "Clinton campaign" before: speaks for somebody. */
  private speaksFor(part: Base, to: number): boolean {
    const after = this.word(part.to);
    if (part.to < to && /^(for|of|representing)$/.test(after)) return true;
    return this.ownerOf(part) !== null;
  }

  /** The owner in "Clinton's aides", "his lawyer": the token of the possessive, or null. */
  private ownerOf(part: Base): number | null {
    for (let i = part.from; i < part.head; i++)
      if (this.classes[i] === POSS || /^(his|her|its|their|my|our|your|whose)$/.test(this.word(i))) return i;
    return null;
  }

  private isCounted(part: Base): boolean {
    for (let i = part.from; i < part.head; i++)
      if (this.classes[i] === NUM || /^(several|two|both|couple|few|dozen)$/.test(this.word(i))) return true;
    return false;
  }

  /** A role whose holder the article names: "campaign manager" where somebody is "the campaign manager". */
  private namedRole(part: Base, singular: string, onlyDefinite = false): Verdict | null {
    const lawmaker = LAWMAKER.test(singular) && /^(the|this|that)$/.test(this.word(part.from));
    if (onlyDefinite && !/^(the|his|her|their|its)$/.test(this.word(part.from))) return null;
    for (const person of this.names.people.values())
      if (
        (person.roles.has(singular) || (lawmaker && [...person.roles].some((role) => LAWMAKER_TITLE.test(role)))) &&
        person.first < part.head + 400
      )
        return { identity: 'named', key: person.key };
    return null;
  }

  /** A crowd's word in a place where particular people speak. */
  private isParticularHere(part: Base, to: number, singular: string, proposal: Proposal): boolean {
    if (this.isCounted(part) && !this.isBig(part)) return true;
    if (this.toldSomebody(proposal)) return true;
    return (
      this.lexicon.crowdsThatTell.has(singular) &&
      proposal.cue.rule.strength === 'telling' &&
      proposal.cue.form === 'past' &&
      part.to <= to
    );
  }

  private isBig(part: Base): boolean {
    return (
      leastPeople(this.tokens, { from: part.from, to: part.to, head: part.head, parts: [part] }) >= 60 ||
      /^(percent|%)$/.test(this.word(part.head))
    );
  }

  private judgeCrowd(part: Base, singular: string, proposal: Proposal): Verdict {
    const telling = proposal.cue.rule.strength === 'telling';
    const one = /^(a|an|one|another)$/.test(this.word(part.from)) && !MASS.test(singular);
    if (one && proposal.cue.rule.strength !== 'standing')
      return { identity: 'anonymous', head: singular, minPeople: 1 };
    if (
      (this.isCounted(part) && !this.isBig(part) && telling && !this.isShare(part)) ||
      (telling && this.toldSomebody(proposal))
    )
      return { identity: 'anonymous', head: singular };
    return { identity: 'collective', head: singular };
  }

  /** "four in 10 voters", "20 percent" */
  private isShare(part: Base): boolean {
    for (let i = part.from; i < part.to; i++)
      if (
        (/^(in|percent|%|half|quarters?|thirds|majority)$/.test(this.word(i)) &&
          !/^(dozen|-|a)$/.test(this.word(i + 1))) ||
        (i === part.head && /^\d\d$/.test(this.word(i)))
      )
        return true;
    return (
      (this.word(part.from - 1) === 'in' || this.word(part.to) === 'in') &&
      /^(\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
        this.word(part.from - 1) === 'in' ? this.word(part.from - 2) : this.word(part.to + 1),
      )
    );
  }

  /** told Reuters, told reporters, in interviews, on condition of anonymity: they spoke to somebody. */
  private toldSomebody({ cue }: Proposal): boolean {
    const verb = this.word(cue.from);
    const sentence = this.tokens.sentences[this.tokens.sentenceOf[cue.from] ?? 0];
    const limit = sentence?.to ?? cue.to;
    if (/^(told|tell|tells|telling)$/.test(verb)) {
      const run = this.names.runs[this.names.of[cue.to] ?? this.names.of[cue.to + 1] ?? -1];
      const object = nounPhraseAt(this.tokens, cue.to, limit, false);
      const word = object ? this.word(object.head) : '';
      return (
        Boolean(run && (run.kind === 'outlet' || run.kind === 'organisation')) ||
        /^(me|us|reporters?|journalists?|newspaper|correspondent|interviewers?|network|agency|paper|magazine|website|broadcaster)$/.test(
          word,
        )
      );
    }
    for (let i = cue.to; i < Math.min(limit, cue.to + 6); i++)
      if (/^(interviews?|interviewed|anonymity)$/.test(this.word(i))) return true;
    return false;
  }

  private judgeOwned(part: Base, singular: string): Verdict {
    const named = this.namedRole(part, singular);
    if (named) return named;
    // Kin and chiefs of somebody whom the article names: a reader can tell who it is.
    if (KIN.test(singular) || this.lexicon.uniqueOffices.has(singular)) return { identity: 'named', key: null };
    return { identity: 'anonymous', head: singular, minPeople: 1 };
  }

  /** the official, that person, the candidate: whom the article has spoken of before, else a known office. */
  private judgeDefinite(part: Base, singular: string, proposal: Proposal): Verdict | null {
    const alike = (m: Mention) => m.identity === 'anonymous' && m.head === singular;
    const generic = (m: Mention) =>
      m.identity === 'anonymous' && isGeneric(singular) && (m.head === '' || this.lexicon.particular.has(m.head));
    // The same noun before a kindred one, one person before a group.
    const before =
      (isGeneric(singular)
        ? this.lastMention(part.from, (m) => (alike(m) || generic(m)) && !m.plural && this.sameDescription(part, m))
        : null) ??
      this.lastMention(part.from, (m) => alike(m) && !m.plural, 900) ??
      this.lastMention(part.from, (m) => generic(m) && !m.plural) ??
      this.lastMention(part.from, (m) => alike(m) || generic(m));
    const same = before !== null && this.sameDescription(part, before);
    if (before && same && proposal.cue.rule.strength !== 'standing')
      return { identity: 'anonymous', refersTo: before, partOf: before.plural, head: singular, minPeople: 1 };
    const named = this.namedRole(part, singular);
    if (named) return named;
    const determiner = this.word(part.from);
    if (
      /^(the|this|that)$/.test(determiner) &&
      proposal.cue.rule.strength === 'telling' &&
      this.wasIntroduced(part, singular)
    )
      return { identity: 'anonymous', head: singular, minPeople: 1 };
    if (proposal.order === 'after' && determiner === 'the' && (!isGeneric(singular) || part.head - part.from > 1))
      return { identity: 'named', key: null };
    const particular = this.lexicon.particular.has(singular) && !this.lexicon.uniqueOffices.has(singular);
    if (
      particular &&
      part.head - part.from <= 2 &&
      proposal.cue.rule.strength === 'telling' &&
      (/^(the|this|that)$/.test(determiner) || part.from === part.head || isGeneric(singular))
    ) {
      if (
        /^(man|woman|boy|girl|guy|lady|gentleman|child|veteran|native|reporter|student|lawyer|attorney|executive|pair|couple|deputy|officer|agent|opponent|rival|journalist|editor|chief|head|leader)$/.test(
          singular,
        )
      )
        return { identity: 'named', key: null };
      return { identity: 'anonymous', head: singular, minPeople: 1 };
    }
    return { identity: 'named', key: null };
  }

  /** "the bespectacled diplomat" after "a diplomat" is somebody else; a place or employer may be added. */
  private sameDescription(part: Base, before: Mention): boolean {
    const { from, to } = before.proposal.source;
    for (let i = part.from + 1; i < part.head; i++) {
      if (
        this.classes[i] === NAME ||
        /^(same|other|first|second|third|latter)$/.test(this.word(i)) ||
        this.classes[i] === POSS
      )
        continue;
      if (this.classes[i] !== ADJ && this.classes[i] !== NOUN && this.classes[i] !== NUM) continue;
      let known = false;
      for (let k = from; k < to; k++) known ||= this.word(k) === this.word(i);
      if (!known) return false;
    }
    return true;
  }

  /** Whether the article has spoken of "a woman" before "the woman", without giving her name there. */
  private wasIntroduced(part: Base, singular: string): boolean {
    if (part.head - part.from > 2) return false;
    if (this.lexicon.uniqueOffices.has(singular)) return false;
    const word = this.word(part.head);
    for (let i = part.from - 1; i >= 0 && i > part.from - 500; i--) {
      if (this.word(i) !== word) continue;
      for (let k = i - 1; k >= 0 && k > i - 5; k--) {
        if (/^(the|his|her|their|this|that)$/.test(this.word(k))) break;
        if (!/^(a|an|one|another)$/.test(this.word(k))) continue;
        const name =
          this.names.of[i + 1] !== -1 ||
          this.apposedName({ from: k, to: i + 1, head: i }, i + 1) !== null ||
          (this.word(k - 1) === ',' && this.names.of[k - 2] !== -1);
        return !name;
      }
    }
    return false;
  }

  /** "A Texas lawmaker said …", whom a later paragraph names: only where the very next speaker has the same role. */
  private introducedLater(part: Base, singular: string): Verdict | null {
    if (!this.lexicon.uniqueOffices.has(singular) && !this.lexicon.particular.has(singular)) return null;
    if (part.from > 120) return null;
    const synonyms = LAWMAKER.test(singular)
      ? /^(sens?\.?|reps?\.?|senator|representative|congressman|congresswoman|mp|legislator|lawmaker|assemblyman|councilman|councilwoman)$/
      : null;
    for (const person of this.names.people.values()) {
      const same = person.roles.has(singular) || (synonyms && [...person.roles].some((role) => synonyms.test(role)));
      if (person.first > part.to && person.first - part.to < 160 && same) return { identity: 'named', key: person.key };
    }
    return null;
  }
}

/** Verbs of which even a relative clause tells that somebody told: "officials who said". */
const PLAINLY_TELLS =
  /^(said|say|says|told|tell|tells|telling|spoke|speak|talked|described|confirmed|requested|asked|insisted|sought|added|warned|recalled|acknowledged|declined|wanted|pleaded|floated)$/;

const ASKS_FOR_ANONYMITY = new Set(['asks-for-anonymity', 'spoke-anonymously']);

const LAWMAKER = /^(lawmaker|senator|congressman|congresswoman|legislator|representative|councilman|politician)$/;
/** Nouns of people who speak for what they know, not for what they think. */
const INSIDE =
  /^(official|aide|adviser|advisor|source|insider|staffer|operative|diplomat|investigator|executive|employee|person|friend|ally|associate|strategist|detective|officer|member|lawmaker|minister)$/;
const KNOWING =
  /^(familiar|briefed|close|closest|aware|privy|involved|with|informed|directly|present|inside|around|near)$/;
/** Nouns of one crowd: "an electorate" is no person. */
const MASS =
  /^(electorate|public|crowd|audience|majority|minority|faction|mob|throng|legion|bulk|chorus|world|nation|country|left|right|side|elite|half)$/;
const LAWMAKER_TITLE =
  /^(sens?\.?|reps?\.?|senator|representative|congressman|congresswoman|mp|legislator|lawmaker|assemblyman|councilman|councilwoman)$/;
const CORE = /^(official|aide|adviser|advisor|source|insider|staffer|operative|strategist|diplomat)$/;
const KIN =
  /^(wife|husband|father|mother|son|daughter|brother|sister|grandfather|grandmother|uncle|aunt|cousin|nephew|niece|boss|girlfriend|boyfriend|fiance|fiancee|spouse|partner|dad|mom|mum|parent|predecessor|successor|rival|opponent|deputy|manager|mate|doctor|physician|widow|ex-wife|ex-husband|son-in-law)$/;

/** Nouns that only point back: the person, the source, the official. */
const isGeneric = (singular: string): boolean =>
  /^(person|source|official|individual|insider|aide|man|woman|one)$/.test(singular);
