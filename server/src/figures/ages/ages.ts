import { COORDINATORS, INDEFINITE, PARTITIVES, SINGLE } from '../../language/lexicon/function-words.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf } from '../../language/senses.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  AGE_ENDS,
  AGE_ENDS_OF_ANY,
  AGE_GROUPS,
  AGED,
  LIST_WORDS,
  LONE_AGE,
  OLD,
  PARENTS,
  PERSON,
  THEM,
} from '../lexicon/ages.ts';
import { type Placed, RulesByPlace } from '../sentence/rules-by-place.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
import { AROUND, aroundOf } from '../sentence/surroundings.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import type { UnitMatch } from '../shapes/unit-match.ts';
import { AGE_UNITS, ageCompound } from './age-compounds.ts';
import { APPOSITIVE_RULES, isAgedNoun } from './appositive-ages.ts';
import { IS_OF_PERSON, PREDICATED_RULES, subjectOfYears } from './predicated-ages.ts';
import { bareAge, isYears, joinsList } from './years-of-age.ts';

/** One way to know that an amount is somebody's or something's age. */
interface AgeRule extends Rule<[SentenceReading, Amount]>, Placed {
  /** The unit that is stated; where missing, years that no word states. */
  readonly unit?: (reading: SentenceReading, amount: Amount) => UnitMatch | null;
}

/** Tried for each amount, before any other unit. */
export const AGE_RULES: readonly AgeRule[] = [
  {
    name: 'years-old',
    example: 'A 16-year-old boat sank.',
    counterexample: 'A 16-year lease began.',
    unit: ({ tokens }, amount) => yearsOld(tokens, amount),
    test: ({ tokens }, amount) => yearsOld(tokens, amount) !== null,
  },
  {
    name: 'aged',
    example: 'Boys aged 12 and 14 swam.',
    counterexample: 'Boys in 12 or 14 boats swam.',
    where: [AROUND.numberBefore, AROUND.agedBefore],
    unit: agedBefore,
    test: (reading, amount) => agedBefore(reading, amount) !== null,
  },
  ...APPOSITIVE_RULES,
  {
    // An age limit.
    name: 'over-or-under',
    example: 'People over 65 swam for free.',
    counterexample: 'Boats over 65 swam for free.',
    where: [AROUND.bare | AROUND.tellingBefore, AROUND.bare | AROUND.markBefore],
    test: (reading, amount) => {
      const { tokens, classes } = reading;
      if (!isYears(amount) || amount.value < 5) return false;
      const hyphen = tokens[amount.start - 1]?.text === '-' ? 1 : 0;
      const limit = tokens[amount.start - 1 - hyphen]?.lower;
      if (limit !== 'over' && limit !== 'under') return false;
      const next = classes[amount.to];
      if (next === 'noun' || next === 'adjective' || next === 'name' || tokens[amount.to]?.text === '-') return false;
      const owner = amount.start - 2 - hyphen;
      // "24 of them under 17"
      const isOfThem = isAmong(tokens[owner], THEM) && isAmong(tokens[owner - 1], PARTITIVES);
      return (
        isOfThem ||
        GROUPS.has(tokens[owner]?.lower ?? '') ||
        isAgedNoun(tokens[owner]) ||
        ruleHolds(IS_OF_PERSON, reading, owner)
      );
    },
  },
  {
    name: 'as-young-as',
    example: 'Girls as young as nine swam.',
    counterexample: 'Girls as fast as nine swam.',
    where: AROUND.bare | AROUND.tellingBefore,
    test: ({ tokens }, amount) => {
      const word = tokens[amount.start - 2]?.lower;
      const isAs = tokens[amount.start - 1]?.lower === 'as' && tokens[amount.start - 3]?.lower === 'as';
      return isYears(amount) && isAs && (word === 'young' || word === 'old');
    },
  },
  {
    name: 'older-than',
    example: 'Residents older than 70 swam.',
    counterexample: 'Residents faster than 70 swam.',
    where: AROUND.bare | AROUND.tellingBefore,
    test: ({ tokens }, amount) =>
      isYears(amount) && tokens[amount.start - 1]?.lower === 'than' && OLD.has(tokens[amount.start - 2]?.lower ?? ''),
  },
  {
    name: 'and-younger',
    example: 'Anyone 17 or younger swam.',
    counterexample: 'Anyone 17 or faster swam.',
    where: AROUND.bare | AROUND.joinerBehind,
    test: ({ tokens }, amount) => {
      const link = tokens[amount.to]?.lower;
      return isYears(amount) && (link === 'and' || link === 'or') && OLD.has(tokens[amount.to + 1]?.lower ?? '');
    },
  },
  {
    // "Convicted a man of two counts" counts what follows.
    name: 'person-of-years',
    example: 'A boy of seven swam.',
    counterexample: 'They accused a boy of seven crimes.',
    where: AROUND.ofBefore,
    unit: ofPerson,
    test: (reading, amount) => ofPerson(reading, amount) !== null,
  },
  ...PREDICATED_RULES,
];

