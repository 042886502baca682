import { isPlural } from '../../language/plurals.ts';
import type { Token } from '../../language/tokens.ts';
import { nounBehind } from '../nouns/noun-phrases.ts';
import { befallsPeople } from '../nouns/persons.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind } from './non-quantity.ts';

const PICTURES: ReadonlySet<string> = new Set(['image', 'photo', 'picture', 'slide', 'page', 'pic', 'video']);

/** "Image 2 of 13", "1 / 33", "1 of / 2", "× 1 of 3": a place in a row of pictures, films or pages. */
export function placeInGallery(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  const { from, to } = numeral;
  const behindOf = tokens[to]?.lower === 'of' ? to + 1 : to;
  const slashed = tokens[behindOf]?.text === '/' && tokens[behindOf]?.spaced === true;
  if (behindOf === to && !slashed) return null;
  const last = slashed ? behindOf + 1 : behindOf;
  if (!/^\d{1,3}$/.test(tokens[last]?.text ?? '')) return null;
  const isPlace = slashed || PICTURES.has(tokens[from - 1]?.lower ?? '') || isPlaceAlone(reading, numeral, last);
  return isPlace ? asKind('identifier', numeral, last + 1) : null;
}

/**
 * "Storm over the pier. 3 of 12 CLOSE", "1 of 2 2 of 2": two numbers between the end of a caption and the begin of what
 * comes next on the page, of which neither counts anything.
 */
function isPlaceAlone(reading: SentenceReading, { from, to, value }: Numeral, last: number): boolean {
  const { tokens } = reading;
  if (to !== from + 1 || !/^\d{1,3}$/.test(tokens[from]?.text ?? '') || value > Number(tokens[last]?.text))
    return false;
  if (!endsCaption(tokens[from - 1])) return false;
  const next = tokens[last + 1];
  if (next === undefined || next.kind === 'number' || FURNITURE.has(next.text)) return true;
  if (next.kind !== 'word' || next.text === next.lower || befallsPeople(tokens, last + 1)) return false;
  const counted = nounBehind(reading, last + 1);
  return counted === null || !counted.plural || PICTURES.has(counted.head);
}

/** "Photo: 21 Otter Video", "(Source: 9 Moss Press)": a name that begins with a number behind the label of a credit. */
export function credited({ tokens, classes }: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { from, to } = numeral;
  if (tokens[from - 1]?.text !== ':' || !CREDITS.has(tokens[from - 2]?.lower ?? '')) return null;
  const [next, behind] = [tokens[to], tokens[to + 1]];
  const isName = classes[to] === 'name' && next !== undefined && !isPlural(next.lower) && classes[to + 1] === 'name';
  return isName && behind !== undefined && !isPlural(behind.lower) ? asKind('identifier', numeral) : null;
}

const CREDITS: ReadonlySet<string> = new Set(['photo', 'photos', 'video', 'image', 'source', 'credit', 'courtesy']);

/** Marks of the buttons around a place. */
const FURNITURE: ReadonlySet<string> = new Set(['×', '|', '«', '»', '›', '‹']);

/** Whether a token may stand before a place: the begin of a text, a button, a caption's last name or number, no word that goes on. */
function endsCaption(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'number' || FURNITURE.has(token.text)) return true;
  return token.kind === 'word' && token.text !== token.lower && !token.known?.closed;
}
