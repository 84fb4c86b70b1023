// Verbs by what they commit the writer to. A verb's forms are generated; list lemmas only.

/** Telling: what follows, or precedes, is what was told. */
export const TELLING = `say tell explain argue insist warn caution concede acknowledge admit confirm reply remark reiterate
lament complain vow swear assert contend claim allege recount recall joke quip announce tweet retweet
stress emphasize emphasise muse suggest deny testify counter retort exclaim whisper mutter grumble bemoan relate opine
inform proclaim profess predict urge assure interject rebut reaffirm recollect blog intimate dispute downplay hint disclose
reveal attribute describe recount corroborate gripe sigh growl banter crow gloat fume declare attest narrate verify corroborate apologise apologize
theorize theorise hypothesize enthuse dish divulge confide imply decry remind
surmise fulminate scoff grouse carp pontificate prophesy reminisce retell foretell forewarn refute gainsay rehash rephrase
reassert reiterate restate reassure enthuse crow mumble murmur stammer stutter cackle`;

/** Telling, where a clause or a quotation is what is told; otherwise the verb has another sense. */
export const TELLING_CLAUSE = `add write note state report observe mention maintain indicate estimate project forecast reckon speculate
respond answer agree promise pledge propose recommend request ask post email text signal point guess
repeat continue offer clarify elaborate read specify stipulate underscore highlight caution allow grant counsel
advertise broadcast publish argue go put sum summarize demand order notice venture
gush chuckle laugh giggle shrug sob snort groan moan roar thunder rage seethe tease marvel reason volunteer deadpan whine chirp gasp
blurt rant bristle smile grin nod coo wail weep snarl bark hiss squeal drawl spit breathe trill beam ponder advise
boast brag crack snap sniff rejoin second vent offer hazard relay recommend disagree concur reflect cry bellow holler jest kid scold preach lecture plead theorise opine sneer jeer
comment whisper plead beg detail outline document echo repeat inquire wonder question notify teach float brief stipulate caption`;

/** Verbs of speech whose object is a person or thing: criticising, praising, describing. */
export const TELLING_OBJECT = `call dub label characterize characterise portray brand accuse blame criticize criticise blast slam
denounce condemn praise hail laud commend applaud congratulate thank mock ridicule deride disparage dispute
reject dismiss deem liken compare question challenge attack assail bash lambaste rip defend deny downplay tout touted
credit decry excoriate fault rebuke chide chastise scold castigate berate pan ridicule disavow renounce repudiate
endorse urge discuss mention cite quote invoke detail outline address allege recite recount liken
promote vilify upbraid lampoon vouch rail balk allude recant second-guess implore beseech exhort echo reiterate
pronounce protest welcome depict`;

/** Thinking and feeling, with a clause, an infinitive or an object. */
export const THINKING = `think believe feel hope fear worry suspect doubt expect know understand assume realize realise
imagine regret decide consider wonder guess prefer view regard see recognize recognise remember want dream
fret learn hear dislike distrust mistrust resent dread loathe crave conclude envision perceive sense trust wish mistrust dislike resent dread figure bet judge`;

/** Taking a stand: wanting something done, for or against. */
export const STANDING = `support oppose favor favour refuse decline seek pledge propose threaten demand call
vow endorse advocate champion embrace disagree object resist recommend aim ask agree offer
concur sympathize sympathise promise insist intend cheer boo revile tolerate`;

/** Verbs that stand before their source: "…", said one aide. */
export const INVERTING = `say add write reply explain ask note warn joke tweet argue recall quip read claim insist declare announce observe
remark respond state continue counter exclaim shout suggest agree admit lament conclude post according retort
report complain concede predict cry boast sigh acknowledge muse go muse blog chime
gush chuckle laugh giggle shrug sob snort groan moan roar thunder rage seethe tease marvel reason volunteer deadpan whine gasp
rant scoff grumble mutter whisper murmur fume gripe enthuse confide contend maintain allege describe vow advise assert stress beam
smile grin smirk drawl snap sniff snarl bark growl caution urge moot opine recount reveal disclose confirm relate
elaborate quoth crack offer venture hazard interject interrupt whoop plead beg reminisce reflect crow`;

/** Handing over, which is a way of telling. */
export const HANDING = 'provide share show send give leak supply hand text email forward pass';

/** Words before an infinitive that leave the telling real: "went on to say", "was quick to add". */
export const LEADS_TO_TELLING = `go continue proceed begin start come quick eager happy move manage hasten seek step appear rush
tend seem appear have use careful choose decide turn pause return rise fail like`;

/** Particles with which a verb tells: pointed out, hinted at. */
export const TELLING_PARTICLES: Readonly<Record<string, string>> = {
  point: 'out',
  hint: 'at',
  complain: 'about of that',
  warn: 'of against about',
  brag: 'about',
  boast: 'of about',
  joke: 'about',
  spell: 'out',
  play: 'down',
  chime: 'in',
  concur: 'with that',
  let: 'slip on',
  pipe: 'up',
  own: 'up',
  speak: 'of',
  tell: 'of',
  push: 'back',
  rail: 'against at',
  vent: 'about',
  rave: 'about',
  whisper: 'of about',
  mutter: 'about of',
  grumble: 'about of that',
  moan: 'about',
  gripe: 'about',
  fret: 'about over that',
  swear: 'by',
};

/** Particles and prepositions that belong to a verb: called for, pointed out, referred to. */
export const WITH_PARTICLE: Readonly<Record<string, string>> = {
  call: 'for on',
  vote: 'for against',
  look: 'for to',
  root: 'for',
  rally: 'behind around',
  point: 'to',
  refer: 'to',
  talk: 'about of up',
  speak: 'about of out to',
  allude: 'to',
  object: 'to',
  respond: 'to with by',
  lash: 'out',
  rail: 'against',
  vouch: 'for',
  balk: 'at',
  agree: 'with to on',
  disagree: 'with',
  push: 'back for',
  argue: 'for against',
  apologize: 'for',
  lobby: 'for against',
  campaign: 'on',
  worry: 'about',
  care: 'about',
  speculate: 'about',
  elaborate: 'on',
  comment: 'on',
  dwell: 'on',
  take: 'aim issue',
  lay: 'out',
  rule: 'out',
  double: 'down',
  walk: 'back',
  fire: 'back',
  hit: 'back out',
  weigh: 'in',
  sound: 'off',
};

/** What only people do: whatever noun is the subject, a person is meant. */
export const HUMAN_TELLING = `recall remember reminisce joke quip mutter whisper sigh shrug grumble gripe grouse moan confide reckon deadpan laugh
chuckle volunteer lament brag boast narrate murmur mumble scoff sniff snort groan fume vent gush enthuse marvel muse blurt wince recount`;

/** Forms of verbs of which even a relative clause tells that somebody told: "officials who said". */
export const PLAIN_TELLING = `said say says told tell tells telling spoke speak talked described confirmed requested asked insisted sought
added warned recalled acknowledged declined wanted pleaded floated`;
