import type { Claim } from '../../claims/claim.ts';
import type { Figure, Qualifier } from '../../figures/figure.ts';
import type { StatedChange } from './changes.ts';
import type { StatedShare } from './shares.ts';
import type { WrongSum } from './sums.ts';

/** A miscalculation in words. */
export interface Wording {
  /** What is reckoned, in a short phrase that can follow each of its numbers ("dead, in all and in parts"). */
  readonly phrase: string;
  /** One plain sentence that a reader can check ("14 + 9 + 6 = 29, not 31."). */
  readonly explanation: string;
}

/** "14 + 9 + 6 = 29, not 31." */
export function sumInWords({ whole, noun, parts, unnumbered, exceeds }: WrongSum): Wording {
  const values = [...parts.map(({ figure }) => Number(figure.value)), ...Array<number>(unnumbered).fill(1)];
  const sum = NUMBER.format(values.reduce((total, value) => total + value, 0));
  const total = bounded(whole.figure, NUMBER.format(Number(whole.figure.value)));
  const phrase = `${noun}, in all and in parts`;
  if (values.length === 1) return { phrase, explanation: `${sum} is more than the ${total} of which it is a part.` };
  const reckoned = `${values.map((value) => NUMBER.format(value)).join(' + ')} = ${sum}`;
  const end = exceeds ? `more than the ${total} of which they are a part` : `not ${total}`;
  return { phrase, explanation: `${reckoned}, ${end}.` };
}

/** "80 of 200 is 40 per cent, not 45 per cent." */
export function shareInWords(body: string, { percentage, base, part, noun }: StatedShare): Wording {
  const share = (100 * Number(part.figure.value)) / Number(base.figure.value);
  const stated = bounded(percentage.figure, percent(Number(percentage.figure.value)));
  return {
    phrase: noun === '' ? 'a whole and a share of it' : `${noun}, all and a share of them`,
    explanation: `${amount(body, part.figure)} of ${amount(body, base.figure)} is ${percent(rounded(share, percentage))}, not ${stated}.`,
  };
}

/** "From 30 to 40 is 10 more, not 5 more." */
export function changeInWords(body: string, { change, from, to, direction }: StatedChange): Wording {
  const [before, after] = [Number(from.figure.value), Number(to.figure.value)];
  const relative = change.figure.kind === 'percentage';
  const apart = Math.abs(after - before);
  const found = relative ? percent(rounded((100 * apart) / before, change)) : amount(body, change.figure, apart);
  const stated = relative ? percent(Number(change.figure.value)) : amount(body, change.figure);
  const [is, said] = [after < before ? 'less' : 'more', direction === 'up' ? 'more' : 'less'];
  return {
    phrase: `before and after a ${direction === 'up' ? 'rise' : 'fall'} of ${stated}`,
    explanation: `From ${amount(body, from.figure)} to ${amount(body, to.figure)} is ${found} ${is}, not ${stated} ${said}.`,
  };
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

const BOUNDS: Readonly<Record<Qualifier, string>> = {
  '=': '',
  '~': 'about ',
  '<': 'less than ',
  '<=': 'at most ',
  '>': 'more than ',
  '>=': 'at least ',
};

function bounded({ qualifier }: Figure, words: string): string {
  return BOUNDS[qualifier] + words;
}

function percent(value: number): string {
  return `${NUMBER.format(value)} per cent`;
}

const DIGITS = /\d[\d.,]*/;

/** A value as a figure is written: with its money sign, magnitude and unit ("$5 million"), words in digits. */
function amount(body: string, figure: Figure, value = Number(figure.value)): string {
  const { start, end, kind, unitSpan } = figure;
  const number = digitsLike(figure, value);
  if (kind === 'count' || unitSpan === null) return number;
  const before = unitSpan.start < start;
  const unit = before ? body.slice(unitSpan.start, unitSpan.end) : body.slice(end, unitSpan.end);
  return (before ? `${unit}${number}` : `${number}${unit}`).replace(/\s+/g, ' ');
}

/** A value in digits, in the magnitude in which a figure is written. */
function digitsLike({ text, value: own }: Figure, value: number): string {
  const written = DIGITS.exec(text)?.[0] ?? '';
  const magnitude = Number(own) / Number(written.replaceAll(',', ''));
  if (written === '' || !(magnitude >= 1 && Number.isFinite(magnitude))) return NUMBER.format(value);
  return value === own ? text : text.replace(written, NUMBER.format(value / magnitude));
}

/** A result in per cent, with as many places as the percentage that it is set against. */
function rounded(value: number, { figure }: Claim): number {
  const places = figure.precision >= 1 ? 0 : Math.min(3, Math.round(-Math.log10(figure.precision)));
  return Number(value.toFixed(places));
}
