import { POINTS } from '../../language/lexicon/function-words.ts';
import { ruleHolds } from '../../language/rules.ts';
import { isCapitalised, type Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  ENDINGS,
  NUMBERED_UNITS,
  POSTAL_STATES,
  STREET_DIRECTIONS,
  STREETS,
  STREETS_AND_PLACES,
} from '../lexicon/addresses.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { TITLE } from './labels.ts';
import { byPlace, knownBy, type NonQuantityRule } from './non-quantity.ts';

const STREET: ReadonlySet<string> = new Set<string>(STREETS);
const DIRECTION: ReadonlySet<string> = new Set<string>(STREET_DIRECTIONS);
const STATE: ReadonlySet<string> = new Set<string>(POSTAL_STATES);

/** Numbers of blocks, houses, streets and places. */
export const ADDRESS_RULES: readonly NonQuantityRule[] = [
  {
    name: 'block',
    example: 'It happened on the 2600 block of Mill Avenue.',
    counterexample: 'They laid 2600 blocks of stone.',
    where: AROUND.blockBehind,
    is: 'identifier',
    test: ({ tokens }, { to, value }) => {
      const at = behindDirection(tokens, to);
      return tokens[at]?.lower === 'block' && (isHundred(value) || tokens[at + 1]?.lower === 'of');
    },
  },
  {
    // American police tell places by their block, often by two of them.
    name: 'blocks-first',
    example: 'Police closed the 600 and 700 blocks of it.',
    counterexample: 'Police closed the 600 and 700 shops of it.',
    where: AROUND.blockBehind,
    is: 'identifier',
    test: ({ tokens }, { to, value }) => {
      let at = behindDirection(tokens, to);
      if (!isHundred(value) || value === 0) return false;
      if (tokens[at]?.lower !== 'and' && tokens[at]?.lower !== 'to') return false;
      at = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      if (tokens[at]?.kind !== 'number' || Number(tokens[at]?.text) % 100 !== 0) return false;
      return tokens[at + 1]?.lower === 'blocks' || tokens[at + 1]?.lower === 'block';
    },
  },
  {
    name: 'blocks-last',
    example: 'Police closed the 700 blocks of it.',
    counterexample: 'Police moved some 700 blocks of it.',
    where: AROUND.blockBehind,
    is: 'identifier',
    test: ({ tokens }, { to, value }) => {
      const at = behindDirection(tokens, to);
      const lead = tokens[to - 2]?.lower;
      const isLed = lead === 'the' || lead === 'and';
      return isHundred(value) && value > 0 && isLed && tokens[at]?.lower === 'blocks' && tokens[at + 1]?.lower === 'of';
    },
  },
  {
    // A street begins behind it: "Main Street", "8th Ave.", "southwest 119 Avenue", behind "at" also "Mill road".
    name: 'house-number',
    example: 'Fire burned a house of 33 8th Ave. today.',
    counterexample: 'The fire burned 500 main lines.',
    where: [AROUND.capitalBehind, AROUND.numberBehind, AROUND.closedBehind, AROUND.blockBehind],
    is: 'identifier',
    test: ({ tokens, classes }, { to }) => {
      const isAt = isAmong(tokens[to - 2], POINTS);
      let isNamed = false;
      for (let at = to; at < to + LONGEST_STREET; at++) {
        const token = tokens[at];
        if (token === undefined) return false;
        const isCapital = isCapitalised(token);
        if (isNamed && STREET.has(token.lower) && (isCapital || isAt) && classes[at] !== 'verb') return true;
        if (token.kind === 'number') {
          if (tokens[at + 1]?.spaced === false && isOrdinal(tokens[at + 1])) at++;
          else if (!isAt && !DIRECTION.has(tokens[at - 1]?.lower ?? '')) return false;
        } else if (token.kind === 'mark' ? token.text !== '.' : !isCapital && !(isAt && DIRECTION.has(token.lower))) {
          return false;
        }
        isNamed = true;
      }
      return false;
    },
  },
  {
    // One street in the singular, with a capital, which the number names and does not count.
    name: 'numbered-street',
    example: 'It was on 30 Avenue boats.',
    counterexample: 'It was on 30 avenue boats.',
    where: AROUND.capitalBehind,
    is: 'identifier',
    test: ({ tokens }, { to, value }) => {
      const street = tokens[to];
      if (value <= 1 || street === undefined || street.text[0] === street.lower[0]) return false;
      return STREET.has(street.lower) && street.lower !== 'st'; // "St. Olav"
    },
  },
  {
    // Behind "at" a long number without a separator and names alone.
    name: 'at-names',
    example: 'The fire began at 4235 Oak Shadows.',
    counterexample: 'The fire began at 4235 houses.',
    where: AROUND.atBefore | AROUND.capitalBehind,
    is: 'identifier',
    test: ({ tokens, classes }, { from, to }) => {
      if (to !== from + 1 || tokens[from - 1]?.lower !== 'at' || !/^\d{3,5}$/.test(tokens[from]?.text ?? ''))
        return false;
      if (classes[to] !== 'name') return false;
      let end = to;
      while (classes[end] === 'name') end++;
      const isCounted = classes[end] === 'noun' || classes[end] === 'adjective';
      return !isCounted && !(ruleHolds(TITLE, tokens) && Number(tokens[from]?.text) < 1000);
    },
  },
  {
    // Towns in the west of America number both streets of a corner.
    name: 'street-grid-first',
    example: 'The truck burned at the corner, 37 N. 630 West, at noon.',
    counterexample: 'The truck went 37 miles north and 630 west.',
    where: AROUND.blockBehind | AROUND.capitalBehind,
    is: 'identifier',
    test: ({ tokens }, { from, to }) => {
      if (to !== from + 1 || !isDirection(tokens[to])) return false;
      const second = tokens[to + 1]?.text === '.' ? to + 2 : to + 1;
      return tokens[second]?.kind === 'number' && isDirection(tokens[second + 1]);
    },
  },
  {
    name: 'postcode',
    example: 'Write to us at Lodi, WI 53555 for more.',
    counterexample: 'We met in Lodi 53555 of them.',
    where: AROUND.fiveDigits,
    is: 'identifier',
    test: ({ tokens }, { from, to }) => {
      if (to !== from + 1 || !/^\d{5}$/.test(tokens[from]?.text ?? '')) return false;
      const at = tokens[from - 1]?.text === ',' || tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
      const state = tokens[at];
      if (state === undefined) return false;
      return STATE.has(state.text.replaceAll('.', '')) || (STATE.has(state.lower) && state.text !== state.lower);
    },
  },
];

