import type { CommandContext } from '../editor/command-context.ts';

/** Stops the server and starts it afresh; it reads everything anew. */
export function restartServer({ client }: CommandContext) {
  return (): Promise<void> => client.restart();
}
