// One contender in a process of its own, so that its memory is its own: reads a corpus once at each size.
// Arguments: contender, path of the corpus, sizes in MB (ascending, parted by commas). Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { CONTENDERS, type ContenderName } from './contenders.ts';
import { cutCorpus, megabytesOf } from './corpus-cut.ts';
import { processorSeconds } from './processor-time.ts';

/** What one process measured. */
export interface Speed {
  readonly sizes: readonly { readonly megabytes: number; readonly seconds: number }[];
  /** In MB, the runtime and the text itself included. */
  readonly peakMemory: number;
}

const [name, path, sizes] = process.argv.slice(2) as [ContenderName, string, string];
const text = readFileSync(path, 'utf8');
const cuts = sizes.split(',').map((megabytes) => cutCorpus(text, Number(megabytes)));
// Compiling is no part of reading: each contender reads all once before it counts. A few rounds over a small part are
// not enough, for what is rare in the part makes the runtime compile again when the rest brings it.
CONTENDERS[name](cuts.at(-1)!)();
const measured = cuts.map((cut) => {
  const read = CONTENDERS[name](cut);
  return { megabytes: megabytesOf(cut), seconds: processorSeconds(read) };
});
const speed: Speed = { sizes: measured, peakMemory: (process.resourceUsage().maxRSS * 1024) / 1e6 };
console.log(JSON.stringify(speed));
