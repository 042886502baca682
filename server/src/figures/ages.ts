import { LIFE_DECADES } from '../language/lexicon/number-words.ts';
import type { Token } from '../language/tokens.ts';
import type { WordClass } from '../language/word-classes.ts';
import type { Amount } from './amounts.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { UnitMatch } from './units.ts';

/** The unit of an amount that is somebody's or something's age, or null where it is none. */
export function readAge(reading: SentenceReading, amount: Amount): UnitMatch | null {
  return (
    yearsOld(reading.tokens, amount) ??
    agedBefore(reading, amount) ??
    apposition(reading, amount) ??
    overOrUnder(reading, amount) ??
    compared(reading.tokens, amount) ??
    diedAt(reading, amount) ??
    ofPerson(reading.tokens, amount) ??
    copula(reading, amount)
  );
}

/** "year", "years", and with "-old" or "-olds" behind it. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...['year', 'month', 'week', 'day'].flatMap((period) =>
    [period, `${period}s`].map((word): [string, string] => [word, `${period}-person`]),
  ),
  ...['yr', 'yrs'].map((word): [string, string] => [word, 'year-person']),
]);
const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ...[...UNITS].flatMap(([word, unit]) =>
    [`${word}-old`, `${word}-olds`].map((word): [string, string] => [word, unit]),
  ),
  ...['yo', 'yos'].map((word): [string, string] => [word, 'year-person']),
]);

/** "14-year-old", "15yo": whether a word behind the number that ends before token `at` makes it an age. */
export function isAgeCompound(tokens: readonly Token[], at: number): boolean {
  return COMPOUNDS.has(tokens[tokens[at]?.text === '-' ? at + 1 : at]?.lower ?? '');
}

/** "16-year-old", "16 years old", "six months of age". */
function yearsOld(tokens: readonly Token[], amount: Amount): UnitMatch | null {
  const hyphen = tokens[amount.to]?.text === '-' ? 1 : 0;
  const at = amount.to + hyphen;
  const word = tokens[at]?.lower ?? '';
  const compound = COMPOUNDS.get(word);
  if (compound !== undefined) return age(at, at + 1, compound);
  const unit = UNITS.get(word);
  if (unit === undefined) return hyphen === 1 && isListedAge(tokens, at) ? age(at, at, 'year-person') : null;
  if (isListedAge(tokens, at + 1)) return age(at, at + 1, unit);
  const next = tokens[at + 1]?.lower;
  if (next === 'old' || next === 'olds') return age(at, at + 2, unit);
  if (next === '-' && tokens[at + 2]?.lower === 'old') return age(at, at + 3, unit);
  return next === 'of' && tokens[at + 2]?.lower === 'age' ? age(at, at + 3, unit) : null;
}

/** "a five year and a six year old", "a four- and a six-year-old": another number, to which the age is tied, goes on behind the unit. */
function isListedAge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and' && tokens[at]?.lower !== 'or') return false;
  const number = tokens[at + 1]?.lower === 'a' ? at + 2 : at + 1;
  const isNumber = tokens[number]?.kind === 'number' || tokens[number]?.known?.closed === 'number';
  const unit = tokens[number + 1]?.text === '-' ? number + 2 : number + 1;
  const word = tokens[unit]?.lower ?? '';
  return isNumber && (COMPOUNDS.has(word) || (UNITS.has(word) && tokens[unit + 1]?.lower === 'old'));
}

/** "aged 16", "age 16", "ages 13, 17 and 19", "the age of 21". */
function agedBefore({ tokens, classes }: SentenceReading, amount: Amount): UnitMatch | null {
  const unit = amount.unit === null ? 'year-person' : UNITS.get(amount.unit.unit);
  if (unit === undefined) return null;
  let at = amount.start - 1;
  for (let step = 0; step < 6 && isListed(tokens[at]); step++) at--;
  // "A boy aged 12 and two men"
  if (at < amount.start - 1 && amount.unit === null && NOMINAL.has(classes[amount.to])) return null;
  const word = tokens[at]?.lower;
  const isAge =
    word === 'aged' ||
    word === 'age' ||
    word === 'ages' ||
    (word === 'of' && /^ages?$/.test(tokens[at - 1]?.lower ?? ''));
  return isAge ? age(amount.to, Math.max(amount.to, amount.unit?.to ?? 0), unit) : null;
}

