import { ARTICLES, DEFINITE, MEMBERS, ONES } from '../../language/lexicon/function-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { readQualifier } from '../bounds/qualifiers.ts';
import {
  ARTICLED,
  COUNTED,
  JUDGING,
  KNOWN_KINDS,
  LEAST,
  MEASURES_DAY,
  MEMBERSHIP_LEADS,
  MOMENTS,
  ONE_COMPOUNDS,
  ONE_IS_NEVER_COUNTED,
  ONE_IS_PRONOUN_BEFORE,
  ONE_IS_PRONOUN_BEHIND,
  ORDINAL,
  SHARES_IN_WORDS,
  STRESSES,
  ZERO_PHRASES,
} from '../lexicon/non-quantities.ts';
import { BEFALLS_PEOPLE } from '../nouns/persons.ts';
import { PART_AND_NO_ORDINAL } from '../numerals/fractions.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { byPlace, knownBy, type NonQuantityRule, pairEnd } from './non-quantity.ts';

const PRONOUN_BEHIND: ReadonlySet<string> = new Set<string>(ONE_IS_PRONOUN_BEHIND);
const PRONOUN_BEFORE: ReadonlySet<string> = new Set<string>(ONE_IS_PRONOUN_BEFORE);
/** Behind "only one" these leave it to count by itself. */
const LONE: ReadonlySet<WordClass> = new Set<WordClass>(['auxiliary', 'verb', 'participle']);
const NEVER_COUNTED: ReadonlySet<string> = new Set<string>(ONE_IS_NEVER_COUNTED);

/** What "one" counts begins with a word of these classes. */
// biome-ignore format: words read better in rows than one to a line
const COUNTABLE: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun', 'adjective', 'name', 'participle', 'gerund', 'number',
]);

const IS_VERB: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['verb', 'participle']);

