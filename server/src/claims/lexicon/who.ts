/** Words by which the rules of `who` decide. Lower case, where a doc comment says nothing else. */

/** Pronouns. */
export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'the']);