const NOMINAL: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['noun', 'name', 'adjective']);

function isListed(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      token.text === ',' ||
      token.lower === 'and' ||
      token.lower === 'or' ||
      token.lower === 'between' ||
      token.lower === 'from' ||
      token.lower === 'to')
  );
}

/** What may follow the age of an apposition. */
const CLOSERS: ReadonlySet<string> = new Set([',', 'of', 'and', 'from', 'was', 'is', 'who', 'were']);

/** May stand before the age of an apposition: "Ann and Ole, both 17, drowned". */
const SHARED: ReadonlySet<string> = new Set(['both', 'each', 'then', 'now']);

/** Common nouns whose age may stand behind them. */
// biome-ignore format: words read better in rows than one to a line
const PERSON_NOUNS: ReadonlySet<string> = new Set([
  'man', 'men', 'woman', 'women', 'boy', 'boys', 'girl', 'girls', 'teen', 'teens', 'teenager', 'teenagers', 'brother',
  'brothers', 'sister', 'sisters', 'son', 'sons', 'daughter', 'daughters', 'wife', 'husband', 'mother', 'father',
  'child', 'children', 'victim', 'victims', 'suspect', 'suspects', 'student', 'students', 'driver', 'resident',
  'youth', 'youths', 'kid', 'kids', 'juvenile', 'juveniles', 'sibling', 'siblings', 'toddler', 'baby', 'infant',
]);

/** "Ann Smith, 24, of …", "two men, 25 and 30, were": a number between commas behind a name or a person. */
function apposition({ tokens, classes }: SentenceReading, amount: Amount): UnitMatch | null {
  if (
    amount.unit !== null ||
    amount.to !== amount.from + 1 ||
    amount.value > 120 ||
    !Number.isInteger(amount.value) ||
    amount.numeral.form !== 'digits'
  )
    return null;
  const next = tokens[amount.to];
  const lead = tokens[amount.from - 1]?.lower ?? '';
  const last = SHARED.has(lead) || ESTIMATES.has(lead) ? amount.from - 2 : amount.from - 1;
  let comma = last;
  for (let step = 0; step < 6 && isListed(tokens[comma]) && tokens[comma - 1]?.kind === 'number'; step++) comma -= 2;
  const owner = tokens[isSuffix(tokens, comma - 1) ? comma - 2 : comma - 1];
  if (tokens[comma]?.text !== ',' || owner === undefined) return null;
  const listed = comma < last;
  const named = classes[comma - 1] === 'name' || owner.text[0] !== owner.lower[0];
  if (listed ? !PERSON_NOUNS.has(owner.lower) : !named && !PERSON_NOUNS.has(owner.lower)) return null;
  const closes =
    next === undefined ||
    (next.kind === 'mark' && next.text !== ',' && (next.spaced || !'-/:'.includes(next.text))) ||
    CLOSERS.has(next.lower);
  return closes ? age(amount.to, amount.to, 'year-person') : null;
}

/** "Ole Dahl Sr.", "Jr.": whether the full stop at a token is that of a generation behind a name. */
function isSuffix(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && GENERATIONS.has(tokens[at - 1]?.text ?? '');
}

const GENERATIONS: ReadonlySet<string> = new Set(['Sr', 'Jr', 'Snr', 'Jnr']);

/** "a boy, about 4, and": what makes an age an estimate. */
const ESTIMATES: ReadonlySet<string> = new Set(['about', 'approximately', 'around', 'roughly']);

