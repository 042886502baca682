import { isRecentYear } from '../../language/calendar/days.ts';
import {
  BOTH_ENDS_LEADS,
  COMPARISON_LEADS,
  MULTIPLIERS,
  PARTITIVES,
  STARTS,
  STEP_LEADS,
} from '../../language/lexicon/function-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { DIRECTIONS } from '../lexicon/bounds.ts';
import {
  ADDITIONAL,
  BODILY_FALLS,
  EARLIER_LEVELS,
  FEWER,
  LENGTHS,
  LESS,
  LEVEL_WORDS,
  LEVELS_OF_LENGTH,
  MINUS_SIGNS,
  MORE,
  MORE_OF,
  MOVED_BY,
  OTHER_PARTICLE_LEADS,
  PARTICLE_LEADS,
  TREND_LINKS,
  TREND_STEPS,
  TRENDS,
  TRENDS_WITH_OBJECT,
} from '../lexicon/trends.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import { type Direction, trendEndingBefore } from '../sentence/trend-words.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';

const TAKES_OBJECT: ReadonlySet<string> = new Set<string>(TRENDS_WITH_OBJECT);
const LINKS: ReadonlySet<string> = new Set<string>(TREND_LINKS);
const LEVELS: ReadonlySet<string> = new Set<string>(LEVEL_WORDS);
const STEPS: ReadonlySet<string> = new Set<string>(TREND_STEPS);
const BEFORE_PARTICLE: ReadonlySet<string> = new Set<string>(PARTICLE_LEADS);

const OTHER_SENSE: ReadonlySet<string> = new Set<string>(OTHER_PARTICLE_LEADS);

/** Verbs of somebody who moves a level. */
const SOMEBODY_MOVES: ReadonlySet<string> = new Set<string>(Object.keys(MOVED_BY));

/** The direction that a verb gives to what it moves, or to what moves by itself. */
const MOVES: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...TRENDS.up.map((word): [string, Direction] => [word, 'up']),
  ...TRENDS.down.map((word): [string, Direction] => [word, 'down']),
  ...Object.entries(MOVED_BY),
]);

/**
 * Whether the amount is how much something changed: a verb of change stands directly before it ("rose 4 per cent",
 * "down about 15 percent"), or before "by" ("cut its fares by 5p"). With "to" between them, or "above" and its like,
 * the amount is the level that was reached, and no change.
 *
 * @param from the first token of the amount with its qualifier
 */
export function readTrend(reading: SentenceReading, amount: Amount, from: number): Direction | null {
  const { tokens } = reading;
  let at = Math.min(from, amount.start);
  if (ruleHolds(LEVEL_PASSED, tokens, at, amount)) return null;
  for (let step = 0; step < 3 && anyRule(amount.range ? LINK_RULES : LINKS_OF_ANY, tokens, at - 1); step++) at--;
  const link = tokens[at];
  const leads = isAmong(link, STEP_LEADS)
    ? ruleHolds(AMOUNT_OF_CHANGE, reading, amount)
    : isAmong(link, STARTS) && amount.range;
  if (leads) {
    const moved = trendEndingBefore(tokens, at) ?? movedBefore(reading, at);
    if (moved !== null) return moved;
  }
  const verb = tokens[at - 1]?.lower ?? '';
  const direction = directionAt(reading, amount, at, verb);
  // Asked last, of the few amounts that have one.
  const isNone = direction === null || anyRule(NO_TREND_RULES, { reading, amount, at, link: link?.lower ?? '', verb });
  return isNone ? null : direction;
}

/** Which way an amount may be one of change, by the verb that ends before token `at` or the words behind the amount. */
function directionAt(reading: SentenceReading, amount: Amount, at: number, verb: string): Direction | null {
  const { tokens } = reading;
  const moved = trendEndingBefore(tokens, at);
  if (moved !== null) return moved;
  if (ruleHolds(MOVED_WITHOUT_BY, reading, amount, at)) return MOVES.get(verb) ?? null;
  if (ruleHolds(FEWER_THINGS, reading, amount)) return 'down';
  if (ruleHolds(MORE_THINGS, reading, amount)) return 'up';
  return amount.unit?.kind === 'percentage' ? shareOfChange(tokens, amount) : null;
}

