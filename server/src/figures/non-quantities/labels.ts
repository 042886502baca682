import { MONTHS, WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { isPlural } from '../../language/plurals.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAgeBehindName } from '../ages/appositive-ages.ts';
import { STREETS } from '../lexicon/addresses.ts';
import { FEASTS_BEFORE_YEARS, LABELS_BEFORE, LABELS_WITH_CAPITAL, WEAK_LABELS } from '../lexicon/non-quantities.ts';
import { NUMBERED_NAMES, PERSON_STATES, ROAD_STATES } from '../lexicon/numbered-names.ts';
import { HARM_VERBS } from '../lexicon/persons.ts';
import { nounBehind } from '../nouns/noun-phrases.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind } from './non-quantity.ts';

const LABELS: ReadonlySet<string> = new Set<string>(LABELS_BEFORE);
const WITH_CAPITAL: ReadonlySet<string> = new Set<string>(LABELS_WITH_CAPITAL);
const FEASTS: ReadonlySet<string> = new Set<string>(FEASTS_BEFORE_YEARS);
const WEAK: ReadonlySet<string> = new Set<string>(WEAK_LABELS);
/** Words before an age, which is a quantity. */
const AGES: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);
const STREET: ReadonlySet<string> = new Set<string>(STREETS);
const STATES: ReadonlySet<string> = new Set<string>(PERSON_STATES);
const HARM: ReadonlySet<string> = new Set<string>(HARM_VERBS);
const ROADS: ReadonlySet<string> = new Set(ROAD_STATES);
/** Months and days of the week, which have no numbers for names beside those of their days. */
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS.keys(), ...WEEKDAYS.keys()].filter((name) => name.length > 3));
const NUMBERED: ReadonlySet<string> = new Set<string>(NUMBERED_NAMES);

/** "Section 5", "Flight 370", "category 4", "No. 10", "iPhone 11", "Stoxx 600". */
export function label(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  if (numeral.scale > 1 && numeral.form === 'digits') return null; // "users now number 40m"
  let at = numeral.from - 1;
  if (tokens[at]?.text === '.' && LABELS.has(`${tokens[at - 1]?.lower}`)) at--;
  const before = tokens[at];
  if (before === undefined) return null;
  if (before.text === '-' && tokens[at - 1]?.text === 'I' && numeral.form === 'digits')
    return asKind('identifier', numeral); // "I- 55"
  if (CALENDAR.has(before.lower) && tokens[numeral.to]?.kind === 'word') return null; // "in March 12 were killed"
  if (before.lower === 'copyright' || FEASTS.has(before.lower) || HARM.has(before.lower)) return null; // a year or people follow
  const capital = before.text[0] !== before.lower[0];
  if (!capital && !LABELS.has(before.lower) && !(before.kind === 'word' && ownsNumber(tokens, at))) return null;
  const noun = nounBehind(reading, numeral.to);
  // "in the top 10 of the men's rankings", "the top 40 album charts"
  const isChart = before.lower === 'top' && (tokens[numeral.to]?.lower === 'of' || noun?.head === 'chart');
  const counted = isChart ? null : noun;
  const countsThings =
    counted?.plural === true && (!counted.capital || isTitle(tokens)) && !isNamedSubject(reading, at, numeral.to);
  if (STATES.has(tokens[numeral.to]?.lower ?? '') && !hasObject(reading, numeral.to)) return null;
  const isSeparated = WEAK.has(before.lower) && tokens[numeral.from]?.text.includes(',') === true; // "to top 500,000"
  if (
    !isSeparated &&
    isLabel(
      before,
      at,
      capital,
      counted === null || (!counted.plural && (numeral.value > 1 || numeral.form === 'digits')),
      countsThings,
    )
  )
    return asKind('identifier', numeral, listEnd(tokens, before, codeEnd(tokens, numeral.to)));
  if (numeral.form !== 'digits' || before.kind !== 'word') return null;
  if (isVersion(tokens, numeral) && (ownsNumber(tokens, at) || isProgram(reading, at, numeral.to)))
    return asKind('identifier', numeral);
  if (!isBareInteger(tokens, numeral)) return null;
  if (ownsNumber(tokens, at)) return asKind('identifier', numeral, codeEnd(tokens, numeral.to));
  if (isRoad(tokens, at)) return asKind('identifier', numeral);
  const isCounted = counted !== null && (counted.plural ? countsThings : numeral.value === 1 || numeral.value >= 1000);
  const opens = at === 0 && !isCounted;
  const cls = reading.classes[at];
  const named = cls === 'name' || (capital && cls === 'noun' && (at > 0 || opens) && !AGES.has(before.lower));
  if (named && isCopyright(tokens, numeral)) return null; // a year
  if (named && isAgeBehindName(tokens, numeral.to, numeral.value)) return null;
  return named && !countsThings ? asKind('identifier', numeral) : null;
}