/** Groups of people that an age limit narrows. */
// biome-ignore format: words read better in rows than one to a line
const GROUPS: ReadonlySet<string> = new Set([
  'people', 'persons', 'men', 'women', 'children', 'adults', 'those', 'players', 'voters', 'everyone', 'anyone',
  'patients', 'residents', 'citizens', 'workers', 'pensioners', 'drivers', 'males', 'females', 'girls', 'boys',
  'teenagers', 'kids', 'someone', 'somebody', 'anybody', 'aged', 'are', 'be',
]);

/** "people over 65", "anyone under 18", "the over-65s": an age limit. */
function overOrUnder({ tokens, classes }: SentenceReading, amount: Amount): UnitMatch | null {
  if (amount.unit !== null || !isYears(amount) || amount.value < 5) return null;
  const hyphen = tokens[amount.start - 1]?.text === '-' ? 1 : 0;
  const limit = tokens[amount.start - 1 - hyphen]?.lower;
  if (limit !== 'over' && limit !== 'under') return null;
  const next = classes[amount.to];
  if (next === 'noun' || next === 'adjective' || next === 'name' || tokens[amount.to]?.text === '-') return null;
  return GROUPS.has(tokens[amount.start - 2 - hyphen]?.lower ?? '') ? age(amount.to, amount.to, 'year-person') : null;
}

const OLD: ReadonlySet<string> = new Set(['older', 'younger']);

/** "Residents older than 70", "girls as young as nine". */
function compared(tokens: readonly Token[], amount: Amount): UnitMatch | null {
  if (amount.unit !== null || !isYears(amount)) return null;
  const link = tokens[amount.start - 1]?.lower;
  if (link !== 'as' && link !== 'than') return null;
  const word = tokens[amount.start - 2]?.lower ?? '';
  const asOld = link === 'as' && (word === 'young' || word === 'old') && tokens[amount.start - 3]?.lower === 'as';
  return asOld || (link === 'than' && OLD.has(word)) ? age(amount.to, amount.to, 'year-person') : null;
}

const ENDS_OF_LIFE: ReadonlySet<string> = new Set(['died', 'dies', 'dead']);
/** Below this a bare number behind "at" may be an hour. */
const LAST_HOUR = 12;

/** "He died at 91." */
function diedAt({ tokens, classes }: SentenceReading, amount: Amount): UnitMatch | null {
  if (amount.unit !== null || !isYears(amount) || amount.value <= LAST_HOUR) return null;
  const ends = classes[amount.to] === undefined || classes[amount.to] === 'mark';
  const died = tokens[amount.start - 1]?.lower === 'at' && ENDS_OF_LIFE.has(tokens[amount.start - 2]?.lower ?? '');
  return died && ends ? age(amount.to, amount.to, 'year-person') : null;
}

// biome-ignore format: words read better in rows than one to a line
const PERSON: ReadonlySet<string> = new Set([
  'man', 'woman', 'boy', 'girl', 'child', 'baby', 'infant', 'toddler', 'teenager', 'youth', 'son', 'daughter',
  'kids', 'youngsters', 'teenagers',
]);

/** "A boy of seven", "a toddler of 18 months". */
function ofPerson(tokens: readonly Token[], amount: Amount): UnitMatch | null {
  if (tokens[amount.start - 1]?.lower !== 'of' || !PERSON.has(tokens[amount.start - 2]?.lower ?? '')) return null;
  if (amount.unit === null) return isYears(amount) ? age(amount.to, amount.to, 'year-person') : null;
  const unit = UNITS.get(amount.unit.unit);
  return unit === undefined ? null : age(amount.unit.from, amount.unit.to, unit);
}

/** Who may be so many years old. */
const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'who', 'i', "he'll", "she'll", "i'm", 'they']);
// biome-ignore format: words read better in rows than one to a line
const COPULAS: ReadonlySet<string> = new Set([
  'is', 'was', 'be', 'am', 'turned', 'turns', 'turn', 'turning', 'being', 'were', 'are', "i'm", "'s",
]);

