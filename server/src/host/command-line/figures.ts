import { wordTable } from '../../language/word-table.ts';
import { print } from './output.ts';
import { UNUSABLE } from './reading/input-error.ts';
import type { AnalysisOptions } from './reading/prepare-analyses.ts';
import { readCorpus } from './reading/read-corpus.ts';
import { reportCsv } from './reporters/figures/figures-csv.ts';
import { reportJson } from './reporters/figures/figures-json.ts';
import { reportPretty } from './reporters/figures/figures-pretty.ts';
import type { FIGURES_FORMATS, ForEach } from './reporters/formats.ts';
import type { FigureReporter } from './reporters/reporter.ts';

const REPORTERS = wordTable<FigureReporter>({
  pretty: reportPretty,
  json: reportJson,
  csv: reportCsv,
} satisfies ForEach<typeof FIGURES_FORMATS, FigureReporter>);

/** Prints every figure read, with what it counts and who says it, and by which rules if asked. Gives the exit status. */
export async function figures(
  paths: readonly string[],
  { format, explain, ...analysing }: { readonly format: string; readonly explain: boolean } & AnalysisOptions,
): Promise<number> {
  const { index, isWhole } = await readCorpus(paths, { compares: false, ...analysing });
  await print(REPORTERS.get(format)!(index, { explain }));
  return isWhole ? 0 : UNUSABLE;
}
