import { ADDERS, RATE_LEADS, SINGLE, STARTS } from '../../language/lexicon/function-words.ts';
import { type PhraseMatch, PhraseTable } from '../../language/phrases.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised, isSmallWord, type Token } from '../../language/tokens.ts';
import { PAST_ONLY } from '../../language/verb-forms.ts';
import { openClass, type WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  EACH,
  EACH_LEADS,
  EXTENTS,
  GROWTH_PERIODS,
  LETTER_SIGNS,
  MOUNTAINS,
  NO_UNITS,
  NOW,
  POINT_IN_TIME,
  SUBSTANCE_LEADS,
  SYMBOLS_APART,
  WORKED_PERIODS,
  WORKED_UNITS,
  WORKING,
} from '../lexicon/amounts.ts';
import { CLDR_UNITS } from '../lexicon/cldr-units.ts';
import { CURRENCIES, NAMED_PARTS, PART_SIGN, SUBUNITS, type Subunit } from '../lexicon/currencies.ts';
import { MEASURES, POWERS, PREFIX_SYMBOLS, PREFIXED, PRICED_THINGS } from '../lexicon/measures.ts';
import { type UnitMatch, unitOtherwise } from '../shapes/unit-match.ts';
import { PER } from './rate-units.ts';

interface Unit {
  readonly unit: string;
  readonly kind: UnitMatch['kind'];
}

/** Lengths that make an area or a volume in one word: "a 600-square-foot deck". */
const LENGTHS: readonly (readonly [string, string])[] = [
  ['foot', 'foot'],
  ['yard', 'yard'],
  ['inch', 'inch'],
  ['mile', 'mile'],
  ['meter', 'meter'],
  ['metre', 'meter'],
  ['kilometer', 'kilometer'],
  ['kilometre', 'kilometer'],
];

const words = new PhraseTable<Unit>(withExtents(unitWords()));
const symbols = new PhraseTable<Unit>(withExtents(unitSymbols()), 'exact');
const currencyNames = new PhraseTable<Unit>(currencyWords());
const currencySymbols = new PhraseTable<Unit>(
  CURRENCIES.flatMap(({ code, symbols = [] }) =>
    [...symbols, code].map((symbol): [string, Unit] => [symbol, { unit: code, kind: 'money' }]),
  ),
  'exact',
);
const powers: ReadonlyMap<string, string> = new Map(Object.entries(POWERS));

/** All that a unit may begin with, in lower case: the word behind a number, which is most often none, is looked up once. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...powers.keys(), ...[words, symbols, currencyNames, currencySymbols].flatMap((table) => table.beginnings())].map(
    (word) => word.toLowerCase(),
  ),
);

/** Behind "a" these are what a price is for one of. */
const SOLD_BY: ReadonlySet<string> = new Set<string>(PRICED_THINGS);

function* unitWords(): Iterable<[string, Unit]> {
  for (const { unit, words: names, prefixes } of PREFIXED) {
    for (const name of names) {
      yield* bothNumbers(name, { unit, kind: unit === 'second' ? 'duration' : 'measure' });
      for (const prefix of prefixes) yield* bothNumbers(prefix + name, { unit: prefix + unit, kind: 'measure' });
    }
  }
  for (const { unit, kind, words: names = [] } of MEASURES) {
    for (const name of names) yield* bothNumbers(name, { unit, kind: kind ?? 'measure' });
  }
  for (const [name, unit] of LENGTHS) {
    for (const power of ['square', 'cubic'])
      yield* bothNumbers(`${power}-${name}`, { unit: `${power}-${unit}`, kind: 'measure' });
  }
  for (const { unit, words: names } of SUBUNITS) {
    for (const name of names) yield* bothNumbers(name, { unit, kind: 'money' });
  }
  for (const { code, part, before, words: joined = [] } of NAMED_PARTS) {
    const unit: Unit = { unit: code + PART_SIGN, kind: 'money' };
    const names = SUBUNITS.find((each) => each.unit === part)!.words;
    for (const name of names) for (const lead of before) yield* bothNumbers(`${lead} ${name}`, unit);
    for (const name of joined) yield* bothNumbers(name, unit);
  }
}

