import type { Span } from '../../corpus/span.ts';
import {
  COMPARISON_LEADS,
  DEFINITE,
  INDEFINITE,
  ONES,
  PARTITIVES,
  ROLE_LEADS,
} from '../../language/lexicon/function-words.ts';
import { FRACTIONS, MAGNITUDES } from '../../language/lexicon/number-words.ts';
import { type PhraseMatch, PhraseTable } from '../../language/phrases.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { readUnit } from '../amounts/units.ts';
import type { Qualifier } from '../figure.ts';
import { OVER, UP } from '../lexicon/bounds.ts';
import {
  BEFORE_PASSING,
  BETWEEN,
  HELD_AGAINST,
  LEADING_PREPOSITIONS,
  LEADS_OF_TALLY,
  MOVING_UP,
  NEARLY,
  PASSING,
  PREPOSITIONS,
  QUALIFIERS_BEFORE,
  QUALIFIERS_BEHIND,
  TALLIES,
  TIME_QUALIFIERS,
} from '../lexicon/qualifiers.ts';
import { spanOfTokens } from '../sentence/sentence-reading.ts';

/** How the text bounds a figure, and the words that do. */
export interface Qualification {
  readonly qualifier: Qualifier;
  readonly span: Span | null;
  /** The estimate is told as what the number is short of: "almost 40". */
  readonly isNearly: boolean;
  /** The first token of the figure with its qualifier. */
  readonly from: number;
  /** The first token behind both. */
  readonly to: number;
}

const before = new PhraseTable<Qualifier>(entries(QUALIFIERS_BEFORE));
const behind = new PhraseTable<Qualifier>(entries(QUALIFIERS_BEHIND));

function entries(table: Readonly<Partial<Record<Qualifier, readonly string[]>>>): [string, Qualifier][] {
  return Object.entries(table).flatMap(([qualifier, phrases]) =>
    phrases.map((phrase): [string, Qualifier] => [phrase, qualifier as Qualifier]),
  );
}

/**
 * The qualifier of the figure that the tokens `from` to `to` (not included) write: of the words before it ("at least",
 * "about"), else of those behind it ("or more").
 *
 * @param counted the first token behind what the figure counts, where words stand as well ("40 boats or more")
 */
export function readQualifier(tokens: readonly Token[], from: number, to: number, counted = to): Qualification {
  const left = readBefore(tokens, from);
  const isBound = left !== null && left.value !== '=' && left.value !== '~';
  const right = isBound ? null : (readBehind(tokens, to) ?? (counted === to ? null : readBehind(tokens, counted)));
  if (right !== null && (left?.value !== '~' || right.value !== '~'))
    return {
      qualifier: right.value,
      span: spanOfTokens(tokens, right.from, right.to),
      isNearly: false,
      from,
      to: right.to,
    };
  if (left !== null) {
    const isNearly = left.value === '~' && isShortOf(tokens, left);
    // "Sales passed 40" has a verb, whose subject is counted.
    const first = PASSING.has(tokens[left.from]?.lower ?? '') ? from : left.from;
    return { qualifier: left.value, span: spanOfTokens(tokens, left.from, left.to), isNearly, from: first, to };
  }
  return { qualifier: '=', span: null, isNearly: false, from, to };
}

const nearly = new PhraseTable<true>(NEARLY.map((phrase): [string, true] => [phrase, true]));

/** "Almost 40", "very nearly 40", and not "around 40". */
function isShortOf(tokens: readonly Token[], { to }: PhraseMatch<Qualifier>): boolean {
  return nearly.endingBefore(tokens, to) !== null;
}

const beforeTime = new PhraseTable<Qualifier>(TIME_QUALIFIERS.map((phrase): [string, Qualifier] => [phrase, '~']));

/** The qualifier of a time of day that begins at token `from`: "about 9 p.m.", "shortly after noon". */
export function readTimeQualifier(tokens: readonly Token[], from: number): { qualifier: Qualifier; span: Span | null } {
  const match = beforeTime.endingBefore(tokens, from) ?? before.endingBefore(tokens, from);
  return match === null || match.value === '=' || begins(tokens, match)
    ? { qualifier: '=', span: null }
    : { qualifier: match.value, span: spanOfTokens(tokens, match.from, match.to) };
}

/** "the vote starts at 8 a.m.": a time at which something begins is that time, and no bound as for a price. */
function begins(tokens: readonly Token[], { from }: PhraseMatch<Qualifier>): boolean {
  return tokens[from]?.lower.startsWith('start') === true;
}

/** "or more"; in "or more than half" another figure begins. */
function readBehind(tokens: readonly Token[], to: number): PhraseMatch<Qualifier> | null {
  const match = behind.startingAt(tokens, to);
  if (match === null || isAmong(tokens[match.to], COMPARISON_LEADS)) return null;
  // "It measures 13 metres approximately 3,170 kilometres off", "28 tunnels and over 60 doors": of the next number.
  if (tokens[match.to]?.kind === 'number') return null;
  const isDash = tokens[to]?.text === '-' && tokens[to]?.spaced === true; // "eight boats - some of them new"
  return isDash ? null : match;
}

