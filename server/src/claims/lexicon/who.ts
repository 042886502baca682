import { type WordTable, wordTable } from '../../language/word-table.ts';

/** Words by which the rules of `who` decide. Lower case, where a doc comment says nothing else. */

/** Pronouns. */
export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'the']);

/** Stand for a speaker besides the one before. */
export const FURTHER_SPEAKERS: ReadonlySet<string> = new Set(['another', 'others']);

/** Stand for several speakers. */
export const THEY: ReadonlySet<string> = new Set(['they']);

/** Pronouns that stand for a group or for a body rather than for a person. */
export const PRONOUNS_OF_BODIES: WordTable<'group' | 'body'> = wordTable({ they: 'group', it: 'body' });

/** Senses of verbs whose subject goes on to tell in the next sentence. */
export const CARRIED_ON: ReadonlySet<string> = new Set(['statement', 'estimate', 'evidence']);
