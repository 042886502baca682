import type { PackEntry } from '../files/pack.ts';

/** Many files in one, as programs make it that hand a folder to a language model. */
export interface Bundle {
  /** The program whose form it has, for messages; several share some. */
  readonly form: string;
  /** Its files with all their text but a last line break, each name once. */
  readonly files: readonly PackEntry[];
}

/** How the files of a bundle are found in a text: null where it is no such bundle. Costs a pass over the text at most. */
export type BundleReader = (text: string) => Bundle | null;
