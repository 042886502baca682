/** The language server for any editor, on standard input and output: it finds and follows files by itself. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { DISK } from './files/disk.ts';
import { LOCAL_FILES } from './files/local-files.ts';
import { startServer } from './server.ts';

/** Serves until the editor leaves; the process ends with it. */
export function serveLsp(): Promise<never> {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), {
    now: () => performance.now(),
    files: LOCAL_FILES,
    disk: DISK,
    yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
  });
  return new Promise(() => {});
}
