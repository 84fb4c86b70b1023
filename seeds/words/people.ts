// Nouns by who speaks when they are the subject of a verb of telling. Human nouns are an open class: a noun that stands in
// none of these tables and has the shape of a person's ("-er", "-ist") or is counted ("one logger") is taken for a person.
// All tables are written by hand from reading the news; list singulars, plurals are formed.

/** Particular people: officials said. Plural without a number is at least two. */
export const PARTICULAR = `official aide adviser advisor staffer operative strategist source insider informant tipster leaker whistleblower
whistle-blower diplomat envoy ambassador attache attaché negotiator mediator investigator detective officer agent commander general
executive manager director banker trader broker dealer lender creditor bondholder shareholder employee worker engineer contractor
consultant lobbyist lawyer attorney barrister counsel prosecutor juror clerk lawmaker legislator minister secretary deputy senator
congressman congresswoman representative backbencher whip councillor councilor alderman commissioner regulator inspector mandarin
bureaucrat functionary appointee staff member staff-member pollster pollster speechwriter bundler fundraiser donor confidant confidante associate
ally friend pal colleague relative witness eyewitness onlooker bystander passer-by neighbor neighbour resident survivor
participant person individual organizer organiser planner figure grandee courtier teammate guest classmate roommate
technician pilot nurse doctor medic paramedic firefighter soldier guard driver student teacher professor pastor priest
veteran hand delegate chairman chairwoman superdelegate elector mca mps msp td mk mlas meps subeditor postdoc nanny interlocutor correspondent producer journalist reporter editor
intermediary middleman facilitator handler trainer coach player referee scientist researcher physician surgeon
auditor accountant economist-in-residence fixer courier captive hostage prisoner inmate detainee
mother father son daughter brother sister wife husband cousin uncle aunt nephew niece parent grandmother grandfather girlfriend boyfriend
landlord tenant vendor shopkeeper customer buyer seller bidder supplier distributor franchisee refiner shipbroker
man woman boy girl child teenager teen youth lady gentleman guy mourner passenger motorist commuter victim
publicist bureaucrat staff crew crewman sailor marine fighter defector refugee migrant
governor mayor president senator candidate contender nominee rival opponent chief boss head leader elder heavyweight broker loyalist
assistant intern volunteer organizer canvasser delegation-member attendant bartender waiter waitress janitor housekeeper
user commenter caller blogger admin moderator
steward mp mla mep tory garda gendarme carabiniere kgosi constable sergeant captain colonel major lieutenant admiral
courtier mogul tycoon entrepreneur founder owner partner principal superintendent trustee`;

/** Crowds and opinions, unless counted, told to an outlet, or otherwise singled out. */
export const CROWDS = `critic expert analyst observer voter supporter opponent skeptic sceptic detractor defender advocate activist
campaigner economist historian scholar academic pundit commentator liberal conservative progressive democrat republican
libertarian moderate evangelical christian muslim jew catholic american briton european russian chinese latino hispanic
black white woman man millennial citizen taxpayer consumer investor fan follower viewer reader listener user protester
protestor demonstrator participant respondent resident local neighbor parent worker farmer people public crowd audience
electorate majority minority many most some few half others other public populace politician rival competitor enemy foe
adversary proponent believer denier specialist watcher forecaster environmentalist feminist unionist nationalist populist
purist hawk dove dem goper independent backer partisan delegate candidate celebrity blogger journalist reporter
youth kid child student teacher scientist researcher physician doctor lawyer professional immigrant refugee veteran southerner
northerner californian texan iowan floridian new-yorker londoner brit israeli palestinian arab iranian syrian ukrainian
mexican canadian japanese korean german frenchman australian indian pakistani african participant attendee everyone everybody
nobody anyone anybody world nation country left right side faction bulk chorus conspiracy-theorist theorist psychologist sociologist
marketer retailer manufacturer producer developer employer landlord driver commuter traveler traveller tourist shopper user
onlooker well-wisher admirer loyalist purist majority attendees legion throng mob spectator churchgoer donor lawmaker governor
checker elite intellectual thinker environmentalists agnostic atheist zionist socialist communist marxist leftist rightist centrist
boomer retiree senior pensioner graduate undergraduate homeowner renter borrower saver gamer coder designer artist musician writer
author novelist poet filmmaker athlete racist supremacist extremist terrorist jihadist vandal cynic optimist pessimist naysayer`;

