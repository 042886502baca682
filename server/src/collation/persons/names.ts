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
  return isSameGiven(one[0]!, other[0]!) && (hasSurname(one, other.at(-1)!) || hasSurname(other, one.at(-1)!));
}

/** "Ana Ruiz Soto" is "Ana Ruiz" and "Ana Soto"; the middle name alone makes no two one. */
function hasSurname(name: readonly string[], surname: string): boolean {
  return name.slice(1).some((part) => isSpelling(part, surname));
}

/** "Robert" and "Robert", "R." and "Robert", "Kate" and "Katherine", "Jaquay" and "Jacquay". */
function isSameGiven(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (short.length !== 2 && long.startsWith(short)) || isSpelling(one, other);
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
