import type { Token } from '../../language/tokens.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind } from './non-quantity.ts';

/** "1. First point", "(2) …" at the begin of a sentence. */
export function listMarker({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.form !== 'digits') return null;
  const next = tokens[numeral.to];
  const opened = tokens[numeral.from - 1]?.text === '(' && numeral.from === 1;
  const behindPlace = tokens[numeral.from - 2]?.lower === 'of' && tokens[numeral.from - 1]?.kind === 'number';
  if (numeral.from > 0 && !opened && !behindPlace) return null; // "Image 3 of 20 12. Halden"
  return next !== undefined && !next.spaced && (next.text === ')' || (next.text === '.' && tokens.length > 2))
    ? asKind('identifier', numeral)
    : null;
}

/** "12 Mira Dahl (Norway)": a line of a ranking, a number before a name in full and where it is from. */
export function ranked({ tokens }: SentenceReading, { from, to, form, value }: Numeral): NonQuantity | null {
  if (form !== 'digits' || from !== 0 || to !== 1 || value > LAST_RANK || tokens[tokens.length - 1]?.text !== ')')
    return null;
  const open = tokens.findIndex(({ text }) => text === '(');
  const isName = open > to + 1 && open <= to + LONGEST_NAME && tokens.slice(to, open).every(isPartOfName);
  const isOrigin =
    isName &&
    tokens.slice(open + 1, -1).every(({ kind, text, lower }) => kind === 'word' && (text !== lower || lower === 'and'));
  return isOrigin ? { kind: 'identifier', from, to } : null;
}

const LAST_RANK = 500;
const LONGEST_NAME = 5;

function isPartOfName({ kind, text, lower, known }: Token): boolean {
  if (kind !== 'word') return text === '-' || text === "'" || text === '’';
  return text[0] !== lower[0] && known === null && !lower.endsWith('ed');
}