/** What "one" is: somebody or something said before, or a number. */
export const ONE_RULES: readonly NonQuantityRule[] = [
  {
    name: 'one-never-counted',
    example: 'This one boat sank.',
    counterexample: 'Only one boat sank.',
    is: 'word',
    test: ({ tokens }, { from }) => {
      const before = tokens[from - 1]?.lower ?? '';
      return NEVER_COUNTED.has(before === '-' ? (tokens[from - 2]?.lower ?? '') : before); // "no-one"
    },
  },
  {
    name: 'one-moment',
    example: 'The boats sank at one point.',
    counterexample: 'The boats lay at one pier.',
    where: AROUND.atBefore,
    is: 'word',
    test: ({ tokens }, { from, to }) => tokens[from - 1]?.lower === 'at' && MOMENTS.has(tokens[to]?.lower ?? ''),
  },
  {
    name: 'one-with-verb',
    example: 'Of the boats only one sank.',
    counterexample: 'Of the boats the one sank.',
    is: null,
    test: ({ tokens, classes }, { from, to }) =>
      COUNTED.has(tokens[from - 1]?.lower ?? '') && LONE.has(classes[to] as WordClass),
  },
  {
    name: 'one-at-least',
    example: 'They own at least one.',
    counterexample: 'They own that one.',
    where: AROUND.markBehind,
    is: null,
    test: ({ tokens }, { from, to }) =>
      LEAST.has(tokens[from - 1]?.lower ?? '') && tokens[to]?.kind === 'mark' && tokens[to]?.text !== '-',
  },
  {
    name: 'one-more',
    example: 'They sank one more boat.',
    counterexample: 'They sank one, more or less.',
    is: null,
    test: ({ tokens, classes }, { to }) => tokens[to]?.lower === 'more' && classes[to + 1] === 'noun',
  },
  {
    name: 'one-befallen',
    example: 'In the storm one was killed.',
    counterexample: 'In the storm one was glad.',
    is: null,
    test: ({ tokens }, { to }) => ruleHolds(BEFALLS_PEOPLE, tokens, to),
  },
  {
    name: 'one-before-pronoun-word',
    example: 'They wanted one thing.',
    counterexample: 'The boat is one of two.',
    is: 'word',
    test: ({ tokens }, { to }) => PRONOUN_BEFORE.has(tokens[to]?.lower ?? ''),
  },
  {
    // Behind an article a clause begins with a name: "the same one Moss allegedly used".
    name: 'one-related',
    example: 'The boat is the one Moss lost.',
    counterexample: 'They have one Moss boat.',
    where: AROUND.capitalBehind,
    is: 'word',
    test: ({ tokens, classes }, { to }) => {
      if (!ARTICLED.has(tokens[to - 2]?.lower ?? '') || classes[to] !== 'name') return false;
      let end = to;
      while (classes[end] === 'name') end++;
      const verb = classes[classes[end] === 'adverb' ? end + 1 : end];
      return verb === 'verb' || verb === 'auxiliary' || verb === 'participle';
    },
  },
  {
    // An adjective between an article and "one" tells which, and not how many.
    name: 'one-with-adjective',
    example: 'The choice was a costly one due to storms.',
    counterexample: 'The choice was a past one day of storms.',
    is: 'word',
    test: ({ tokens, classes }, { from, to }) => {
      const isSingled = classes[from - 1] === 'adjective' && ARTICLES.has(tokens[from - 2]?.lower ?? '');
      const next = classes[to];
      return isSingled && next !== 'noun' && next !== 'name' && next !== 'number' && tokens[to]?.text !== '-';
    },
  },
  {
    name: 'one-of-own',
    example: 'They mourn one of their own.',
    counterexample: 'They mourn one of their boats.',
    where: AROUND.ofBehind,
    is: 'word',
    test: ({ tokens }, { to: of }) =>
      tokens[of]?.lower === 'of' && tokens[of + 2]?.lower === 'own' && tokens[of + 3]?.kind !== 'word',
  },
  {
    // Of what is not counted nothing is one: "the mood was one of joy".
    name: 'one-of-quality',
    example: 'The mood is one of sorrow in Halden.',
    counterexample: 'The boat is one of several in Halden.',
    where: AROUND.ofBehind,
    is: 'word',
    test: ({ tokens, classes }, { from, to: of }) => {
      if (classes[from - 1] !== 'auxiliary' || tokens[of]?.lower !== 'of' || classes[of + 1] !== 'noun') return false;
      const next = classes[of + 2];
      return !isPlural(tokens[of + 1]?.lower ?? '') && next !== 'noun' && next !== 'adjective' && next !== 'clitic';
    },
  },
  {
    // A kind of time or thing that everybody knows.
    name: 'one-of-those-days',
    example: 'They met one of those grey days there.',
    counterexample: 'It sank one of those grey boats.',
    where: AROUND.ofBehind,
    is: 'word',
    test: ({ tokens, classes }, { to: of }) => {
      if (tokens[of]?.lower !== 'of' || !isAmong(tokens[of + 1], MEMBERS)) return false;
      const noun = classes[of + 2] === 'adjective' ? of + 3 : of + 2;
      return isAmong(tokens[noun], KNOWN_KINDS);
    },
  },
  {
    // Who or what belongs to several is told, and nothing is counted but them.
    name: 'one-as-member',
    example: 'Dahl was one of five sailors there.',
    counterexample: 'They met one of five sailors there.',
    where: AROUND.ofBehind,
    is: 'word',
    test: ({ tokens }, { from, to: of }) => {
      if (tokens[of]?.lower !== 'of') return false;
      const lead = tokens[STRESSES.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1];
      if (!isAmong(lead, MEMBERSHIP_LEADS)) return false;
      const whole = tokens[of + 1];
      return whole?.kind === 'number' || whole?.known?.closed === 'number' || isAmong(whole, MEMBERS);
    },
  },
  {
    // Likewise behind a name that begins its clause.
    name: 'one-in-apposition',
    example: 'Dahl, one of the sailors of Moss, swam.',
    counterexample: 'In Moss, one of the sailors swam.',
    where: AROUND.ofBehind | AROUND.markBefore,
    is: 'word',
    test: ({ tokens, classes }, { from, to: of }) => {
      if (tokens[of]?.lower !== 'of' || tokens[from - 1]?.text !== ',' || !tokens[from - 2]?.capital) return false;
      if (!isAmong(tokens[of + 1], DEFINITE) && classes[of + 1] !== 'possessive') return false;
      let first = from - 2;
      while (tokens[first - 1]?.capital && classes[first - 1] !== 'preposition') first--;
      if (classes[first - 1] === 'preposition' || classes[first - 1] === 'number') return false;
      // "When they met Dahl, one of the sailors nodded": what ends in a verb, or has an auxiliary, is a subject with it.
      let end = of + 2;
      while (end < tokens.length && tokens[end]?.kind !== 'mark' && classes[end] !== 'auxiliary') end++;
      return classes[end] !== 'auxiliary' && !IS_VERB.has(classes[end - 1]);
    },
  },
  {
    // A judgement on something, which nobody counts.
    name: 'one-of-the-most',
    example: 'It is one of the most modern boats.',
    counterexample: 'It is one of the boats.',
    where: AROUND.ofBehind,
    is: 'word',
    test: ({ tokens }, { to: of }) =>
      tokens[of]?.lower === 'of' && isAmong(tokens[of + 1], DEFINITE) && isAmong(tokens[of + 2], JUDGING),
  },
  {
    name: 'one-of-many',
    example: 'It is the one of the boats.',
    counterexample: 'It is one of the boats.',
    where: AROUND.ofBehind,
    is: 'word',
    test: ({ tokens }, { from, to }) => tokens[to]?.lower === 'of' && PRONOUN_BEHIND.has(tokens[from - 1]?.lower ?? ''),
  },
  {
    name: 'one-counts',
    example: 'They sank one boat.',
    counterexample: 'They sank one, he said.',
    is: null,
    test: ({ tokens, classes }, { to }) =>
      tokens[to]?.lower === 'of' || COUNTABLE.has(classes[to] as WordClass) || tokens[to]?.text === '-',
  },
  {
    name: 'one-alone',
    example: 'They sank one, he said.',
    counterexample: 'They sank one boat, he said.',
    is: 'word',
    test: () => true,
  },
];

