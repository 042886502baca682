import type { Claim } from '../../claims/claim.ts';
import { ALTERNATIVES, OUTWARDS, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isAmong } from '../../language/word-table.ts';
import { WHOLE_LEADS } from '../lexicon/enumerations.ts';
import { meet } from '../values/interval.ts';
import { leewayOf, leewayOfPercentage } from '../values/leeway.ts';
import { isEnd, type NumberedSentence, type PlacedNumber } from './numbered-sentences.ts';

/** A percentage, the base that it is said of and the part that it is said to be. */
export interface StatedShare {
  readonly percentage: Claim;
  readonly base: Claim;
  readonly part: Claim;
  /** The word for what the base counts, in lower case; empty for money. */
  readonly noun: string;
}

/** How many words may name what is counted. */
const NOUN = 4;

/**
 * The percentages of a sentence that are not what the part and the base stated with them give: "45 per cent of the 200
 * homes, 80 homes", "80 of the 200 homes, or 45 per cent", "80 (45 per cent) of the 200 homes".
 */
export function findWrongShares(sentence: NumberedSentence): readonly StatedShare[] {
  return statedShares(sentence).filter((share) => !isRight(share));
}

/** The percentages that a sentence states together with their part and base. */
function statedShares(sentence: NumberedSentence): readonly StatedShare[] {
  if (sentence.numbers.length < 3) return [];
  return sentence.numbers.flatMap((number) => {
    const { kind, trend } = number.claim.figure;
    const share = kind === 'percentage' && trend === null ? shareOf(sentence, number) : null;
    return share === null ? [] : [share];
  });
}

function shareOf(sentence: NumberedSentence, percentage: PlacedNumber): StatedShare | null {
  const pair = baseBehind(sentence, percentage) ?? partBeside(sentence, percentage) ?? pairBefore(sentence, percentage);
  if (pair === null) return null;
  const [base, part] = [pair.base.claim, pair.part.claim];
  const [a, b] = [base.figure, part.figure];
  if (a.kind !== b.kind || (a.kind !== 'count' && a.kind !== 'money') || Number(a.value) <= 0) return null;
  if (a.kind === 'money' && a.unit !== b.unit) return null;
  if ([a, b].some(({ vague, range, trend }) => vague || range || trend !== null)) return null;
  return { percentage: percentage.claim, base, part, noun: a.kind === 'count' ? nounOf(sentence, pair.base) : '' };
}

interface Pair {
  readonly base: PlacedNumber;
  readonly part: PlacedNumber;
}

/** "45 per cent of the 200 homes, 80 homes": the base behind the percentage, then the part, with one noun at most. */
function baseBehind(sentence: NumberedSentence, percentage: PlacedNumber): Pair | null {
  const base = baseAt(sentence, percentage.to);
  if (base === null) return null;
  const mark = markFrom(sentence, base.to);
  const at = mark === null ? null : skipOr(sentence, mark + 1);
  const part = at === null ? null : sentence.numberAt(at);
  return part !== null && (isEnd(sentence, part.to) || isEnd(sentence, part.to + 1)) ? { base, part } : null;
}

/** "80 (45 per cent) of the 200 homes", "80 homes, or 45 per cent, of the 200". */
function partBeside(sentence: NumberedSentence, percentage: PlacedNumber): Pair | null {
  const { tokens } = sentence;
  const part = partBefore(sentence, percentage);
  const closed = tokens[percentage.to]?.lower === ')' || tokens[percentage.to]?.lower === ',';
  const base = part === null || !closed ? null : baseAt(sentence, percentage.to + 1);
  return part === null || base === null ? null : { base, part };
}

/** "80 of the 200 homes, or 45 per cent": the percentage ends the phrase. */
function pairBefore(sentence: NumberedSentence, percentage: PlacedNumber): Pair | null {
  const base = partBefore(sentence, percentage);
  if (base === null) return null;
  const part = sentence.numbers[base.place - 1];
  if (part === undefined || !isEnd(sentence, percentage.to)) return null;
  for (let at = part.to; at <= part.to + 2; at++) if (baseAt(sentence, at) === base) return { base, part };
  return null;
}

/** The base of "of the 200", "out of 200", "of a total of 200" that stands at a token. */
function baseAt(sentence: NumberedSentence, at: number): PlacedNumber | null {
  const { tokens } = sentence;
  let next = isAmong(tokens[at], OUTWARDS) ? at + 1 : at;
  if (!isAmong(tokens[next], PARTITIVES)) return null;
  next++;
  while (WHOLE_LEADS.has(tokens[next]?.lower ?? '')) next++;
  return sentence.numberAt(next);
}

/** The number whose phrase ends directly before a percentage that a comma, "or" or a bracket adds to it. */
function partBefore(sentence: NumberedSentence, percentage: PlacedNumber): PlacedNumber | null {
  const { tokens, numbers } = sentence;
  let at = percentage.from - 1;
  const or = isAmong(tokens[at], ALTERNATIVES);
  if (or) at--;
  const mark = tokens[at]?.lower;
  if (mark !== ',' && mark !== '(' && !or) return null;
  if (mark === ',' && !or) return null;
  const before = numbers[percentage.place - 1];
  if (before === undefined || at - before.to > NOUN || before.to > at + 1) return null;
  return sentence.tokens.slice(before.to, at).every(({ kind }) => kind === 'word') ? before : null;
}

/** The mark behind the noun of a number. */
function markFrom({ tokens }: NumberedSentence, at: number): number | null {
  for (let next = at; next <= at + NOUN; next++) {
    const token = tokens[next];
    if (token === undefined) return null;
    if (token.lower === ',' || token.lower === '(') return next;
    if (token.kind !== 'word') return null;
  }
  return null;
}

function skipOr({ tokens }: NumberedSentence, at: number): number {
  return isAmong(tokens[at], ALTERNATIVES) ? at + 1 : at;
}

function nounOf({ tokens }: NumberedSentence, { claim, to }: PlacedNumber): string {
  const { unitSpan } = claim.figure;
  return unitSpan !== null && unitSpan.start >= claim.figure.end
    ? (claim.figure.unitText ?? '').toLowerCase()
    : (tokens[to]?.lower ?? '');
}

function isRight({ percentage, base, part }: StatedShare): boolean {
  const [all, some] = [leewayOf(base.figure), leewayOf(part.figure, Number(base.figure.value))];
  const share = { low: (100 * some.low) / all.high, high: (100 * some.high) / all.low };
  return meet(share, leewayOfPercentage(percentage.figure));
}
