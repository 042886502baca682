import {
  ADDERS,
  ALTERNATIVES,
  INDEFINITE,
  MULTIPLIERS,
  OUTWARDS,
  PARTITIVES,
  POINTERS,
  RATE_LEADS,
  STEP_LEADS,
  WITHIN,
} from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { isPaidByMillions } from '../amounts/metres.ts';
import { PER } from '../amounts/rate-units.ts';
import { readScale, type Scale } from '../amounts/scales.ts';
import { readRate } from '../amounts/units.ts';
import { readQualifier } from '../bounds/qualifiers.ts';
import {
  BEHIND_BOUNDS,
  BOUNDS,
  COMPARED,
  ESTIMATES,
  FORECASTERS,
  FORECASTS,
  LEVELS,
  MAGNITUDE,
  MOVING_OUT,
  ONE_BEFORE,
  PERIOD_NOUNS,
  STRETCHES,
  STRONG,
  TIMES_SIGNS,
} from '../lexicon/counted.ts';
import { COMPARATIVES, DECIMAL_WORDS } from '../lexicon/numerals.ts';
import { type CountedNoun, nounBehind } from '../nouns/noun-phrases.ts';
import { countedPeople, REMAINS_AS_PEOPLE, SUFFERS_HARM } from '../nouns/persons.ts';
import type { Amount } from '../shapes/amount.ts';
import { type Counted, countedBy } from '../shapes/counted.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { countedApart } from './counted-apart.ts';

/**
 * What an amount without a unit of measure counts: the noun behind it ("250 hostages"), behind "of" ("one of the
 * deputies"), behind its hyphen ("six-cylinder engine": cylinders), or people by their state ("12 injured").
 */
export function readCounted(reading: SentenceReading, amount: Amount): Counted | null {
  const { tokens } = reading;
  const special =
    hyphenated(reading, amount.to) ??
    nounOrTwo(reading, amount) ??
    timesBy(reading, amount) ??
    times(reading, amount.to);
  if (special !== null) return special;
  const isPart = amount.numeral.kind === 'fraction';
  const member = isPart ? memberOf(tokens, amount.numeral.from) : null;
  if (member !== null) return member;
  if (isPart && COMPARATIVES.has(tokens[amount.to]?.lower ?? '')) return null; // "a third cheaper"
  const article = isPart && INDEFINITE.has(tokens[amount.to]?.lower ?? '');
  if (isPart && isAmong(tokens[amount.to], DECIMAL_WORDS)) return countedBy('point', amount.to, amount.to + 1);
  if (!isPart && (ruleHolds(SUFFERS_HARM, tokens, amount.to) || ruleHolds(REMAINS_AS_PEOPLE, tokens, amount.to)))
    return countedBy('person', amount.to, amount.to, { inferred: true });
  const behind = nounBehind(
    reading,
    article ? amount.to + 1 : behindBound(tokens, amount.to),
    isPart && !article ? 'part' : amount.value === 1 || article ? 'one' : 'many',
  );
  const veto = behind === null ? null : firstRule(NOUN_RULES, reading, amount, behind);
  const noun = veto?.leaves === 'people' ? null : behind;
  if (veto?.leaves === 'nothing') return null;
  if (noun !== null && veto === null) return sharedNoun(reading, amount, noun) ?? withRate(reading, noun);
  const { from } = readQualifier(tokens, amount.start, amount.to);
  const people = isPart || noun !== null ? null : countedPeople(tokens, from, amount.to);
  if (people !== null) return countedBy(people, amount.to, amount.to, { inferred: true });
  if (noun !== null) return null;
  return (
    sharedBehindAdjective(reading, amount) ?? scaledAlone(reading, amount, from) ?? countedApart(reading, amount, from)
  );
}

/** "Two white and five black boats": an adjective whose noun stands behind the next number. */
function sharedBehindAdjective(reading: SentenceReading, { to }: Amount): Counted | null {
  const { tokens, classes } = reading;
  if (classes[to] !== 'adjective' || !isAmong(tokens[to + 1], ADDERS) || classes[to + 2] !== 'number') return null;
  const shared = nounBehind(reading, to + 3);
  return shared?.plural === true ? countedBy(shared.head, shared.from, shared.from) : null;
}

