/** What parts the names in the id of a node: question, position, claim. */
const SEPARATOR = '/';

/**
 * Gives each item a name of its own, made from what `nameOf` says: a second item of one name is told apart by a count.
 * Names hold no separator, so that they can be joined to an id and taken apart again. In the order of the items.
 */
export function nameEach<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const given = nameOf(item);
    const name = given.includes(SEPARATOR) ? given.replaceAll(SEPARATOR, '|') : given;
    let free = name;
    while (named.has(free)) {
      const count = (counts.get(name) ?? 1) + 1;
      counts.set(name, count);
      free = `${name}~${count}`;
    }
    named.set(free, item);
  }
  return named;
}

/** Names as the id of a node. */
export function joinNames(names: readonly string[]): string {
  return names.join(SEPARATOR);
}

/** Whether a node stands beneath another one, by their ids. */
export function isBeneath(id: string, other: string): boolean {
  return id.startsWith(other + SEPARATOR);
}

/** The names that an id was joined from. */
export function splitNames(id: string): readonly string[] {
  return id.split(SEPARATOR);
}
