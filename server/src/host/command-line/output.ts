import { once } from 'node:events';
import { plainText, withoutWorkflowCommands } from './reporters/plain-text.ts';

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

/**
 * Writes a line to standard error. Whatever it quotes of file names, sources and errors is printed so that nothing in it
 * acts on a terminal or in the log of a build.
 */
export function tell(line: string): void {
  process.stderr.write(withoutWorkflowCommands(`crosscheck: ${plainText(line)}\n`));
}

/** Tells of a defect of this program, with the way to it for whoever mends it. */
export function tellDefect(error: unknown): void {
  tell(String(error));
  const stack = (error instanceof Error && error.stack) || '';
  for (const frame of stack.split('\n').filter((line) => /^ +at /.test(line))) tell(frame);
}

/** To be called once, before anything is printed. */
export function endWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}
