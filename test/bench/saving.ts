import { readFileSync } from 'node:fs';
import { CodeActionKind, CodeActionRequest, CodeActionTriggerKind } from 'vscode-languageserver/node';
import { cutCorpus, megabytesOf } from './corpus-cut.ts';
import { median } from './processor-time.ts';
import { Served, URI } from './served.ts';
import { short, table } from './table.ts';

const WARMING = 5;
const MEASURED = 15;

/** What an editor may ask for while it saves: some kinds, or (`null`) all that there is. */
const ASKED: readonly (readonly string[] | null)[] = [
  [CodeActionKind.SourceFixAll],
  [CodeActionKind.SourceOrganizeImports],
  [CodeActionKind.QuickFix],
  null,
];

/** Says what actions on save, asked for on the whole file, add to saving a corpus of so many megabytes. */
export async function reportSaving(path: string, size: number): Promise<string> {
  const text = cutCorpus(readFileSync(path, 'utf8'), size);
  const served = await Served.start();
  try {
    await served.open(text);
    const rows: string[][] = [];
    for (const only of ASKED) rows.push([only?.join() ?? 'all kinds', ...(await save(served, text, only))]);
    return table([`saving ${short(megabytesOf(text))} MB, actions of`, 'actions', 'median ms', 'CPU ms'], rows);
  } finally {
    served.end();
  }
}

async function save(served: Served, text: string, only: readonly string[] | null): Promise<string[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
  const context = {
    diagnostics: [...(served.problems.get(URI) ?? [])],
    ...(only === null ? {} : { only: [...only] }),
    triggerKind: CodeActionTriggerKind.Automatic,
  };
  const milliseconds: number[] = [];
  let actions = 0;
  let before = served.processorSeconds();
  for (let run = 0; run < WARMING + MEASURED; run++) {
    if (run === WARMING) before = served.processorSeconds();
    const begun = performance.now();
    const answer = await served.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: URI },
      range,
      context,
    });
    actions = answer?.length ?? 0;
    if (run >= WARMING) milliseconds.push(performance.now() - begun);
  }
  const seconds = (served.processorSeconds() - before) / MEASURED;
  return [String(actions), short(median(milliseconds)), short(1000 * seconds)];
}
