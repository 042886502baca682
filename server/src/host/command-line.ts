import { endWhenReaderLeaves } from './command-line/output.ts';
import { compileLate } from './command-line/reading/late-compiling.ts';
import { keepHeapSmall } from './small-heap.ts';

// The program `crosscheck`. A corpus is read once, and most of what reading and comparing make is of no use a moment later.
keepHeapSmall(40);
compileLate();
endWhenReaderLeaves();
const { run } = await import('./command-line/main.ts');
process.exitCode = await run(process.argv.slice(2));