/** "Crime is 40 per 10,000 residents", "Deaths stood at 7 per million people": what is counted stands apart or not at all. */
function scaledAlone(reading: SentenceReading, amount: Amount, from: number): Counted | null {
  const { to } = amount;
  const scale = readScale(reading, to) ?? perMagnitude(reading.tokens, to);
  if (scale === null) return null;
  const unit = countedApart(reading, amount, from)?.unit ?? '';
  return countedBy(unit === '' ? scale.unit.slice(1) : unit + scale.unit, to, scale.to, { next: scale.to });
}

/** "per million people", "per million". */
function perMagnitude(tokens: readonly Token[], at: number): Scale | null {
  const magnitude = tokens[at + 1]?.lower ?? '';
  if (!isAmong(tokens[at], RATE_LEADS) || !MAGNITUDE.has(magnitude)) return null;
  return { to: isPlural(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2, unit: PER + magnitude };
}

/** The noun inside a share: "one child in five", "two boats out of three". */
function memberOf(tokens: readonly Token[], from: number): Counted | null {
  const [noun, link, of] = [tokens[from + 1], tokens[from + 2], tokens[from + 3]];
  const links = isAmong(link, WITHIN) || (isAmong(link, OUTWARDS) && isAmong(of, PARTITIVES));
  return links && noun?.kind === 'word' && !noun.known?.closed
    ? countedBy(singularOf(noun.lower), from + 1, from + 2)
    : null;
}

/** What keeps the noun behind a number from being what it counts. */
interface NounRule extends Rule<[SentenceReading, Amount, CountedNoun]> {
  /**
   * What may say what is counted all the same: what stands apart; people, too, of whom no noun need be told, since the noun
   * is none of the number at all; or nothing.
   */
  readonly leaves: 'apart' | 'people' | 'nothing';
}

/** So many words before a number its verb may stand: "pulled at least 12 out". */
const OUT_REACH = 4;

/** Tried for each noun that stands behind a number. */
export const NOUN_RULES: readonly NounRule[] = [
  {
    // Between two labels a number belongs to the one before it.
    name: 'next-label',
    leaves: 'people',
    example: 'Visitors: 50,430 Boats: 12',
    counterexample: 'Visitors: 50,430 boats',
    test: ({ tokens }, { start }, { to }) =>
      tokens[start - 1]?.text === ':' && tokens[to]?.text === ':' && tokens[to]?.spaced === false,
  },
  {
    // What is paid for in millions is worth so much, and no such number of it is signed.
    name: 'worth-by-millions',
    leaves: 'nothing',
    example: 'They signed a 20m contract.',
    counterexample: 'They signed 20m contracts.',
    test: (_, { numeral, range }, { head, plural }) =>
      !plural && !range && numeral.scale >= 1e6 && isPaidByMillions(head),
  },
  {
    // Of ruins nobody pulls some out, but of people some from there.
    name: 'out-of-place',
    leaves: 'people',
    example: 'They pulled 12 out of the boats.',
    counterexample: 'They burned 12 out of the boats.',
    test: ({ tokens }, { start, to }) => {
      if (!isAmong(tokens[to], OUTWARDS) || !isAmong(tokens[to + 1], PARTITIVES)) return false;
      for (let at = start - 1; at >= Math.max(0, start - OUT_REACH); at--) {
        if (tokens[at]?.kind === 'mark') return false;
        if (isAmong(tokens[at], MOVING_OUT)) return true;
      }
      return false;
    },
  },
  {
    // A relative clause without its pronoun: what they expected is the number.
    name: 'forecasters',
    leaves: 'apart',
    example: 'It missed the 99,000 analysts expected.',
    counterexample: 'It met the 99 analysts in town.',
    test: ({ tokens }, _, { head, to }) => FORECASTERS.has(head) && FORECASTS.has(tokens[to]?.lower ?? ''),
  },
  {
    // Nouns for the number itself.
    name: 'level-itself',
    leaves: 'apart',
    example: 'It passed the 25,000 mark.',
    counterexample: 'It passed 25,000 marks.',
    test: (_, __, { head, plural }) => !plural && LEVELS.has(head),
  },
  {
    // Of a single name nobody counts one; it tells which one.
    name: 'one-of-name',
    leaves: 'apart',
    example: 'She wrote several plays, one of Tudor England.',
    counterexample: 'She wrote several plays, one of them good.',
    test: ({ tokens, classes }, { value, to }, { to: end, plural }) =>
      value === 1 && tokens[to]?.lower === 'of' && !plural && classes[to + 1] === 'name' && classes[end - 1] === 'name',
  },
];

/** The noun with what it is counted per: "3,000 tests per day", "12 cases per 100,000 people". */
function withRate(reading: SentenceReading, { from, to, head }: CountedNoun): Counted {
  const scale = readScale(reading, to);
  if (scale !== null) return countedBy(head + scale.unit, from, scale.to, { next: scale.to });
  const rate = readRate(reading.tokens, to);
  return rate === null ? countedBy(head, from, to) : countedBy(head + PER + rate.unit, from, rate.to);
}

/** "Three Norwegian and two Danish ships": an adjective whose noun stands behind the next number. */
function sharedNoun(reading: SentenceReading, { value }: Amount, noun: CountedNoun): Counted | null {
  const { tokens, classes } = reading;
  const isNoun = noun.plural || noun.to !== noun.from + 1 || classes[noun.from] !== 'name' || value === 1;
  if (isNoun || !isAmong(tokens[noun.to], ADDERS) || classes[noun.to + 1] !== 'number') return null;
  const shared = nounBehind(reading, noun.to + 2);
  return shared?.plural === true ? countedBy(shared.head, shared.from, shared.from) : null;
}

/** "six-cylinder", "three-bed": the word that a hyphen ties to the number, or to the one it waits for ("four- and six-cylinder"). */
function hyphenated(reading: SentenceReading, at: number): Counted | null {
  const { tokens } = reading;
  if (tokens[at]?.text !== '-' || tokens[at]?.spaced) return null;
  for (let i = at; i < at + 8; i++) {
    const [hyphen, word] = [tokens[i], tokens[i + 1]];
    if (hyphen?.text !== '-' || hyphen.spaced || word === undefined || word.spaced || word.kind !== 'word') continue;
    if (isAmong(word, MULTIPLIERS)) return times(reading, i + 1) ?? countedBy('time', i + 1, i + 2);
    if (isAmong(word, STRONG)) return countedBy('person', i, i);
    if (ESTIMATES.has(word.lower)) return behindEstimate(reading, i + 2);
    if (ruleHolds(SIDES_OF_GAME, tokens, i + 1)) return countedBy(null, i, i);
    return countedBy(firstPart(word.lower), i + 1, i + 2);
  }
  return null;
}

/** "three-against-three", "11-a-side", "five-on-five": what a hyphen ties to a number, and another to what follows, is no noun. */
const SIDES_OF_GAME: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'sides-of-game',
  example: 'They play three-against-three games.',
  counterexample: 'They play three-room games.',
  test: (tokens, at) => {
    const closed = tokens[at]?.known?.closed;
    return (closed === 'preposition' || closed === 'determiner') && tokens[at + 1]?.text === '-';
  },
};