/** With each length the words that say along which side it is: "a 12-mile-long road" is told in miles, "a 9-m-high wall" in metres. */
function* withExtents(units: Iterable<[string, Unit]>): Iterable<[string, Unit]> {
  for (const [name, unit] of units) {
    yield [name, unit];
    if (CLDR_UNITS.get(unit.unit)?.dimension !== 'length' && !isPrefixedMetre(unit)) continue;
    if (/^[a-zµ]+$/i.test(name)) for (const extent of EXTENTS) yield [`${name}-${extent}`, unit];
  }
}

/** CLDR lists "meter" alone, which takes prefixes. */
function isPrefixedMetre({ unit, kind }: Unit): boolean {
  return kind === 'measure' && unit.endsWith('meter') && !unit.includes('-');
}

function* bothNumbers(name: string, unit: Unit): Iterable<[string, Unit]> {
  yield [name, unit];
  if (/^deg(?:ree)? /.test(name)) {
    yield [name.replace(/^deg(?:ree)?/, '$&s'), unit];
  } else if (name.includes('foot')) yield [name.replace('foot', 'feet'), unit];
  else if (name.endsWith('s') || name === 'hertz') return;
  else if (name.endsWith('inch')) yield [`${name}es`, unit];
  else if (name.endsWith('century')) yield ['centuries', unit];
  else yield [`${name}s`, unit];
}

function* unitSymbols(): Iterable<[string, Unit]> {
  for (const { unit, symbol, prefixes } of PREFIXED) {
    if (symbol === '') continue;
    yield [symbol, { unit, kind: unit === 'second' ? 'duration' : 'measure' }];
    for (const prefix of prefixes) {
      for (const sign of PREFIX_SYMBOLS[prefix]) yield [sign + symbol, { unit: prefix + unit, kind: 'measure' }];
    }
  }
  for (const { unit, kind, symbols: signs = [] } of MEASURES) {
    for (const sign of signs) yield [sign, { unit, kind: kind ?? 'measure' }];
  }
  for (const { unit, symbols: signs = [] } of SUBUNITS as readonly Subunit[]) {
    for (const sign of signs) yield [sign, { unit, kind: 'money' }];
  }
}

function* currencyWords(): Iterable<[string, Unit]> {
  for (const { code, names = [] } of CURRENCIES) {
    for (const name of names) {
      yield [name, { unit: code, kind: 'money' }];
      if (!name.endsWith('s')) {
        yield [`${name}s`, { unit: code, kind: 'money' }];
        yield [`${name}s-worth`, { unit: code, kind: 'money' }];
      }
    }
  }
}

/** The currency whose symbol or code stands directly before token `at` ("$", "US $", "HK$", "EUR"). */
export function readCurrencyBefore(tokens: readonly Token[], at: number): UnitMatch | null {
  const match = currencySymbols.endingBefore(tokens, at);
  if (match === null) return null;
  const [first, second] = [tokens[match.from] as Token, tokens[match.from + 1]];
  // "A $500 fine": an article, and no sign of Australia, which "it cost A $ 4 million" is: no article has a capital there.
  if (first.text === 'A' && second?.spaced === true && !isSmallWord(tokens[match.from - 1]))
    return { from: match.to - 1, to: match.to, unit: 'USD', kind: 'money' };
  return LETTER_SIGNS.has(first.text) && second?.spaced !== false ? null : asUnit(match);
}

/** The unit that begins at token `at`, whole: "%", "miles per hour", "square feet", "km/h", "euros a month", "(kg)". */
export function readUnit(tokens: readonly Token[], at: number): UnitMatch | null {
  const base = readBase(tokens, at) ?? inBrackets(tokens, at);
  return base === null ? rateInOneWord(tokens, at) : withPer(tokens, base);
}

/** A unit with what it is told for one of, tied by hyphens; what is behind the last of them may be a token of its own. */
const TIED_RATE = /^(\p{L}{1,20})-(a|an|per)(?:-(\p{L}{1,20}))?$/u;

/** The second half of one. */
const TIED_PER = /^(an|per)-(\p{L}{1,20})$/u;

