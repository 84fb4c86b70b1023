// What furniture says, wherever it stands.

import type { Block } from './blocks.ts';
import { endsSentence } from './prose.ts';

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
