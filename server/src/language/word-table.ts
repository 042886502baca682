/**
 * A table that is looked up by the words of a text. Any word may be asked for, "constructor" and "__proto__" too: a
 * plain object would answer those with what every object has.
 */
export type WordTable<Value> = ReadonlyMap<string, Value>;

/** The rows of a lexicon as a table; in their order. */
export function wordTable<Value>(rows: Readonly<Record<string, Value>>): WordTable<Value> {
  return new Map(Object.entries(rows));
}

/** Whether a word of a text is one of those that a lexicon lists, in lower case; never where there is no word. */
export function isAmong(word: { readonly lower: string } | undefined, words: ReadonlySet<string>): boolean {
  return word !== undefined && words.has(word.lower);
}