/** "© Moss Herald 2016": a year behind the name of who owns what is written. */
function isCopyright(tokens: readonly Token[], { from, value }: Numeral): boolean {
  if (value < FIRST_COPYRIGHT || value > LAST_COPYRIGHT) return false;
  return tokens.slice(Math.max(0, from - COPYRIGHT_REACH), from).some(({ text }) => text === '©');
}

const FIRST_COPYRIGHT = 1950;
const LAST_COPYRIGHT = 2100;
const COPYRIGHT_REACH = 6;

/** "CBS 2 reports that": behind a name that no preposition leads, its number and a word in -s with an object follow. */
function isNamedSubject({ tokens, classes }: SentenceReading, name: number, verb: number): boolean {
  if ((classes[name] !== 'name' && !isCapitals(tokens[name])) || tokens[verb]?.known?.closed) return false;
  const object = classes[verb + 1];
  const leads = object === 'determiner' || object === 'possessive' || object === 'name';
  if (!leads || isTitle(tokens)) return false;
  let first = name;
  while (classes[first - 1] === 'name') first--;
  return classes[first - 1] !== 'preposition';
}

/** "The blast at Club 9 killed three": what the verb at token `at` befalls stands behind it, so that no number before it does. */
function hasObject({ classes }: SentenceReading, at: number): boolean {
  const object = classes[at + 1];
  return object === 'number' || object === 'determiner' || object === 'possessive';
}

/** "OR 58": a state's code before the number of a road; among capitals it may be any word. */
function isRoad(tokens: readonly Token[], at: number): boolean {
  return ROADS.has(tokens[at]?.text ?? '') && !isCapitals(tokens[at - 1]) && !isCapitals(tokens[at + 2]);
}

