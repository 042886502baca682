import { print } from './output.ts';
import { readCorpus } from './read-corpus.ts';
import { reportCsv } from './reporters/figures-csv.ts';
import { reportJson } from './reporters/figures-json.ts';
import { reportPretty } from './reporters/figures-pretty.ts';
import type { Reporter } from './reporters/reporter.ts';

const REPORTERS = { pretty: reportPretty, json: reportJson, csv: reportCsv } satisfies Record<string, Reporter>;

export const FIGURES_FORMATS = Object.keys(REPORTERS);

/** Prints every figure read, with what it counts and who says it. Gives the exit status. */
export async function figures(paths: readonly string[], format: string): Promise<number> {
  const index = readCorpus(paths, { compares: false });
  await print(REPORTERS[format as keyof typeof REPORTERS](index));
  return 0;
}
