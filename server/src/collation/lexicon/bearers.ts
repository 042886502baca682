/** Words by which it is read whose a figure is, and what is held to be one name. In lower case. */

/** Point back to who or what a sentence before is about. */
export const POINTING_BACK: ReadonlySet<string> = new Set(['he', 'she', 'it']);

/** Point back to whose something is. */
export const OWNERS_BACK: ReadonlySet<string> = new Set(['his', 'her', 'its']);

/** Of these, those that point back to a person, of whom a report names many. */
export const OF_PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);

/** Behind "the" they point back to somebody or something that was named: "the company offered", "the striker was banned". */
export const POINTING_NOUNS: ReadonlySet<string> = new Set(
  'company firm group carrier bank retailer maker giant club team side agency airline manufacturer'.split(' '),
);

/** Who tells of a person or thing what it has, bears or brings in: their subject has what is measured. */
export const VERBS_OF_HAVING: ReadonlySet<string> = new Set(
  'have own hold report post make see record get receive suffer face cost weigh measure last earn serve spend'.split(
    ' ',
  ),
);

/** Verbs of two parties, of whom one gives what the other gets: two such verbs have two subjects for one price. */
export const EXCHANGES: ReadonlySet<string> = new Set(
  'buy purchase acquire sell pay receive lend borrow owe give award fine sue transfer fetch'.split(' '),
);

/** Who does it has what the noun names: "Corvane bid", "Corvane's bid". */
export const OFFERING: ReadonlySet<string> = new Set(
  'bid offer propose pledge promise donate invest demand seek ask want score win'.split(' '),
);

/** Whom it befalls has what the noun names: "Ida Holm was banned", "Ida Holm's ban". */
export const PUNISHING: ReadonlySet<string> = new Set(
  'jail imprison sentence ban suspend disqualify fine punish'.split(' '),
);

/** Tell with the noun of a deed that their subject did it: "submitted a resignation", "made a visit". */
export const DOING: ReadonlySet<string> = new Set('make give take do pay submit tender hand file lodge'.split(' '));

/** Forms of "be", before a participle of what befell the subject. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set('be am is are was were been being get got gets'.split(' '));

/** Lead whose something is, behind its noun: "the battery of the Talven", "profits at Halden Timber". */
export const OWNER_LEADS: ReadonlySet<string> = new Set(['of', 'at']);

/** Lead what is bid, paid or sought for. */
export const GOAL_LEADS: ReadonlySet<string> = new Set(['for']);

/** Stand within a name: "Bank of Halden", "Ludwig van Moss". */
export const WITHIN_NAMES: ReadonlySet<string> = new Set(['of', 'de', 'del', 'van', 'von', 'al', 'bin', 'la', '&']);

/** What many names have in common: by one of these alone two are not one. */
export const COMMON_IN_NAMES: ReadonlySet<string> = new Set(
  [
    'inc ltd plc corp corporation co company group holdings holding limited llc ag sa gmbh bank university college',
    'school hospital city county state states new north south east west united national international royal old great',
    'air airlines airways oil gas energy motors media football club party ministry department office court house home',
    'american british french german russian chinese japanese indian european',
  ].flatMap((row) => row.split(' ')),
);

/** What the name of a company may have or not. */
export const FORMS_OF_COMPANIES: ReadonlySet<string> = new Set(
  'inc ltd plc corp corporation co company group holdings holding limited llc ag sa gmbh'.split(' '),
);

/** Houses, streets and capitals that stand for a government, a market or an office. */
export const STAND_INS: ReadonlySet<string> = new Set(
  [
    'washington london beijing moscow brussels paris berlin tokyo delhi ottawa canberra kremlin pentagon whitehall',
    'westminster downing wall street treasury congress parliament palace vatican',
  ].flatMap((row) => row.split(' ')),
);

/** Between the members of a list, and around a bracket. */
export const CHAIN_JOINTS: ReadonlySet<string> = new Set(['and', ',', '(', ')']);

/** Nouns of what somebody has of a firm, and what leads its name behind them. */
export const STAKES: ReadonlySet<string> = new Set(['stake', 'share', 'holding', 'interest', 'shareholding']);
export const STAKE_LEADS: ReadonlySet<string> = new Set(['of', 'in']);

/** What a percentage is written with. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(['%', 'per', 'cent', 'percent']);

/** Stand between a name and its value in a list: "Holm with 34 percent", "Holm (about $34)". */
export const BEFORE_LISTED_VALUES: ReadonlySet<string> = new Set(
  'with at on about around roughly nearly almost some only just up down $ £ € ¥'.split(' '),
);

/** Between one name with its value and the next one of a list. */
export const LISTED_BEHIND: ReadonlySet<string> = new Set([',', ';', 'and', 'while']);
