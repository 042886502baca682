// Measures Crosscheck on a corpus beside its peers and prints what it found. Started by scripts/bench.mjs.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { megabytesOf } from './corpus-cut.ts';
import { reportDecisions } from './decisions.ts';
import { reportFiles } from './files.ts';
import { reportMemory } from './memory.ts';
import { reportReuse } from './reuse.ts';
import { reportSaving } from './saving.ts';
import { reportShares } from './shares.ts';
import { reportSpeed } from './speed.ts';
import { reportStory } from './story.ts';
import { reportTree } from './tree.ts';
import { reportTyping } from './typing.ts';
import { reportWorstCases } from './worst.ts';

const USAGE = `usage: npm run bench -- CORPUS [--rounds N] [--size MB] [--only PART]
  --rounds  how often figures and wink-nlp are measured, in turn; the medians are printed (3)
  --size    how much of the corpus is read at most, in MB (all; 4 for the speeds)
  --only    one part of the benchmark alone: speed, shares, reuse, worst, typing, saving, memory; or tree, decisions, story,
            files, which make their own corpora and need no other`;
const SIZES = [1, 2, 4];
/** In MB: of more, the speeds take many minutes, and they are much the same. */
const ENOUGH_FOR_SPEED = 4;
/** In megabytes: typing into so little is held against typing into all. */
const TYPED_SIZE = 0.1;
/** In megabytes: what somebody saves. */
const SAVED = 5;
/** Parts that make their own corpora. */
const SELF_MADE: ReadonlySet<string> = new Set(['tree', 'decisions', 'story', 'files']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, size: { type: 'string' }, only: { type: 'string' } },
});
const [corpus] = positionals;
if (corpus === undefined && !SELF_MADE.has(values.only ?? '')) {
  console.error(USAGE);
  process.exit(2);
}

const path = resolve(corpus ?? '');
const written = corpus === undefined ? 0 : megabytesOf(readFileSync(path, 'utf8'));
const largest = Math.min(Number(values.size ?? Number.POSITIVE_INFINITY), written);
const parts: Readonly<Record<string, () => Promise<string>>> = {
  speed: () => {
    const most = values.size === undefined ? Math.min(ENOUGH_FOR_SPEED, largest) : largest;
    return reportSpeed(path, [...SIZES.filter((size) => size < most), most], Number(values.rounds ?? 3));
  },
  shares: () => reportShares(path, largest),
  reuse: () => reportReuse(path),
  worst: () => reportWorstCases(path),
  tree: reportTree,
  decisions: reportDecisions,
  story: reportStory,
  files: reportFiles,
  memory: () => reportMemory(path),
  saving: () => reportSaving(path, Math.min(SAVED, largest)),
  typing: () => reportTyping(path, TYPED_SIZE < largest ? [TYPED_SIZE, largest] : [largest]),
};
const wanted = values.only === undefined ? Object.keys(parts) : [values.only];
for (const name of wanted) {
  const report = parts[name];
  if (report === undefined) {
    console.error(USAGE);
    process.exit(2);
  }
  console.log(`${await report()}\n`);
}
