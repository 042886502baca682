/** The language server as a process of its own: on Node's IPC, or on standard input and output (`--stdio`). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { LOCAL_FILES } from './files/local-files.ts';
import { startServer } from './server.ts';
import { keepHeapSmall } from './small-heap.ts';

// Each letter that is typed leaves a reading of its text behind. By itself the engine lets four times what is alive pile
// up before it collects, which an editor pays for all day.
keepHeapSmall(50);

// Without its client nobody reads the answers: the process ends with the channel.
process.on('disconnect', () => process.exit(0));

startServer(createConnection(ProposedFeatures.all), {
  now: () => performance.now(),
  files: LOCAL_FILES,
  loadImporter: () => import('../importing/importer.ts'),
  yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
});
