import { isKindOf } from '../../language/senses.ts';
import { GENERAL_NOUNS, type GeneralNouns } from '../lexicon/general-nouns.ts';

/** The word for things of many sorts by which one of two nouns counts those of the other: "guns" and "rifles" are "gun"; null where neither does. */
export function generalNoun(one: string, other: string): string | null {
  const ones = rowsOf(one);
  // Most nouns are in no row, and this is asked of every two.
  if (ones.length === 0) return null;
  const others = rowsOf(other);
  const shared = ones.find((row) => others.includes(row) && (row.general.includes(one) || row.general.includes(other)));
  return shared?.general[0] ?? null;
}

/** By which words for things of many sorts those of a noun may be counted. */
export function generalNounsOf(noun: string): readonly string[] {
  return rowsOf(noun).map(({ general }) => general[0]!);
}

/** Whether things of a noun may be counted by a word for things of many sorts at all. */
export function hasGeneralNoun(noun: string): boolean {
  return rowsOf(noun).length > 0;
}

/** As many nouns as a large corpus has in daily use; a full memory is begun anew. */
const MOST_REMEMBERED = 50_000;

let remembered = new Map<string, readonly GeneralNouns[]>();

/** The rows that hold what a noun names. */
function rowsOf(noun: string): readonly GeneralNouns[] {
  let rows = remembered.get(noun);
  if (rows === undefined) {
    rows = GENERAL_NOUNS.filter(
      ({ general, kind, nouns = [] }) =>
        general.includes(noun) || nouns.includes(noun) || (kind !== undefined && isKindOf(noun, kind)),
    );
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(noun, rows);
  }
  return rows;
}
