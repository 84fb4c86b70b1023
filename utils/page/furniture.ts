// What stands between the paragraphs of a story and is none of it. No site is named here: kinds of furniture are.

import type { Block } from './blocks.ts';
import { attributeOf, firstIn, localNameOf, parentElementOf } from './dom.ts';

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
  newsletter newsletters signup subscribe subscription subscriptions optin donate donation contribute fundraiser fundraising cta appeal support membership
  swiper splide slick flickity caption captions credit credits photocredit photographer gallery slideshow carousel lightbox player jwplayer transcript playlist
  share sharing sharebar social sociallinks follow followus whatsapp
  conversation openweb vuukle republish embed oembed
  comment comments commenting disqus livefyre coral replies reply
  byline bylines author authors authorbio bio contributor contributors biography tagline timestamp dateline pubdate publishdate
  tags taglist topics keywords breadcrumb breadcrumbs pagination pager toc
  cookie cookies consent gdpr roadblock paywallprompt regwall modal popup popover tooltip rollover overlay tooltiptext vid
  copyright disclaimer permission permissions masthead footer sidebar rail navigation navbar menu toolbar utility
  standfirst chapo dek deck subtitle subheadline keypoints strapline pullquote poll quiz survey weather stocks ticker hidden offscreen
  twitter tweet bluesky mastodon instagram tiktok facebook embedly`.split(/\s+/),
);

/** Pairs of words that mean furniture though each alone does not. */
const NAME_PAIRS =
  /(^|[^a-z])(read[-_ ]?(more|next|also|on)|see[-_ ]also|more[-_ ](from|on|stories|news|coverage)|most[-_ ]?(read|popular|viewed)|keep[-_ ]reading|up[-_ ]next|sign[-_ ]up|log[-_ ]?in|pull[-_ ]?quote|inline[-_ ](link|promo)|list[-_ ]widget|link[-_ ]list|photo[-_ ]?(credit|caption|info)|image[-_ ](caption|credit|info|data|text|wrap(per)?)|video[-_ ](widget|player|data|caption|embed|content|accessibility)|end[-_ ]?note|about[-_ ]the[-_ ](author|writer)|story[-_ ]?links|article[-_ ]+(desc|description|summary)|(key|story)[-_ ](points|highlights|takeaways)|sub[-_ ]title|article[-_ ]?(tags|tools|share|footer|meta)|audio[-_ ]player|screen[-_ ]reader)([^a-z]|$)/i;

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
  if (tag === 'table' && isPictureTable(element)) return true;
  if (SLIDE.test(attributeOf(element, 'class') ?? '') && firstIn(element, 'img, picture') !== null) return true;
  const role = attributeOf(element, 'role');
  if (role && ROLES.has(role.toLowerCase())) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' || attributeOf(element, 'data-nosnippet') !== null) return true;
  const name = `${tag.includes('-') ? tag : ''} ${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
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

/** Is all of a text set within its block in words of a line below a picture: <div><span class="image-caption">? */
export function isInCaption({ element, runs }: Pick<Block, 'element' | 'runs'>): boolean {
  const last = runs.at(-1)?.node;
  for (
    let around = runs[0] ? parentElementOf(runs[0].node) : null;
    around && around !== element;
    around = parentElementOf(around)
  ) {
    if (CAPTION.test(attributeOf(around, 'class') ?? '')) return last !== undefined && around.contains(last);
  }
  return false;
}

const CAPTION = /(^|[\s_-])(caption|credit)s?([\s_-]|$)/i;

/** A picture of a row, with its caption. Without a picture it may be a step of a story that is told by scrolling. */
const SLIDE = /(^|[\s_-])slides?([\s_-]|$)/i;

/** Old layouts set a picture and its caption in a table of their own. */
const isPictureTable = (table: Element): boolean =>
  table.querySelector('img') !== null && (table.textContent ?? '').trim().length < 300;

/** Readers' comments may be longer than the story, so how much an element holds does not speak for it. */
const COMMENTS =
  /(^|\s)(comments?|replies|responses|disqus|livefyre|commentlist|comments?[-_]+(list|thread|section|area|content|body|wrapper|container)|[\w-]*[-_](comments|commentlist)|viafoura|vf-[\w-]*|coral-[\w-]*|spotim[\w-]*|hyvor-talk[\w-]*|([\w-]*[-_])?conversations)(\s|$)/i;

/** Does the element hold readers' comments? One with the page's headline does not. */
export function holdsComments(element: Element): boolean {
  if (/^(html|body|main)$/.test(localNameOf(element))) return false;
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return COMMENTS.test(name) && firstIn(element, 'h1') === null;
}
