/** Words by which the rules of `counted` decide. Lower case, where a doc comment says nothing else. */

/** Between a verb of change and the level that is reached. */
export const MOVING_TO: ReadonlySet<string> = new Set(['to', 'at', 'from', 'past']);

/** Verbs of a level that stays. */
export const STANDING_AT: ReadonlySet<string> = new Set([
  'stood',
  'stands',
  'stand',
  'standing',
  'remained',
  'remains',
  'peaked',
]);

/** Verbs of getting somebody or something out of a place. */
// biome-ignore format: words read better in rows than one to a line
export const MOVING_OUT: ReadonlySet<string> = new Set([
  'pull', 'pulls', 'pulled', 'pulling', 'dig', 'digs', 'dug', 'drag', 'dragged', 'carry', 'carried', 'lift', 'lifted',
  'bring', 'brought', 'lead', 'led', 'fly', 'flew', 'flown', 'airlifted', 'get', 'got', 'take', 'takes', 'took', 'taken',
  'move', 'moved', 'withdraw', 'withdrew', 'withdrawn', 'drive', 'drove', 'driven', 'throw', 'threw', 'thrown', 'fish',
  'fished', 'winched', 'hauled', 'squeeze', 'squeezed', 'bus', 'bussed', 'bused', 'fled', 'forced',
]);

/** Copulas of several. */
export const PLURAL_COPULAS: ReadonlySet<string> = new Set(['are', 'were']);

/** Marks between a label and its number. */
export const LABEL_MARKS: ReadonlySet<string> = new Set([':', '=']);
/** Likewise, with a blank before them, behind a state alone: "Killed – 12". */
export const LABEL_DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Before "of" they tell that what follows is counted. */
export const NUMBERS: ReadonlySet<string> = new Set(['number', 'numbers']);

/** Between the verb of "the number of … rose to 44" and the number. */
// biome-ignore format: words read better in rows than one to a line
export const LINKS: ReadonlySet<string> = new Set(['to', 'is', 'was', 'at', 'from', 'by', 'past', '(', 'be', 'been', 'were', 'are']);

/** Magnitudes of people that something is counted per. */
export const MAGNITUDE: ReadonlySet<string> = new Set(['thousand', 'million', 'billion']);

/** "the 25,000 mark", "the 169,000 figure": nouns for the number itself. */
export const LEVELS: ReadonlySet<string> = new Set(['mark', 'figure', 'level', 'threshold', 'barrier', 'milestone']);

/** Who makes forecasts, and what they do: "missing the 99,000 analysts expected" counts no analysts. */
export const FORECASTERS: ReadonlySet<string> = new Set([
  'analyst',
  'economist',
  'expert',
  'investor',
  'forecaster',
  'trader',
  'market',
]);

/** Behind forecasters they tell what these do. */
export const FORECASTS: ReadonlySet<string> = new Set([
  'expected',
  'forecast',
  'predicted',
  'estimated',
  'projected',
  'had',
  'anticipated',
]);

/** Behind "or" they bound the number before it. */
export const BOUNDS: ReadonlySet<string> = new Set(['more', 'fewer', 'less', 'greater', 'so']);

/** Directly behind a number they bound it. */
export const BEHIND_BOUNDS: ReadonlySet<string> = new Set(['+', 'plus', 'ish']);

/** Tied to a number they make it an estimate, and what is counted follows: "300-odd boats". */
export const ESTIMATES: ReadonlySet<string> = new Set(['odd', 'ish', 'something', 'some', 'plus']);

/** Before a noun and "or two". */
export const ONE_BEFORE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

/** Behind "times" they tell that values are compared. */
// biome-ignore format: words read better in rows than one to a line
export const COMPARED: ReadonlySet<string> = new Set([
  'as', 'the', 'more', 'forward', 'trailing', 'less', 'its', 'their', 'his', 'her', 'what', 'over', 'faster', 'greater', 'that', 'those',
]);

/** Stretches of time in which something happened so many times. */
// biome-ignore format: words read better in rows than one to a line
export const STRETCHES: ReadonlySet<string> = new Set([
  'hour', 'morning', 'afternoon', 'evening', 'night', 'day', 'weekend', 'week', 'month', 'spring', 'summer', 'autumn',
  'winter', 'season', 'year', 'time', 'shift',
]);

/** Point at another than the one whose age was told. */
export const OTHERS: ReadonlySet<string> = new Set(['other', 'another', 'others', 'second', 'third']);

/** Between somebody and the age. */
export const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', ',', 'aged']);

/** Behind "of" these point back: "two of them". */
export const POINTING: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom', 'which']);

/** Behind a number these add to what was counted before: "and dozens more were hurt". */
// biome-ignore format: words read better in rows than one to a line
export const ADDING: ReadonlySet<string> = new Set(['more', 'others']);

/** Words that may stand between "to" and the second number of a way. */
export const BEFORE_END: ReadonlySet<string> = new Set(['just', 'about', 'around', 'nearly', 'almost', 'only', 'over']);

/** Lead the level that is reached. */
export const LEVEL_LEADS: ReadonlySet<string> = new Set(['to', 'at']);

/** Lead the whole that a share is of. */
export const SHARE_LEADS: ReadonlySet<string> = new Set(['of', 'off', 'for']);

/** May stand between a share and its whole. */
export const PHRASE_ARTICLES: ReadonlySet<string> = new Set(['the', 'a']);

/** Lead one end of a change. */
export const CHANGE_ENDS: ReadonlySet<string> = new Set(['from', 'to']);

/** Lead where something is put. */
export const PLACE_LEADS: ReadonlySet<string> = new Set(['on', 'in', 'into']);

/** Lead a clause about those that were counted. */
export const APPOSITIVE_RELATIVES: ReadonlySet<string> = new Set(['who', 'which']);

/** Behind a number they tell the size of a group: "a 300-strong crowd". */
export const STRONG: ReadonlySet<string> = new Set(['strong']);

/** Signs of a factor. */
export const TIMES_SIGNS: ReadonlySet<string> = new Set(['x', '×']);

/** Tell that somebody has most of what the object names: "led the nominations with 11". */
export const LEADING: ReadonlySet<string> = new Set(['led', 'lead', 'leads', 'leading', 'topped', 'tops', 'topping']);

/** Lead how many that is. */
export const WITH: ReadonlySet<string> = new Set(['with']);

/** Join the amounts of a list. */
export const LIST_LINKS: ReadonlySet<string> = new Set(['and', ',', 'or']);

/** Before an amount they tell that it comes on top of an earlier one. */
export const ANEW: ReadonlySet<string> = new Set(['another', 'a', 'further', 'then']);

/** Stretches of time per which something is counted. */
export const PERIOD_NOUNS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour', 'shift', 'season']);

/** Behind a verb: "shot dead five". */
export const DEAD: ReadonlySet<string> = new Set(['dead']);

/** Open what adds to a number, most often the same in another unit. */
export const OPENING_BRACKETS: ReadonlySet<string> = new Set(['(', '[']);
