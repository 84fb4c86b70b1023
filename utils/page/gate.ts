import type { ArticleMeta } from '../analysis/types.ts';
import type { Block } from './blocks.ts';
import { localNameOf } from './dom.ts';
import { type LinkedThing, typesOf } from './json-ld.ts';
import { ENOUGH_TO_JUDGE } from './limits.ts';
import { readMetaTag } from './metadata.ts';
import { beginsWithPlace, isProse, LEAST_TEXT } from './prose.ts';
import { findLinesWithLinks, findTeasers } from './teasers.ts';

export interface GateQuestion {
  readonly document: Document;
  readonly things: readonly LinkedThing[];
  readonly blocks: readonly Block[];
  readonly story: readonly Block[];
  readonly text: string;
  readonly meta: ArticleMeta;
}

/** One thing that speaks for (above 0) or against (below 0) a page being a news article. */
interface Evidence {
  readonly weight: number;
  /** Said to the reader when the page is refused: a whole sentence. */
  readonly says: string;
}

export const TOO_LITTLE = 'The page holds too little running text to be an article.';
/** A page with as much evidence as this is read. */
const ENOUGH = 1;

const NEWS_TYPE = /(^|[a-z])NewsArticle$|^Report$|^LiveBlogPosting$/;
const ARTICLE_TYPE = /^(Article|BlogPosting|SocialMediaPosting)$/;
/** What a page says that its main subject is, when it is no news story. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  Product: 'a product',
  ProductGroup: 'a product',
  IndividualProduct: 'a product',
  Recipe: 'a recipe',
  HowTo: 'instructions',
  FAQPage: 'questions and answers',
  QAPage: 'questions and answers',
  DiscussionForumPosting: 'a forum thread',
  VideoObject: 'a video',
  Movie: 'a film',
  MusicRecording: 'music',
  MusicAlbum: 'music',
  PodcastEpisode: 'a podcast',
  SoftwareApplication: 'software',
  SoftwareSourceCode: 'software',
  MobileApplication: 'software',
  TechArticle: 'documentation',
  APIReference: 'documentation',
  JobPosting: 'a job advertisement',
  Event: 'an event',
  Course: 'a course',
  Review: 'a review',
  CriticReview: 'a review',
  LocalBusiness: 'a business',
  Restaurant: 'a business',
  Hotel: 'a business',
  RealEstateListing: 'an advertisement',
  CollectionPage: 'a list of pages',
  SearchResultsPage: 'search results',
  ItemList: 'a list of pages',
  ProfilePage: 'a profile',
  AboutPage: 'a page about the site',
  ContactPage: 'a contact page',
  ScholarlyArticle: 'a scholarly article',
  MedicalWebPage: 'medical information',
  Dataset: 'a data set',
  Book: 'a book',
};

/** Verbs and phrases by which news tells on whose word it rests. */
const REPORTED =
  /\b(said|says|told|telling|according to|reported(ly)?|announced|added|testified|alleged|allegedly|accused|denied|confirmed|claimed|warned|wrote in|spokes(man|woman|person|people)|in a statement|officials?|police|prosecutors|authorities|declined to|asked (for|about|whether)|respond(ed)? to)\b/gi;