/** Of these some are particular people when they simply tell: "lawmakers said". */
export const CROWDS_THAT_TELL = `resident witness protester demonstrator lawmaker governor delegate donor worker employee student teacher parent farmer
driver attendee participant loyalist journalist reporter neighbor neighbour doctor scientist researcher physician lawyer candidate`;

/** Unnamed people who speak officially for a body. */
export const SPOKESPEOPLE = `spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spox press-secretary rep representative publicist mouthpiece translator interpreter`;

/** Bodies, offices and places of work that speak as one. */
export const BODIES = `administration agency army association authority authorities bank board body brand broadcaster brigade bureau business cabinet
camp campaign cell chain chamber charity church club coalition college commission committee community company conference congress
consortium consulate cooperative corporation council country court coven department division embassy establishment exchange
executive-branch faculty federation firm force foundation fund gang government group guard hospital house industry institute institution
intelligence investigation judiciary inquest junta jury kingdom labor laboratory league legislature library media military militia ministry
mission mosque movement municipality museum nation navy network newspaper office operation opposition organization organisation outlet
palace panel parish parliament party police politburo post practice prefecture presidency press prosecution publication publisher regime
regulator-agency republic retailer-chain school secretariat senate service settlement society squad staff startup start-up state station
studio store subcommittee subsidiary super-pac pac syndicate synod task-force team tribunal troupe union unit university utility vatican
watchdog website site wing workforce organization hotel restaurant airline automaker carmaker drugmaker manufacturer-group
prosecutors police authorities family families city town village county district defense defence plaintiff
group team side crew administration bloc alliance caucus delegation convention think-tank tank firm nonprofit
magazine journal daily weekly tabloid paper broadcaster channel platform blog newsletter wire bureau crowd
rebels militants insurgents troops forces separatists inspector-general comptroller ombudsman embassy mission league newsroom factory plant hospital clinic`;

/** Texts, figures and findings that say something. */
export const DOCUMENTS = `account ad advert advertisement affidavit agenda agreement analysis announcement article assessment audit bill biography blog book
brief bulletin caption census chapter charter clip column comment commercial communique communiqué complaint constitution contract copy count
data database decision declaration deposition diary directive disclosure document documentary dossier draft editorial email e-mail
essay estimate evaluation evidence examination excerpt experiment figure file filing film finding flier flyer footage forecast form
graph guide guideline headline history indictment info information inquiry inscription instruction interview invitation invoice item
journal label law lawsuit leaflet letter list log manifesto manual manuscript map memo memoir memorandum message minute motion narrative
news note notice notification number opinion order paper passage petition photo photograph picture piece plan plank platform podcast poem
policy poll polling post poster press-release profile program projection proposal provision publication query question questionnaire
quote readout reading receipt recommendation record recording regulation release reply report reporting request research resolution
result review rule ruling schedule screenshot script section sentence series sign speech spreadsheet standard statement statistic
statute story strategy study subpoena summary survey tape tally test testimony text theory thread timeline title trailer transcript
translation treaty trend tweet update verdict version video voicemail warrant website will word work writing simulation model index
barometer average exit-poll chart table advertising ledger manual e-book novel song lyric slogan banner placard graffiti caption logs
hashtag message cable narrator voiceover announcer billboard bumper-sticker pamphlet scripture bible koran quran verse proverb saying rumor rumour calculation math`;

