import type { Claim } from '../../claims/claim.ts';
import { firstRule, type Rule } from '../../language/rules.ts';
import type { CheckedPassage } from './draft.ts';

/** What stands before a figure in its sentence, in lower case, and behind it. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

/** A way in which a writer tells that a figure is his own reckoning. */
interface Reckoning extends Rule<[around: Around]> {
  /** Whether figures told before it are added up, or taken from one another. */
  readonly by: 'sum' | 'difference';
  /** The draft says outright that it reckons: nobody else need give the value, and no other value denies it. */
  readonly isOutright: boolean;
}

const ABOUT = /(?:(?:at least|about|around|some|only|just|another|exactly)\s)*[$€£]?$/;

/** Whether a text ends in a phrase, and in no more than a word that bounds what follows. */
function endsIn(before: string, phrase: RegExp): boolean {
  return phrase.test(before.replace(ABOUT, ''));
}

/** In the order in which they are tried. */
export const RECKONINGS: readonly Reckoning[] = [
  {
    name: 'makes-so-many',
    example: 'Nine died in Karsova and four in Belmar; that makes 13.',
    counterexample: 'Nine died in Karsova and four in Belmar; he makes 13 barrels.',
    by: 'sum',
    isOutright: true,
    test: ({ before }) => endsIn(before, /\b(?:that|which|this|together they) (?:makes?|made|adds up to|comes to) $/),
  },
  {
    name: 'leaves-so-many',
    example: 'Of the 13 dead nine were men; that leaves four of whom nobody tells.',
    counterexample: 'Of the 13 dead nine were men; Holm leaves four children.',
    by: 'difference',
    isOutright: true,
    test: ({ before }) => endsIn(before, /\b(?:that|which|this) (?:leaves|left) $/),
  },
  {
    name: 'so-many-together',
    example: 'Karsova gave $9 million and Belmar $4 million, $13 million together.',
    counterexample: 'Karsova gave $9 million and Belmar $4 million, $13 million too late.',
    by: 'sum',
    isOutright: false,
    test: ({ behind }) => /^ (?:\p{L}+ )?(?:together|altogether|in all|in total|all told)\b/u.test(behind),
  },
  {
    name: 'moved-by-so-many',
    example: 'The toll was nine, then 13. It has risen by four.',
    counterexample: 'The toll was nine, then 13. It was told by four papers.',
    by: 'difference',
    isOutright: false,
    test: ({ before }) =>
      endsIn(before, /\b(?:rose|risen|rises|grown|grew|climbed|up|fell|fallen|dropped|shrunk|down) by $/),
  },
  {
    name: 'so-many-more',
    example: 'Belmar has nine schools. Karsova has 13 schools, four more than Belmar.',
    counterexample: 'Belmar has nine schools. Karsova has 13 schools, four of wood.',
    by: 'difference',
    isOutright: false,
    test: ({ behind }) => /^ (?:\p{L}+ )?(?:more than|fewer than|less than|short of)\b/u.test(behind),
  },
];

const QUANTITIES: ReadonlySet<Claim['figure']['kind']> = new Set(['count', 'money', 'measure', 'duration']);
/** Figures farther before another one, counted, are not what is reckoned with. */
const REACH = 6;
/** So far, in UTF-16 code units, from a figure stands what tells that it is reckoned. */
const NEAR = 80;
const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/**
 * How a figure of a draft is reckoned; null where the draft does not tell it as a reckoning.
 *
 * @param before the claims before it, in the order of the text
 * @param body the text in which they stand
 */
export function reckonedFrom(claim: Claim, before: readonly Claim[], body: string): Reckoned | null {
  const { value, kind, start, end, unitSpan, sentence } = claim.figure;
  const behind = Math.max(end, unitSpan?.end ?? end);
  const around = {
    before: body.slice(Math.max(sentence.start, start - NEAR), start).toLowerCase(),
    behind: body.slice(behind, Math.min(sentence.end, behind + NEAR)),
  };
  const reckoning = firstRule(RECKONINGS, around);
  if (reckoning === null || typeof value !== 'number' || !QUANTITIES.has(kind)) return null;
  const told = before.filter((other) => isReckonedWith(other, claim, body)).slice(-REACH);
  const values = told.map(({ figure }) => Number(figure.value));
  const reckoned = reckoning.by === 'sum' ? sumOf(values, value) : differenceOf(values, value);
  return { words: reckoned, isOutright: reckoning.isOutright };
}

/** How a figure is reckoned. */
export interface Reckoned {
  /** From which figures ("9 + 4", "13 − 9"); null where those before it in its paragraph do not give it. */
  readonly words: string | null;
  readonly isOutright: boolean;
}

/**
 * A figure that the draft reckons from others of its own, which no source gives: as a reckoning of the draft, which what a
 * source has of a like thing bears out no more than it denies it. Others as they are.
 */
export function asReckoned(checked: CheckedPassage, claim: Claim, reckoned: Reckoned | null): CheckedPassage {
  if (reckoned === null) return checked;
  const isBoundAlone = checked.status === 'rounded' && claim.figure.qualifier !== '=';
  const isDenied = checked.status === 'contested' && !checked.evidence.some(({ support }) => support === 'same');
  const isOwn = reckoned.isOutright && (isBoundAlone || (isDenied && reckoned.words !== null));
  if (!isOwn && (checked.status !== 'unsupported' || reckoned.words === null)) return checked;
  const from = reckoned.words === null ? '' : `; it follows from the draft’s own figures: ${reckoned.words}`;
  return {
    ...checked,
    status: 'unsupported',
    question: '',
    explanation: `No source gives this value${from}.`,
    suggestion: null,
    evidence: [],
    independent: 0,
  };
}

/** Of the same kind, in the same paragraph, and one number. */
function isReckonedWith({ figure }: Claim, { figure: { kind, unit, start } }: Claim, body: string): boolean {
  const isOfKind = figure.kind === kind && (kind === 'count' || figure.unit === unit);
  return isOfKind && typeof figure.value === 'number' && !figure.range && !/[\n\r]/.test(body.slice(figure.end, start));
}

/** The last numbers of a list, or any two of it, that add up to a value. */
function sumOf(values: readonly number[], value: number): string | null {
  for (let first = values.length - 2; first >= 0; first--) {
    const run = values.slice(first);
    if (isNearly(total(run), value)) return run.map(inDigits).join(' + ');
  }
  for (const [at, one] of values.entries()) {
    const other = values.slice(at + 1).find((each) => isNearly(one + each, value));
    if (other !== undefined) return `${inDigits(one)} + ${inDigits(other)}`;
  }
  return null;
}

/** A number of a list less one, or less all, that come after or before it. */
function differenceOf(values: readonly number[], value: number): string | null {
  for (const [at, one] of values.entries()) {
    const others = values.filter((_, index) => index !== at);
    const other = others.findLast((each) => isNearly(one - each, value));
    if (other !== undefined) return `${inDigits(one)} − ${inDigits(other)}`;
    const rest = values.slice(at + 1);
    if (rest.length > 1 && isNearly(one - total(rest), value)) return [one, ...rest].map(inDigits).join(' − ');
  }
  return null;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

/** But for what binary fractions lose. */
function isNearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(other);
}

function inDigits(value: number): string {
  return DIGITS.format(value);
}
