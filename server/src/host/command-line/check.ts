import { wordTable } from '../../language/word-table.ts';
import { readBaseline } from './baseline.ts';
import { print } from './output.ts';
import { UNUSABLE } from './reading/input-error.ts';
import type { AnalysisOptions } from './reading/prepare-analyses.ts';
import { type ReadCorpus, readCorpus } from './reading/read-corpus.ts';
import type { SameThingsOptions } from './reading/same-things.ts';
import { reportGithub } from './reporters/check/check-github.ts';
import { reportJson } from './reporters/check/check-json.ts';
import { reportPretty } from './reporters/check/check-pretty.ts';
import { reportSarif } from './reporters/check/check-sarif.ts';
import { collectProblems } from './reporters/check/problems.ts';
import type { CHECK_FORMATS, ForEach } from './reporters/formats.ts';
import type { ProblemReporter } from './reporters/reporter.ts';

const REPORTERS = wordTable<ProblemReporter>({
  pretty: reportPretty,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} satisfies ForEach<typeof CHECK_FORMATS, ProblemReporter>);

/** How findings are reported. */
export interface ReportOptions {
  readonly format: string;
  /** Report what people decided, too. */
  readonly all: boolean;
  /** What may differ counts as a contradiction does. */
  readonly strict: boolean;
  /** List the figures that nothing is surely compared with. */
  readonly alone: boolean;
  /** The path of a former report: what it knew is not reported. */
  readonly baseline: string | null;
}

/**
 * Compares the figures of all sources and prints the findings. Gives the exit status: 1 where there is a contradiction (if
 * asked for also what may differ) on which nobody decided, and which the baseline does not know; 2 where this program
 * failed on a source.
 */
export async function check(
  paths: readonly string[],
  { cache, threads, sameThings, ...options }: ReportOptions & AnalysisOptions & SameThingsOptions,
): Promise<number> {
  const reading = {
    ...(cache === undefined ? {} : { cache }),
    ...(threads === undefined ? {} : { threads }),
    ...(sameThings === undefined ? {} : { sameThings }),
  };
  return report(() => readCorpus(paths, { compares: true, ...reading }), options);
}

/** Prints the findings of a corpus, once it is read, and gives the exit status. */
export async function report(
  read: () => Promise<ReadCorpus>,
  { format, all, strict, alone, baseline }: ReportOptions,
): Promise<number> {
  const known = baseline === null ? new Set<string>() : readBaseline(baseline);
  const { index, isWhole } = await read();
  await print(REPORTERS.get(format)!(index, { all, known, alone }));
  const open = collectProblems(index, { all: false, known });
  if (!isWhole) return UNUSABLE;
  return open.some(({ code }) => code === 'contradiction' || (strict && code === 'differs')) ? 1 : 0;
}