/** Ordinals that are names: of streets, troops and parts of a town or of its police. */
export const NUMBERED_PLACE_RULES: readonly NonQuantityRule[] = [
  {
    name: 'street-by-ordinal',
    example: 'The fire burned on 68th Street.',
    counterexample: 'The fire burned on the 68th day.',
    is: 'identifier',
    test: ({ tokens }, { to }) => {
      const at = DIRECTION.has(tokens[to]?.lower ?? '') ? to + 1 : to;
      return (
        isCapitalised(tokens[at]) &&
        STREET.has(tokens[at]?.lower ?? '') &&
        !STREETS_AND_PLACES.has(tokens[at]?.lower ?? '')
      );
    },
  },
  {
    name: 'unit-by-ordinal',
    example: 'The 1st Infantry Brigade was sent.',
    counterexample: 'The 1st of the brigades was sent.',
    is: 'identifier',
    test: ({ tokens }, { to }) => {
      for (let at = to; at < to + LONGEST_UNIT && isCapitalised(tokens[at]); at++)
        if (NUMBERED_UNITS.has((tokens[at] as Token).lower)) return true;
      return false;
    },
  },
];

/** How many words the name of such a unit has. */
const LONGEST_UNIT = 4;

const NUMBERED_PLACE_RULES_BY_PLACE = byPlace(NUMBERED_PLACE_RULES);

/** "68th Street", "the 1st Infantry Brigade": what an ordinal in digits is; null for a place in a row. */
export function numberedPlace(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  return numeral.form === 'digits' ? knownBy(NUMBERED_PLACE_RULES_BY_PLACE.everywhere(), reading, numeral) : null;
}

const ADDRESS_RULES_BY_PLACE = byPlace(ADDRESS_RULES);

/** "500 Main Street", "33 8th Ave.", "the 600 and 700 blocks", "Lodi, WI 53555": a number of an address. */
export function address(reading: SentenceReading, numeral: Numeral, around: number): NonQuantity | null {
  return numeral.form === 'digits' ? knownBy(ADDRESS_RULES_BY_PLACE.at(around), reading, numeral) : null;
}

function isHundred(value: number): boolean {
  return value % 100 === 0;
}

/** Behind the direction or the hyphen that stands between a number and its block: "the 100 North block". */
function behindDirection(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' || DIRECTION.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

function isDirection(token: Token | undefined): boolean {
  return isCapitalised(token) && isAmong(token, DIRECTION);
}

/** How many words stand between a house's number and what its street is. */
const LONGEST_STREET = 5;

function isOrdinal(token: Token | undefined): boolean {
  return ENDINGS.has(token?.lower ?? '');
}
