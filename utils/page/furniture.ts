// What stands between the paragraphs of a story and is none of it. No site is named here: kinds of furniture are.

import type { Block } from './blocks.ts';
import { attributeOf, closestTo, firstIn, localNameOf } from './dom.ts';

/** Elements and roles that never hold running text of a story. */
const ELSEWHERE = new Set([
  'nav',
  'footer',
  'aside',
  'figure',
  'figcaption',
  'menu',
  'dialog',
  'address',
  'form',
  'caption',
  'legend',
]);
const ROLES = new Set(
  'navigation complementary contentinfo dialog alertdialog alert banner search menu menubar toolbar tablist tooltip status form note doc-tip'.split(
    ' ',
  ),
);

/** Words in class names and ids by which sites call their furniture. Class names are split at "-", "_" and capitals. */
const NAMES = new Set(
  `ad ads advert adverts advertisement advertising advertorial sponsor sponsored sponsorship outbrain taboola teads promo promos promotion
  related recirc recirculation recommended recommendation recommendations readmore morestories teaser teasers trending popular
  newsletter newsletters signup subscribe subscription subscriptions optin donate donation appeal support membership
  caption captions credit credits photocredit photographer gallery slideshow carousel lightbox player jwplayer transcript playlist
  share sharing sharebar social sociallinks follow followus whatsapp
  comment comments commenting disqus livefyre coral replies reply
  byline bylines author authors authorbio bio contributor contributors biography tagline timestamp dateline pubdate publishdate
  tags taglist topics keywords breadcrumb breadcrumbs pagination pager toc
  cookie cookies consent gdpr roadblock paywallprompt regwall modal popup popover tooltip rollover overlay tooltiptext vid
  copyright disclaimer permission permissions masthead footer sidebar rail navigation navbar menu toolbar utility
  standfirst dek deck subtitle subheadline strapline pullquote poll quiz survey weather stocks ticker hidden offscreen
  twitter tweet instagram tiktok facebook embedly`.split(/\s+/),
);

/** Pairs of words that mean furniture though each alone does not. */
const NAME_PAIRS =
  /(^|[^a-z])(read[-_ ]?(more|next|also|on)|see[-_ ]also|more[-_ ](from|on|stories|news|coverage)|most[-_ ]?(read|popular|viewed)|keep[-_ ]reading|up[-_ ]next|sign[-_ ]up|log[-_ ]?in|pull[-_ ]?quote|inline[-_ ](link|promo)|list[-_ ]widget|link[-_ ]list|photo[-_ ]?(credit|caption|info)|image[-_ ](caption|credit|info|data)|video[-_ ](widget|player|data|caption|embed|content|accessibility)|end[-_ ]?note|about[-_ ]the[-_ ](author|writer)|story[-_ ]?links|article[-_ ]?(tags|tools|share|footer|meta)|audio[-_ ]player|screen[-_ ]reader)([^a-z]|$)/i;

/** 'always' holds however much text the element has; 'by name' may be a misleading name of something larger. */
export type Verdict = 'always' | 'by name' | 'no';

/** Judges an element by its name, tag and role. Answers are remembered: blocks share ancestors. */
export function createFurnitureSense(): (element: Element) => Verdict {
  const known = new Map<Element, Verdict>();
  return (element) => {
    let verdict = known.get(element);
    if (verdict === undefined) {
      verdict = holdsComments(element) ? 'always' : isNamedFurniture(element) ? 'by name' : 'no';
      known.set(element, verdict);
    }
    return verdict;
  };
}

function isNamedFurniture(element: Element): boolean {
  const tag = localNameOf(element);
  if (/^(html|body|main)$/.test(tag)) return false;
  if (ELSEWHERE.has(tag)) return true;
  const role = attributeOf(element, 'role');
  if (role && ROLES.has(role.toLowerCase())) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' || attributeOf(element, 'data-nosnippet') !== null) return true;
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (name.trim() === '') return false;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    // A utility class that hides at one width or on paper is taken back at another ("hidden md:block", "hidden-print").
    .replace(/\bhidden\b(?=.*:(block|flex|grid|inline))|\bhidden-(print|xs|sm|md|lg|mobile|desktop)\b/g, '')
    // "has-sidebar" tells of what stands beside.
    .replace(/\b(has|have|with|without|no|and|not|plus|one|two)[-_ ]+(\w+[-_])?[a-z]+/g, '');
  return words.split(/[^a-z0-9]+/).some((word) => NAMES.has(word)) || NAME_PAIRS.test(words);
}

