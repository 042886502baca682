/** Where a name may come from. What it gives is trimmed; a failure counts as no name. */
export type NameSource = () => string | undefined | PromiseLike<string | undefined>;

/** The first name that is not empty, the sources asked one after the other; an empty string where there is none. */
export async function firstNamed(sources: readonly NameSource[]): Promise<string> {
  for (const source of sources) {
    try {
      const name = (await source())?.trim();
      if (name) {
        return name;
      }
    } catch {
      // The next source may know one.
    }
  }
  return '';
}