/** "Rates were raised 25 basis points", "cut 5%": a level is moved by that, since nobody raises or cuts a share itself. */
const MOVED_WITHOUT_BY: Rule<[reading: SentenceReading, amount: Amount, at: number]> = {
  name: 'moved-without-by',
  example: 'Rates were raised 25 basis points.',
  counterexample: 'They raised 25 dollars for it.',
  test: ({ tokens }, amount, at) => {
    const verb = tokens[at - 1]?.lower ?? '';
    const isStepOfLevel = amount.unit?.kind === 'percentage' || isStep(tokens, amount);
    return isStepOfLevel && SOMEBODY_MOVES.has(verb) && !isAmong(tokens[amount.end], PARTITIVES);
  },
};

/** "It means 400 fewer jobs": by how many things there are fewer. */
const FEWER_THINGS: Rule<[reading: SentenceReading, amount: Amount]> = {
  name: 'fewer-things',
  example: 'It means 400 fewer jobs.',
  counterexample: 'It means 400 or fewer jobs.',
  test: ({ tokens, classes }, { to }) => isAmong(tokens[to], FEWER) && THINGS.has(classes[to + 1]),
};

/** "It cost an additional $40", "the ban was widened to 100 more firms": by how much or how many there are more. */
const MORE_THINGS: Rule<[reading: SentenceReading, amount: Amount]> = {
  name: 'more-things',
  example: 'It means 400 more jobs.',
  counterexample: 'It means 400 or more jobs.',
  test: ({ tokens, classes }, { start, to }) => {
    if (ADDITIONAL.has(tokens[start - 1]?.lower ?? '')) return true;
    const word = tokens[to]?.lower ?? '';
    return (ADDITIONAL.has(word) || MORE_OF.has(word)) && THINGS.has(classes[to + 1]);
  },
};

/** What begins a phrase of things. */
const THINGS: ReadonlySet<WordClass | undefined> = new Set(['noun', 'adjective', 'name', 'participle', 'gerund']);

/** An amount behind a word that may be one of change. */
interface Moved {
  readonly reading: SentenceReading;
  readonly amount: Amount;
  /** Token behind that word; the word itself, and the one behind it, in lower case. */
  readonly at: number;
  readonly verb: string;
  readonly link: string;
}

/** When an amount behind a word of change is not how much something changed. */
export const NO_TREND_RULES: readonly Rule<[Moved]>[] = [
  {
    // When or how often something changed.
    name: 'time-of-change',
    example: 'The price fell five years ago.',
    counterexample: 'The price fell five per cent.',
    test: ({ reading, amount, link }) => link !== 'by' && isTime(reading.tokens, amount),
  },
  {
    name: 'way-of-fall',
    example: 'He fell 200 feet from a ridge.',
    counterexample: 'The river fell 200 feet from its height.',
    test: ({ reading, amount, at, link }) => link !== 'by' && isWay(reading, amount, at),
  },
  {
    name: 'particle-of-other-verb',
    example: 'She gave up $5m.',
    counterexample: 'She was up $5m.',
    test: ({ reading, amount, at, verb, link }) =>
      isParticle(verb) && (link !== 'by' || isBareNumber(reading, amount)) && !isParticleOfChange(reading, at - 1),
  },
  {
    // A bare number behind “off” names a road or a mark.
    name: 'off-a-place',
    example: 'They drove off 270.',
    counterexample: 'They drove off.',
    test: ({ reading, amount, verb }) => verb === 'off' && isBareNumber(reading, amount),
  },
  {
    name: 'loss-of-things',
    example: 'The port lost 5 sailors.',
    counterexample: 'The port lost 5 per cent.',
    test: ({ reading, amount, at, verb, link }) =>
      TAKES_OBJECT.has(verb) && link !== 'by' && link !== 'from' && !isOwnChange(reading, amount, at - 1),
  },
];