function isCapitals(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** Whether the word before a number names one of a row; a weak one only with a capital, or where nothing is counted. */
function isLabel(word: Token, at: number, capital: boolean, countsNothing: boolean, countsThings: boolean): boolean {
  if (!LABELS.has(word.lower) || (WITH_CAPITAL.has(word.lower) && !(capital && at > 0))) return false;
  return !WEAK.has(word.lower) || ((capital || countsNothing) && !countsThings);
}

/** "Boeing 737-800", "Case No. 12-345": what a hyphen ties to the number of a name. */
function codeEnd(tokens: readonly Token[], at: number): number {
  const [hyphen, code] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && !hyphen.spaced && code?.kind === 'number' && !code.spaced ? at + 2 : at;
}

/** "Sections 12 and 13", "Articles 5, 6 and 7", "grades 5 to 10": a label in the plural names a list. */
function listEnd(tokens: readonly Token[], label: Token, at: number): number {
  if (!isPlural(label.lower)) return at;
  let end = at;
  for (let step = 0; step < LONGEST_LIST; step++) {
    const to = LIST_JOINERS.has(tokens[end]?.lower ?? '') ? end + 1 : end;
    const next = tokens[to]?.lower === 'and' && to > end ? to + 1 : to;
    if (next === end || tokens[next]?.kind !== 'number') return end;
    end = next + 1;
  }
  return end;
}

const LIST_JOINERS: ReadonlySet<string> = new Set([',', 'and', 'to', 'or', '&', '-', '–']);
const LONGEST_LIST = 12;

/** "17.1", "2.0": what versions of programs look like. */
function isVersion(tokens: readonly Token[], numeral: Numeral): boolean {
  return numeral.to === numeral.from + 1 && /^\d{1,2}\.\d{1,2}$/.test(tokens[numeral.from]?.text ?? '');
}

/**
 * "the browser Opera 8.0, due", "the release of Opera 8.0 in May", "Opera 8.0 browsers": a name inside a sentence, with
 * nothing behind its number that this may count, or with a number that only a version ends like.
 */
function isProgram({ tokens, classes }: SentenceReading, name: number, to: number): boolean {
  if (name === 0 || classes[name] !== 'name' || isTitle(tokens)) return false;
  if (/^\d\.0$/.test(tokens[to - 1]?.text ?? '')) return true;
  if (classes[name - 1] === 'preposition') return false;
  const next = classes[to];
  return next === undefined || next === 'auxiliary' || tokens[to]?.text === ',' || tokens[to]?.text === '.';
}

/** Digits alone, as names carry them: no separator, no decimals, no magnitude. */
function isBareInteger(tokens: readonly Token[], numeral: Numeral): boolean {
  return numeral.to === numeral.from + 1 && /^\d{1,4}$/.test(tokens[numeral.from]?.text ?? '');
}

/** "S&P 500", "iPhone 11", "Boeing 737": the word before a number is one that is never without one. */
function ownsNumber(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  const small = word.text === word.lower;
  if (small ? /\d/.test(word.text) : /\p{Ll}\p{Lu}|\d/u.test(word.text)) return true;
  if (tokens[at - 1]?.text === '&') return true;
  return NUMBERED.has(word.lower) && (word.text !== word.lower || word.lower === 'sp');
}

/** "787 Dreamliner", "the iPhone 11 and the 11 Pro", "747s": a number that is the first part of a name. */
export function product(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  if (numeral.form !== 'digits' || numeral.to !== numeral.from + 1) return null;
  const next = tokens[numeral.to];
  if (next?.lower === 's' && !next.spaced) {
    const decade = numeral.value < 100 && numeral.value % 10 === 0;
    return asKind(decade ? 'word' : 'identifier', numeral, numeral.to + 1);
  }
  if (isNumberAlone(reading, numeral)) return asKind('identifier', numeral);
  if (reading.classes[numeral.to] !== 'name' || tokens[numeral.from - 1]?.kind === 'number') return null;
  const counted = nounBehind(reading, numeral.to);
  const isNamed = counted?.capital === true && !counted.plural;
  if (!isNamed || !Number.isInteger(numeral.value) || tokens[numeral.from]?.text.includes(',')) return null;
  return numeral.value >= 100 || isSaidBefore(tokens, numeral.from) ? asKind('identifier', numeral) : null;
}

/** How many tokens back a number that is part of a name may have been said before. */
const MEMORY = 100;

/** "the iPhone 11 and the 11 Pro": whether the number at token `at` stands shortly before it as well. */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--) if (tokens[i]?.text === tokens[at]?.text) return true;
  return false;
}

/** "a 747", "a 180": an article leads a number with nothing to count, which names a thing then. */
function isNumberAlone({ tokens, classes }: SentenceReading, { from, to }: Numeral): boolean {
  const article = tokens[from - 1]?.lower;
  if (article !== 'a' && article !== 'an') return false;
  const next = classes[to];
  return (
    /^\d{2,4}$/.test(tokens[from]?.text ?? '') &&
    (next === undefined || next === 'auxiliary' || tokens[to]?.text === '.' || tokens[to]?.text === ',')
  );
}

/** Classes of words with which what a number counts begins. */
// biome-ignore format: words read better in rows than one to a line
const COUNTING: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'noun', 'adjective', 'participle', 'gerund', 'number', 'adverb',
]);