/** "year" of "year-old"; a word without a hyphen whole. */
function firstPart(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen === -1 ? word : word.slice(0, hyphen);
}

/** Skips the bound of "50 or more workers", "50+ workers", "50 plus workers". */
function behindBound(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '[') return behindInsertion(tokens, at);
  if (BEHIND_BOUNDS.has(tokens[at]?.lower ?? '')) return at + 1;
  return isAmong(tokens[at], ALTERNATIVES) && BOUNDS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** How many words an editor puts into brackets behind a number. */
const LONGEST_INSERTION = 6;

/** Behind what an editor says of a number: "seven [number as heard] people"; `at` where the bracket is longer or holds a number. */
function behindInsertion(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < at + LONGEST_INSERTION; end++) {
    if (tokens[end]?.text === ']') return end + 1;
    if (tokens[end]?.kind !== 'word') return at;
  }
  return at;
}

function behindEstimate(reading: SentenceReading, at: number): Counted | null {
  const noun = nounBehind(reading, at);
  return noun === null ? null : countedBy(noun.head, noun.from, noun.to);
}

/** "a pick or two", "another match or three": the noun stands before the number. */
function nounOrTwo({ tokens, classes }: SentenceReading, amount: Amount): Counted | null {
  const at = amount.start - 2;
  if (!isAmong(tokens[at + 1], ALTERNATIVES) || classes[at] !== 'noun' || amount.value === 1) return null;
  if (!ONE_BEFORE.has(tokens[at - 1]?.lower ?? '') && !ONE_BEFORE.has(tokens[at - 2]?.lower ?? '')) return null;
  return countedBy((tokens[at] as Token).lower, at, at + 1);
}