/** "who was 10", "she will be 35 by May", "he turned 40": a bare small number that a person is. */
function copula({ tokens, classes }: SentenceReading, amount: Amount): UnitMatch | null {
  if (amount.unit !== null || !isYears(amount)) return null;
  const next = classes[amount.to];
  if (next !== undefined && next !== 'mark' && next !== 'preposition' && next !== 'conjunction' && next !== 'adverb')
    return null;
  if (tokens[amount.to]?.lower === 'of' || tokens[amount.to]?.lower === 'for' || tokens[amount.to]?.text === '-')
    return null;
  let at = amount.start - 1;
  while (at > amount.start - 4 && classes[at] === 'adverb') at--;
  if (!COPULAS.has(tokens[at]?.lower ?? '')) return null;
  const turned = tokens[at]?.lower.startsWith('turn') === true;
  for (let subject = at; subject > at - 4; subject--) {
    const word = tokens[subject]?.lower ?? '';
    if (PERSONS.has(word) || (turned && isNamed(tokens[subject], classes[subject])))
      return age(amount.to, amount.to, 'year-person');
    if (subject < at && classes[subject] !== 'auxiliary' && classes[subject] !== 'adverb')
      return isAgeItself(tokens, subject) ? age(amount.to, amount.to, 'year-person') : null;
  }
  return null;
}

/** "The average age of the crew was 38": the subject that ends at a token is an age. */
function isAgeItself(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at > end - 6; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.lower === 'age') return at === end || tokens[at + 1]?.lower === 'of';
  }
  return false;
}

function isNamed(token: Token | undefined, cls: WordClass | undefined): boolean {
  return cls === 'name' || (token !== undefined && token.text !== token.lower);
}

function isYears(amount: Amount): boolean {
  return (
    amount.to === amount.from + 1 &&
    amount.value <= 120 &&
    amount.value > 0 &&
    Number.isInteger(amount.value) &&
    !amount.range
  );
}

function age(from: number, to: number, unit: string): UnitMatch {
  return { from, to, unit, kind: 'age' };
}

const decades: ReadonlyMap<string, number> = new Map(Object.entries(LIFE_DECADES));
/** May stand between "her" and the decade: "in her mid-20s", "in his late thirties". */
const PART_OF_DECADE: ReadonlySet<string> = new Set(['mid', 'early', 'late', '-', 'very']);

/** The end of the "s" behind the digits of "60s" or, as many write it, "60's"; the digits' own end where there is none. */
function grownEnd(tokens: readonly Token[], to: number): number {
  const mark = tokens[to]?.text;
  const at = (mark === "'" || mark === '’') && tokens[to]?.spaced === false ? to + 1 : to;
  return tokens[at]?.lower === 's' && tokens[at]?.spaced === false ? at + 1 : to;
}

/** A decade of somebody's life that begins at token `at`: "in her 60s", "in his late thirties"; the ten years from 60 to 69. */
export function readLifeDecade(reading: SentenceReading, at: number): Amount | null {
  const { tokens } = reading;
  const token = tokens[at] as Token;
  const to = token.kind === 'number' ? grownEnd(tokens, at + 1) : at + 1;
  const value =
    token.kind === 'number'
      ? to > at + 1 && /^[1-9]0$/.test(token.text)
        ? Number(token.text)
        : undefined
      : decades.get(token.lower);
  if (value === undefined) return null;
  let owner = at - 1;
  while (owner > at - 4 && PART_OF_DECADE.has(tokens[owner]?.lower ?? '')) owner--;
  if (reading.classes[owner] !== 'possessive') return null;
  const bounds = { from: at, to, value, low: value, high: value + 9, precision: 10, vague: true };
  const numeral = { ...bounds, form: 'digits', kind: 'cardinal', scale: 1, shortMagnitude: false } as const;
  return { ...bounds, end: to, start: at, range: true, numeral, unit: age(to, to, 'year-person') };
}