/** "A 70-mile-an-hour wind", "a 12-cents-a-litre duty", "a 410 pence-per-share bid": a rate in one word. */
function rateInOneWord(tokens: readonly Token[], at: number): UnitMatch | null {
  const token = tokens[at];
  if (token === undefined || !token.lower.includes('-')) return null;
  const [, name, lead = '', behind] = TIED_RATE.exec(token.lower) ?? [];
  const unit = name === undefined ? null : unitCalled(name);
  if (unit === null || unit.kind === 'percentage') return null;
  const [hyphen, last] = [tokens[at + 1], tokens[at + 2]];
  const isCut = behind === undefined && hyphen?.text === '-' && !hyphen.spaced && last?.spaced === false;
  const each = behind ?? (isCut ? last.lower : '');
  const per = ratedPer(each, lead, unit.kind);
  if (per === null) return null;
  const kind = unit.kind === 'duration' ? 'measure' : unit.kind;
  return { from: at, to: isCut ? at + 3 : at + 1, unit: `${unit.unit}${PER}${per}`, kind };
}

/** The unit that one word is for, whatever stands around it. */
function unitCalled(lower: string): Unit | null {
  const alone = [{ kind: 'word', text: lower, lower }];
  return (currencyNames.startingAt(alone, 0) ?? words.startingAt(alone, 0))?.value ?? null;
}

/** What a rate in one word is told for one of: behind "a" a time or what prices are for, behind "per" whatever stands there. */
function ratedPer(each: string, lead: string, kind: UnitMatch['kind']): string | null {
  const unit = unitCalled(each);
  if (unit !== null) return unit.kind === 'duration' || kind === 'money' || RATE_LEADS.has(lead) ? unit.unit : null;
  return each !== '' && (RATE_LEADS.has(lead) || (kind === 'money' && SOLD_BY.has(each))) ? each : null;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** "20 (kg)", "20 [km/h]": a unit of measure alone in brackets, as tables write it. */
function inBrackets(tokens: readonly Token[], at: number): UnitMatch | null {
  const closing = tokens[at]?.spaced === true ? CLOSING.get(tokens[at]?.text ?? '') : undefined;
  const unit = closing === undefined ? null : readBase(tokens, at + 1);
  // A letter alone in brackets is a mark of any kind.
  if (unit === null || (unit.to === at + 2 && /^[A-Za-z]$/.test(tokens[at + 1]?.text ?? ''))) return null;
  const whole = withPer(tokens, unit);
  return tokens[whole.to]?.text === closing ? unitOtherwise(whole, { to: whole.to + 1 }) : null;
}

/** Adds what a unit is counted per, where that follows: "per day", "a barrel", "/h". */
export function withPer(tokens: readonly Token[], unit: UnitMatch): UnitMatch {
  const per =
    readPer(tokens, unit.to, unit.kind) ?? readPerBehindSubstance(tokens, unit) ?? readWorkedPeriod(tokens, unit);
  return per === null
    ? unit
    : unitOtherwise(unit, {
        to: per.to,
        unit: `${unit.unit}${PER}${per.unit}`,
        kind: unit.kind === 'duration' ? 'measure' : unit.kind,
      });
}

/** How many words what is measured may have: "tonnes of refined copper a year", "cents in net profit per share". */
const LONGEST_SUBSTANCE = 4;
/**
 * "barrels of oil per day", "tonnes of refined copper a year", "$21 in rent per square foot": between an amount and what
 * it is counted per stands what is measured or paid.
 */
function readPerBehindSubstance(
  tokens: readonly Token[],
  { to, kind }: UnitMatch,
): { to: number; unit: string } | null {
  if ((kind !== 'measure' && kind !== 'money' && kind !== 'duration') || !SUBSTANCE_LEADS.has(tokens[to]?.lower ?? ''))
    return null;
  for (let at = to + 1; at <= to + 1 + LONGEST_SUBSTANCE; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-')) return null;
    // Behind "a" stands a time alone: "tonnes of ore a year", and not "a truck".
    const isOfAny = isAmong(token, RATE_LEADS) || isAmong(token, EACH_LEADS);
    const rate = at > to + 1 ? readPer(tokens, at, isOfAny ? kind : 'duration') : null;
    if (rate !== null) return { to, unit: rate.unit };
    if (token.known?.closed && !isAmong(token, ADDERS)) return null;
  }
  return null;
}

/** "A 38-hour week", "a four-day working week": how much of a period is worked, told before it. */
function readWorkedPeriod(
  tokens: readonly Token[],
  { from, to, unit }: UnitMatch,
): { to: number; unit: string } | null {
  const hyphen = tokens[from - 1];
  if (hyphen?.text !== '-' || hyphen.spaced || !isAmong(tokens[from], WORKED_UNITS)) return null;
  const at = isAmong(tokens[to], WORKING) ? to + 1 : to;
  const period = WORKED_PERIODS.get(tokens[at]?.lower ?? '');
  if (period === undefined || period === unit || ruleHolds(PERIOD_OF_ANOTHER, tokens, at)) return null;
  return { to: at + 1, unit: period };
}

/** "A 12-hour day shift": a day that says which of the things behind it is meant. A week's plan or trial is one of the hours in it. */
const PERIOD_OF_ANOTHER: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'period-of-another',
  example: 'They work a 12-hour day shift.',
  counterexample: 'They work a 12-hour day.',
  test: (tokens, at) => tokens[at]?.lower === 'day' && isPlainNoun(tokens[at + 1]),
};