/** Before a number with a capital these name a part of a competition, whatever follows: "League One sides". */
const DIVISIONS: ReadonlySet<string> = new Set(['league', 'division']);

/** "Fantastic Four", "the Six Nations": a number word with a capital beside a name, where not all words have one. */
export function namedInWords(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  const token = tokens[numeral.from] as Token;
  if (numeral.form !== 'words' || token.text[0] === token.lower[0]) return null;
  const isBehindClock = tokens[numeral.from - 2]?.text === ':' && tokens[numeral.from - 1]?.kind === 'number';
  if (numeral.from === 0 || tokens[numeral.from - 1]?.kind === 'mark' || isBehindClock) return null; // "0:44 Three boys"
  if (tokens[numeral.to]?.kind === 'clitic' && !isTitle(tokens)) return asKind('identifier', numeral); // "told Five's editor"
  if (STATES.has(tokens[numeral.to]?.lower ?? '')) return null; // "Three Injured in Ferry Fire"
  const { classes } = reading;
  const lead = classes[numeral.from - 1];
  const counts = classes[numeral.to] === 'noun' && isPlural(tokens[numeral.to]?.lower ?? '');
  const beside =
    classes[numeral.to] === 'name' ||
    DIVISIONS.has(tokens[numeral.from - 1]?.lower ?? '') ||
    ((lead === 'name' || lead === 'clitic' || isStation(tokens, numeral.from - 1)) && !counts);
  const alone = lead === 'preposition' && !COUNTING.has(classes[numeral.to]); // "the joy of Six"
  return (beside || alone) && !isTitle(tokens) ? asKind('identifier', numeral) : null;
}

/** "the ballad One Night", "the film Two Weeks": number and unit in capitals, where not all words have one. */
export function titledUnit(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const unit = reading.tokens[numeral.to];
  if (unit === undefined || unit.kind !== 'word') return null;
  if (numeral.form !== 'words')
    return isNamedByUnit(reading, numeral) ? asKind('identifier', numeral, numeral.to + 1) : null;
  return unit.text[0] === unit.lower[0] ? null : namedInWords(reading, numeral);
}

/** Units that names are made with; people and countries lend theirs to other units ("40 Celsius", "40 Danish kroner"). */
const NAMING_UNITS: ReadonlySet<string> = new Set(['cent', 'mile', 'hour', 'minute', 'inch', 'night']);

/** "the rapper 50 Cent", "the film 8 Mile": many of one unit in the singular, with a capital that no headline gives it. */
function isNamedByUnit({ tokens }: SentenceReading, { from, to, value, kind }: Numeral): boolean {
  const unit = tokens[to] as Token;
  const isNumber = kind === 'cardinal' && value > 1 && to === from + 1 && tokens[from - 1]?.text !== '$';
  if (!isNumber || unit.text === unit.lower || !NAMING_UNITS.has(unit.lower)) return false;
  const next = tokens[to + 1];
  if (next?.text === '-' && !next.spaced) return false;
  const isCapital = next?.kind === 'word' && next.text !== next.lower && !STREET.has(next.lower); // "9 Mile Road"
  return next?.kind !== 'number' && !isCapital && !isTitle(tokens);
}

/** "KBC Two": an abbreviation at the head of a sentence, where no class tells that it is a name. */
function isStation(tokens: readonly Token[], at: number): boolean {
  return at === 0 && isCapitals(tokens[at]);
}

/** Whether most longer words begin with a capital, as in a headline, which no full stop ends unless all of it is in capitals. */
export function isTitle(tokens: readonly Token[]): boolean {
  let longer = 0;
  let capitals = 0;
  let loud = 0;
  for (const { kind, text, lower } of tokens.slice(0, 40)) {
    if (kind !== 'word' || text.length < 4) continue;
    longer++;
    if (text[0] !== lower[0]) capitals++;
    if (text === text.toUpperCase()) loud++;
  }
  const isSentence = tokens[tokens.length - 1]?.text === '.' && loud * 2 < longer;
  return !isSentence && capitals * 3 > longer * 2;
}
