import { isPlural } from '../language/plurals.ts';
import type { Token } from '../language/tokens.ts';
import { LABELS_BEFORE, STREETS, WEAK_LABELS } from './lexicon/non-quantities.ts';
import { NUMBERED_NAMES, PERSON_STATES } from './lexicon/numbered-names.ts';
import { asKind, type NonQuantity } from './non-quantity.ts';
import { nounBehind } from './noun-phrases.ts';
import type { Numeral } from './numeral.ts';
import type { SentenceReading } from './sentence-reading.ts';

const LABELS: ReadonlySet<string> = new Set<string>(LABELS_BEFORE);
const WEAK: ReadonlySet<string> = new Set<string>(WEAK_LABELS);
const STREET: ReadonlySet<string> = new Set<string>(STREETS);
/** Words before an age, which is a quantity. */
const AGES: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);
const STATES: ReadonlySet<string> = new Set<string>(PERSON_STATES);
const NUMBERED: ReadonlySet<string> = new Set<string>(NUMBERED_NAMES);

/** "500 Main Street", "the 2600 block of Oak Street". */
export function address({ tokens, classes }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.form !== 'digits') return null;
  if (tokens[numeral.to]?.lower === 'block' && tokens[numeral.to + 1]?.lower === 'of')
    return asKind('identifier', numeral);
  for (let at = numeral.to; at < numeral.to + 5; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (at > numeral.to && STREET.has(token.lower) && classes[at] !== 'verb' && token.text[0] !== token.lower[0])
      return asKind('identifier', numeral);
    if (token.kind === 'mark' && token.text !== '.') return null;
    if (token.kind === 'word' && token.text[0] === token.lower[0]) return null;
  }
  return null;
}

/** "Section 5", "Flight 370", "category 4", "No. 10", "iPhone 11", "Stoxx 600". */
export function label(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens, classes } = reading;
  let at = numeral.from - 1;
  if (tokens[at]?.text === '.' && LABELS.has(`${tokens[at - 1]?.lower}`)) at--;
  const before = tokens[at];
  if (before === undefined) return null;
  const capital = before.text[0] !== before.lower[0];
  const counted = nounBehind(reading, numeral.to);
  const countsThings = counted?.plural === true && (!counted.capital || isTitle(tokens));
  if (STATES.has(tokens[numeral.to]?.lower ?? '')) return null;
  if (
    LABELS.has(before.lower) &&
    (capital || !WEAK.has(before.lower) || counted === null) &&
    !(countsThings && WEAK.has(before.lower))
  ) {
    return asKind('identifier', numeral);
  }
  if (numeral.form !== 'digits' || before.kind !== 'word' || !isBareInteger(tokens, numeral)) return null;
  if (ownsNumber(tokens, at)) return asKind('identifier', numeral);
  const opens = at === 0 && counted === null && classes[numeral.to] !== 'participle';
  const named =
    classes[at] === 'name' || (capital && classes[at] === 'noun' && (at > 0 || opens) && !AGES.has(before.lower));
  return named && !countsThings ? asKind('identifier', numeral) : null;
}

/** Digits alone, as names carry them: no separator, no decimals, no magnitude. */
function isBareInteger(tokens: readonly Token[], numeral: Numeral): boolean {
  return numeral.to === numeral.from + 1 && /^\d{1,4}$/.test(tokens[numeral.from]?.text ?? '');
}

/** "S&P 500", "iPhone 11", "Boeing 737": the word before a number is one that is never without one. */
function ownsNumber(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  if (/\p{Ll}\p{Lu}|\d/u.test(word.text) || tokens[at - 1]?.text === '&') return true;
  return NUMBERED.has(word.lower) && (word.text !== word.lower || word.lower === 'sp');
}

/** "787 Dreamliner", "3 Series", "747s": a number that is the first part of a name. */
export function product(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens, classes } = reading;
  if (numeral.form !== 'digits' || numeral.to !== numeral.from + 1) return null;
  const next = tokens[numeral.to];
  if (next?.lower === 's' && !next.spaced) return asKind('identifier', numeral, numeral.to + 1);
  if (classes[numeral.to] !== 'name' || tokens[numeral.from - 1]?.kind === 'number') return null;
  const counted = nounBehind(reading, numeral.to);
  return counted !== null &&
    !counted.plural &&
    counted.capital &&
    numeral.value >= 100 &&
    Number.isInteger(numeral.value) &&
    !tokens[numeral.from]?.text.includes(',')
    ? asKind('identifier', numeral)
    : null;
}

/** "Fantastic Four", "the Six Nations": a number word with a capital beside a name, where not all words have one. */
export function namedInWords({ tokens, classes }: SentenceReading, numeral: Numeral): NonQuantity | null {
  const token = tokens[numeral.from] as Token;
  if (numeral.form !== 'words' || token.text[0] === token.lower[0]) return null;
  if (numeral.from === 0 || tokens[numeral.from - 1]?.kind === 'mark') return null;
  const lead = classes[numeral.from - 1];
  const counts = classes[numeral.to] === 'noun' && isPlural(tokens[numeral.to]?.lower ?? '');
  const beside = classes[numeral.to] === 'name' || ((lead === 'name' || lead === 'clitic') && !counts);
  return beside && !isTitle(tokens) ? asKind('identifier', numeral) : null;
}

/** Whether most longer words begin with a capital, as in a headline. */
function isTitle(tokens: readonly Token[]): boolean {
  let longer = 0;
  let capitals = 0;
  for (const { kind, text, lower } of tokens.slice(0, 40)) {
    if (kind !== 'word' || text.length < 4) continue;
    longer++;
    if (text[0] !== lower[0]) capitals++;
  }
  return capitals * 3 > longer * 2;
}
