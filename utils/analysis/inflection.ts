// The forms of a verb or noun, generated rather than looked up in a tagger: a tagger that calls "said" an adjective
// must not cost an attribution.

/** Past and past participle of verbs that do not simply take -ed. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  bear: ['bore', 'borne'],
  become: ['became'],
  begin: ['began', 'begun', 'beginning'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  come: ['came'],
  do: ['did', 'done', 'does'],
  draw: ['drew', 'drawn'],
  feel: ['felt'],
  find: ['found'],
  forget: ['forgot', 'forgotten', 'forgetting'],
  get: ['got', 'gotten', 'getting'],
  give: ['gave', 'given'],
  go: ['went', 'gone', 'goes'],
  hang: ['hung'],
  have: ['had', 'has'],
  hear: ['heard'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  leave: ['left'],
  let: ['let', 'letting'],
  lie: ['lied', 'lying'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  pay: ['paid'],
  put: ['put', 'putting'],
  read: ['read'],
  relay: ['relayed'],
  run: ['ran', 'running'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  shake: ['shook', 'shaken'],
  shoot: ['shot'],
  sing: ['sang', 'sung'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  weep: ['wept'],
  withdraw: ['withdrew', 'withdrawn'],
  win: ['won', 'winning'],
  fight: ['fought'],
  foresee: ['foresaw', 'foreseen'],
  lay: ['laid'],
  lead: ['led'],
  cast: ['cast'],
  forecast: ['forecast', 'forecasted'],
  broadcast: ['broadcast'],
  beseech: ['besought', 'beseeched'],
  catch: ['caught'],
  shed: ['shed', 'shedding'],
  blow: ['blew', 'blown'],
  rise: ['rose', 'risen'],
  spit: ['spat', 'spitting'],
  bite: ['bit', 'bitten'],
  sum: ['summed', 'summing'],
  bet: ['bet', 'betting'],
  choose: ['chose', 'chosen'],
  dream: ['dreamt', 'dreamed'],
  hit: ['hit', 'hitting'],
  learn: ['learnt', 'learned'],
  plead: ['pled', 'pleaded'],
  stand: ['stood'],
  strike: ['struck'],
  send: ['sent'],
  set: ['set', 'setting'],
  show: ['shown'],
  speak: ['spoke', 'spoken'],
  spell: ['spelt'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood'],
  write: ['wrote', 'written'],
};

const VOWEL = /[aeiou]/;
/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING = new Set([
  'admit',
  'rebut',
  'refer',
  'defer',
  'confer',
  'concur',
  'regret',
  'commit',
  'permit',
  'infer',
  'sidestep',
  'prefer',
  'transfer',
  'quip',
  'deadpan',
  'equip',
  'abet',
]);
/** Of these British English doubles the last letter: signalled, labelled. */
const L_DOUBLED = new Set([
  'signal',
  'label',
  'counsel',
  'channel',
  'level',
  'quarrel',
  'rival',
  'model',
  'tunnel',
  'total',
  'cancel',
  'travel',
  'marvel',
]);

const doubles = (word: string): boolean =>
  DOUBLING.has(word) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) && word.length <= 5);

const memo = new Map<string, readonly string[]>();

/** All forms of a lemma in lower case: base, -s, -ed (or irregular), -ing; for a noun the plural is among them. */
export function formsOf(lemma: string): readonly string[] {
  const known = memo.get(lemma);
  if (known) return known;
  const forms = new Set([lemma, thirdPerson(lemma), present(lemma), ...(IRREGULAR[lemma] ?? [])]);
  if (!IRREGULAR[lemma] || lemma === 'show') forms.add(past(lemma));
  if (L_DOUBLED.has(lemma)) for (const ending of ['led', 'ling']) forms.add(`${lemma}${ending}`);
  const list = [...forms];
  memo.set(lemma, list);
  return list;
}

function thirdPerson(word: string): string {
  if (/(s|x|z|ch|sh|[^o]o)$/.test(word)) return `${word}es`;
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ied`;
  return doubles(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

function present(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return doubles(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !VOWEL.test(word.at(-2) ?? 'a');
