import { EXPORTERS } from '../annotations/exporters.ts';
import { print } from './output.ts';
import { UNUSABLE } from './reading/input-error.ts';
import type { AnalysisOptions } from './reading/prepare-analyses.ts';
import { readCorpus } from './reading/read-corpus.ts';
import type { SameThingsOptions } from './reading/same-things.ts';

/** Prints the claims that answer a question, with verdicts and decisions. Gives the exit status. */
export async function exportClaims(
  paths: readonly string[],
  { format, ...reading }: { readonly format: string } & AnalysisOptions & SameThingsOptions,
): Promise<number> {
  const { index, isWhole } = await readCorpus(paths, { compares: true, ...reading });
  await print(EXPORTERS.get(format)!(index));
  return isWhole ? 0 : UNUSABLE;
}
