import { COMPLEMENTIZERS, PARTITIVE_LEADS, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { MODIFIERS } from '../lexicon/arithmetic.ts';
import { GROUPS, INCLUSIVE, WHOLE_LEADS } from '../lexicon/enumerations.ts';
import { PARTITIONS, type Partition } from '../lexicon/partitions.ts';
import type { NumberedSentence, PlacedNumber } from './numbered-sentences.ts';

/** A number of things that reports divide into parts. */
export interface Whole {
  readonly number: PlacedNumber;
  /** What it counts, a noun or state of the lexicon ("person", "dead"). */
  readonly noun: string;
  /** The same as it is written, in lower case ("people"). */
  readonly written: string;
  /** The word before it, in lower case: the verb where the whole is its object. */
  readonly verb: string;
  /** The first token behind it. */
  readonly to: number;
}

/** How many words behind a number its noun is searched. */
const REACH = 4;
const NOUNS: ReadonlySet<string> = new Set(
  (PARTITIONS as readonly Partition[]).flatMap(({ wholes, inclusive }) => [...wholes, ...(inclusive ?? [])]),
);
const CLASSES: ReadonlySet<string> = new Set(
  (PARTITIONS as readonly Partition[]).flatMap(({ classes }) => Object.values(classes).flat()),
);
/** Whether what a figure counts, a singular noun, is a whole that reports divide, or a part of one. */
export function isDivided(unit: string | null): boolean {
  return unit !== null && (NOUNS.has(unit) || CLASSES.has(unit));
}

/** The whole that a number counts: "31 dead", "12 injured people", "a crew of 12"; null where it counts anything else. */
export function readWhole(sentence: NumberedSentence, number: PlacedNumber): Whole | null {
  if (number.claim.figure.kind !== 'count' || number.claim.figure.trend !== null) return null;
  const { tokens, classes } = sentence;
  const { from, to } = number;
  const verb = tokens[from - 1]?.lower ?? '';
  for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || sentence.numberAt(at) !== null) break;
    const noun = singularOf(token.lower);
    if (NOUNS.has(noun) && !anyRule(NO_WHOLES, sentence, at))
      return { number, noun, written: token.lower, verb, to: at + 1 };
    if (!MODIFIERS.has(classes[at]!)) break;
  }
  const group = isAmong(tokens[from - 1], PARTITIVES) && GROUPS.has(tokens[from - 2]?.lower ?? '');
  return group ? { number, noun: 'person', written: 'people', verb, to } : null;
}

/** Where a noun for a whole only describes what a number counts; `at` is its token. */
export const NO_WHOLES: readonly Rule<[sentence: NumberedSentence, at: number]>[] = [
  {
    name: 'whole-that-owns',
    example: 'The hut kept 12 people’s boots, seven men and four women.',
    counterexample: 'The hut kept 12 people, seven men and four women.',
    test: ({ tokens }, at) => tokens[at + 1]?.kind === 'clitic',
  },
  {
    // "Injured people", "people missing".
    name: 'whole-before-whole',
    example: 'The storm left 12 tourists missing, seven men and four women.',
    counterexample: 'The storm left 12 tourists, seven men and four women.',
    test: ({ tokens }, at) => NOUNS.has(singularOf(tokens[at + 1]?.lower ?? '')),
  },
  {
    // "Patient groups", "people smugglers".
    name: 'whole-before-counted-noun',
    example: 'The port searched 12 passenger boats: seven men and four women.',
    counterexample: 'The port searched 12 passengers: seven men and four women.',
    test: ({ tokens, classes }, at) => {
      const next = tokens[at + 1]?.lower ?? '';
      if (classes[at + 1] !== 'noun' || INCLUSIVE.includes(next)) return false;
      return isPlural(next) || !isPlural(tokens[at]!.lower);
    },
  },
];

/** Where the clause begins with a whole that is divided ("of the 50 hostages, …"); `at` is the token of "of" or "among". */
export const DIVISION_OPENERS: readonly Rule<[sentence: NumberedSentence, at: number]>[] = [
  {
    name: 'division-opens-sentence',
    example: 'Of the 31 guests, 14 were women and six were children.',
    counterexample: 'The hut held half of the 31 guests, 14 women and six children.',
    test: (_, at) => at === 0,
  },
  {
    name: 'division-behind-mark',
    example: 'On Sunday, of the 31 guests, 14 were women and six were children.',
    counterexample: 'On Sunday the hut held half of the 31 guests, 14 women and six children.',
    test: ({ tokens }, at) => tokens[at - 1]?.kind === 'mark',
  },
  {
    name: 'division-behind-that',
    example: 'The host said that of the 31 guests, 14 were women and six were children.',
    counterexample: 'The host said that half of the 31 guests, 14 women and six children, had left.',
    test: ({ tokens }, at) => isAmong(tokens[at - 1], COMPLEMENTIZERS),
  },
];

/** "Of the 50 hostages, …", "Among the 31 dead are …": whether a number is the whole with which its clause begins. */
export function opensDivision(sentence: NumberedSentence, number: PlacedNumber): boolean {
  const at = leadTo(sentence, number);
  return at !== null && anyRule(DIVISION_OPENERS, sentence, at);
}

/** The token of "of" or "among" that leads to a number, over words like "the"; null where none does. */
function leadTo({ tokens }: NumberedSentence, { from }: PlacedNumber): number | null {
  let at = from - 1;
  while (isAmong(tokens[at], WHOLE_LEADS)) at--;
  return isAmong(tokens[at], PARTITIVE_LEADS) ? at : null;
}
