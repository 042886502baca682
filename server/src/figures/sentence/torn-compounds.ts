import { FRACTIONS, TENS, UNITS } from '../../language/lexicon/number-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isSmallWord, otherwise, type Token } from '../../language/tokens.ts';
import { BY } from '../lexicon/amounts.ts';
import { RELAYS } from '../lexicon/metres.ts';
import { TORN_NOUNS } from '../lexicon/torn-compounds.ts';

const NOUNS: ReadonlySet<string> = new Set<string>(TORN_NOUNS);
const FRACTION: ReadonlySet<string> = new Set(FRACTIONS.keys());
const TEN: ReadonlySet<string> = new Set(TENS.keys());
const UNIT: ReadonlySet<string> = new Set(UNITS.keys());

/**
 * The tokens of a sentence in which tokenised text set blanks around the hyphens of compounds ("one - third", "30 - year
 * bonds", "16 - year - old", "twenty - eight"), with these hyphens tied again; the same tokens where there is none.
 */
export function tieTornCompounds(tokens: readonly Token[]): readonly Token[] {
  let tied: Token[] | null = null;
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.text !== '-' || !ruleHolds(COMPOUND_TORN_BY_BLANKS, tokens, at)) continue;
    tied ??= [...tokens];
    const isAge = tokens[at + 2]?.text === '-' && tokens[at + 3]?.lower.startsWith('old') === true;
    for (let part = at; part <= at + (isAge ? 3 : 1); part++)
      tied[part] = otherwise(tokens[part] as Token, { spaced: false });
  }
  return tied ?? tokens;
}

/** "x100m": as many metres for each of those who run. */
const LEGS = /^([x×])(\d{2,4})(m)$/;

/**
 * The tokens of a sentence in which the legs of a relay are told from their length: "4x100m" has the number of those who
 * run and the metres that each does. The same tokens where nothing is run or swum so.
 */
export function partLegs(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, place) => !token.spaced && ruleHolds(LEGS_OF_RELAY, tokens, place, token));
  if (at === -1) return tokens;
  const legs = tokens[at] as Token;
  const [, by = '', length = ''] = LEGS.exec(legs.text) ?? [];
  const partFrom = (from: number, to: number, kind: Token['kind']): Token => {
    const text = legs.text.slice(from, to);
    const span = { start: legs.start + from, end: legs.start + to };
    return otherwise(legs, { kind, text, lower: text, ...span, spaced: false });
  };
  const middle = by.length + length.length;
  const parts = [
    partFrom(0, by.length, 'word'),
    partFrom(by.length, middle, 'number'),
    partFrom(middle, middle + 1, 'word'),
  ];
  return [...tokens.slice(0, at), ...parts, ...partLegs(tokens.slice(at + 1))];
}

/** Behind the legs stands what is run or swum, at once or behind what tells it more closely. */
const LEGS_OF_RELAY: Rule<[tokens: readonly Token[], at: number, token: Token]> = {
  name: 'legs-of-relay',
  example: 'They won the 4x100m relay.',
  counterexample: 'They sold the 4x100m panels.',
  test: (tokens, at, token) => {
    if (token.kind !== 'word' || token.spaced || !BY.has(token.text.charAt(0))) return false;
    if (tokens[at - 1]?.kind !== 'number' || !LEGS.test(token.text)) return false;
    return tokens.slice(at + 1, at + 1 + CLOSEST_RACE).some(({ lower }) => RELAYS.has(singularOf(lower)));
  },
};

const CLOSEST_RACE = 3;

/** A hyphen with blanks on both sides, before it a number, and behind it what only a compound goes on with. */
const COMPOUND_TORN_BY_BLANKS: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'compound-torn-by-blanks',
  example: 'They saw a 12 - year stretch.',
  counterexample: 'They saw 12 - they said.',
  test: (tokens, at) => {
    if (tokens[at]?.spaced !== true) return false;
    const [number, word, next] = [tokens[at - 1] as Token, tokens[at + 1] as Token, tokens[at + 2]];
    if (!word.spaced || !isSmallWord(word)) return false;
    if (number.kind === 'word') {
      if (FRACTION.has(word.lower) && UNIT.has(number.lower)) return true;
      if (TEN.has(number.lower) && UNIT.has(word.lower)) return true;
      if (!UNIT.has(number.lower) && !TEN.has(number.lower)) return false;
    } else if (number.kind !== 'number') {
      return false;
    }
    return NOUNS.has(word.lower) && !isPlural(word.lower) && (next?.kind === 'word' || next?.text === '-');
  },
};

/** The rules of this file that stand by themselves. */
export const TORN_COMPOUNDS_RULES: readonly NamedRule[] = [COMPOUND_TORN_BY_BLANKS, LEGS_OF_RELAY];
