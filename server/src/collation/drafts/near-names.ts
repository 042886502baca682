import { isSamePerson } from '../../language/names.ts';

/** Names, word by word in lower case. */
interface Names {
  keys(): Iterable<string>;
  has(name: string): boolean;
}

/** A stem shorter than this is that of many names. */
const SHORTEST_STEM = 4;
/** "Syria" and "Syrians", "Turk" and "Turkish": what people of a place are called is so much longer at most. */
const LONGEST_ENDING = 4;
const LONGEST_INITIALS = 5;

/** The names of the one text that the other one writes otherwise: as its people ("Syrians"), or by its initials ("UN"). */
export function sayNearlyTheSame(one: Names, other: Names): readonly string[] {
  const [ones, others] = [[...one.keys()], [...other.keys()]];
  return [
    ...ones.filter((name) => !other.has(name) && others.some((each) => !one.has(each) && haveOneStem(name, each))),
    ...ones.filter((name) => areInitials(name, others)),
    ...others.filter((name) => areInitials(name, ones)),
  ];
}

/** Of a shorter name one other letter makes another one: "Holm", "Hold". */
const SHORTEST_SPELT = 6;

/** Whether two family names are one, of which one letter is written otherwise ("Velasquez" and "Velazquez"). */
export function areSpeltAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase());
  if (a === b) return true;
  if (a!.length < SHORTEST_SPELT || a!.length !== b!.length || a![0] !== b![0]) return false;
  return [...a!].filter((letter, at) => letter !== b![at]).length === 1;
}

/** Whether two persons may be one: those of one name, or of one first name whose family names are spelt alike. */
export function mayBeOnePerson(one: string, other: string): boolean {
  if (isSamePerson(one, other)) return true;
  const [a, b] = [one, other].map((name) => name.toLowerCase().split(' '));
  return a!.length > 1 && b!.length > 1 && a![0] === b![0] && areSpeltAlike(a!.at(-1)!, b!.at(-1)!);
}

function haveOneStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_STEM && long.length - short.length <= LONGEST_ENDING && long.startsWith(short);
}

/** Whether a name is made of the initials of names that follow one another. */
function areInitials(name: string, names: readonly string[]): boolean {
  const letters = name.replaceAll('.', '');
  const { length } = letters;
  if (length < 2 || length > LONGEST_INITIALS) return false;
  return names.some(
    (_, at) =>
      names
        .slice(at, at + length)
        .map((each) => each[0])
        .join('') === letters && at + length <= names.length,
  );
}
