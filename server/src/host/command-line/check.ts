import { print } from './output.ts';
import { readCorpus } from './read-corpus.ts';
import { reportGithub } from './reporters/check-github.ts';
import { reportJson } from './reporters/check-json.ts';
import { reportPretty } from './reporters/check-pretty.ts';
import { reportSarif } from './reporters/check-sarif.ts';
import type { Reporter } from './reporters/reporter.ts';

const REPORTERS = {
  pretty: reportPretty,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} satisfies Record<string, Reporter>;

export const CHECK_FORMATS = Object.keys(REPORTERS);

/** Compares the figures of all sources and prints the findings. Gives the exit status: 1 where there is a contradiction. */
export async function check(paths: readonly string[], format: string): Promise<number> {
  const index = readCorpus(paths, { compares: true });
  await print(REPORTERS[format as keyof typeof REPORTERS](index));
  return index.counts().contradictions > 0 ? 1 : 0;
}
