import { SHORT_NAMES } from '../lexicon/given-names.ts';
import { editDistance } from '../values/edit-distance.ts';

/** The parts of a name; a suffix stays with its surname ("john", "doe-jr"). */
export function partsOf(name: string): readonly string[] {
  return name.split(' ');
}

/** Whether two names, in their parts, may be those of one person. */
export function mayBeOneName(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 1 || other.length === 1) {
    const [single, whole] = one.length === 1 ? [one[0]!, other] : [other[0]!, one];
    return whole.some((part, at) => (at > 0 || whole.length === 1) && isSpelling(single, part));
  }
  return isOneGivenName(one[0]!, other[0]!) && (hasSurname(one, other.at(-1)!) || hasSurname(other, one.at(-1)!));
}

/** "Ana Ruiz Soto" is "Ana Ruiz" and "Ana Soto"; the middle name alone makes no two one. */
function hasSurname(name: readonly string[], surname: string): boolean {
  return name.slice(1).some((part) => isSpelling(part, surname));
}

/**
 * Whether two given names, in lower case, may be one: "R." and "Robert", "Kate" and "Katherine", "Bob" and "Robert", "Jaquay"
 * and "Jacquay".
 */
export function isOneGivenName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (short.length !== 2 && long.startsWith(short)) || isShortFor(one, other) || isSpelling(one, other);
}

/** The rows of the table of short names that each name stands in. */
const ROWS: ReadonlyMap<string, readonly number[]> = rowsByName();

function rowsByName(): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, names] of SHORT_NAMES.entries()) {
    for (const name of names) rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return rows;
}

function isShortFor(one: string, other: string): boolean {
  const rows = ROWS.get(one);
  return rows?.some((row) => ROWS.get(other)?.includes(row)) === true;
}

/** Letters that may differ in one name, by its length: none in a short one. A suffix counts where both have one. */
function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, suffix] = one.split('-');
  const [b, otherSuffix] = other.split('-');
  if (suffix !== undefined && otherSuffix !== undefined && suffix !== otherSuffix) return false;
  const length = Math.min(a!.length, b!.length);
  const most = length >= LONG ? 2 : length >= MIDDLING ? 1 : 0;
  return a === b || (most > 0 && Math.abs(a!.length - b!.length) <= most && editDistance(a!, b!) <= most);
}

/** Names from these lengths on may differ in two letters, and in one. */
const LONG = 8;
const MIDDLING = 5;