const AGE_RULES_BY_PLACE = new RulesByPlace(AGE_RULES, ['name', 'example', 'counterexample', 'where', 'unit', 'test']);

/** The unit of an amount that is somebody's or something's age, or null where it is none. */
export function readAge(reading: SentenceReading, amount: Amount): UnitMatch | null {
  const rule = firstRule(AGE_RULES_BY_PLACE.at(aroundAmount(reading, amount)), reading, amount);
  if (rule === null) return null;
  return rule.unit ? rule.unit(reading, amount) : bareAge(amount);
}

/** What stands around an amount, and whether it may be a bare number of years, or be said of somebody. */
function aroundAmount(reading: SentenceReading, amount: Amount): number {
  const around = aroundOf(reading.tokens, amount.start, amount.to);
  if (amount.unit !== null) return around;
  const bare = around | AROUND.bare;
  return subjectOfYears(reading, amount) === -1 ? bare : bare | AROUND.predicate;
}

/** "14-year-old", "15yo": a word behind the number that ends before token `at` makes it an age, and no label. */
export const AGE_COMPOUND: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'age-compound',
  example: 'In Chapter 14-year-old boys swim.',
  counterexample: 'In Chapter 14 boys swim.',
  test: (tokens, at) => ageCompound(tokens[tokens[at]?.text === '-' ? at + 1 : at]?.lower ?? '') !== null,
};

/** "16-year-old", "16 years old", "six months of age". */
function yearsOld(tokens: readonly Token[], amount: Amount): UnitMatch | null {
  const hyphen = tokens[amount.to]?.text === '-' ? 1 : 0;
  const at = amount.to + hyphen;
  const word = tokens[at]?.lower ?? '';
  const compound = ageCompound(word);
  if (compound !== null) return age(at, at + 1, compound);
  const unit = AGE_UNITS.get(word);
  if (unit === undefined) {
    const isTied = hyphen === 1 || (amount.numeral.form === 'digits' && isYears(amount) && isNumber(tokens[at + 1]));
    return isTied && ruleHolds(TIED_TO_AGE, tokens, at) ? age(at, at, 'year-person') : null;
  }
  if (ruleHolds(TIED_TO_AGE, tokens, at + 1)) return age(at, at + 1, unit);
  const next = tokens[at + 1];
  if (isAmong(next, AGE_ENDS_OF_ANY)) return age(at, at + 2, unit);
  if (next?.text === '-' && isAmong(tokens[at + 2], AGE_ENDS)) return age(at, at + 3, unit);
  return isAmong(next, PARTITIVES) && isAmong(tokens[at + 2], LONE_AGE) ? age(at, at + 3, unit) : null;
}

/** More members than a list of such ages has. */
const MOST_TIED = 5;

/**
 * "a five year and a six year old", "a four-, five- and six-year-old", "40 and 48-year-old": other numbers, to which the age is tied, go on at
 * token `from`; behind a comma only where a hyphen waits for its word.
 */
const TIED_TO_AGE: Rule<[tokens: readonly Token[], from: number]> = {
  name: 'tied-to-age',
  example: 'They met a five year and a six year old.',
  counterexample: 'They met for five years and had six year old wine.',
  test: (tokens, from) => {
    let at = from;
    for (let step = 0; step < MOST_TIED; step++) {
      const comma = tokens[at]?.text === ',' && tokens[at - 1]?.text === '-' ? at + 1 : at;
      const joined = isAmong(tokens[comma], COORDINATORS) ? comma + 1 : comma;
      const number = isAmong(tokens[joined], SINGLE) ? joined + 1 : joined;
      if (joined === at || !isNumber(tokens[number])) return false;
      const unit = tokens[number + 1]?.text === '-' ? number + 2 : number + 1;
      const word = tokens[unit]?.lower ?? '';
      if (ageCompound(word) !== null || (AGE_UNITS.has(word) && isAmong(tokens[unit + 1], AGE_ENDS))) return true;
      at = unit;
    }
    return false;
  },
};

