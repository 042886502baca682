import { readFileSync } from 'node:fs';
import { cutCorpus } from './corpus-cut.ts';
import { Served } from './served.ts';
import { table } from './table.ts';

const EDITS = 20_000;
/** In megabytes: what somebody has open all day. */
const SIZE = 0.045;
/** Edits until the server is waited for: it shows what it has by then, as it does whenever somebody rests. */
const BURST = 200;
const WORDS = 'Officials said 12 people were hurt and 3,400 homes were flooded. ';

/** Says what a server holds after a day of typing, beside one that has just read the same text. */
export async function reportMemory(path: string): Promise<string> {
  const text = cutCorpus(readFileSync(path, 'utf8'), SIZE);
  const served = await Served.start();
  try {
    await served.open(text);
    const before = served.memory();
    await type(served, text);
    const after = served.memory();
    const row = [before.toFixed(0), after.toFixed(0), (after / before).toFixed(2)];
    return table([`${EDITS.toLocaleString('en')} edits`, 'MB before', 'MB behind', '× before'], [['', ...row]]);
  } finally {
    served.end();
  }
}

/** Writes sentences at the end of the file letter by letter, and deletes them again. */
async function type(served: Served, text: string): Promise<void> {
  const lines = text.split('\n');
  const start = { line: lines.length - 1, character: lines.at(-1)!.length };
  for (let edit = 0; edit < EDITS; edit++) {
    const at = edit % (2 * WORDS.length);
    const isWriting = at < WORDS.length;
    const column = start.character + (isWriting ? at : 2 * WORDS.length - at - 1);
    const from = { line: start.line, character: column };
    const to = { line: start.line, character: column + (isWriting ? 0 : 1) };
    await served.change({ start: from, end: to }, isWriting ? WORDS[at]! : '');
    if (edit % BURST === BURST - 1) await served.settled();
  }
  await served.settled();
}