function isBareNumber({ tokens }: SentenceReading, amount: Amount): boolean {
  return amount.unit === null && !isStep(tokens, amount);
}

/** Verbs of those who move through space, and of levels that move. */
const BODILY: ReadonlySet<string> = new Set<string>(BODILY_FALLS);
const STANDING: ReadonlySet<string> = new Set<string>(LEVELS_OF_LENGTH);
/** How far before its verb the subject of a fall may stand. */
const SUBJECT_REACH = 8;

/** "He fell 200 feet from a ridge": the way that somebody fell, unless something fell that has a level ("the river fell 3 feet"). */
function isWay({ tokens }: SentenceReading, { unit }: Amount, at: number): boolean {
  if (unit?.kind !== 'measure' || !LENGTHS.has(unit.unit) || !BODILY.has(tokens[at - 1]?.lower ?? '')) return false;
  return !tokens
    .slice(Math.max(0, at - 1 - SUBJECT_REACH), at - 1)
    .some(({ lower }) => STANDING.has(singularOf(lower)));
}

const EARLIER: ReadonlySet<string> = new Set<string>(EARLIER_LEVELS);

/** Whether a level of another time, or one that was expected, stands at token `from`; "19% less than men" tells of no change. */
const LEVEL_OF_ANOTHER_TIME: Rule<[tokens: readonly Token[], from: number]> = {
  name: 'level-of-another-time',
  example: 'Sales were 19% less than in 2019.',
  counterexample: 'Sales were 19% less than men have.',
  test: (tokens, from) =>
    tokens.slice(from, from + 6).some(({ lower, text }) => EARLIER.has(lower) || isRecentYear(text)),
};

/** "+0.4%", "26% more than the year before": a sign or a comparison says which way something went. */
function shareOfChange(tokens: readonly Token[], amount: Amount): Direction | null {
  const word = tokens[amount.end]?.lower ?? '';
  const than = tokens.slice(amount.end + 1, amount.end + 4).findIndex(({ lower }) => COMPARISON_LEADS.has(lower));
  const isCompared = than !== -1 && ruleHolds(LEVEL_OF_ANOTHER_TIME, tokens, amount.end + than + 2);
  if (isCompared && MORE.has(word)) return 'up';
  if (isCompared && LESS.has(word)) return 'down';
  return signOf(tokens, amount);
}

/** "fell below 5 per cent", "rose as high as 40". */
const LEVEL_PASSED: Rule<[tokens: readonly Token[], from: number, amount: Amount]> = {
  name: 'level-passed',
  example: 'The price fell below 5 per cent.',
  counterexample: 'The price fell 5 per cent.',
  test: (tokens, from, amount) => {
    for (let at = from; at < amount.start; at++) if (LEVELS.has(tokens[at]?.lower ?? '')) return true;
    return false;
  },
};

type LinkRule = Rule<[tokens: readonly Token[], at: number]>;

/** Over which words between a verb of change and an amount the verb is looked for. */
const LINKS_OF_ANY: readonly LinkRule[] = [
  {
    name: 'link-to-change',
    example: 'Shares rose by about 5%.',
    counterexample: 'Shares rose 5%.',
    test: (tokens, at) => LINKS.has(tokens[at]?.lower ?? ''),
  },
];

/** The same where the amount is a range. */
const LINK_RULES: readonly LinkRule[] = [
  ...LINKS_OF_ANY,
  {
    name: 'start-of-change',
    example: 'Shares fell from 5% to 3%.',
    counterexample: 'Shares fell 5%.',
    test: (tokens, at) => STARTS.has(tokens[at]?.lower ?? ''),
  },
  {
    name: 'both-ends-of-change',
    example: 'Shares fell by between 3% and 5%.',
    counterexample: 'Shares fell by 5%.',
    test: (tokens, at) => BOTH_ENDS_LEADS.has(tokens[at]?.lower ?? '') && isAmong(tokens[at - 1], STEP_LEADS),
  },
];

/** How far before "by" its verb may stand: "raised the price of a ticket by". */
const REACH = 14;

