import { EXPORTERS } from '../annotations/exporters.ts';
import { print } from './output.ts';
import { readCorpus } from './reading/read-corpus.ts';

export const EXPORT_FORMATS = Object.keys(EXPORTERS);

/** Prints the claims that answer a question, with verdicts and decisions. Gives the exit status. */
export async function exportClaims(paths: readonly string[], format: string): Promise<number> {
  const index = readCorpus(paths, { compares: true });
  await print(EXPORTERS[format as keyof typeof EXPORTERS](index));
  return 0;
}
