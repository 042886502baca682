import type { Claim } from '../../claims/claim.ts';
import { plainDate } from '../../language/calendar/plain-date.ts';
import type { Finding, Position, Verdict } from '../finding.ts';
import { valuesAgree } from '../values/agreement.ts';
import type { DigitSlip } from '../values/digit-slips.ts';
import { isBound } from '../values/interval.ts';
import { isReckoned } from '../values/reckoned-dates.ts';
import { placeOfRounding } from '../values/rounding.ts';
import { type TelephoneSlip, telephoneSlip } from '../values/telephones.ts';
import { isUnitSlip } from '../values/unit-slips.ts';
import { inUnit } from '../values/units.ts';
import type { Pair } from './pair.ts';
import type { Topic } from './topic.ts';

/** The verdicts that relate two positions of one question and are reported. */
export type Explained = Exclude<Verdict, 'agreement' | 'arithmetic'>;

const SLIPS: Readonly<Record<DigitSlip, (a: string, b: string) => string>> = {
  transposed: (a, b) => `${a} and ${b} are the same digits with two of them swapped: a slip?`,
  dropped: (a, b) => `${a} and ${b} differ by one digit that is missing: a slip?`,
  'ten-times': (a, b) => `One of ${a} and ${b} is ten times the other: a zero too many?`,
  'thousand-times': (a, b) => `${a} and ${b} are a thousand times apart: a slip?`,
};

const MISTYPED: Readonly<Record<TelephoneSlip, (a: string, b: string) => string>> = {
  transposed: SLIPS.transposed,
  dropped: SLIPS.dropped,
  mistyped: (a, b) => `${a} and ${b} are one number but for a digit: a slip?`,
};

const PLACE_NAMES: Readonly<Record<number, string>> = {
  1: 'a whole number',
  10: 'the nearest ten',
  100: 'the nearest hundred',
  1000: 'the nearest thousand',
  10000: 'the nearest ten thousand',
  100000: 'the nearest hundred thousand',
  1000000: 'the nearest million',
};

/** What ends an explanation that says no more than that two values differ, surely or in all likelihood. */
const PLAIN = {
  contradiction: 'cannot both be true.',
  differs: 'cannot both be true if they are of one thing.',
} as const;

/** Whether a finding says more than that two values differ, which everybody sees who sees both. */
export function isTelling({ code, explanation }: Finding): boolean {
  const plain = code === 'contradiction' || code === 'differs' ? PLAIN[code] : null;
  return plain === null || !explanation.endsWith(plain);
}

/** One plain sentence that says why the positions of a finding are reported as they are. The first pair speaks for all. */
export function explain(code: Explained, pairs: readonly Pair[], topic: Topic): string {
  const pair = pairs[0]!;
  const lesser =
    pair.relation.lesser !== null && holds(pair.b, pair.relation.lesser) ? [pair.b, pair.a] : [pair.a, pair.b];
  const [first, second] = lesser as [Position, Position];
  switch (code) {
    case 'rounding':
      return rounded(first, second, topic);
    case 'superseded':
      return `${first.text} ${datedBefore(first, second)}, ${further(second)} ${dated(second)}: ${topic.kind === 'age' && topic.predicate !== null ? 'a birthday lies between' : 'the later figure replaces the earlier'}.`;
    case 'undated':
      return `${first.text} and ${further(second)} may be of different days: not all are dated.`;
    case 'revised':
      return `${first.text} is replaced by ${further(second)}, as one source says.`;
    case 'differs':
    case 'contradiction':
      return contradicted(first, second, pair.relation, topic, PLAIN[code]);
  }
}

/** What is counted one by one is said to be rounded to no larger part of it: nobody rounds 90 people to the nearest hundred. */
const PART_ROUNDED = 0.1;

function holds(position: Position, figure: Claim['figure']): boolean {
  return position.claims.some(({ claim }) => claim.figure === figure);
}

function rounded(rough: Position, exact: Position, { kind }: Topic): string {
  const [{ figure }, other] = [rough.claims[0]!.claim, exact.claims[0]!.claim.figure];
  if (kind === 'identifier') return `Number ${exact.text} stands in the ${rough.text} block.`;
  if (isReckoned(figure)) return `${rough.text} ${reckonedAs(figure)} and leaves room for ${exact.text}.`;
  if (kind === 'time') return `${figure.text} is hedged and leaves room for ${exact.text}`.replace(/\.?$/, '.');
  // Who converts a rounded value rounds again: neither is the other in fewer places.
  if (inUnit(other, figure.unit) !== other && !figure.vague)
    return isBound(figure)
      ? `${inItsUnit(rough, exact)} leaves room for ${inItsUnit(exact, rough)}.`
      : `${inItsUnit(rough, exact)} and ${inItsUnit(exact, rough)} are one value in two units, but for rounding.`;
  if (isBound(figure)) return `${rough.text} is ${exact.text} in a rounder form, or leaves room for it.`;
  if (figure.vague) return `“${figure.text}” leaves room for ${exact.text}.`;
  const place = placeOfRounding(Number(figure.value), Number(other.value));
  const isNamed = place !== null && (figure.kind !== 'count' || place <= PART_ROUNDED * Number(figure.value));
  const named = isNamed ? PLACE_NAMES[place] : undefined;
  return named === undefined
    ? `${inItsUnit(rough, exact)} is ${inItsUnit(exact, rough)} in a rounder form.`
    : `${inItsUnit(rough, exact)} is ${inItsUnit(exact, rough)} rounded to ${named}.`;
}

