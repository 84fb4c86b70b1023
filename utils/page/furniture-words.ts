// What furniture says, wherever it stands.

import type { Block } from './blocks.ts';
import { PROMPT } from './prompts.ts';
import { endsSentence } from './prose.ts';

/** A line that stands in a story's own markup. */
interface Line {
  /** Without one of these words in it no text is such a line; most texts have none, and are told so without asking `line`. */
  readonly words?: string;
  readonly line: RegExp;
}

/** Lines that sites set between paragraphs, or under them, in the story's own markup. */
const LINES: readonly Line[] = [
  {
    words:
      'advertisement advertising ad sponsored continues continue loading share close print recommended related trending most more watch listen photo photos gallery topics tags comment comments getty reuters ap afp read keep miss',
    line: /^(advertisement|advertising|ad|sponsored( content)?|story continues|article continues|continue reading|loading|share|close|print|recommended|related|trending|most read|more on this( story)?|watch|listen|photos?|gallery|topics|tags|comments?|getty( images)?|reuters|ap|afp|read next|read more|keep reading|don['’]t miss)\W*$/i,
  },
  { words: 'continues', line: /^\W*(story|article|text|report) continues (below|after)\b/i },
  {
    words:
      'read see related more recommended watch listen updates pictures explainer miss next subscribe sign click download follow join register must',
    line: /^\W*(read (more|also|next|on|the full story)|also read|see also|related( (story|stories|articles?|content|coverage|topics?))?|more (from|on|about)|recommended|watch|listen|live updates|in pictures|explainer|don['’]t miss|up next|subscribe|sign up|click here|download|follow us|join us|register now|must[- ]read)\s*[:|»>–—-]/i,
  },
  { words: 'here', line: /^\W*(click|tap) here (to|for)\b/i },
  { words: 'sign subscribe', line: /^\W*(sign up|subscribe) (to|for|now|here|today)\b/i },
  {
    words: 'follow',
    line: /^\W*follow\b(?!-).{0,60}\bon (twitter|facebook|instagram|x|threads|bluesky|whatsapp|telegram|google news|youtube)\b/i,
  },
  {
    words: 'photo image picture video illustration graphic',
    line: /^\W*(photo|image|picture|video|illustration|graphic)( credit)?( by)?\s*[:©/]/i,
  },
  {
    words: 'caption image source video media',
    line: /^\W*(toggle caption|hide caption|enlarge( this)? image|image source|image caption|view image|play video|media caption)\b/i,
  },
  { line: /^\W*(©|\([Cc]\)|(Copyright|COPYRIGHT) (©|\([Cc]\)|\d{4}|[Bb]y\b|\p{Lu})).{0,120}$/u },
  { words: 'reserved', line: /\ball rights reserved\b.{0,120}$/i },
  // A list of names has no verb: "Reporting by the paper led to an inquiry" is of the story.
  {
    words: 'by',
    line: /^\W*(additional |with )?(reporting|writing|editing)( and (writing|editing|reporting))? by\b(?!.* (is|are|was|were|has|had|won|led|found|show(s|ed)|reveal(s|ed)|said|prompted|suggest(s|ed)|could|would) ).{0,300}$/i,
  },
  {
    words: 'assistance help research contributions',
    line: /^\W*([Ww]ith )?([Aa]ssistance|[Hh]elp|[Rr]esearch|[Cc]ontributions) (by|from) \p{Lu}(?!.* (is|are|was|were|has|had|would|could) ).{0,160}$/u,
  },
  {
    words: 'edited compiled translated adapted photographed',
    line: /^\W*(edited|compiled|translated( from [\w ]{3,20})?|adapted|photographed) by:? .{0,80}$/i,
  },
  { words: 'translation', line: /^\W*translation of an? original\b/i },
  {
    words: 'contributed',
    line: /^\W*.{3,140}\bcontributed (to|reporting( for| to)?|writing to) this (report|story|article|post)\b.{0,60}$/i,
  },
  {
    words: 'contributed',
    line: /^\W*(\p{Lu}[\p{L}.’'-]*,? (and )?){2,12}contributed (additional )?(research|reporting|writing)\W*$/u,
  },
  // Not where it tells what became of a request for comment: "updated to include a response from …".
  {
    words: 'published updated corrected',
    line: /^(?!.*\b(comment|respon|repl[yi]|statement))\W*(this (story|article|post) (was|has been) (originally |first )?(published (on|in|by|at|\d+|[a-z]+ \d+|[a-z]+day)|updated|corrected)|this report (was|has been) (updated|corrected))\b.{0,140}$/i,
  },
  {
    words: 'originally first',
    line: /^\W*this (story|article|column|report|post) (originally|first) (appeared|ran)\b.{0,200}$/i,
  },
  { words: 'version', line: /^\W*a version of this (story|article|column|report) (appear(s|ed)|ran|was)\b.{0,300}$/i },
  { words: 'more', line: /^\W*more from \p{Lu}[^.!?]{2,40}$/iu },
  { words: 'end ends ended', line: /^\W*(the )?end(s|ed)?\W*$/i },
  {
    words: 'published updated last posted issued created',
    line: /^\W*(first |originally )?(published|updated|last (updated|modified|edited)|posted|issued|created)( on| at)?\W? .{0,60}\d{4}\b.{0,40}$/i,
  },
  // How a text is read aloud, or by what it was summed up.
  { words: 'support', line: /\bdoes not support the (audio|video) (element|tag)\b/i },
  {
    words: 'ai artificial automated text computer synthetic',
    line: /^(?!.*["“”]).*\b(this|the audio version of this|listen to this) (article|story|summary|audio|feature|translation)\b.{0,60}\b(AI|artificial intelligence|automated|text[- ]to[- ]speech|(artificial|synthetic|computer-generated) voice)\b/i,
  },
  {
    words: 'commission affiliate',
    line: /\b((may|might|can|could) (earn|receive|get) an? (\w+ )?commission|affiliate links?)\b/i,
  },
  { words: 'please', line: /\bplease (use|enable|upgrade|turn on)\b.{0,60}\b(browser|javascript|video player)\b/i },
  { words: 'content', line: /\bthis content is (provided|hosted) by\b/i },
  { words: 'have got', line: /^\W*(have|got) (a|any) (news )?(tip|story)\b.{0,200}$/i },
  // Below a video ("0:57 Rescue at sea"), and not in the order of a day ("9:40 p.m. A guard hears a motor.").
  { line: /^\W*\d{1,2}:\d{2}\b\s(?![ap]\.?m\b)(?!.*[.!?][”’"')]*$).{0,120}$/i },
  { line: /\((AP|Reuters|AFP|EPA|PA|Getty)?[ /]?(photo|file|file photo|pool|images?|via)\b[^)]{0,80}\)\W*$/i },
  // Whose picture it is: "(Ann Lee for the Post)", "(Ann Lee/Valley Post)".
  { line: /\(\p{Lu}[\p{L}.’'-]+( \p{Lu}[\p{L}.’'-]+){1,3}( for |\s?\/\s?)(the )?\p{Lu}[^)]{1,50}\)\W*$/u },
  { words: 'here', line: /\bclick here\W*$/i },
  {
    words: 'this',
    line: /^\W*this (story|article) (is|was) (produced|supported|funded|made possible|republished|co-?published|part of)\b.{0,200}$/i,
  },
  // "Ann Lee reported from Lima and Jo Bay from Quito."
  {
    words: 'reported',
    line: /^\W*(\p{Lu}[\p{L}.’'-]+,? (and )?){2,12}reported from ((\p{Lu}[\p{L}.’'-]*|and|from|in),? ?)+[.;](\s|$)/u,
  },
  {
    words: 'follow',
    line: /(^|[.!?]\s+)Follow (him|her|them|me|us|@\w+)\b.{0,40}\bon (Twitter|Facebook|Instagram|X|Threads|Bluesky|Mastodon)\b/,
  },
  // How to reach the newsroom, not somebody in the story.
  {
    words: 'contact reach email mail write message send tips',
    line: /^\W*(contact|reach|e-?mail|write to|message|send (us )?(news )?tips)\b.{0,80}[\w.+-]+@[\w-]+\.\w/i,
  },
  {
    words: 'write contact email mail tell send touch',
    line: /^\W*((do|have|did|are|were) you\b.{0,120}\?\s+)?(please )?((write to|contact|e-?mail|tell|send) us|get in touch)\b/i,
  },
  { words: 'hear', line: /^\W*(do|did|have|are|were) you\b.{0,160}\?.*\b(want|like|love) to hear\b/i },
  { words: 'reached contacted', line: /^\W*(do|did|have|are|were) you\b.{0,160}\?.*\bcan be (reached|contacted)\b/i },
  {
    words: 'say us join leave',
    line: /^.{0,120}\b(have your say|let us know|tell us (what you think|your)|join the (conversation|discussion)|leave a comment)\b.{0,60}$/i,
  },
  {
    words: 'write email mail contact reach',
    line: /^(?!.*["“”]).{0,160}\b(write to|e-?mail|contact|reach)\b.{0,30} [\w.+-]+@[\w-]+\.[\w.]+\W*$/i,
  },
  { words: 'contact', line: /^\W*to contact the (reporter|editor|author)s?\b/i },
  { words: 'read', line: /^\W*read the (original|full) (article|story|report)\b.{0,80}$/i },
  {
    words: 'left remaining',
    line: /\byou have (\d+|one|two|three|no) (free )?(articles?|stories) (left|remaining)\b/i,
  },
  // Whose copy it is: "(With inputs from agencies)", "– Herald.com".
  {
    words: 'ap afp reuters pti ani ians dpa efe upi xinhua agencies wire',
    line: /^\W*([\w/ .-]{0,40}\b(with|from|via) )?(AP|AFP|Reuters|REUTERS|PTI|ANI|IANS|dpa|DPA|EFE|UPI|Xinhua|agencies|news agencies|wire services)([, &/]+(and )?(AP|AFP|Reuters|REUTERS|PTI|ANI|IANS|dpa|DPA|EFE|UPI|Xinhua|agencies))*\W*$/,
  },
  { line: /^[–—]\s?\p{Lu}[\p{L}\d.’' -]{1,38}(?<![.!?])$/u },
  {
    words: 'not published',
    line: /\bthis (story|article|report) has not been (edited|created)\b|\bpublished from a syndicated feed\b/i,
  },
  // What an agency says of its own copy.
  {
    words: 'update updates adds recasts corrects refiles repeats',
    line: /^\W*\((updates?|adds|recasts|corrects|refiles|repeats) [^)]*\)\W*$/i,
  },
  {
    words: 'refiled amended edited',
    line: /^\W*this (story|article|report) (was|has been) (refiled|amended|edited)\b.{0,140}$/i,
  },
  { words: 'contributing', line: /^\W*contributing:/i },
];

const ALWAYS_ASKED = LINES.filter(({ words }) => words === undefined);
const BY_WORD = new Map<string, Line[]>();
for (const line of LINES)
  for (const word of line.words?.split(' ') ?? []) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), line]);

function isLine(text: string): boolean {
  const asked = new Set(ALWAYS_ASKED);
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? [])
    for (const line of BY_WORD.get(word) ?? []) asked.add(line);
  for (const { line } of asked) if (line.test(text)) return true;
  return false;
}

/** An appeal speaks of the outlet and to the reader; a story that quotes one has quotation marks. */
const APPEAL =
  /\b(newsletters?|inbox|subscri(be|ber|bing|ption)s?|sign(ing)? (up|in)|log in|create an account|donat(e|ing|ion)|contribut(e|ing|ion)|as little as|support (our|us|the|this|independent)|(independent|investigative|quality|fearless|good) journalism|non-?profit newsroom|(whatsapp|telegram) (community|channel|group)|our (daily |weekly |morning |evening )?e-?mail|special offers|our (newsroom|journalism|reporters|app|podcast|privacy|terms)|become a member|membership|free trial|unlimited (online )?access|download the)\b/gi;
const INVITES =
  /^\W*(sign|get|subscribe|support|help|join|enjoy|create|register|download|become|donate|start|stay|receive|try|unlock|access|want)\b(?!-)/i;
const ADDRESSED = /\b(your|us|our|we|you can (sign|subscribe|find|read|get|join|register|follow))\b/i;

/** What is asked before a page may be read; a story about it has quotation marks, or does not speak to its reader. */
const CONSENT =
  /\b(cookies?|consent|personal data|personali[sz]ed (ads|advertising|content)|legitimate interests?|(our|\d+) (\d+ )?(partners|vendors)|some vendors|your (device|privacy|choices?|browser|settings)|privacy (policy|settings|notice)|manage (options|choices|your|consent|cookies))\b/gi;

const known = new WeakMap<Block, boolean>();

/** Is a block furniture by what it says or how it is linked, wherever it stands? It is asked of a block more than once. */
export function saysFurniture(block: Block): boolean {
  const answer = known.get(block) ?? judge(block);
  known.set(block, answer);
  return answer;
}

function judge({ text, linked }: Block): boolean {
  // A rule of dashes or underscores.
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const links = linked / text.length;
  if (links > 0.95 || (links > 0.7 && !endsSentence(text))) return true;
  // "Read more: …", "Our standards: …": a label with a link to its end.
  if (links > 0.5 && /^[^:.]{2,40}[:|]\s/.test(text)) return true;
  if (text.length < 300 && !/["“”]/.test(text) && PROMPT.test(text)) return true;
  if (text.length < 400 && isLine(text)) return true;
  if (text.length < 500 && !/["“”]/.test(text)) {
    const hits = text.match(APPEAL)?.length ?? 0;
    if ((hits >= 2 && ADDRESSED.test(text)) || (hits >= 1 && INVITES.test(text))) return true;
  }
  if (text.length < 1200 && !/["“”]/.test(text) && ADDRESSED.test(text) && (text.match(CONSENT)?.length ?? 0) >= 3)
    return true;
  return false;
}