/** Things, matters and times that never speak: a verb of telling after them has another subject. */
export const THINGS = `shortlist playlist watchlist checklist blacklist waitlist whitelist wishlist helicopter computer paper letter server newsletter tower weather winter summer chapter quarter corner border filter motor factor
sector error mirror color colour door floor filibuster counter printer scanner meter order disorder murder powder layer folder trailer bumper sticker banner
chamber number member-state calendar character cancer fever river sewer shower flower feather leather rubber timber lumber copper silver dollar cover
hat shirt jersey cap sign-up cake beer wine drink food meal ticket vote-share matter issue thing time day week month year hour minute moment morning afternoon evening night weekend season century decade
place area region street road bridge building room house car truck bus train plane ship boat gun weapon missile bomb money dollar
percent percentage point price cost tax rate share stock market economy growth deal war peace fight battle attack fire storm flood
hurricane earthquake accident crash death life problem crisis challenge opportunity effort attempt move step way reason fact idea
thought feeling sense case example kind sort type part end start beginning middle top bottom level degree amount rest lot
water food air oil gas energy power electricity phone telephone computer internet machine device system software technology conversation discussion talk meeting event rally debate election vote ballot race primary contest campaign-trail
speculation allegation claim scandal controversy scene situation condition circumstance environment background
face eye heart voice tone mood trip visit tour journey event dinner lunch breakfast ceremony
relationship friendship marriage divorce sex love hate anger fear hope dream memory mind soul spirit
job jobs work employment wage income salary pension benefit budget debt deficit loan credit change shift gap difference
increase decrease rise fall drop decline win victory loss defeat success failure mistake error performance behavior behaviour
action reaction appearance absence presence existence use purpose goal target aim interest concern risk threat danger turnout demographics momentum rhetoric approach attitude style image reputation ability skill talent`;

/** Offices that one person at a time holds: never unnamed, since a reader can tell who it is. */
export const UNIQUE_OFFICES = `president vice-president premier prime-minister chancellor king queen pope prince princess emperor sultan emir sheikh
governor mayor speaker secretary-general attorney-general first-lady nominee front-runner frontrunner candidate incumbent
chairman chairwoman chair chief-executive ceo cfo coo director commissioner sheriff superintendent ambassador coroner
secretary minister majority-leader minority-leader leader treasurer comptroller judge justice billionaire businessman mogul
businesswoman tycoon democrat republican senator congressman congresswoman author host moderator anchor actor actress singer director
comedian rapper columnist author filmmaker contender winner loser challenger libertarian socialist independent
coach manager captain boss owner founder star striker goalkeeper defendant suspect plaintiff accused shooter gunman
patriarch bishop archbishop cardinal rabbi imam pastor general admiral vicar dean principal headteacher headmaster provost
magistrate prosecutor ayatollah dictator autocrat strongman monarch`;

/** Words before or after a person's name that tell it is one. */
export const TITLES = `mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady rev rev. reverend fr father sister brother
sen sen. sens sens. senator senators rep rep. reps reps. representative representatives congressman congresswoman gov gov. govs. governor
governors lt. lt col col. gen gen. adm adm. capt capt. captain maj maj. sgt sgt. cpl. pvt. major general admiral colonel lieutenant sergeant
commander president presidents vice-president chancellor premier minister secretary ambassador mayor councilman councilwoman councillor alderman
sheriff chief officer detective judge justice attorney king queen prince princess pope cardinal bishop archbishop rabbi imam sheikh sheik ayatollah
hon. hon speaker chairman chairwoman chair director coach spokesman spokeswoman spokesperson strategist adviser advisor manager pollster
commissioner superintendent inspector agent delegate assemblyman assemblywoman candidate author columnist actor actress singer
lawyer analyst economist historian researcher professor journalist reporter anchor host editor critic activist businessman
billionaire democrat republican founder ceo aide consultant operative lobbyist leader`;

/** Collective identities by party or group when capitalised: a name to the tagger, a crowd to the reader. */
export const CAPITALISED_CROWDS = `democrats republicans americans christians muslims jews catholics evangelicals hispanics latinos latinas asians
blacks whites mormons millennials britons europeans russians israelis palestinians iranians syrians ukrainians mexicans canadians germans
arabs kurds sunnis shiites hindus sikhs africans african-americans texans iowans floridians californians virginians ohioans
libertarians conservatives liberals dems tories progressives independents southerners northerners new-yorkers londoners
africans indians pakistanis australians chinese japanese koreans scots irish welsh brexiteers remainers zionists islamists
americans nevadans hoosiers pennsylvanians wisconsinites michiganders greens socialists communists nazis trumpers bernie-bros`;