/** "magnified by up to 10 times": how much larger it became. */
function timesBy({ tokens }: SentenceReading, { start, to }: Amount): Counted | null {
  if (!isAmong(tokens[to], MULTIPLIERS)) return null;
  const { from } = readQualifier(tokens, start, to);
  return isAmong(tokens[from - 1], STEP_LEADS) ? countedBy(null, to, to + 1, { kind: 'ratio' }) : null;
}

/** What "times" tells behind a number: how often one value holds another, or how often something happened. */
interface TimesRule extends Rule<[SentenceReading, at: number]> {
  readonly compares: boolean;
}

/** So many words behind "times" whose value it is may be told: "a young teacher's". */
const OWNER_REACH = 5;

/** Tried for "times", and for "x" where that touches its number. */
export const TIMES_RULES: readonly TimesRule[] = [
  {
    // In the role of somebody, and as often as told.
    name: 'times-as-somebody',
    compares: false,
    example: 'She won it four times as a swimmer.',
    counterexample: 'She won four times as many.',
    test: ({ tokens }, at) =>
      tokens[at]?.lower === 'times' && tokens[at + 1]?.lower === 'as' && INDEFINITE.has(tokens[at + 2]?.lower ?? ''),
  },
  {
    // The sign stands for a factor alone.
    name: 'times-glued',
    compares: true,
    example: 'It sold 4× in May.',
    counterexample: 'It sold four times in May.',
    test: ({ tokens }, at) => tokens[at]?.lower !== 'times',
  },
  {
    // Something happens so often in a stretch of time.
    name: 'times-at-time',
    compares: false,
    example: 'She rang six times that dreadful night.',
    counterexample: 'She has six times that number.',
    test: ({ tokens }, at) =>
      POINTERS.has(tokens[at + 1]?.lower ?? '') &&
      [tokens[at + 2], tokens[at + 3]].some((token) => STRETCHES.has(token?.lower ?? '')),
  },
  {
    name: 'times-compared',
    compares: true,
    example: 'It sold four times as many.',
    counterexample: 'It sold four times in May.',
    test: ({ tokens }, at) => COMPARED.has(tokens[at + 1]?.lower ?? ''),
  },
  {
    // “Later than”: two are compared.
    name: 'times-than',
    compares: true,
    example: 'It came four times later than that.',
    counterexample: 'It came four times later in that.',
    test: ({ tokens }, at) => tokens[at + 2]?.lower === 'than',
  },
  {
    name: 'times-of-something',
    compares: true,
    example: 'It sold at 6.5 times earnings.',
    counterexample: 'It sold 6 times in May.',
    test: ({ classes }, at) => classes[at + 1] === 'noun' || classes[at + 1] === 'adjective',
  },
  {
    // "Three times a week" tells how often.
    name: 'times-of-owner',
    compares: true,
    example: 'It costs 8.3 times a sailor’s wage.',
    counterexample: 'It sails 8 times a sailor’s week.',
    test: ({ tokens }, at) => {
      if (!isAmong(tokens[at + 1], INDEFINITE)) return false;
      const owner = tokens.findIndex(({ kind }, i) => i > at + 1 && i <= at + OWNER_REACH && kind === 'clitic');
      return owner > 0 && !PERIOD_NOUNS.has(tokens[owner + 1]?.lower ?? '');
    },
  },
  {
    // Prices of firms are told as multiples of measures in capitals.
    name: 'times-of-abbreviation',
    compares: true,
    example: 'It sold at 6.5 times EBITDA.',
    counterexample: 'It sold 6 times in May.',
    test: ({ tokens, classes }, at) => {
      const next = tokens[at + 1];
      return classes[at + 1] === 'name' && next !== undefined && next.text === next.text.toUpperCase();
    },
  },
];

/** "6.5 times earnings", "three times as many": how often one value holds another; "three times a week" counts times. */
function times(reading: SentenceReading, at: number): Counted | null {
  const token = reading.tokens[at];
  const isGlued = isAmong(token, TIMES_SIGNS) && token?.spaced === false && reading.tokens[at + 1]?.kind !== 'number';
  if (!isAmong(token, MULTIPLIERS) && !isGlued) return null;
  const compares = firstRule(TIMES_RULES, reading, at)?.compares === true;
  return compares ? countedBy(null, at, at + 1, { kind: 'ratio' }) : null;
}

/** The rules of this file that stand by themselves. */
export const COUNTS_RULES: readonly NamedRule[] = [SIDES_OF_GAME];