/** The direction of the nearest verb before `at`, its object between them. */
function movedBefore({ tokens, classes }: SentenceReading, at: number): Direction | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i] as Token;
    const direction = MOVES.get(token.lower);
    const cls = classes[i];
    if (direction !== undefined && (cls === 'verb' || cls === 'participle' || cls === 'gerund')) return direction;
    if (cls === 'verb' || cls === 'auxiliary' || token.text === ';' || token.text === ':') return null;
  }
  return null;
}

/** "fell 5 years ago", "rose 5 times": when or how often something changed. */
function isTime(tokens: readonly Token[], amount: Amount): boolean {
  return amount.unit?.kind === 'duration' || isAmong(tokens[amount.to], MULTIPLIERS);
}

function isParticle(word: string): boolean {
  return DIRECTIONS.has(word);
}

/** "was up 5", "shares down 5%", "went up 5%": not the particle of a verb that has another sense with it ("gave up $5m"). */
function isParticleOfChange({ tokens, classes }: SentenceReading, at: number): boolean {
  if (OTHER_SENSE.has(tokens[at - 1]?.lower ?? '')) return false;
  const lead = classes[at - 1];
  return (
    (lead !== 'verb' && lead !== 'participle' && lead !== 'gerund') || BEFORE_PARTICLE.has(tokens[at - 1]?.lower ?? '')
  );
}

/** Whether a word that may take an object has none here: "lost 5 per cent", "was down 5 at 35", and not "lost 5 sailors". */
function isOwnChange(reading: SentenceReading, amount: Amount, at: number): boolean {
  if (ruleHolds(AMOUNT_OF_CHANGE, reading, amount)) return true;
  const { tokens, classes } = reading;
  const lead = classes[at - 1];
  const stands = isParticle(tokens[at]?.lower ?? '') && (lead === 'auxiliary' || lead === 'mark' || lead === undefined);
  return stands && classes[amount.to] === 'preposition';
}

/** Whether the amount is one that levels move by: per cent, money, points, a measure; "added ten users" counts users. */
const AMOUNT_OF_CHANGE: Rule<[reading: SentenceReading, amount: Amount]> = {
  name: 'amount-of-change',
  example: 'Shares gained 5, to 40.',
  counterexample: 'They gained 5 boats.',
  test: ({ tokens, classes }, amount) => {
    const kind = amount.unit?.kind;
    if (kind === 'percentage' || kind === 'money') return true;
    return (
      isStep(tokens, amount) ||
      endsPhrase(tokens, amount) ||
      (isAmong(tokens[amount.start - 1], STEP_LEADS) && (kind !== undefined || classes[amount.to] === 'infinitive'))
    );
  },
};

/** "lost 162 points", "moved up seven places". */
function isStep(tokens: readonly Token[], { to }: Amount): boolean {
  return STEPS.has(tokens[to]?.lower ?? '');
}

/** "gained 5, to 40": nothing is counted; "recovered 9-mm casings" and "lost four." do count. */
function endsPhrase(tokens: readonly Token[], { to, start, numeral }: Amount): boolean {
  const next = tokens[to];
  const before = tokens[start - 1]?.lower ?? '';
  const isLoss =
    numeral.form === 'words' && numeral.kind === 'cardinal' && !STEP_LEADS.has(before) && !isParticle(before);
  if (isLoss) return false;
  return next === undefined || (next.kind === 'mark' && next.text !== '[' && !isTightHyphen(tokens, to));
}

/** "+0.4%", "-1.3%": a written sign before a percentage says which way something went. */
function signOf(tokens: readonly Token[], amount: Amount): Direction | null {
  const sign = tokens[amount.from]?.text ?? '';
  return sign === '+' ? 'up' : MINUS_SIGNS.has(sign) && amount.value < 0 ? 'down' : null;
}

/** The rules of this file that stand by themselves. */
export const TRENDS_RULES: readonly NamedRule[] = [
  ...LINK_RULES,
  LEVEL_OF_ANOTHER_TIME,
  LEVEL_PASSED,
  AMOUNT_OF_CHANGE,
  MOVED_WITHOUT_BY,
  FEWER_THINGS,
];
