import { COMPLEMENTIZERS, PARTITIVE_LEADS, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
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
    if (NOUNS.has(noun) && !describesNoun(sentence, at))
      return { number, noun, written: token.lower, verb, to: at + 1 };
    if (!MODIFIERS.has(classes[at]!)) break;
  }
  const group = isAmong(tokens[from - 1], PARTITIVES) && GROUPS.has(tokens[from - 2]?.lower ?? '');
  return group ? { number, noun: 'person', written: 'people', verb, to } : null;
}

/** "Patient groups", "injured people", "people smugglers": the word is not what is counted. */
function describesNoun({ tokens, classes }: NumberedSentence, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || INCLUSIVE.includes(next.lower)) return false;
  if (next.kind === 'clitic' || NOUNS.has(singularOf(next.lower))) return true;
  return classes[at + 1] === 'noun' && (isPlural(next.lower) || !isPlural(tokens[at]!.lower));
}

/** "Of the 50 hostages, …", "Among the 31 dead are …": whether a number is the whole with which its clause begins. */
export function opensDivision({ tokens }: NumberedSentence, { from }: PlacedNumber): boolean {
  let at = from - 1;
  while (at >= 0 && WHOLE_LEADS.has(tokens[at]!.lower)) at--;
  if (at < 0 || !PARTITIVE_LEADS.has(tokens[at]!.lower)) return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || isAmong(before, COMPLEMENTIZERS);
}
