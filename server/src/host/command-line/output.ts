import { once } from 'node:events';

/**
 * Writes pieces of text to standard output, waiting where the reader is slower. A reader that has gone (`| head`) ends
 * the program without a word.
 */
export async function print(pieces: Iterable<string>): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 65_536) continue;
    if (!process.stdout.write(waiting)) await once(process.stdout, 'drain');
    waiting = '';
  }
  if (waiting !== '' && !process.stdout.write(waiting)) await once(process.stdout, 'drain');
}

/** To be called once, before anything is printed. */
export function endWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}
