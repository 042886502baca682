/** What a source is called in its file. */
export interface SourceName {
  readonly name: string;
  /** Unique in the file: the name, `~2` and so on behind a repeated one. */
  readonly key: string;
  /** The index of the first source of the same name, null for the first itself. */
  readonly repeats: number | null;
}

/** The names of all sources of a file, in its order. The same object as long as an edit changes none of them. */
export interface SourceNames {
  readonly all: readonly SourceName[];
  readonly haveRepeats: boolean;
}

/** Names the sources of a file by what their delimiters say; one without a name is called by its position, from 1. */
export function nameSources(written: readonly (string | null)[]): SourceNames {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const keys = new Set<string>();
  const all = written.map((each, index) => {
    const name = each ?? `source-${index + 1}`;
    const repeats = first.get(name) ?? null;
    if (repeats === null) {
      first.set(name, index);
    }
    let count = last.get(name) ?? 1;
    let key = name;
    while (keys.has(key)) {
      count++;
      key = `${name}~${count}`;
    }
    last.set(name, count);
    keys.add(key);
    return { name, key, repeats };
  });
  return { all, haveRepeats: all.some(({ repeats }) => repeats !== null) };
}

/**
 * A name like `name` that `taken` does not hold: a number is put before its extension (`report-2.txt`), counted on
 * from `from`, which is moved past it.
 */
export function freeName(name: string, taken: ReadonlySet<string>, from: Map<string, number>): string {
  const dot = name.lastIndexOf('.');
  const stemEnd = dot > name.lastIndexOf('/') + 1 ? dot : name.length;
  let count = from.get(name) ?? 2;
  let free: string;
  do {
    free = `${name.slice(0, stemEnd)}-${count}${name.slice(stemEnd)}`;
    count++;
  } while (taken.has(free));
  from.set(name, count);
  return free;
}
