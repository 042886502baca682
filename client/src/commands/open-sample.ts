import { Uri } from 'vscode';
import { openFile } from '../places.ts';
import type { CommandContext } from './command-context.ts';

/** Opens the sample that shows every verdict, of those that come with the extension. */
export function openSample({ extensionUri }: CommandContext) {
  return async (): Promise<void> => {
    const sample = Uri.joinPath(extensionUri, 'samples', 'flood.corpus');
    await openFile(sample, { preview: false });
  };
}
