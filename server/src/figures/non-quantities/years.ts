import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { readQualifier } from '../bounds/qualifiers.ts';
import {
  CHRONICLE_LEADS,
  CLOSING_APOSTROPHES,
  DATED_EVENTS as DATED,
  ERAS,
  ERAS_BEFORE,
  FAR_YEAR_LEADS,
  FEASTS_BEFORE_YEARS,
  OLD_YEAR_LEADS,
  ORIGIN_LEADS,
  YEAR_LEADS,
  YEARLY_NOUNS,
} from '../lexicon/non-quantities.ts';
import { DECADE_LETTERS } from '../lexicon/numerals.ts';
import { nounBehind } from '../nouns/noun-phrases.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { byPlace, knownBy, type NonQuantityRule } from './non-quantity.ts';

const YEARS: ReadonlySet<string> = new Set<string>(YEAR_LEADS);
const YEARLY: ReadonlySet<string> = new Set<string>(YEARLY_NOUNS);
const FEASTS: ReadonlySet<string> = new Set<string>(FEASTS_BEFORE_YEARS);

/** Numbers that are no year of four digits, but stand for one. */
export const OTHER_YEAR_RULES: readonly NonQuantityRule[] = [
  {
    // An apostrophe stands for the century, so that no date can be told.
    name: 'short-year',
    example: 'It was the summer of ’69 when boats sank.',
    counterexample: 'It was the summer of 69 boats.',
    where: AROUND.markBefore | AROUND.tiedBefore,
    is: 'word',
    test: ({ tokens }, { from, to }) => {
      const [mark, year] = [tokens[from - 1], tokens[from]];
      if (mark === undefined || year === undefined || !APOSTROPHES.has(mark.text) || year.spaced) return false;
      const open = from === 1 || mark.spaced;
      return open && to === from + 1 && /^\d\d$/.test(year.text) && !CLOSING_APOSTROPHES.has(tokens[to]?.text ?? '');
    },
  },
  {
    // Seldom in news, in every text on history.
    name: 'era-behind',
    example: 'The wall fell in 44 BC after a storm.',
    counterexample: 'The wall fell on 44 boats after a storm.',
    where: AROUND.acronymBehind,
    is: 'word',
    test: ({ tokens }, { to }) => ERAS.has(tokens[to]?.text ?? ''),
  },
  {
    // Likewise.
    name: 'era-before',
    example: 'In AD 79 boats sank.',
    counterexample: 'In all 79 boats sank.',
    where: AROUND.acronymBefore,
    is: 'word',
    test: ({ tokens }, { from }) => ERAS_BEFORE.has(tokens[from - 1]?.text ?? ''),
  },
];