function asUnit(match: PhraseMatch<Unit> | null): UnitMatch | null {
  if (match === null) return null;
  const { unit, kind } = match.value;
  return { from: match.from, to: match.to, unit, kind };
}

function readBase(tokens: readonly Token[], at: number): UnitMatch | null {
  const token = tokens[at];
  if (token === undefined || !BEGINNINGS.has(token.lower)) return null;
  const power = powers.get(token.lower);
  if (power !== undefined) {
    const length = readBase(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1);
    if (length !== null && length.kind === 'measure')
      return unitOtherwise(length, { from: at, unit: `${power}-${length.unit}` });
  }
  const money = currencyNames.startingAt(tokens, at) ?? codeAt(tokens, at);
  const word = words.startingAt(tokens, at);
  const symbol = symbolAt(tokens, at);
  return asUnit(longer(longer(money, word), symbol));
}

/** The longer of two matches; the first of two that are as long. */
function longer(first: PhraseMatch<Unit> | null, second: PhraseMatch<Unit> | null): PhraseMatch<Unit> | null {
  if (first === null || second === null) return first ?? second;
  return second.to > first.to ? second : first;
}

function codeAt(tokens: readonly Token[], at: number): PhraseMatch<Unit> | null {
  const match = currencySymbols.startingAt(tokens, at);
  if (match === null) return null;
  const first = tokens[at] as Token;
  const isWritten = first.kind === 'word' && first.text.length >= 3 && first.text === first.text.toUpperCase();
  return isWritten || first.text === '€' || first.text === '₽' ? match : null;
}

function symbolAt(tokens: readonly Token[], at: number): PhraseMatch<Unit> | null {
  const match = symbols.startingAt(tokens, at);
  const token = tokens[at] as Token;
  if (match === null || !token.spaced || match.to > at + 1) return match;
  if (token.text.length === 1 && token.kind === 'word')
    return (SYMBOLS_APART.has(token.text) && !ruleHolds(INITIAL_AND_NO_UNIT, tokens, at)) ||
      tokens[at + 1]?.text === '/'
      ? match
      : null;
  if (isAmong(token, MOUNTAINS)) return token.text === 'Mt' && !isCapitalised(tokens[at + 1]) ? match : null; // "5 Mt Halden guides"
  return isAmong(token, NO_UNITS) ? null : match;
}

/** "5 J. Smith", "1300 N. 25th Street": a letter with a full stop and a name or a number behind it. */
const INITIAL_AND_NO_UNIT: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'initial-and-no-unit',
  example: 'They saw 5 J. Moss boats.',
  counterexample: 'They used 5 J of heat.',
  test: (tokens, at) => {
    const behind = tokens[at + 2];
    const isName = behind !== undefined && (behind.kind === 'number' || behind.text !== behind.lower);
    return tokens[at + 1]?.text === '.' && isName;
  },
};

/** What a number of things is counted per, where that follows at token `at`: "tests per day", "times a minute". */
export function readRate(tokens: readonly Token[], at: number): { to: number; unit: string } | null {
  return readPer(tokens, at, 'duration');
}

function isPointInTime(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return POINT_IN_TIME.has(word) || (STARTS.has(word) && NOW.has(tokens[at + 1]?.lower ?? ''));
}

/** "5 per cent a year": a period of a rate of growth, where no noun makes it one of something ("5% a year deal"). */
const PERIOD_OF_GROWTH: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'period-of-growth',
  example: 'Prices rose 5% a year.',
  counterexample: 'They signed a 5% a year deal.',
  test: (tokens, at) => {
    const [period, next] = [tokens[at], tokens[at + 1]];
    if (!GROWTH_PERIODS.has(period?.lower ?? '')) return false;
    return next === undefined || next.kind === 'mark' || (next.known?.closed ?? null) !== null;
  },
};