/** Readers' comments may be longer than the story, so how much an element holds does not speak for it. */
const COMMENTS =
  /(^|\s)(comments?|replies|responses|disqus|livefyre|commentlist|comments?[-_]+(list|thread|section|area|content|body|wrapper|container)|[\w-]*[-_](comments|commentlist))(\s|$)/i;

/** Does the element hold readers' comments? One with the page's headline does not. */
export function holdsComments(element: Element): boolean {
  if (/^(html|body|main)$/.test(localNameOf(element))) return false;
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return COMMENTS.test(name) && firstIn(element, 'h1') === null;
}

/** Lines that sites set between paragraphs, or under them, in the story's own markup. */
const LINES: readonly RegExp[] = [
  /^(advertisement|advertising|ad|sponsored( content)?|story continues|article continues|continue reading|loading|share|close|print|recommended|related|trending|most read|more on this( story)?|watch|listen|photos?|gallery|topics|tags|comments?|getty( images)?|reuters|ap|afp|read next|read more|keep reading|don['’]t miss)\W*$/i,
  /^\W*(story|article|text|report) continues (below|after)\b/i,
  /^\W*(read (more|also|next|on|the full story)|also read|see also|related( (story|stories|articles?|content|coverage|topics?))?|more (from|on|about)|recommended|watch|listen|live updates|in pictures|explainer|don['’]t miss|up next|subscribe|sign up|click here|download|follow us|join us|register now|must[- ]read)\s*[:|»>–—-]/i,
  /^\W*(click|tap) here (to|for)\b/i,
  /^\W*(sign up|subscribe) (to|for|now|here|today)\b/i,
  /^\W*follow\b.{0,60}\bon (twitter|facebook|instagram|x|threads|bluesky|whatsapp|telegram|google news|youtube)\b/i,
  /^\W*(photo|image|picture|video|illustration|graphic)( credit)?( by)?\s*[:©/]/i,
  /^\W*(toggle caption|hide caption|enlarge( this)? image|image source|image caption|view image|play video|media caption)\b/i,
  /^\W*(©|\(c\)|copyright\b).{0,120}$/i,
  /\ball rights reserved\b.{0,120}$/i,
  /^\W*(additional |with )?(reporting|writing|editing)( and (writing|editing|reporting))? by\b.{0,300}$/i,
  /^\W*.{3,140}\bcontributed (to|reporting( for| to)?|writing to) this (report|story|article|post)\b.{0,60}$/i,
  // Not where it tells what became of a request for comment: "updated to include a response from …".
  /^(?!.*\b(comment|respon|repl[yi]|statement))\W*(this (story|article|post) (was|has been) (originally |first )?(published|updated|corrected)|this report (was|has been) (updated|corrected))\b.{0,140}$/i,
  /^\W*(first |originally )?(published|updated|last (updated|modified|edited)|posted)( on| at)?\W? .{0,60}\d{4}\b.{0,40}$/i,
  /\bplease (use|enable|upgrade|turn on)\b.{0,60}\b(browser|javascript|video player)\b/i,
  /\bthis content is (provided|hosted) by\b/i,
  /^\W*(have|got) (a|any) (news )?(tip|story)\b.{0,200}$/i,
  /^\W*\d{1,2}:\d{2}\b\s.{0,120}$/,
  /\((AP|Reuters|AFP|EPA|PA|Getty)?[ /]?(photo|file|file photo|pool|images?|via)\b[^)]{0,80}\)\W*$/i,
  // Whose picture it is: "(Ann Lee for the Post)", "(Ann Lee/Valley Post)".
  /\(\p{Lu}[\p{L}.’'-]+( \p{Lu}[\p{L}.’'-]+){1,3}( for |\s?\/\s?)(the )?\p{Lu}[^)]{1,50}\)\W*$/u,
  /\bclick here\W*$/i,
  /^\W*this (story|article) (is|was) (produced|supported|funded|made possible|republished|co-?published|part of)\b.{0,200}$/i,
  // "Ann Lee reported from Lima and Jo Bay from Quito."
  /^\W*(\p{Lu}[\p{L}.’'-]+,? (and )?){2,12}reported from ((\p{Lu}[\p{L}.’'-]*|and|from|in),? ?)+[.;](\s|$)/u,
  /(^|[.!?]\s+)Follow (him|her|them|me|us|@\w+)\b.{0,40}\bon (Twitter|Facebook|Instagram|X|Threads|Bluesky|Mastodon)\b/,
  // How to reach the newsroom, not somebody in the story.
  /^\W*(contact|reach|e-?mail|write to|message|send (us )?(news )?tips)\b.{0,80}[\w.+-]+@[\w-]+\.\w/i,
  /^\W*((do|have|did|are|were) you\b.{0,120}\?\s+)?(please )?((write to|contact|e-?mail|tell|send) us|get in touch)\b/i,
  /^\W*contributing:/i,
];

