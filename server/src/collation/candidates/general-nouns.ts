import { isKindOf } from '../../language/senses.ts';
import { GENERAL_NOUNS, type GeneralNouns } from '../lexicon/general-nouns.ts';

/** The word for things of many sorts by which one of two nouns counts those of the other: "guns" and "rifles" are "gun"; null where neither does. */
export function generalNoun(one: string, other: string): string | null {
  for (const row of GENERAL_NOUNS) {
    const isGeneral = row.general.includes(one) || row.general.includes(other);
    if (isGeneral && holds(row, one) && holds(row, other)) return row.general[0]!;
  }
  return null;
}

/** By which words for things of many sorts those of a noun may be counted. */
export function generalNounsOf(noun: string): readonly string[] {
  return GENERAL_NOUNS.filter((row) => holds(row, noun)).map(({ general }) => general[0]!);
}

function holds({ general, kind, nouns }: GeneralNouns, noun: string): boolean {
  return general.includes(noun) || nouns?.includes(noun) === true || (kind !== undefined && isKindOf(noun, kind));
}
