// Closed classes of words by which the party of an outcome is found: the tagger errs on news English.

import type { Tokens } from './read.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ADVERBS = setOf(
  'also still however repeatedly politely then later initially immediately again so far yet has have had is was were be been being did does do would will could can ' +
    'not consistently flatly simply themselves himself herself itself both all each just only always privately publicly thus likewise similarly ' +
    'meanwhile instead subsequently ultimately previously recently eventually all too either first at earlier late since today yesterday tonight reportedly may might must should',
);
export const DAYS = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'mon. tue. wed. thu. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. morning afternoon evening night today yesterday week month year',
);
export const DAY_WORDS = setOf('on in last late early earlier this that next at by since the same a');
export const TIMES = setOf('time deadline publication press moment writing end start same');
/** Words after which it is told how or when somebody was asked. */
export const MANNER = setOf(
  'via through several multiple repeatedly asking seeking regarding about outside over concerning requesting again twice',
);
export const MEANS = setOf('email e-mail phone telephone text letter mail message');
export const REQUESTED = setOf(
  'comment comments reaction reactions response responses interview interviews statement clarification confirmation details information',
);
export const ARTICLES = setOf('the a an');
export const RELATIVE = setOf('who which that whom');
export const CONJUNCTIONS = setOf('and or but nor then yet');
export const COMMAS = setOf(', ( — – --');
export const SAYING = setOf(
  'said says saying say told tells added adding adds noted stated explained responded replied wrote announced insisted acknowledged reiterated claimed argued stressed',
);
export const PRONOUNS = setOf('he she they it we i you who');
/** Heads by which a speaker means the body that he speaks for: "A spokesman said the agency does not comment". */
export const OWN_BODY = setOf(
  'agency company department office firm organization organisation group bank campaign ministry force institution school university council hospital club team union authority commission committee bureau foundation family service government administration party board paper newspaper network airline retailer police army military court palace embassy',
);
export const FINITE = setOf(
  'said says told is are was were has have had did does do would will could can may might should must asked added wrote called made took went came gave got became ' +
    'denied confirmed declined refused responded replied referred acknowledged insisted contacted approached failed',
);
export const SUBORDINATORS = setOf(
  'that because while when if whether although though since after before until as whereas but so than unless once where why how what',
);
export const PREPOSITIONS = setOf(
  'of for at in from with on to by under near behind within about against into over between inside outside representing supporting accused named involved based called owned linked',
);
export const STOPS = setOf('; : " “ ” ? ! …');
export const NOMINAL = setOf('NOUN PROPN NUM ADJ DET PRON PART SYM');
/** How many tokens a subject may lie away: more is another clause. */
export const REACH = 60;

export const normal = (tokens: Tokens, at: number): string => tokens.normal[at] ?? '';
export const isNominal = (tokens: Tokens, at: number): boolean => {
  const word = normal(tokens, at);
  if (FINITE.has(word) && !isPossibleName(tokens, at)) return false;
  return (
    NOMINAL.has(tokens.pos[at] ?? '') ||
    word === '-' ||
    word === '&' ||
    word === '/' ||
    word === "'" ||
    isPossibleName(tokens, at)
  );
};
/** A capitalised word inside a sentence is part of a name whatever the tagger says. */
export const isPossibleName = (tokens: Tokens, at: number): boolean => {
  const value = tokens.value[at] ?? '';
  if (!/^\p{Lu}/u.test(value)) return false;
  const sentence = tokens.sentences[tokens.sentenceOf[at] ?? 0];
  if (at === sentence?.from) {
    if (ADVERBS.has(normal(tokens, at)) || PREPOSITIONS.has(normal(tokens, at))) return false;
    // "Downing Street" opens with a name, "Citing the law" does not.
    if (/ing$/.test(value)) return /^\p{Lu}/u.test(tokens.value[at + 1] ?? '');
  }
  return !CONJUNCTIONS.has(normal(tokens, at)) && !SUBORDINATORS.has(normal(tokens, at));
};
