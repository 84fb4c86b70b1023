// The closed classes of English: words that hold a sentence together and that no news story adds to.

import { wordSet as list } from './word-set.ts';

export const DETERMINERS = list(
  'the a an this that these those my your his her its our their no any every each some all both either neither another such what which whose',
);
/** Determiners that pick one out of many, not known before. */
export const ONE_OF_MANY = list('a an one another');
/** Determiners that point at what is known. */
export const DEFINITE = list('the this that');
export const POSSESSIVES = list('his her its their my our your whose');
/** Those of somebody else than the writer and the reader. */
export const POSSESSIVES_OF_OTHERS = list('his her its their');
/** Determiners and quantities that can also stand alone: "some said", "both declined", "another put it". */
export const STANDALONE = list(
  'this that these those some all both either neither another many most few several none each one others other more plenty half hundreds thousands dozens scores millions',
);
export const QUANTIFIERS = list(
  'many most few several more other others numerous various countless multiple much less fewer certain',
);
export const PERSONAL = list('i you he she it we they me him us them');
export const SUBJECT_PRONOUNS = list('i you he she it we they who');
export const INDEFINITE = list(
  'someone somebody anyone anybody everyone everybody nobody no-one something anything everything nothing myself himself herself itself themselves ourselves',
);
export const RELATIVE = list('who whom whose which that');
export const AUXILIARIES = list(
  'am is are was were be been being has have had having do does did will would shall should can could may might must ought',
);
export const CONJUNCTIONS = list('and or but nor yet &');
/** Words that open a clause of their own. */
export const SUBORDINATORS = list(
  'that because although though while whilst if unless since as when where whereas after before until till once whether why how so lest',
);
/** The part of them that is rarely a preposition. */
export const CLAUSE_OPENERS = list(
  'that because although though while whilst if unless when where whereas whether why how lest',
);
export const PREPOSITIONS = list(
  'of in at with from for on to by near inside within behind under over about against between among amongst across around outside into onto through throughout during despite beyond above below beneath beside besides toward towards upon via per off out up down amid past along following without including like than as after before until till since except concerning regarding aboard atop notwithstanding versus',
);
/** Prepositions that hang a phrase on a noun, so that it belongs to the noun phrase. */
export const NOUN_PREPOSITIONS = list(
  'of in at with from for on to by near inside within behind under over about against between among amongst across around outside into through throughout along beyond aboard off including like without',
);
export const NEGATIONS = list("not n't never no neither nor hardly barely scarcely");
export const MODALS = list('will would shall should can could may might must');
export const NUMERALS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['hundred', 100],
    ]),
);
export const WEEKDAYS = list(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
export const MONTHS = list(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb aug sept oct nov dec',
);
/** Nouns of time and occasion: a phrase headed by one, between subject and verb, belongs to the verb. */
export const OCCASIONS = list(
  'today yesterday tomorrow tonight morning afternoon evening night day week weekend month year years weeks days months time times ago hour hours minutes moment interview interviews statement statements conference briefing briefings email e-mail emails mail message messages telephone phone call text letter speech speeches debate post tweet memo note report reports hearing meeting rally event appearance background anonymity condition secret private public person recent past response reply turn fact particular general all course example instance addition part twitter facebook instagram television tv radio cnn fox msnbc nbc abc cbs news chat testimony court filing affidavit podcast video show program programme',
);
