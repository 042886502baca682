import { print } from './output.ts';
import { readCorpus } from './read-corpus.ts';
import { exportCsv } from './reporters/export-csv.ts';
import { exportHtml } from './reporters/export-html.ts';
import { exportJsonld } from './reporters/export-jsonld.ts';
import { exportMarkdown } from './reporters/export-markdown.ts';
import type { Reporter } from './reporters/reporter.ts';

const REPORTERS = {
  csv: exportCsv,
  jsonld: exportJsonld,
  markdown: exportMarkdown,
  html: exportHtml,
} satisfies Record<string, Reporter>;

export const EXPORT_FORMATS = Object.keys(REPORTERS);

/** Prints the claims that answer a question, with verdicts and decisions. Gives the exit status. */
export async function exportClaims(paths: readonly string[], format: string): Promise<number> {
  const index = readCorpus(paths, { compares: true });
  await print(REPORTERS[format as keyof typeof REPORTERS](index));
  return 0;
}
