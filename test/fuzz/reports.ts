import { reportGithub } from '../../server/src/host/command-line/reporters/check/check-github.ts';
import { reportJson as checkJson } from '../../server/src/host/command-line/reporters/check/check-json.ts';
import { reportPretty as checkPretty } from '../../server/src/host/command-line/reporters/check/check-pretty.ts';
import { reportSarif } from '../../server/src/host/command-line/reporters/check/check-sarif.ts';
import { exportCsv } from '../../server/src/host/command-line/reporters/export/export-csv.ts';
import { exportHtml } from '../../server/src/host/command-line/reporters/export/export-html.ts';
import { exportJsonld } from '../../server/src/host/command-line/reporters/export/export-jsonld.ts';
import { exportMarkdown } from '../../server/src/host/command-line/reporters/export/export-markdown.ts';
import { reportCsv } from '../../server/src/host/command-line/reporters/figures/figures-csv.ts';
import { reportJson as figuresJson } from '../../server/src/host/command-line/reporters/figures/figures-json.ts';
import { reportPretty as figuresPretty } from '../../server/src/host/command-line/reporters/figures/figures-pretty.ts';
import { reportJson as whyJson } from '../../server/src/host/command-line/reporters/why/why-json.ts';
import { reportPretty as whyPretty } from '../../server/src/host/command-line/reporters/why/why-pretty.ts';
import { holds, indexed, URI } from './holds.ts';

/** What acts on a terminal or in the log of a build; colours are our own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOURS = /\u001b\[[\d;]*m/g;

/** Prints all reports on a corpus. Throws where one fails, holds what acts on a terminal, or is no JSON. */
export function printReports(text: string): void {
  const index = indexed(text);
  const options = { all: true, known: new Set<string>(), alone: true };
  for (const [name, report] of [
    ['check', checkPretty(index, options)],
    ['check github', reportGithub(index, options)],
    ['figures', figuresPretty(index, { explain: true })],
    ['markdown', exportMarkdown(index)],
  ] as const) {
    const acting = ACTING.exec(joined(report).replace(COLOURS, ''));
    holds(acting === null, `the report ${name} holds U+${acting?.[0].codePointAt(0)?.toString(16)}`);
  }
  for (const report of [
    checkJson(index, options),
    reportSarif(index, options),
    figuresJson(index, { explain: true }),
    exportJsonld(index),
  ])
    JSON.parse(joined(report));
  for (const table of [exportCsv(index), reportCsv(index, { explain: true }), exportHtml(index)]) joined(table);
  const [a, b] = index
    .file(URI)!
    .placed.flatMap(({ source: { id } }) => index.claims(id).map((claim) => ({ sourceId: id, claim })));
  if (!a || !b) return;
  JSON.parse(joined(whyJson(index, a, b)));
  joined(whyPretty(index, a, b));
}

function joined(pieces: Iterable<string>): string {
  return [...pieces].join('');
}