/** What four digits without a separator are: a year by the word before them, or because nothing is counted. */
export const YEAR_RULES: readonly NonQuantityRule[] = [
  {
    name: 'recent-year',
    example: 'Halden Harbour Photos 2005 boats',
    counterexample: 'The firm has 2005 boats.',
    is: 'date',
    test: ({ tokens, classes }, { from, to, value }) => {
      const isRecent = value >= 1990 && value <= 2035 && readQualifier(tokens, from, to).qualifier === '=';
      if (!isRecent || ruleHolds(LED_BY_YEAR_WORD, tokens, from) || from === 0) return false;
      return classes[from - 1] !== 'verb' && classes[from - 1] !== 'auxiliary';
    },
  },
  {
    name: 'year-of-feast',
    example: 'The storm of Christmas 1964 boats remember was worse.',
    counterexample: 'The storm took 1964 boats at Christmas.',
    is: 'date',
    test: ({ tokens }, { from, value }) => isLikely(value) && FEASTS.has(tokens[from - 1]?.lower ?? ''),
  },
  {
    name: 'year-of-yearly-thing',
    example: 'The firm has 2005 revenues of note.',
    counterexample: 'The firm has 2005 boats of note.',
    is: 'date',
    test: (reading, { to, value }) => isLikely(value) && YEARLY.has(nounBehind(reading, to)?.head ?? ''),
  },
  {
    name: 'counted-by-thousands',
    example: 'They sank 1964 boats.',
    counterexample: 'They sank in 1964 boats of the town.',
    is: null,
    test: (reading, { from, to }) => {
      const counted = nounBehind(reading, to);
      return counted?.plural === true && !counted.capital && !ruleHolds(LED_BY_YEAR_WORD, reading.tokens, from);
    },
  },
  {
    // “The” and one alone: no thousand of it is counted.
    name: 'year-of-old-thing',
    example: 'She sang the 1728 composition.',
    counterexample: 'She sang 1728 compositions.',
    is: 'date',
    test: (reading, { from, to, value }) => {
      const counted = nounBehind(reading, to);
      const isOfOne = counted !== null && !counted.plural && reading.tokens[from - 1]?.lower === 'the';
      return isOfOne && value >= 1400 && value < 1900;
    },
  },
  {
    name: 'likely-year',
    example: 'They opened 1964.',
    counterexample: 'They opened 2964.',
    is: 'date',
    until: behindPossessive,
    test: (_, { value }) => isLikely(value),
  },
  {
    // What is foreseen for the end of the century.
    name: 'far-year',
    example: 'The sea may rise by 2100.',
    counterexample: 'The sea may take 2100.',
    is: 'date',
    until: behindPossessive,
    test: (reading, { from, to, value }) =>
      value > LAST_LIKELY &&
      FAR_YEAR_LEADS.has(reading.tokens[from - 1]?.lower ?? '') &&
      nounBehind(reading, to) === null,
  },
  {
    // What happened is known by its year.
    name: 'year-of-event',
    example: 'They told of the great fire of 1666.',
    counterexample: 'They told of a fleet of 1666.',
    is: 'date',
    until: behindPossessive,
    test: ({ tokens }, { from, value }) =>
      value >= 1200 && tokens[from - 1]?.lower === 'of' && DATED.has(tokens[from - 2]?.lower ?? ''),
  },
  {
    // How far back something goes.
    name: 'year-of-origin',
    example: 'The coins date as far back as 1652.',
    counterexample: 'The coins weigh as much as 1652.',
    is: 'date',
    until: behindPossessive,
    test: (reading, { from, to, value }) => {
      if (value < FIRST_OLD || nounBehind(reading, to) !== null) return false;
      const [lead, before] = [reading.tokens[from - 1]?.lower ?? '', reading.tokens[from - 2]?.lower ?? ''];
      return ORIGIN_LEADS.get(lead)?.has(before) === true;
    },
  },
  {
    name: 'old-year',
    example: 'The pier opened in 1764.',
    counterexample: 'The pier cost 1764.',
    is: 'date',
    until: behindPossessive,
    test: (reading, { from, to, value }) =>
      value >= (isAmong(reading.tokens[from - 1], CHRONICLE_LEADS) ? FIRST_OF_CHRONICLES : FIRST_OLD) &&
      OLD_YEAR_LEADS.has(reading.tokens[from - 1]?.lower ?? '') &&
      nounBehind(reading, to) === null,
  },
];

const OTHER_YEAR_RULES_BY_PLACE = byPlace(OTHER_YEAR_RULES);

const FOUR_DIGITS = /^\d{4}$/;

const YEAR_RULES_BY_PLACE = byPlace(YEAR_RULES);

/** A number that names a year. */
export function year(reading: SentenceReading, numeral: Numeral, around: number): NonQuantity | null {
  const other = knownBy(OTHER_YEAR_RULES_BY_PLACE.at(around), reading, numeral);
  if (other !== null) return other;
  const { from, to, value } = numeral;
  if (to !== from + 1 || !FOUR_DIGITS.test(reading.tokens[from]!.text)) return null;
  return value < 1000 || value > 2100 ? null : knownBy(YEAR_RULES_BY_PLACE.everywhere(), reading, numeral);
}

const FIRST_OLD = 1200;
/** "In 1158": chronicles begin about here; "between 1000 and 1800" tells of so many. */
const FIRST_OF_CHRONICLES = 1000;
const LAST_LIKELY = 2060;

function isLikely(year: number): boolean {
  return year >= 1900 && year <= LAST_LIKELY;
}

/** "in 1964", "since 2005": a word stands before the number that leads to a year. */
const LED_BY_YEAR_WORD: Rule<[tokens: readonly Token[], from: number]> = {
  name: 'led-by-year-word',
  example: 'They built in 1958 sheds of the port.',
  counterexample: 'They built another 1958 sheds of the port.',
  test: (tokens, from) => YEARS.has(tokens[from - 1]?.lower ?? ''),
};

function behindPossessive({ tokens }: SentenceReading, { to }: Numeral): number {
  return isAmong(tokens[to], DECADE_LETTERS) && !tokens[to]?.spaced ? to + 1 : to;
}

const APOSTROPHES: ReadonlySet<string> = new Set([...CLOSING_APOSTROPHES, '‘']);

/** The rules of this file that stand by themselves. */
export const YEARS_RULES: readonly NamedRule[] = [LED_BY_YEAR_WORD];
