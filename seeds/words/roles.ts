// Nouns by what they tell of somebody whom the article may or may not name.

/** Whoever is called so has told something. */
export const INFORMANTS = `source insider informant whistleblower`;

/** People whose descriptions of a thing ("called the plan reckless") are told, not only held. */
export const DESCRIBERS = `official aide adviser advisor source insider staffer operative strategist diplomat`;

/** People who speak for what they know, not for what they think. */
export const INSIDERS = `official aide adviser advisor source insider staffer operative diplomat investigator executive employee
person friend ally associate strategist detective officer member lawmaker minister`;

/** Nouns that only point back: the person, the source, the official. */
export const POINTERS = `person source official individual insider aide man woman one`;

/** Nouns of one crowd: "an electorate" is no person. */
export const MASSES = `electorate public crowd audience majority minority faction mob throng legion bulk chorus world nation country
left right side elite half`;

/** Who is somebody's in such a way that a reader can tell who it is. */
export const KIN = `wife husband father mother son daughter brother sister grandfather grandmother uncle aunt cousin nephew niece boss
girlfriend boyfriend fiance fiancee spouse partner dad mom mum parent predecessor successor rival opponent deputy manager mate doctor
physician chief chairman chairwoman widow ex-wife ex-husband son-in-law`;

/** Nouns by which a member of a parliament comes back. */
export const LAWMAKERS = `lawmaker senator congressman congresswoman legislator representative councilman politician`;

/** What stands before or after the name of one. */
export const LAWMAKER_TITLES = `sen sen. sens sens. rep rep. reps reps. senator representative congressman congresswoman mp legislator
lawmaker assemblyman councilman councilwoman`;

/** Who speaks for a client, where one is named beside the noun. */
export const CLIENT_SPEAKERS = `lawyer attorney counsel representative solicitor barrister agent`;

/** "the woman said": such a noun comes back for somebody whom the article has named, unless it came as "a woman" before. */
export const NAMED_ONCE_KNOWN = `man woman boy girl guy lady gentleman child veteran native reporter student lawyer attorney executive pair
couple deputy officer agent opponent rival journalist editor chief head leader`;

/** The same for several: "the lawmakers". */
export const GROUPS_ONCE_KNOWN = `man woman lawmaker chairman head leader author member friend brother sister sibling twin parent couple duo pair
candidate founder owner`;

/** Who writes down what is told them. */
export const RECEIVERS = `me us reporter reporters journalist journalists newspaper correspondent interviewer interviewers network agency
paper magazine website broadcaster`;

/** Words after a noun that say how somebody knows: "people familiar with", "those close to", "somebody in the room". */
export const KNOWING = `familiar briefed close closest aware privy involved with informed directly present inside around near`;