const ATTRIBUTED = /\b(said|says|told|according to|spokes(man|woman|person)|in a statement)\b/gi;
const WEEKDAY = /\b(on |late |early )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** Signs of a press release, each counted once: one alone may stand in a news story. */
const RELEASE: readonly RegExp[] = [
  /\b(PR ?Newswire|BUSINESS WIRE|GLOBE ?NEWSWIRE|ACCESSWIRE|EIN ?Presswire|Newsfile Corp|PRWeb)\b/,
  /\bFOR IMMEDIATE RELEASE\b/i,
  /^\W*(press|news|media) release\b.{0,40}$/im,
  /^(media|press|investor)( relations)? (contacts?|inquiries|enquiries)\b/im,
  /^notes to editors?\b/im,
  /^About (?!(the|us|our|this|me|you|these|your|author|cookies)\b)[A-Z][^.!?\n]{1,60}$/m,
  /^about [A-Z][^\n]{2,50}\n?.{0,120}\bis (a|an|the) (leading|global|world|provider|premier)/im,
  /\bforward-looking statements?\b/i,
  /\b(today|is (pleased|proud|excited|delighted|thrilled) to) announced?\b/i,
  /\bwe(['’]re| are) (thrilled|excited|proud|delighted|pleased)\b/i,
  /\b(leading (provider|global|supplier)|industry[- ]leading|world[- ]class|cutting[- ]edge)\b/i,
  /^SOURCE [A-Z]/m,
  /^(press |media )?contacts?\s*:/im,
  /\b(press|media|presse|pr|newsroom)@[\w.-]+/i,
  /\b(great|proud|historic|exciting) (day|moment|milestone|step|news) for (our|us)\b|\blook(s|ing)? forward to (working|partnering|collaborating|welcoming|serving)\b/i,
];

/**
 * Null for a news article; otherwise why the page is none, in plain words.
 * @param language of the text: what is known of wording is English, other languages are judged without it
 */
export function whyNotNews(question: GateQuestion, language: string): string | null {
  if (question.text.length < LEAST_TEXT) return TOO_LITTLE;
  const evidence = [...weighMetadata(question), ...weighShape(question)];
  if (language === 'en')
    evidence.push(...weighText(question.text.slice(0, ENOUGH_TO_JUDGE)), ...weighRelease(question));
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  if (total >= (language === 'en' ? ENOUGH : 0)) return null;
  const worst = evidence.reduce((a, b) => (b.weight < a.weight ? b : a), { weight: 0, says: NOT_LIKE_NEWS });
  return worst.says;
}

const NOT_LIKE_NEWS = 'The page does not read like a news story.';

function weighMetadata({ document, things, meta }: GateQuestion): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (weight: number, says: string) => evidence.push({ weight, says });
  const types = things.flatMap(typesOf);
  const kind = readMetaTag(document, ['og:type'])?.toLowerCase() ?? '';
  const isArticle = /^article\b/.test(kind) || types.some((type) => ARTICLE_TYPE.test(type));
  const isNews =
    types.some((type) => NEWS_TYPE.test(type)) || document.querySelector('[itemtype*="NewsArticle" i]') !== null;
  if (isNews) add(3, 'The page calls itself a news article.');
  else {
    if (types.some((type) => ARTICLE_TYPE.test(type))) add(1, 'The page calls itself an article.');
    const other = mainTypes(things).find(
      (type) => Object.hasOwn(OTHER_TYPES, type) && !(isArticle && BESIDE.has(type)),
    );
    if (other) add(isArticle ? -2 : -3, `The page says that it shows ${OTHER_TYPES[other]}, not a news story.`);
  }
  if (/^article\b/.test(kind)) add(1.5, 'The page calls itself an article.');
  else if (/^(product|video|music|book|profile|game|place|restaurant|business|object|app)/.test(kind)) {
    add(-2.5, `The page calls itself “${kind.slice(0, 20)}”, not an article.`);
  } else if (/^(website|blog)/.test(kind)) add(-1, `The page calls itself a ${kind.slice(0, 7)}, not an article.`);
  if (readMetaTag(document, ['news_keywords', 'article:section', 'cre', 'ptime', 'articleid']) !== null) {
    add(0.75, 'The page has a news section.');
  }
  if (meta.published !== null) add(0.5, 'The page has a date.');
  if (!isNews && !isArticle && kind === '' && meta.published === null && meta.byline === null) {
    add(-0.75, 'Nothing on the page says that it is an article: it has no date and no author.');
  }
  const front = weighAddress(document, meta);
  if (front < 0) add(front, 'This is the front page of a site, not an article.');
  return evidence;
}

/** Types of all that the page describes, but for breadcrumbs and menus, which are described as lists too. */
const mainTypes = (things: readonly LinkedThing[]) =>
  things
    .map(typesOf)
    .filter((types) => !types.some((type) => /^(BreadcrumbList|SiteNavigationElement)$/.test(type)))
    .flat();

/** What an article may describe beside itself: a video in it, a list of related ones, whom it is about. */
const BESIDE = new Set([
  'VideoObject',
  'ItemList',
  'CollectionPage',
  'Event',
  'LocalBusiness',
  'PodcastEpisode',
  'ProfilePage',
  'AboutPage',
]);

/**
 * Weighs an address without a path, or a language's front page. Some sites name their front page as the canonical address
 * of everything, so that counts for less than the address where the page was found.
 */
function weighAddress(document: Document, meta: ArticleMeta): number {
  const address = document.location?.href ?? '';
  if (/^https?:/.test(address) && isFrontPage(address)) return -4;
  if (meta.canonical === null || !isFrontPage(meta.canonical)) return 0;
  return /^https?:/.test(address) ? -2.5 : -4;
}

function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return search === '' && /^\/([a-z]{2}(-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname);
}

function weighShape({ document, blocks, story }: GateQuestion): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (weight: number, says: string) => evidence.push({ weight, says });
  const prose = story.filter(isProse);
  if (prose.length <= 1 && story.reduce((sum, block) => sum + block.text.length, 0) < 900) add(-0.75, NOT_LIKE_NEWS);
  const headings = [...document.querySelectorAll('h2, h3, h4, dt, summary')].map((one) =>
    (one.textContent ?? '').trim(),
  );
  if (headings.filter((words) => words.endsWith('?')).length >= Math.max(2, headings.length / 2)) {
    add(-1.5, 'The page answers questions.');
  }
  if (isRecipe(headings)) add(-3, 'The page says that it shows a recipe, not a news story.');
  const teasers = findTeasers(blocks);
  if (prose.filter((block) => teasers.has(block)).length > prose.length / 2) {
    add(-4, 'The page is a list of articles, not an article.');
  } else if (prose.length >= 3 && findLinesWithLinks(prose).length > prose.length / 2) {
    add(-2.5, 'The page is a list of articles, not an article.');
  }
  const code = document.querySelectorAll('pre').length * 2 + document.querySelectorAll('p code, li code').length;
  if (code >= 4) add(-2.5, 'The page reads like documentation.');
  if (document.querySelectorAll('sup a[href*="#"]').length >= 6)
    add(-3, 'The page reads like an encyclopedia or a paper.');
  const inLists = story
    .filter((block) => /^(li|dd|dt|td|th)$/.test(localNameOf(block.element)))
    .reduce((sum, block) => sum + block.text.length, 0);
  const all = story.reduce((sum, block) => sum + block.text.length, 0);
  if (inLists > all * 0.6) add(-0.75, 'The page is mostly lists.');
  return evidence;
}