const ONE_RULES_BY_PLACE = byPlace(ONE_RULES);

/** "no one", "one another", "the one who": "one" that stands for somebody. */
export function pronounOne(reading: SentenceReading, numeral: Numeral, around: number): NonQuantity | null {
  const { from, to } = numeral;
  return to === from + 1 && isAmong(reading.tokens[from], ONES)
    ? knownBy(ONE_RULES_BY_PLACE.at(around), reading, numeral)
    : null;
}

/** Words that a number is only a part of. */
export const COMPOUND_RULES: readonly NonQuantityRule[] = [
  {
    // “One-on-one” tells how they meet.
    name: 'one-and-back',
    example: 'They met one-on-one boats of the fleet.',
    counterexample: 'They met one on one pier.',
    where: AROUND.words | AROUND.chainedBehind,
    is: 'word',
    until: (_, { to }) => to + 4,
    test: ({ tokens }, { from, to }) =>
      ruleHolds(ONE_TIED, tokens, from, to) && tokens[to + 2]?.text === '-' && tokens[to + 3]?.lower === 'one',
  },
  {
    name: 'one-compound',
    example: 'They paid a one-off fine.',
    counterexample: 'They paid a one-month fine.',
    where: AROUND.words | AROUND.markBehind,
    is: 'word',
    until: pairEnd,
    test: ({ tokens }, { from, to }) => ruleHolds(ONE_TIED, tokens, from, to),
  },
];

/** A hyphen ties "one" to what makes another word of it. */
const ONE_TIED: Rule<[tokens: readonly Token[], from: number, to: number]> = {
  name: 'one-tied',
  example: 'They mended the one-way gate.',
  counterexample: 'They mended the one-mile fence.',
  test: (tokens, from, to) =>
    isAmong(tokens[from], ONES) && isTied(tokens, to) && ONE_COMPOUNDS.has(tokens[to + 1]?.lower ?? ''),
};

/** Phrases with "zero" that count nothing. */
export const ZERO_RULES: readonly NonQuantityRule[] = [
  {
    name: 'zero-phrase',
    example: 'The town has zero tolerance for it.',
    counterexample: 'The town has zero boats for it.',
    where: AROUND.words,
    is: 'word',
    test: ({ tokens }, { from, to }) => {
      const next = tokens[tokens[to]?.text === '-' ? to + 1 : to]?.lower ?? '';
      return tokens[from]?.lower === 'zero' && ZERO_PHRASES.has(next);
    },
  },
];