/** "aged 16", "age 16", "ages 13, 17 and 19", "the age of 21". */
function agedBefore(reading: SentenceReading, amount: Amount): UnitMatch | null {
  const unit = amount.unit === null ? 'year-person' : AGE_UNITS.get(amount.unit.unit);
  if (unit === undefined) return null;
  const { tokens } = reading;
  let at = amount.start - 1;
  for (let step = 0; step < LONGEST_LIST && ruleHolds(PART_OF_LIST, tokens[at]); step++) at--;
  if (at < amount.start - 1 && amount.unit === null && ruleHolds(OUT_OF_LIST, reading, amount)) return null;
  const word = tokens[at]?.lower ?? '';
  const isAge = AGED.has(word) || (PARTITIVES.has(word) && /^ages?$/.test(tokens[at - 1]?.lower ?? ''));
  return isAge ? age(amount.to, Math.max(amount.to, amount.unit?.to ?? 0), unit) : null;
}

/** The numbers, separators and conjunctions of the longest list of ages that is looked through. */
const LONGEST_LIST = 24;
const NOMINAL: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['noun', 'name', 'adjective']);

/** What counts by itself goes on with no list of ages: "a boy aged 12 and two men", "a boy aged 12 and two were". */
const OUT_OF_LIST: Rule<[reading: SentenceReading, amount: Amount]> = {
  name: 'out-of-list-of-ages',
  example: 'They met a boy aged 12 and two men.',
  counterexample: 'They met boys aged 12 and 14.',
  test: ({ tokens, classes }, { start, to, numeral }) => {
    if (NOMINAL.has(classes[to])) return true;
    let last = start - 1;
    while (ruleHolds(PART_OF_LIST, tokens[last]) && !isNumber(tokens[last])) last--;
    return numeral.form === 'words' && tokens[last]?.kind === 'number';
  },
};

/** What may stand between “aged” and a number: other numbers, what joins them and “just”. */
const PART_OF_LIST: Rule<[token: Token | undefined]> = {
  name: 'part-of-list-of-ages',
  example: 'They met a boy aged just 13.',
  counterexample: 'They met a boy aged 13.',
  test: (token) => isNumber(token) || joinsList(token) || LIST_WORDS.has(token?.lower ?? ''),
};

const GROUPS: ReadonlySet<string> = new Set<string>(AGE_GROUPS);

/** "A boy of seven", "a toddler of 18 months", "a plumber of 26"; "convicted a man of two counts" counts what follows. */
function ofPerson({ tokens, classes }: SentenceReading, amount: Amount): UnitMatch | null {
  if (!isAmong(tokens[amount.start - 1], PARTITIVES)) return null;
  const isSomebody = PERSON.has(tokens[amount.start - 2]?.lower ?? '') || ruleHolds(ONE_OF_TRADE, tokens, amount);
  if (!isSomebody) return null;
  if (amount.unit === null) return isYears(amount) && !NOMINAL.has(classes[amount.to]) ? bareAge(amount) : null;
  const unit = AGE_UNITS.get(amount.unit.unit);
  return unit === undefined ? null : age(amount.unit.from, amount.unit.to, unit);
}

/** "A plumber of 26": one person by what they do, and a number that may be a grown person's years. */
const ONE_OF_TRADE: Rule<[tokens: readonly Token[], amount: Amount]> = {
  name: 'one-of-a-trade',
  example: 'They met a plumber of 26.',
  counterexample: 'They met a plumber of 12.',
  test: (tokens, { start, value, numeral }) => {
    const [article, noun] = [tokens[start - 3], tokens[start - 2]];
    if (numeral.form !== 'digits' || value < GROWN || !isAmong(article, INDEFINITE)) return false;
    return !isAmong(noun, PARENTS) && (isAgedNoun(noun) || isKindOf(noun?.lower ?? '', 'person'));
  },
};

/** Younger people seldom have a trade. */
const GROWN = 14;

function age(from: number, to: number, unit: string): UnitMatch {
  return { from, to, unit, kind: 'age' };
}

/** The rules of this file that stand by themselves. */
export const AGES_RULES: readonly NamedRule[] = [PART_OF_LIST, OUT_OF_LIST, ONE_OF_TRADE, AGE_COMPOUND, TIED_TO_AGE];
