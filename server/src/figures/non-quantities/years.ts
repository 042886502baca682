import type { Token } from '../../language/tokens.ts';
import { readQualifier } from '../bounds/qualifiers.ts';
import { FEASTS_BEFORE_YEARS, YEAR_LEADS, YEARLY_NOUNS } from '../lexicon/non-quantities.ts';
import { nounBehind } from '../nouns/noun-phrases.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind } from './non-quantity.ts';

const YEARS: ReadonlySet<string> = new Set<string>(YEAR_LEADS);
const YEARLY: ReadonlySet<string> = new Set<string>(YEARLY_NOUNS);
const FEASTS: ReadonlySet<string> = new Set<string>(FEASTS_BEFORE_YEARS);

/** Stand before a year of any age; the other leads are said of amounts as well. */
const OLD_YEAR_LEADS: ReadonlySet<string> = new Set(['in', 'since', 'between', 'and', 'circa', 'before', 'until']);

/** Four digits without a separator that name a year: by the word before them, or because nothing is counted. */
export function year(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens, classes } = reading;
  const token = tokens[numeral.from] as Token;
  if (isShortYear(tokens, numeral) || isEra(tokens, numeral)) return asKind('word', numeral);
  if (numeral.to !== numeral.from + 1 || token.text.length !== 4 || !/^\d{4}$/.test(token.text)) return null;
  const value = numeral.value;
  if (value < 1000 || value > 2100) return null;
  const counted = nounBehind(reading, numeral.to);
  const lead = YEARS.has(tokens[numeral.from - 1]?.lower ?? '');
  const likely = value >= 1900 && value <= 2060;
  const recent = value >= 1990 && value <= 2035 && readQualifier(tokens, numeral.from, numeral.to).qualifier === '=';
  if (
    recent &&
    lead === false &&
    numeral.from > 0 &&
    classes[numeral.from - 1] !== 'verb' &&
    classes[numeral.from - 1] !== 'auxiliary'
  )
    return asKind('date', numeral);
  if (likely && (isOfYear(tokens, numeral) || (counted !== null && YEARLY.has(counted.head))))
    return asKind('date', numeral);
  if (counted?.plural && !counted.capital && !lead) return null;
  const adjective = counted !== null && !counted.plural && tokens[numeral.from - 1]?.lower === 'the';
  if (adjective && value >= 1400 && value < 1900) return asKind('date', numeral); // "the 1728 composition"
  const old = value >= 1200 && counted === null && OLD_YEAR_LEADS.has(tokens[numeral.from - 1]?.lower ?? '');
  const possessive = tokens[numeral.to]?.lower === 's' && !tokens[numeral.to]?.spaced;
  return likely || old ? asKind('date', numeral, possessive ? numeral.to + 1 : numeral.to) : null;
}

const CLOSING_APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
const APOSTROPHES: ReadonlySet<string> = new Set([...CLOSING_APOSTROPHES, '‘']);

/** "for the 2005 year": so many years nobody measures. */
export function namedYear({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  const isYear = /^(?:19|20)\d\d$/.test(tokens[numeral.from]?.text ?? '') && tokens[numeral.to]?.lower === 'year';
  return isYear ? asKind('date', numeral) : null;
}

/** "Christmas 2004": the year of a feast or a season. */
function isOfYear(tokens: readonly Token[], { from }: Numeral): boolean {
  return FEASTS.has(tokens[from - 1]?.lower ?? '');
}

/** "'98", "the summer of ’69": an apostrophe stands for the century, so that no date can be told. */
function isShortYear(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [mark, year] = [tokens[from - 1], tokens[from]];
  if (mark === undefined || year === undefined || !APOSTROPHES.has(mark.text) || year.spaced) return false;
  const open = from === 1 || mark.spaced;
  return open && to === from + 1 && /^\d\d$/.test(year.text) && !CLOSING_APOSTROPHES.has(tokens[to]?.text ?? '');
}

const ERAS: ReadonlySet<string> = new Set(['BC', 'BCE', 'AD', 'CE']);
const ERAS_BEFORE: ReadonlySet<string> = new Set(['AD', 'CE']);

/** "44 BC", "AD 79". */
function isEra(tokens: readonly Token[], { from, to }: Numeral): boolean {
  return ERAS.has(tokens[to]?.text ?? '') || ERAS_BEFORE.has(tokens[from - 1]?.text ?? '');
}
