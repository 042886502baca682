/**
 * The words of English that hold a sentence together, by what they do in it. Lower case. A word that does several things
 * stands once for each.
 */

/** Join what is told together. */
export const ADDERS: ReadonlySet<string> = new Set(['and']);

/** Stand for those that are counted besides. */
export const THE_REST: ReadonlySet<string> = new Set(['others']);

/** Tell that more are counted besides. */
export const OTHERS: ReadonlySet<string> = new Set(['other', 'others']);

/** Point to what is known. */
export const DEFINITE: ReadonlySet<string> = new Set(['the']);

/** Lead a verb that somebody is to do. */
export const INFINITIVE_MARKERS: ReadonlySet<string> = new Set(['to']);

/** Join a part with its whole, and an amount with what it is of: "three of the boats". */
export const PARTITIVES: ReadonlySet<string> = new Set(['of']);

/** Point to one of many, before a consonant. */
export const SINGLE: ReadonlySet<string> = new Set(['a']);

/** Deny it for now or for ever. */
export const DENIALS: ReadonlySet<string> = new Set(['not', 'never']);

/** Lead what is said: "said that". */
export const COMPLEMENTIZERS: ReadonlySet<string> = new Set(['that']);

/** Lead what somebody or something is taken for. */
export const ROLE_LEADS: ReadonlySet<string> = new Set(['as']);

/** Lead who did something. */
export const AGENTS: ReadonlySet<string> = new Set(['by']);

/** Point to one of many or to what is known. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Lead a day, a floor or a topic. */
export const UPON: ReadonlySet<string> = new Set(['on']);

/** Deny what they stand before. */
export const NEGATIONS: ReadonlySet<string> = new Set(['not']);

/** Join the parts of a name or the members of a list; the sign included. */
export const AND_SIGNS: ReadonlySet<string> = new Set(['and', '&']);

/** Lead a clause about somebody. */
export const PERSON_RELATIVES: ReadonlySet<string> = new Set(['who']);

/** Lead the clause that tells when. */
export const TIME_RELATIVES: ReadonlySet<string> = new Set(['when']);

/** Lead a part of what was counted. */
export const INCLUSIONS: ReadonlySet<string> = new Set(['including']);

/** Lead where or in which time something is. */
export const WITHIN: ReadonlySet<string> = new Set(['in']);

/** Lead a point: an hour, a level, a place. */
export const POINTS: ReadonlySet<string> = new Set(['at']);

/** Lead two ends at once. */
export const BOTH_ENDS_LEADS: ReadonlySet<string> = new Set(['between']);

/** Lead where something begins: a way, a range, an origin. */
export const STARTS: ReadonlySet<string> = new Set(['from']);

/** Join what is told instead of one another. */
export const ALTERNATIVES: ReadonlySet<string> = new Set(['or']);

/** The number that stands for somebody as well. */
export const ONES: ReadonlySet<string> = new Set(['one']);

/** Join equal parts of a sentence. */
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or']);

/** Lead where something ends: a level, the end of a range. */
export const GOALS: ReadonlySet<string> = new Set(['to']);

/** Lead what a rate is for each of. */
export const RATE_LEADS: ReadonlySet<string> = new Set(['per']);

/** Lead by how much something is another, and the other side of what is measured. */
export const STEP_LEADS: ReadonlySet<string> = new Set(['by']);

/** Lead what is compared with. */
export const COMPARISON_LEADS: ReadonlySet<string> = new Set(['than']);

/** Lead "of" in "out of". */
export const OUTWARDS: ReadonlySet<string> = new Set(['out']);

/** Behind a number they tell how many times, or a factor. */
export const MULTIPLIERS: ReadonlySet<string> = new Set(['times']);

/** Tell that none is counted. */
export const ABSENCE: ReadonlySet<string> = new Set(['no']);

/** The indefinite articles. */
export const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);

/** Begin a clause about what stands before them. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** Join a second verb or a second clause of one subject. */
export const VERB_JOINERS: ReadonlySet<string> = new Set(['and', 'but']);

/** Begin another main clause. */
export const CLAUSE_JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'although', 'though']);

/** Stand between the members of a list. */
export const LIST_JOINTS: ReadonlySet<string> = new Set(['and', ',', '&']);

/** Join two ends or two members: "20s or 30s", "3 to 4", "Monday and Tuesday". */
export const PAIR_JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'to']);

/** Before a period they tell per which time something is counted, and how often. */
export const EVERY: ReadonlySet<string> = new Set(['every', 'each']);

/** Tell that a number is a bound: behind "or", before "than". */
export const MORE_OR_LESS: ReadonlySet<string> = new Set(['more', 'less', 'fewer']);

/** Behind a stretch of time they make it a point in time, which nothing lasts and nobody counts. */
export const DATING_WORDS: ReadonlySet<string> = new Set(['earlier', 'later', 'ago', 'before']);

/** Point at one thing or stretch of time: "this income", "that night". */
export const POINTERS: ReadonlySet<string> = new Set(['this', 'that']);

/** Lead those of whom some are counted: "of the 50 hostages", "among them 126 children". */
export const PARTITIVE_LEADS: ReadonlySet<string> = new Set(['of', 'among', 'amongst']);

/** Stand for those who were told of before: "one of them". */
export const MEMBERS: ReadonlySet<string> = new Set(['them', 'these', 'those']);

/** Lead whom something comes from: who made an offer, whose words follow. */
export const DOER_LEADS: ReadonlySet<string> = new Set(['by', 'from']);
