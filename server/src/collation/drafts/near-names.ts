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