function readBefore(tokens: readonly Token[], from: number): PhraseMatch<Qualifier> | null {
  const direct = before.endingBefore(tokens, from);
  if (direct !== null && ruleHolds(BOUND_THAT_LEADS, tokens, direct)) return null;
  if (direct !== null) return direct.value === '~' ? boundOver(tokens, direct) : direct;
  const word = tokens[from - 1];
  if (ruleHolds(TALLY_THAT_PASSED, tokens, from)) return { value: '>', from: from - 1, to: from };
  if (word === undefined || !BETWEEN.has(word.lower)) return null;
  const match = before.endingBefore(tokens, from - 1);
  if (match === null || ruleHolds(BOUND_THAT_LEADS, tokens, match)) return null; // "they signed up to a $40 package"
  // "Short of the 5% that was hoped for", "less than the 20% it had": the amount is known.
  if (isAmong(word, DEFINITE) && isAmong(tokens[match.to - 1], HELD_AGAINST)) return null;
  const preposition = match.to === match.from + 1 && PREPOSITIONS.has(tokens[match.from]?.lower ?? '');
  // "over a third": the article belongs to the fraction.
  return preposition && !(FRACTIONS.has(tokens[from]?.lower ?? '') && INDEFINITE.has(word.lower)) ? null : match;
}

/**
 * "about one of the boys", "a win over three teams", "talks about two plans", "walked up to two men": what may bound a
 * number leads to it here.
 */
const BOUND_THAT_LEADS: Rule<[tokens: readonly Token[], found: PhraseMatch<Qualifier>]> = {
  name: 'bound-that-leads',
  example: 'They walked up to two men.',
  counterexample: 'They saw up to two men.',
  test: (tokens, { from, to }) => {
    const word = tokens[from]?.lower ?? '';
    const before = tokens[from - 1]?.lower ?? '';
    if (to === from + 2 && UP.has(word))
      return led.get('up to')?.has(before) === true || ruleHolds(MOVED_UP_TO_LEVEL, tokens, from);
    if (to !== from + 1) return false;
    if (PREPOSITIONS.has(word) && isAmong(tokens[to], ONES) && ruleHolds(LEADS_TO_ONE, tokens, to)) return true;
    return led.get(word)?.has(before) === true;
  },
};

/** So far before its verb, in tokens, the noun for a tally stands: "sales of the book in Moss". */
const TALLY_REACH = 7;

/** "The toll passed 1,000", "sales of the book have passed 167 million": a tally that passed a number is more. */
export const TALLY_THAT_PASSED: Rule<[tokens: readonly Token[], number: number]> = {
  name: 'tally-that-passed',
  example: 'The toll of the storm has passed 40.',
  counterexample: 'The train to the storm has passed 40 boats.',
  test: (tokens, number) => {
    if (!PASSING.has(tokens[number - 1]?.lower ?? '')) return false;
    let last = number - 2;
    while (BEFORE_PASSING.has(tokens[last]?.lower ?? '')) last--;
    for (let at = last; at >= Math.max(0, last - TALLY_REACH); at--) {
      const { lower, kind } = tokens[at]!;
      if (kind === 'mark') return false;
      if (!TALLIES.has(lower)) continue;
      const isWhole = at === last || LEADS_OF_TALLY.has(tokens[at + 1]!.lower);
      if (isWhole && !isNounOfOther(tokens, at)) return true;
    }
    return false;
  },
};

/** "The committee on deaths passed 12 laws": what a preposition leads before the verb is not what passed. */
function isNounOfOther(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - TALLY_REACH); before--) {
    if (tokens[before]!.kind === 'mark') return false;
    if (tokens[before]!.known?.closed === 'preposition') return before > 0;
  }
  return false;
}

/** How many words what is moved may have: "pushed the key rate up to". */
const MOVED = 4;

/** "pushed rates up to 3%", "brings the toll up to 40": the level that a verb moves its object to. */
const MOVED_UP_TO_LEVEL: Rule<[tokens: readonly Token[], up: number]> = {
  name: 'moved-up-to-level',
  example: 'The storm brought the toll up to 40.',
  counterexample: 'The storm sank up to 40 boats.',
  test: (tokens, up) => {
    for (let at = up - 1; at >= Math.max(0, up - 1 - MOVED); at--) {
      const token = tokens[at];
      const closed = token?.known?.closed;
      if (token?.kind !== 'word' || closed === 'preposition' || closed === 'infinitive') return false;
      if (moves.has(token.lower)) return at < up - 1; // "bring up to 40 boats" bounds them
    }
    return false;
  },
};

const moves: ReadonlySet<string> = new Set<string>(MOVING_UP);

/** "over one of them", "over one radio band": of one thing nobody says that there are more or fewer. */
const LEADS_TO_ONE: Rule<[tokens: readonly Token[], one: number]> = {
  name: 'leads-to-one',
  example: 'They asked about one of the boys.',
  counterexample: 'They asked about two of the boys.',
  test: (tokens, one) => {
    const behind = tokens[one + 1];
    if (isAmong(behind, PARTITIVES)) return true;
    if (behind?.kind !== 'word' || behind.known?.closed || !isAmong(tokens[one - 1], OVER)) return false;
    return readUnit(tokens, one + 1) === null && !MAGNITUDES.has(behind.lower);
  },
};

const led: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LEADING_PREPOSITIONS).map(([word, before]) => [word, new Set<string>(before)]),
);

/** "no more than about 40", "at least some 40": of a bound and an estimate the bound says more; "as high as about 40" is one. */
function boundOver(tokens: readonly Token[], estimate: PhraseMatch<Qualifier>): PhraseMatch<Qualifier> {
  const bound = before.endingBefore(tokens, estimate.from);
  const isWeak =
    bound === null || bound.value === '~' || bound.value === '=' || isAmong(tokens[bound.from], ROLE_LEADS);
  return isWeak ? estimate : { ...bound, to: estimate.to };
}

/** The rules of this file that stand by themselves. */
export const QUALIFIERS_RULES: readonly NamedRule[] = [
  BOUND_THAT_LEADS,
  MOVED_UP_TO_LEVEL,
  LEADS_TO_ONE,
  TALLY_THAT_PASSED,
];
