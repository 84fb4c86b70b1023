// What furniture says, wherever it stands.

import type { Block } from './blocks.ts';
import { PROMPT } from './prompts.ts';
import { endsSentence } from './prose.ts';

/** Lines that sites set between paragraphs, or under them, in the story's own markup. */
const LINES: readonly RegExp[] = [
  /^(advertisement|advertising|ad|sponsored( content)?|story continues|article continues|continue reading|loading|share|close|print|recommended|related|trending|most read|more on this( story)?|watch|listen|photos?|gallery|topics|tags|comments?|getty( images)?|reuters|ap|afp|read next|read more|keep reading|don['’]t miss)\W*$/i,
  /^\W*(story|article|text|report) continues (below|after)\b/i,
  /^\W*(read (more|also|next|on|the full story)|also read|see also|related( (story|stories|articles?|content|coverage|topics?))?|more (from|on|about)|recommended|watch|listen|live updates|in pictures|explainer|don['’]t miss|up next|subscribe|sign up|click here|download|follow us|join us|register now|must[- ]read)\s*[:|»>–—-]/i,
  /^\W*(click|tap) here (to|for)\b/i,
  /^\W*(sign up|subscribe) (to|for|now|here|today)\b/i,
  /^\W*follow\b(?!-).{0,60}\bon (twitter|facebook|instagram|x|threads|bluesky|whatsapp|telegram|google news|youtube)\b/i,
  /^\W*(photo|image|picture|video|illustration|graphic)( credit)?( by)?\s*[:©/]/i,
  /^\W*(toggle caption|hide caption|enlarge( this)? image|image source|image caption|view image|play video|media caption)\b/i,
  /^\W*(©|\([Cc]\)|(Copyright|COPYRIGHT) (©|\([Cc]\)|\d{4}|[Bb]y\b|\p{Lu})).{0,120}$/u,
  /\ball rights reserved\b.{0,120}$/i,
  // A list of names has no verb: "Reporting by the paper led to an inquiry" is of the story.
  /^\W*(additional |with )?(reporting|writing|editing)( and (writing|editing|reporting))? by\b(?!.* (is|are|was|were|has|had|won|led|found|show(s|ed)|reveal(s|ed)|said|prompted|suggest(s|ed)|could|would) ).{0,300}$/i,
  /^\W*([Ww]ith )?([Aa]ssistance|[Hh]elp|[Rr]esearch|[Cc]ontributions) (by|from) \p{Lu}(?!.* (is|are|was|were|has|had|would|could) ).{0,160}$/u,
  /^\W*(edited|compiled|translated( from [\w ]{3,20})?|adapted|photographed) by:? .{0,80}$/i,
  /^\W*translation of an? original\b/i,
  /^\W*.{3,140}\bcontributed (to|reporting( for| to)?|writing to) this (report|story|article|post)\b.{0,60}$/i,
  /^\W*(\p{Lu}[\p{L}.’'-]*,? (and )?){2,12}contributed (additional )?(research|reporting|writing)\W*$/u,
  // Not where it tells what became of a request for comment: "updated to include a response from …".
  /^(?!.*\b(comment|respon|repl[yi]|statement))\W*(this (story|article|post) (was|has been) (originally |first )?(published (on|in|by|at|\d+|[a-z]+ \d+|[a-z]+day)|updated|corrected)|this report (was|has been) (updated|corrected))\b.{0,140}$/i,
  /^\W*this (story|article|column|report|post) (originally|first) (appeared|ran)\b.{0,200}$/i,
  /^\W*a version of this (story|article|column|report) (appear(s|ed)|ran|was)\b.{0,300}$/i,
  /^\W*more from \p{Lu}[^.!?]{2,40}$/iu,
  /^\W*(the )?end(s|ed)?\W*$/i,
  /^\W*(first |originally )?(published|updated|last (updated|modified|edited)|posted|issued|created)( on| at)?\W? .{0,60}\d{4}\b.{0,40}$/i,
  // How a text is read aloud, or by what it was summed up.
  /\bdoes not support the (audio|video) (element|tag)\b/i,
  /^(?!.*["“”]).*\b(this|the audio version of this|listen to this) (article|story|summary|audio|feature|translation)\b.{0,60}\b(AI|artificial intelligence|automated|text[- ]to[- ]speech|(artificial|synthetic|computer-generated) voice)\b/i,
  /\b((may|might|can|could) (earn|receive|get) an? (\w+ )?commission|affiliate links?)\b/i,
  /\bplease (use|enable|upgrade|turn on)\b.{0,60}\b(browser|javascript|video player)\b/i,
  /\bthis content is (provided|hosted) by\b/i,
  /^\W*(have|got) (a|any) (news )?(tip|story)\b.{0,200}$/i,
  // Below a video ("0:57 Rescue at sea"), and not in the order of a day ("9:40 p.m. A guard hears a motor.").
  /^\W*\d{1,2}:\d{2}\b\s(?![ap]\.?m\b)(?!.*[.!?][”’"')]*$).{0,120}$/i,
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
  /^\W*(do|did|have|are|were) you\b.{0,160}\?.*\b(want|like|love) to hear\b/i,
  /^\W*(do|did|have|are|were) you\b.{0,160}\?.*\bcan be (reached|contacted)\b/i,
  /^.{0,120}\b(have your say|let us know|tell us (what you think|your)|join the (conversation|discussion)|leave a comment)\b.{0,60}$/i,
  /^(?!.*["“”]).{0,160}\b(write to|e-?mail|contact|reach)\b.{0,30} [\w.+-]+@[\w-]+\.[\w.]+\W*$/i,
  /^\W*to contact the (reporter|editor|author)s?\b/i,
  /^\W*read the (original|full) (article|story|report)\b.{0,80}$/i,
  /\byou have (\d+|one|two|three|no) (free )?(articles?|stories) (left|remaining)\b/i,
  // Whose copy it is: "(With inputs from agencies)", "– Herald.com".
  /^\W*([\w/ .-]{0,40}\b(with|from|via) )?(AP|AFP|Reuters|REUTERS|PTI|ANI|IANS|dpa|DPA|EFE|UPI|Xinhua|agencies|news agencies|wire services)([, &/]+(and )?(AP|AFP|Reuters|REUTERS|PTI|ANI|IANS|dpa|DPA|EFE|UPI|Xinhua|agencies))*\W*$/,
  /^[–—]\s?\p{Lu}[\p{L}\d.’' -]{1,38}(?<![.!?])$/u,
  /\bthis (story|article|report) has not been (edited|created)\b|\bpublished from a syndicated feed\b/i,
  // What an agency says of its own copy.
  /^\W*\((updates?|adds|recasts|corrects|refiles|repeats) [^)]*\)\W*$/i,
  /^\W*this (story|article|report) (was|has been) (refiled|amended|edited)\b.{0,140}$/i,
  /^\W*contributing:/i,
];

/** An appeal speaks of the outlet and to the reader; a story that quotes one has quotation marks. */
const APPEAL =
  /\b(newsletters?|inbox|subscri(be|ber|bing|ption)s?|sign(ing)? (up|in)|log in|create an account|donat(e|ing|ion)|contribut(e|ing|ion)|as little as|support (our|us|the|this|independent)|(independent|investigative|quality|fearless|good) journalism|non-?profit newsroom|(whatsapp|telegram) (community|channel|group)|our (daily |weekly |morning |evening )?e-?mail|special offers|our (newsroom|journalism|reporters|app|podcast|privacy|terms)|become a member|membership|free trial|unlimited (online )?access|download the)\b/gi;
const INVITES =
  /^\W*(sign|get|subscribe|support|help|join|enjoy|create|register|download|become|donate|start|stay|receive|try|unlock|access|want)\b(?!-)/i;
const ADDRESSED = /\b(your|us|our|we|you can (sign|subscribe|find|read|get|join|register|follow))\b/i;

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
  if (text.length < 300 && !/["“”]/.test(text) && PROMPT.test(text)) return true;
  if (text.length < 400 && LINES.some((line) => line.test(text))) return true;
  if (text.length < 500 && !/["“”]/.test(text)) {
    const hits = text.match(APPEAL)?.length ?? 0;
    if ((hits >= 2 && ADDRESSED.test(text)) || (hits >= 1 && INVITES.test(text))) return true;
  }
  if (text.length < 1200 && !/["“”]/.test(text) && ADDRESSED.test(text) && (text.match(CONSENT)?.length ?? 0) >= 3)
    return true;
  return false;
}