/** What "half" and "quarter" are: a part of a match or a year, or a share. */
export const HALF_RULES: readonly NonQuantityRule[] = [
  {
    name: 'part-of-match',
    example: 'The boats sold well in the first half of it.',
    counterexample: 'They sold half of it.',
    is: 'word',
    test: ({ tokens }, { from }) => ORDINAL.has(tokens[from - 1]?.lower ?? ''),
  },
  {
    // A compound is no number of its own.
    name: 'half-point',
    example: 'The bank cut its rate by a half-point.',
    counterexample: 'They met at half-time.',
    is: null,
    test: ({ tokens }, { to }) => isTied(tokens, to) && tokens[to + 1]?.lower === 'point',
  },
  {
    name: 'quarter-as-share',
    example: 'A quarter of the boats sank.',
    counterexample: 'The boats sold well in that quarter.',
    is: null,
    test: ({ tokens, classes }, { from, to }) => {
      if (tokens[from]?.lower !== 'quarter') return false;
      const isLed = tokens[from - 1]?.lower === 'a';
      return (
        ruleHolds(PART_AND_NO_ORDINAL, tokens, from) ||
        (isLed && (classes[to] === 'auxiliary' || tokens[to]?.lower === 'point'))
      );
    },
  },
  {
    name: 'quarter-of-year',
    example: 'They sold boats in that quarter of 12 weeks.',
    counterexample: 'A quarter of the boats sank.',
    is: 'word',
    test: ({ tokens }, { from }) => tokens[from]?.lower === 'quarter',
  },
  {
    // A half that is bounded is one of something: "more than half were", "nearly half said".
    name: 'bounded-half',
    example: 'Of the boats, more than half were lost.',
    counterexample: 'Of the boats, one half were lost.',
    is: null,
    test: ({ tokens, classes }, { from, to }) =>
      AFTER_HALF.has(classes[to]) && readQualifier(tokens, from, from).span !== null,
  },
  {
    name: 'half-behind-hyphen',
    example: 'The boat lay behind the centre-half of it.',
    counterexample: 'The boat lost half of it.',
    is: 'word',
    test: ({ tokens }, { from }) => isTied(tokens, from - 1),
  },
  {
    name: 'half-before-hyphen',
    example: 'They had won by half-time.',
    counterexample: 'They had won by half the boats.',
    is: 'word',
    test: ({ tokens }, { to }) => isTied(tokens, to),
  },
  {
    name: 'half-of-something',
    example: 'They cut the fleet by half the boats.',
    counterexample: 'It was the better half, they said.',
    is: null,
    test: ({ tokens }, { from, to }) =>
      tokens[to]?.lower === 'of' || tokens[to]?.lower === 'the' || tokens[from - 1]?.lower === 'by',
  },
  {
    name: 'half-alone',
    example: 'The boats sank in that half.',
    counterexample: 'They sank half a boat.',
    is: 'word',
    test: ({ tokens, classes }, { from, to }) =>
      HALF_LEADS.has(classes[from - 1]) || tokens[to] === undefined || tokens[to].kind === 'mark',
  },
];

const HALF_RULES_BY_PLACE = byPlace(HALF_RULES);

/** "first half", "third quarter", "second-half": a part of a match or a year. */
export function partOfWord(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const isShare = isAmong(reading.tokens[numeral.from], SHARES_IN_WORDS) && numeral.kind !== 'cardinal';
  return isShare ? knownBy(HALF_RULES_BY_PLACE.everywhere(), reading, numeral) : null;
}

/** Before "half" these tell that it is one of two, and no share. */
const HALF_LEADS: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'determiner',
  'adjective',
  'possessive',
  'noun',
  'name',
  'preposition',
]);

/** A hyphen without a blank before it. */
function isTied(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && !tokens[at]?.spaced;
}

/** Behind "more than half" these show that nothing else is halved: "more than half were", "cut by nearly half." */
const AFTER_HALF: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  undefined,
  'mark',
  'auxiliary',
  'verb',
  'participle',
  'pronoun',
  'conjunction',
]);

/** Behind "one day" they begin what will be, before it they lead there: "hopes that one day it can", "dreamed of one day working". */
const SOME_DAY_BEHIND: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['pronoun', 'gerund']);

/** Before "one day" these leave it to be some day. */
const SOME_DAY_BEFORE: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  undefined,
  'auxiliary',
  'pronoun',
  'conjunction',
  'infinitive',
  'mark',
]);

/** "You will one day captain it", "One day, he left", "to one day be free": some day, and no time of one day. */
export const SOME_DAY: NonQuantityRule = {
  name: 'some-day',
  example: 'You will one day captain it.',
  counterexample: 'They sailed one day after it.',
  where: AROUND.words,
  is: 'word',
  test: ({ tokens, classes }, { from, to }) => {
    if (tokens[from]?.lower !== 'one' || tokens[to]?.lower !== 'day') return false;
    if (MEASURES_DAY.has(tokens[to + 1]?.lower ?? '')) return false;
    return SOME_DAY_BEFORE.has(classes[from - 1]) || SOME_DAY_BEHIND.has(classes[to + 1]);
  },
};

/** The rules of this file that stand by themselves. */
export const NUMBER_PRONOUNS_RULES: readonly NamedRule[] = [ONE_TIED];
