import { Uri } from 'vscode';
import type { CommandContext } from '../editor/command-context.ts';
import { openFile } from '../editor/places.ts';

/** Opens the sample that shows every verdict, of those that come with the extension. */
export function openSample({ extensionUri }: CommandContext) {
  return async (): Promise<void> => {
    const sample = Uri.joinPath(extensionUri, 'samples', 'flood.corpus');
    await openFile(sample, { preview: false });
  };
}
