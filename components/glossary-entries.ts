import type { PlainKey } from '../utils/words/words.ts';

export interface GlossaryEntry {
  readonly term: PlainKey;
  readonly meaning: PlainKey;
  /** Finds the phrase in an article; an entry without it explains what is agreed before anybody writes. */
  readonly inArticle: RegExp | null;
}

/** What the phrases mean that stand in for a name or for an answer, in the order in which they are explained. */
export const ENTRIES: readonly GlossaryEntry[] = [
  {
    term: 'glossary_familiar',
    meaning: 'glossary_familiar_means',
    inArticle: /\b(familiar with|briefed on|with knowledge of|aware of) /i,
  },
  { term: 'glossary_direct', meaning: 'glossary_direct_means', inArticle: /\b(direct|first-?hand) knowledge\b/i },
  {
    term: 'glossary_close',
    meaning: 'glossary_close_means',
    inArticle: /\b(sources?|people|persons?|those|allies|aides?|officials?) close to\b/i,
  },
  {
    term: 'glossary_senior',
    meaning: 'glossary_senior_means',
    inArticle: /\b(senior|top|high-ranking) (\w+ ){0,3}(officials?|aides?|advis[eo]rs?|figures?|sources?)\b/i,
  },
  {
    term: 'glossary_condition',
    meaning: 'glossary_condition_means',
    inArticle: /\b(condition of anonymity|not to be (named|identified)|requested anonymity|declined to be named)\b/i,
  },
  {
    term: 'glossary_authorized',
    meaning: 'glossary_authorized_means',
    inArticle: /\b(not|n[’']t|un) ?authori[sz]ed to (speak|talk|discuss|comment)|\bsensitivity of the\b/i,
  },
  { term: 'glossary_background', meaning: 'glossary_background_means', inArticle: /\bon (deep )?background\b/i },
  { term: 'glossary_record', meaning: 'glossary_record_means', inArticle: /\boff the record\b/i },
  {
    term: 'glossary_spokesperson',
    meaning: 'glossary_spokesperson_means',
    inArticle: /\bspokes(man|men|woman|women|person|people)\b/i,
  },
  {
    term: 'glossary_reportedly',
    meaning: 'glossary_reportedly_means',
    inArticle: /\b(reportedly|(is|are|was|were) (understood|believed|said|thought) to)\b/i,
  },
  {
    term: 'glossary_declined',
    meaning: 'glossary_declined_means',
    inArticle: /\b(declined|refused|would not|wouldn[’']t)( to)? comment\b|\bdeclined to (say|answer|discuss)\b/i,
  },
  {
    term: 'glossary_no_response',
    meaning: 'glossary_no_response_means',
    inArticle:
      /\b(did not|didn[’']t|has not|had not|have not)( immediately)? (respond|responded|reply|replied|return|returned)\b/i,
  },
  {
    term: 'glossary_unreachable',
    meaning: 'glossary_unreachable_means',
    inArticle: /\b(could not|couldn[’']t|not) (immediately )?be reached\b/i,
  },
  {
    term: 'glossary_deflected',
    meaning: 'glossary_deflected_means',
    inArticle: /\breferred (\w+ ){0,4}(to|questions)\b/i,
  },
];

export interface HouseRules {
  readonly house: PlainKey;
  /** In our words, from the page at `address`. */
  readonly asks: readonly PlainKey[];
  readonly published: PlainKey;
  readonly address: string;
}

/** What newsrooms ask of themselves before they print what somebody without a name says. */
export const HOUSES: readonly HouseRules[] = [
  {
    house: 'house_ap',
    asks: ['house_ap_1', 'house_ap_2', 'house_ap_3'],
    published: 'house_ap_where',
    address: 'https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources',
  },
  {
    house: 'house_reuters',
    asks: ['house_reuters_1', 'house_reuters_2', 'house_reuters_3'],
    published: 'house_reuters_where',
    address: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
  },
  {
    house: 'house_bbc',
    asks: ['house_bbc_1', 'house_bbc_2', 'house_bbc_3'],
    published: 'house_bbc_where',
    address: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy',
  },
  {
    house: 'house_nyt',
    asks: ['house_nyt_1', 'house_nyt_2', 'house_nyt_3'],
    published: 'house_nyt_where',
    address: 'https://web.archive.org/web/20100714064918/http://www.nytco.com/company/business_units/sources.html',
  },
];

/** The entries whose phrases stand in the article, and the others; each in the order given. */
export function entriesFor(text: string | null): { readonly here: GlossaryEntry[]; readonly others: GlossaryEntry[] } {
  const isHere = ({ inArticle }: GlossaryEntry) => text !== null && (inArticle?.test(text) ?? false);
  return { here: ENTRIES.filter(isHere), others: ENTRIES.filter((entry) => !isHere(entry)) };
}