/** What is needed and what is done with it have headings of their own. */
const isRecipe = (headings: readonly string[]): boolean =>
  headings.some((words) => /^(the )?ingredients\b.{0,30}$/i.test(words)) &&
  headings.some((words) =>
    /^(the )?(method|directions|instructions|preparation|steps|how to make)\b.{0,30}$/i.test(words),
  );

function weighText(text: string): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (weight: number, says: string) => evidence.push({ weight, says });
  const told = text.replace(/[“"][^“”"]{0,800}[”"]/g, ' “” ');
  const words = Math.max(1, told.split(/\s+/).length);
  if (told.length < text.length * 0.45) add(-2, 'The page is mostly quotations.');
  const count = (pattern: RegExp) => told.match(pattern)?.length ?? 0;
  const per100 = (pattern: RegExp) => (count(pattern) * 100) / words;

  const reported = per100(REPORTED);
  const attributed = per100(ATTRIBUTED);
  // One "officials said" in a few lines is much by share, and little by itself.
  if (attributed >= 0.4 && reported >= 1.2 && count(ATTRIBUTED) > 1) add(2, 'The page reports what people said.');
  else if (attributed >= 0.15 || reported >= 0.7) add(1, 'The page reports what people said.');
  else if (reported < 0.2) add(-1.25, 'The page does not report what anybody said.');
  if (beginsWithPlace(text)) add(1.5, 'The text begins with a place.');
  if (per100(WEEKDAY) >= 0.25) add(0.5, 'The text names days.');

  const addressed = per100(/\b(you|your|yours|yourself)\b/gi);
  if (addressed > 3) add(-3, 'The page speaks to its reader, as instructions and offers do.');
  else if (addressed > 1.5) add(-1.5, 'The page speaks to its reader, as instructions and offers do.');
  const own = per100(/\b(we|our|ours|us)\b/gi);
  if (own > 3) add(-2.5, 'The page speaks for its owner (“we”, “our”).');
  else if (own > 1.5) add(-1, 'The page speaks for its owner (“we”, “our”).');
  const mine = per100(/\b(I|my|me|mine|I['’](m|ve|d|ll))\b/g);
  if (mine > 5) add(-4, 'The page tells of its author’s own experience.');
  else if (mine > 3) add(-2, 'The page tells of its author’s own experience.');
  return evidence;
}

const endsOf = (text: string): string =>
  text.length <= ENOUGH_TO_JUDGE ? text : `${text.slice(0, ENOUGH_TO_JUDGE / 2)}\n${text.slice(-ENOUGH_TO_JUDGE / 2)}`;

/** Press releases call themselves news articles and quote people; their form gives them away. */
function weighRelease({ blocks, story }: GateQuestion): Evidence[] {
  const first = (story[0]?.index ?? 0) - 10;
  const last = (story.at(-1)?.index ?? 0) + 12;
  const around = blocks
    .filter(({ index, text, linked }) => index >= first && index <= last && linked < text.length / 2)
    .map(({ text }) => text)
    .join('\n');
  const signs = RELEASE.filter((sign) => sign.test(endsOf(around))).length;
  if (signs >= 3) return [{ weight: -12, says: 'The page is a press release.' }];
  return signs === 2 ? [{ weight: -2, says: 'The page reads like a press release.' }] : [];
}
