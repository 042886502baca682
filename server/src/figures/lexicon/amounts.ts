import { MONEY_SIGNS } from '../../language/lexicon/word-classes.ts';
import { type WordTable, wordTable } from '../../language/word-table.ts';

/** Words by which the rules of `amounts` decide. Lower case, where a doc comment says nothing else. */

/** Marks for feet. */
export const FOOT_MARKS: ReadonlySet<string> = new Set(["'", '’', '′', '`', '‘', '´']);

/** Marks for inches. */
export const INCH_MARKS: ReadonlySet<string> = new Set(['"', '”', '″', '“']);

/** Feet of a height in words. */
export const FEET: ReadonlySet<string> = new Set(['foot', 'feet', 'ft']);

/** Inches of a height in words. */
export const INCHES: ReadonlySet<string> = new Set(['inch', 'inches', 'in', 'ins']);

/** Behind feet alone these tell that a mark is no apostrophe: "6' tall". */
export const EXTENTS: ReadonlySet<string> = new Set(['tall', 'long', 'high', 'deep', 'wide', 'broad', 'thick']);

/** Before "every" or "each" these lead the number of a scale, too. */
export const EVERY_LEADS: ReadonlySet<string> = new Set(['for', 'in', 'of', 'to']);

/** Words that bound an amount and stand directly before it. */
export const BOUNDS: ReadonlySet<string> = new Set(['than', 'nearly', 'almost', 'about']);

/** Before "than a year" and its like. */
export const COMPARED: ReadonlySet<string> = new Set(['more', 'less', 'longer']);

/** Directly before pounds these make them money. */
// biome-ignore format: words read better in rows than one to a line
export const PAYING: ReadonlySet<string> = new Set([
  'pay', 'pays', 'paid', 'paying', 'cost', 'costs', 'costing', 'spend', 'spends', 'spent', 'spending', 'charge', 'charges',
  'charged', 'owe', 'owes', 'owed', 'fined', 'earn', 'earns', 'earned',
]);

/** What is paid, owed or had in money: pounds of it are no weight. */
// biome-ignore format: words read better in rows than one to a line
export const MONEYS: ReadonlySet<string> = new Set([
  'reward', 'rewards', 'fine', 'fines', 'prize', 'prizes', 'debt', 'debts', 'grant', 'grants', 'cheque', 'cheques', 'worth',
  'budget', 'fee', 'fees', 'price', 'prices', 'wage', 'wages', 'salary', 'salaries', 'pension', 'loan', 'loans', 'tax',
  'taxes', 'bill', 'bills', 'donation', 'donations', 'ransom', 'compensation', 'bonus', 'rent', 'rents', 'profit', 'profits',
  'turnover', 'sales', 'revenue', 'fund', 'funds', 'funding', 'bribe', 'bribes', 'bail', 'deposit', 'deposits', 'valued',
  'stake', 'stakes', 'pot', 'pay', 'allowance', 'subsidy', 'subsidies', 'damages', 'savings', 'income', 'earnings',
]);

/** Words between a number and its unit that leave both what they are. */
// biome-ignore format: words read better in rows than one to a line
export const STRESSING: ReadonlySet<string> = new Set([
  'more', 'additional', 'extra', 'further', 'other', 'full', 'whole', 'entire', 'long', 'short', 'straight',
  'consecutive', 'successive', 'solid', 'agonising', 'agonizing', 'painful', 'fewer', 'missing',
]);

/** Stand between "magnitude" and its number. */
export const MAGNITUDE_LINKS: ReadonlySet<string> = new Set([
  '-',
  'of',
  'was',
  'is',
  'at',
  'about',
  'a',
  'preliminary',
]);

/** What has a magnitude. */
export const QUAKES: ReadonlySet<string> = new Set([
  'earthquake',
  'quake',
  'tremor',
  'aftershock',
  'temblor',
  'foreshock',
]);

/** Join the sides of what is measured. */
export const BY: ReadonlySet<string> = new Set(['x', '×', 'by']);

/** Tied to a number by a hyphen these letters tell a gate, a seat or a flat ("2-B"), no bytes, amperes or degrees. */
export const SEATS: ReadonlySet<string> = new Set(['A', 'B', 'C', 'F', 'J', 'K', 'N', 'L']);

/** Stand before a decade of a scale: "in the low 60s". */
// biome-ignore format: words read better in rows than one to a line
export const DECADE_LEADS: ReadonlySet<string> = new Set([
  'the', 'early', 'late', 'mid', 'lower', 'upper', 'low', 'high', '-', 'and', 'or',
]);

/** Units of temperature, by CLDR's names. */
export const TEMPERATURES: ReadonlySet<string> = new Set(['degree', 'celsius', 'fahrenheit', 'kelvin']);

/** A sign may touch these on its left. */
export const LEADS_SIGN: ReadonlySet<string> = new Set([...MONEY_SIGNS, '(', '[']);

/** Signs of one letter, which must touch their digits: "R200 million", never "Moss, R 200". */
export const LETTER_SIGNS: ReadonlySet<string> = new Set(['R', 'N']);

/** Lead what is measured: "barrels of oil a day". */
export const SUBSTANCE_LEADS: ReadonlySet<string> = new Set(['of', 'in']);

/** Periods of a rate of growth. */
export const GROWTH_PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade']);

/** The letter of a race: "10K". */
export const RACE_LETTERS: ReadonlySet<string> = new Set(['k']);

/** Behind a race they tell which: "10K road race". */
export const ROADS: ReadonlySet<string> = new Set(['road']);

/** Magnitudes beside which "m" is one as well. */
export const MILLIONS: ReadonlySet<string> = new Set(['bn', 'million', 'billion']);

/** The letter of metres, and of millions. */
export const M_LETTERS: ReadonlySet<string> = new Set(['m']);