/** "(about 1926)": what a date comes to that is counted from the day of writing. */
function reckonedAs({ value, precision }: Claim['figure']): string {
  return `(${precision > 0 ? 'about ' : ''}${plainDate(String(value))})`;
}

/** A value with its unit where it is set against one in another unit: 85 is not 135, 85 miles are 135 km. */
function inItsUnit(position: Position, other: Position): string {
  const [own, its] = [position, other].map(({ claims }) => claims[0]!.claim.figure);
  const unit = own!.unit === its!.unit ? null : own!.unitText;
  return unit === null || position.text.includes(unit) ? position.text : `${position.text} ${unit}`;
}

function contradicted(
  a: Position,
  b: Position,
  relation: Pair['relation'],
  { kind, predicate }: Topic,
  plain: string,
): string {
  if (relation.slip !== null) return SLIPS[relation.slip](a.text, b.text);
  if (relation.fell)
    return `${a.text} ${dated(a)}, ${further(b)} ${dated(b)}: a count that only grows has fallen. Revised down?`;
  if (relation.areLimits) return `${a.text} and ${further(b)} are two limits, and one thing has one.`;
  if (valuesAgree(a.claims[0]!.claim, b.claims[0]!.claim))
    return `${a.text} and ${further(b)} may both hold, but lie so far apart that one leaves out much of what the other counts.`;
  const [one, other] = [a.claims[0]!.claim.figure, b.claims[0]!.claim.figure];
  if (isUnitSlip(one, other)) return `${inItsUnit(a, b)} and ${inItsUnit(b, a)} are one number in two units: a slip?`;
  const mistyped = predicate === 'telephone' ? telephoneSlip(one.text, other.text) : null;
  if (mistyped !== null) return MISTYPED[mistyped](a.text, b.text);
  const both = ofOneSource(a, b);
  if (both !== null) return `One source gives both: first ${further(both[0])}, then ${further(both[1])}.`;
  if (kind === 'age' && predicate !== null) return `${a.text} and ${further(b)} are given as the age of one person.`;
  if (kind === 'time') return `${a.text} and ${b.text} are given as the time of one happening.`;
  if (isReckoned(one)) return `${a.text} ${reckonedAs(one)} and ${further(b)} ${plain}`;
  if (isReckoned(other)) return `${a.text} and ${further(b)} ${reckonedAs(other)} ${plain}`;
  return `${a.text} and ${further(b)} ${plain}`;
}

/** A value behind other words: a number that began its sentence ("Thirty-one") has no capital there. */
function further({ text, claims }: Position): string {
  const figure = claims[0]?.claim.figure;
  const isNumberInWords = figure?.kind === 'count' && typeof figure.value === 'number' && !/\d/.test(text);
  return isNumberInWords ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The positions in the order in which one source takes both, its headline against its text; null where none does. */
function ofOneSource(a: Position, b: Position): readonly [Position, Position] | null {
  for (const { sourceId, claim } of a.claims) {
    const other = b.claims.find((each) => each.sourceId === sourceId);
    if (other !== undefined) return claim.figure.start < other.claim.figure.start ? [a, b] : [b, a];
  }
  return null;
}

/** When the position held that another replaced: "earlier" where no day tells the two apart, and one source does. */
function datedBefore(replaced: Position, other: Position): string {
  const isTold = replaced.claims.some(({ claim }) => claim.earlier !== undefined);
  return isTold && dated(replaced) === dated(other) ? 'earlier' : dated(replaced);
}

/** "as of 9 July 2024", by the earliest claim of a position; "without a date" where none has one. */
function dated({ claims }: Position): string {
  if (claims.every(({ claim }) => claim.earlier !== undefined)) return 'earlier';
  const dates = claims.flatMap(({ claim }) => (claim.asOf === null ? [] : [claim.asOf.date])).sort();
  return dates[0] === undefined ? 'without a date' : `as of ${plainDate(dates[0])}`;
}
