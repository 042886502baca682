import type { Token } from '../../language/tokens.ts';
import { POSTAL_STATES, STREET_DIRECTIONS, STREETS } from '../lexicon/addresses.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { isTitle } from './labels.ts';
import { asKind } from './non-quantity.ts';

const STREET: ReadonlySet<string> = new Set<string>(STREETS);
const DIRECTION: ReadonlySet<string> = new Set<string>(STREET_DIRECTIONS);
const STATE: ReadonlySet<string> = new Set<string>(POSTAL_STATES);

/** "500 Main Street", "33 8th Ave.", "37 N. 630 West", "the 600 and 700 blocks", "Lodi, WI 53555": a number of an address. */
export function address(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.form !== 'digits') return null;
  const { tokens } = reading;
  const isAddress =
    isBlock(reading, numeral) ||
    leadsStreet(reading, numeral.to) ||
    isNumberedStreet(tokens, numeral) ||
    (numeral.to === numeral.from + 1 &&
      (isAtNames(reading, numeral) || isOnGrid(tokens, numeral) || isPostcode(tokens, numeral)));
  return isAddress ? asKind('identifier', numeral) : null;
}

/** "the 2600 block", "the 100 North block of", "the 600 and 700 blocks of", and without the word "the 2600 of Mill Avenue". */
function isBlock(reading: SentenceReading, { to, value }: Numeral): boolean {
  const { tokens } = reading;
  const isHundred = value % 100 === 0;
  let at = tokens[to]?.text === '-' || DIRECTION.has(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (tokens[at]?.lower === 'block') return isHundred || tokens[at + 1]?.lower === 'of';
  if (!isHundred || value === 0) return false;
  if (tokens[to]?.lower === 'of' && tokens[to - 2]?.lower === 'the') return leadsStreet(reading, to + 1);
  if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'to') {
    at = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    if (tokens[at]?.kind !== 'number' || Number(tokens[at]?.text) % 100 !== 0) return false;
    at++;
    return tokens[at]?.lower === 'blocks' || tokens[at]?.lower === 'block';
  }
  const lead = tokens[to - 2]?.lower;
  return tokens[at]?.lower === 'blocks' && tokens[at + 1]?.lower === 'of' && (lead === 'the' || lead === 'and');
}

/** "at 4235 Oak Shadows": behind "at" a long number without a separator and names alone. */
function isAtNames({ tokens, classes }: SentenceReading, { from, to }: Numeral): boolean {
  if (tokens[from - 1]?.lower !== 'at' || !/^\d{3,5}$/.test(tokens[from]?.text ?? '')) return false;
  if (classes[to] !== 'name') return false;
  let end = to;
  while (classes[end] === 'name') end++;
  return (
    classes[end] !== 'noun' && classes[end] !== 'adjective' && !(isTitle(tokens) && Number(tokens[from]?.text) < 1000)
  );
}

/** "37 N. 630 West", "630 West": a place between numbered streets. */
function isOnGrid(tokens: readonly Token[], { from, to }: Numeral): boolean {
  if (!isDirection(tokens[to])) return false;
  const second = tokens[to + 1]?.text === '.' ? to + 2 : to + 1;
  if (tokens[second]?.kind === 'number' && isDirection(tokens[second + 1])) return true;
  const first = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  return isDirection(tokens[first]) && tokens[first - 1]?.kind === 'number';
}

function isDirection(token: Token | undefined): boolean {
  return token !== undefined && token.text[0] !== token.lower[0] && DIRECTION.has(token.lower);
}

/** "NW 187 Street and 30 Avenue": one street in the singular, with a capital, which the number names and does not count. */
function isNumberedStreet(tokens: readonly Token[], { to, value }: Numeral): boolean {
  const street = tokens[to];
  if (value <= 1 || street === undefined || street.text[0] === street.lower[0]) return false;
  return STREET.has(street.lower) && street.lower !== 'st'; // "St. Olav"
}

/** How many words stand between a house's number and what its street is. */
const LONGEST_STREET = 5;

/** Whether a street begins at a token: "Main Street", "8th Ave.", "southwest 119 Avenue", behind "at" also "Mill road". */
function leadsStreet({ tokens, classes }: SentenceReading, from: number): boolean {
  const isAt = tokens[from - 2]?.lower === 'at';
  let isNamed = false;
  for (let at = from; at < from + LONGEST_STREET; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    const isCapital = token.text[0] !== token.lower[0];
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
}

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function isOrdinal(token: Token | undefined): boolean {
  return ENDINGS.has(token?.lower ?? '');
}

/** "Lodi, WI 53555", "Austin, Texas 73301": five digits behind a state. */
function isPostcode(tokens: readonly Token[], { from }: Numeral): boolean {
  if (!/^\d{5}$/.test(tokens[from]?.text ?? '')) return false;
  const at = tokens[from - 1]?.text === ',' || tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  const state = tokens[at];
  if (state === undefined) return false;
  return STATE.has(state.text.replaceAll('.', '')) || (STATE.has(state.lower) && state.text !== state.lower);
}