/** The unit of a share. */
export const PERCENT: ReadonlySet<string> = new Set(['percent']);

/** Before the first of two amounts they tell what both are: the ends of a range, or of a change. */
export const RANGE_LEADS: WordTable<'from' | 'between' | 'by'> = wordTable({
  from: 'from',
  between: 'between',
  by: 'by',
});

/** What of a report has a number as its content: "cut the toll from 43 to 41". */
export const TOLLS: ReadonlySet<string> = new Set(['toll', 'tolls', 'tally']);

/** Nouns of a count that may be of anything, and of whom it is where it is a toll: "the number of missing". */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(['number', 'count', 'figure', 'total', 'estimate']);
export const CASUALTIES: ReadonlySet<string> = new Set([
  ...['dead', 'death', 'deaths', 'fatalities', 'casualties', 'victims', 'bodies', 'killed', 'died', 'drowned'],
  ...['missing', 'injured', 'wounded', 'hurt', 'injuries', 'wounds', 'hostages', 'captives'],
]);

/** Verbs of a count that is moved, or moves, in their forms: "lowered the toll from 43 to 41". */
export const COUNT_MOVES: ReadonlySet<string> = new Set([
  ...['raise', 'raises', 'raised', 'raising', 'lower', 'lowers', 'lowered', 'lowering', 'cut', 'cuts', 'cutting'],
  ...['reduce', 'reduces', 'reduced', 'reducing', 'revise', 'revises', 'revised', 'revising', 'correct', 'corrects'],
  ...['corrected', 'correcting', 'amended', 'adjusted', 'updated', 'updating', 'upgraded', 'downgraded', 'increased'],
  ...['rise', 'rises', 'rose', 'risen', 'rising', 'climb', 'climbs', 'climbed', 'climbing', 'jumped', 'grew', 'grown'],
  ...['fall', 'falls', 'fell', 'fallen', 'falling', 'dropped', 'went', 'gone', 'changed', 'brought', 'scaled'],
]);

/** A part of two. */
export const HALF: ReadonlySet<string> = new Set(['half']);

/** Behind a number they bound it from below. */
export const PLUS: ReadonlySet<string> = new Set(['+', 'plus']);

/** Behind a number and a hyphen they bound it from below. */
export const PLUS_WORDS: ReadonlySet<string> = new Set(['plus']);

/** What a quake is measured in. */
export const MAGNITUDES: ReadonlySet<string> = new Set(['magnitude']);

/** Tell how strong a quake was: "measuring 5.8". */
export const MEASURING: ReadonlySet<string> = new Set(['measuring', 'measured', 'registering', 'registered']);

/** The scale of quakes. */
export const RICHTER: ReadonlySet<string> = new Set(['richter']);

/** Lead the level that an amount is under. */
export const BELOW: ReadonlySet<string> = new Set(['below']);

/** The level between cold and warm. */
export const ZERO: ReadonlySet<string> = new Set(['zero']);

/** Signs of what is below zero, in words. */
export const NEGATIVE_SIGNS: ReadonlySet<string> = new Set(['minus']);

/** Units of a temperature that need no name. */
export const DEGREES: ReadonlySet<string> = new Set(['degrees']);

/** Behind a number they may lead the name of a mountain. */
export const MOUNTAINS: ReadonlySet<string> = new Set(['mt']);

/** Short for a unit only where it is written so, else another word. */
export const NO_UNITS: ReadonlySet<string> = new Set(['in', 'st']);

/** Lead the unit of a rate. */
export const EACH: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every']);

/** Lead to each one of what an amount is told for one of: "$31 for each share". */
export const EACH_LEADS: ReadonlySet<string> = new Set(['for']);

/** Of these a compound tells how many of a longer period are worked: "a 38-hour week". */
export const WORKED_UNITS: ReadonlySet<string> = new Set(['hour', 'day']);

/** Periods of which a compound tells how much of them is worked, by the names they are told under: "a 38-hour week". */
export const WORKED_PERIODS: ReadonlyMap<string, string> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['workday', 'day'],
  ['workdays', 'day'],
  ['workweek', 'week'],
  ['workweeks', 'week'],
]);

/** What is told between the two: "a four-day working week". */
export const WORKING: ReadonlySet<string> = new Set(['work', 'working', 'school', 'teaching']);

/** Of these units a compound tells the length of one: "month-long". */
// biome-ignore format: words read better in rows than one to a line
export const LONG_UNITS: readonly string[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century', 'mile'];

/** How something extends that is as long as one of a unit. */
export const EXTENDED: readonly string[] = ['long'];

/** Dashes between the ends of a range, however they are typed. */
export const RANGE_DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‐', '‑', '−', '~']);

/** Units of how much more something is, behind their number. */
export const SHARES_AND_TIMES: ReadonlySet<string> = new Set(['%', 'percent', 'cent', 'pc', 'times', 'points']);

/** Behind "a year" these make it a date, not what something is counted per. */
// biome-ignore format: words read better in rows than one to a line
export const POINT_IN_TIME: ReadonlySet<string> = new Set([
  'ago', 'earlier', 'later', 'before', 'after', 'prior', 'since',
]);

/** Behind "a year from" likewise; in "$5m a year from donors" something is paid. */
export const NOW: ReadonlySet<string> = new Set(['now', 'then', 'today', 'tomorrow', 'yesterday']);

/** Symbols of one letter that may stand apart from their number ("5 W"); the others must touch it. */
// biome-ignore format: words read better in rows than one to a line
export const SYMBOLS_APART: ReadonlySet<string> = new Set([
  'm', 'g', 't', 'l', 'L', 'W', 'V', 'F', 'C', 'K', 'N', 'J', 'h', 'b',
]);