/** An appeal speaks of the outlet and to the reader; a story that quotes one has quotation marks. */
const APPEAL =
  /\b(newsletters?|inbox|subscri(be|ber|bing|ption)s?|sign(ing)? (up|in)|log in|create an account|donat(e|ing|ion)|contribut(e|ing|ion)|as little as|support (our|us|the|independent)|our (newsroom|journalism|reporters|app|podcast|privacy|terms)|become a member|membership|free trial|unlimited (online )?access|download the)\b/gi;
const INVITES =
  /^\W*(sign|get|subscribe|support|help|join|enjoy|create|register|download|become|donate|start|stay|receive|try|unlock|access|want)\b/i;
const ADDRESSED = /\b(your|us|our|we)\b/i;

/** What is asked before a page may be read; a story about it has quotation marks, or does not speak to its reader. */
const CONSENT =
  /\b(cookies?|consent|personal data|personali[sz]ed (ads|advertising|content)|legitimate interests?|(our|\d+) (\d+ )?(partners|vendors)|some vendors|your (device|privacy|choices?|browser|settings)|privacy (policy|settings|notice)|manage (options|choices|your|consent|cookies))\b/gi;

/** Is a block furniture by what it says or how it is linked, wherever it stands? */
export function saysFurniture(block: Block): boolean {
  const { text } = block;
  // A rule of dashes or underscores.
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const links = block.linked / text.length;
  if (links > 0.95 || (links > 0.7 && !endsSentence(text))) return true;
  // "Read more: …", "Our standards: …": a label with a link to its end.
  if (links > 0.5 && /^[^:.]{2,40}[:|]\s/.test(text)) return true;
  if (text.length < 400 && LINES.some((line) => line.test(text))) return true;
  if (text.length < 500 && !/["“”]/.test(text)) {
    const hits = text.match(APPEAL)?.length ?? 0;
    if ((hits >= 2 && ADDRESSED.test(text)) || (hits >= 1 && INVITES.test(text))) return true;
  }
  if (text.length < 1200 && !/["“”]/.test(text) && ADDRESSED.test(text) && (text.match(CONSENT)?.length ?? 0) >= 3)
    return true;
  return false;
}

export const endsSentence = (text: string) => /[.!?…。！？।۔][”’"'」』)\]]*\s*$/.test(text);

/** Running text: a sentence of some length that is not all links. */
export const isProse = (block: Block) =>
  block.text.length >= 50 &&
  block.linked / block.text.length < 0.6 &&
  /[\p{L}\p{N})%][”’"')\]]*([.!?…।۔][”’"')\]]*(\s|$)|[。！？])/u.test(block.text);

/**
 * Teasers of other stories: paragraphs that each have a card of their own with a linked heading, beside others like it.
 * There may be more of them than of the story. Some stand in one box, heading by heading.
 */
export function findTeasers(prose: readonly Block[]): ReadonlySet<Block> {
  const cards = new Map<Element, Block[]>();
  for (const block of prose) {
    const card = closestTo(block.element, 'article, li, section, div');
    if (!card) continue;
    const inCard = cards.get(card);
    if (inCard) inCard.push(block);
    else cards.set(card, [block]);
  }
  const rows = new Map<string, Block[][]>();
  const boxes: Block[] = [];
  for (const [card, inCard] of cards) {
    const headings = card.querySelectorAll(LINKED_HEADING).length;
    if (headings === 0 || card.querySelector('h1') !== null) continue;
    // Several in one box, each paragraph with a heading of its own.
    if (headings > 1 && inCard.length <= headings) boxes.push(...inCard);
    if (inCard.length > 2) continue;
    const place = `${card.localName}.${card.getAttribute('class') ?? ''}`;
    const row = rows.get(place);
    if (row) row.push(inCard);
    else rows.set(place, [inCard]);
  }
  return new Set([...boxes, ...[...rows.values()].filter((row) => row.length >= 3).flat(2)]);
}

const LINKED_HEADING = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5';
