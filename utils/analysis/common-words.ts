// How common a word is in political news: which share of 547 articles of a labelled corpus, not distributed, hold it (none of
// those articles is used to measure how stories are grouped). Names are left out: they wear out, common words do not. A word
// in none of these lists is held to be rare. Plural -s and -ies are cut off, as storyWords does; numbers are left out too.

/** In at least half of the articles. */
const HALF = `
  the of to a and in that on for is it with as has be have he at from by said not was who but an this are his about
  they their would will more been i state presidential or what one than people president out when candidate which also
  time all if we had up there year other after some so over just like campaign she no because were her most`;

/** In a quarter to a half of the articles. */
const QUARTER = `
  you do can last even him them many now first into make could political two while against only those how its party
  think week american former made country our say support going very well want any get during national should before
  voter way don't much did back election month where both come right take thing told washington know still primary
  since issue need being may down including united nominee according policy show vote point called group race same
  part through million own among then york long next far percent question see senator work interview off sen these
  believe leader me whether between change call good america another lot tuesday become member three attack look
  public such never saying secretary go recent`;

/** In an eighth to a quarter of the articles. */
const EIGHTH = `
  my world says big help here past under plan poll asked day us does win supporter government number too i'm effort
  every top might really why doesn't night something added around days debate official case fact family federal got
  money nation place though comment ago conservative few nomination mr put four general problem running went better
  media office real use once yet politic took clear little left director run came security without wrote your later
  major doing early end kind several trying chief give home monday again already less they're job least likely
  statement we're away gov turn economic enough recently message position side done event face great lead record best
  continue executive important given matter remain working behind care having set today used close law making often
  system keep line live talk decade hope mean nearly different governor deal decision front-runner idea interest
  convention ever power reason view able business can't city didn't move thursday almost company email fight hard
  himself however report role second seen social coming earlier find hold leading let tell administration community
  despite must whose bring concern force history majority person taking won across found organization press rally
  speech wednesday word held name term action man along announced economy especially feel foreign life november
  released reported reporter taken lost pay strategy five hour include personal rather story until alway future
  instead jobs private speak start thought war current friday friend happen large politician rival contest control
  particularly seem women each either opportunity result rule strong together attention challenge focu open response
  actually gave immigration known march noted service stop sunday understand using ahead calling free getting high led
  liberal stand themselve toward you're chairman head meeting anyone continued expected helped international late
  latest leave school union`;

/** In a sixteenth to an eighth of the articles. */
const SIXTEENTH = `
  billion course looking movement saturday try victory won't worked aide am build court criticism isn't needed adviser
  dollar fall field i've men moment potential within although appear based billionaire conference hand possible remark
  sign speaking winning became began financial level morning outside presidency choice claim college health key
  process risk step talking turned video answer anything certainly higher perhap raise staff benefit probably received
  rise spending spoke started team building elected everyone follow further june presumptive provide share showed
  similar stage suggested worker young bad border delegate firm half information leadership order someone supporting
  sure voting wrong children failed fear program senior spent super trade vice chance final old paid play proposal six
  ways woman address ally candidacy immigrant manager network note nothing small threat account appeal attempt beyond
  biggest cannot class cost crowd eight else example fund global minority offer return soon telling terrorist area
  board congressional everything figure following july met priority sense significant special voice wanted black book
  citizen increasingly largely local longer market mind promise raised total wasn't audience civil cut difference
  difficult ground host husband industry itself military spokesman terrorism thousand wife create fellow forward full
  legal rep rest seriou value activist agree battle declined experience expert opposition professor responded sent
  sery trail agreement amount ask average bank becoming certain compared decided favor opponent push read repeatedly
  spend third voted we've allow consider conversation crisi defense endorsed expect goal growing guy happened hasn't
  hundred lack measure meet raising saw seeking single tough true wage accused appeared critical district
  establishment focused followed hear herself hit independent list respond seemed star student television watch
  wouldn't approach common donor growth income increase individual low mass mrs playing powerful pretty project rate
  relationship represent rhetoric simply strategist success whom adding agreed argument begin bid brought contrast
  criticized death goes image involved judge popular shot showing standing stay summer target tax tried violence
  advantage ban base caucuse considered described dozen entire immediately impact particular protect quickly reality
  release rising room shift short speaker survey wins ad appearance argued defeat front giving gone m opinion pledged
  previou progressive respect source standard suggest supported throughout advocate agenda april ballot everybody
  evidence finally largest living love moving october page politically polling proposed radical require research
  signed tweeted whole age break changed gets near pick price radio reach reform request served situation thinking
  aren't beginning bit built capital charge check clearly critic daughter electorate freedom illegal included labor
  maybe operation opposed percentage platform played population pressure publicly ready serve sought speeche test air
  alone cause directly editor entering father game heart investment laws lower offered path police refugee seven
  shooting somebody sort subject surprise town willing ability access conflict county cycle defend document employee
  endorsement estate hall instance lose margin minute ms passed period poor previously referring secret sometime son
  specific track ultimately above argue backing core created decide detail development ensure explained facing fair
  finance form hearing influence investigation killed leaving letter mistake overall parent provided quite revealed
  solution study thank agency analyst avoid businessman closely communication democracy huge nobody refused religion
  safe seek september ties website weekend worry`;

const bands = [
  [HALF, 0.7],
  [QUARTER, 0.35],
  [EIGHTH, 0.17],
  [SIXTEENTH, 0.085],
] as const;

/** The share of articles that hold a word, by word; words that are not in it are rare. */
export const SHARE_OF_ARTICLES: ReadonlyMap<string, number> = new Map(
  bands.flatMap(([words, share]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, share] as const),
  ),
);