/** "per barrel", "/h", "a month", "an hour", "each year": what something is counted per. */
function readPer(tokens: readonly Token[], at: number, kind: UnitMatch['kind']): { to: number; unit: string } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.kind === 'number') return null;
  if (token.text === '-' && !token.spaced && isAmong(next, SINGLE) && tokens[at + 2]?.text === '-') {
    // "£2.5m-a-year": a rate in one word
    const unit = readBase(tokens, at + 3);
    return unit?.kind === 'duration' ? { to: unit.to, unit: unit.unit } : null;
  }
  if (token.text === '-' && !token.spaced && !next.spaced) {
    // "$12-an-hour", "£3-per-share": the same, where the article is cut from nothing
    const [, lead = '', behind = ''] = TIED_PER.exec(next.lower) ?? [];
    const per = ratedPer(behind, lead, kind);
    return per === null ? null : { to: at + 2, unit: per };
  }
  if (token.text === '/' || isAmong(token, RATE_LEADS)) {
    const unit = readBase(tokens, at + 1);
    if (unit !== null && unit.kind !== 'percentage') return { to: unit.to, unit: unit.unit };
    return isAmong(token, RATE_LEADS) && next.kind === 'word' ? describedPer(tokens, at + 1) : null;
  }
  if (isAmong(token, EACH_LEADS) && isAmong(next, EACH) && !isAmong(next, SINGLE)) {
    // "$31 for each share"
    if (kind === 'money') return readPer(tokens, at + 1, kind);
    // "300 litres for every family"
    const each = tokens[at + 2];
    return kind === 'measure' && each?.kind === 'word' && !each.known?.closed ? describedPer(tokens, at + 2) : null;
  }
  if (isAmong(token, EACH)) {
    if (kind === 'money' && SOLD_BY.has(next.lower)) return { to: at + 2, unit: next.lower };
    const unit = readBase(tokens, at + 1);
    if (unit === null || unit.kind === 'percentage' || unit.kind === 'money') return null;
    if (isPointInTime(tokens, unit.to)) return null;
    if (kind === 'percentage')
      return ruleHolds(PERIOD_OF_GROWTH, tokens, at + 1) ? { to: unit.to, unit: unit.unit } : null;
    return unit.kind === 'duration' || kind === 'money' ? { to: unit.to, unit: unit.unit } : null;
  }
  return null;
}

const DESCRIBING: ReadonlySet<WordClass> = new Set(['adjective', 'participle', 'gerund']);
/** How many words may describe what something is counted per: "per basic and diluted share". */
const MOST_DESCRIBING = 3;

/** "per share", "per diluted share", "per basic and diluted share", "per working day": a noun with the words that say which. */
function describedPer(tokens: readonly Token[], at: number): { to: number; unit: string } {
  let noun = at;
  while (noun < at + MOST_DESCRIBING && ruleHolds(WORD_OF_RATED, tokens[noun]))
    noun += isAmong(tokens[noun + 1], ADDERS) ? 2 : 1;
  if (!isPlainNoun(tokens[noun])) return { to: at + 1, unit: (tokens[at] as Token).lower };
  const words = tokens.slice(at, noun).map(({ lower }) => lower);
  const unit = readBase(tokens, noun);
  return { to: unit?.to ?? noun + 1, unit: [...words, unit?.unit ?? (tokens[noun] as Token).lower].join('-') };
}

/** A word that says which of the things behind it is meant: an adjective or a participle in small letters. */
const WORD_OF_RATED: Rule<[token: Token | undefined]> = {
  name: 'describes-what-is-rated',
  example: 'It earned $3 per diluted share.',
  counterexample: 'It earned $3 per share.',
  test: (token) => {
    if (token === undefined || !isSmallWord(token)) return false;
    const { known, lower } = token;
    if (known !== null) return known.adjective || known.form === 'participle' || known.form === 'gerund';
    return DESCRIBING.has(openClass(lower, false));
  },
};

function isPlainNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.known?.closed ?? null) === null && !PAST_ONLY.has(token.lower);
}

/** The rules of this file that stand by themselves. */
export const UNITS_RULES: readonly NamedRule[] = [
  INITIAL_AND_NO_UNIT,
  PERIOD_OF_ANOTHER,
  PERIOD_OF_GROWTH,
  WORD_OF_RATED,
];
