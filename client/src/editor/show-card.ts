import { commands } from 'vscode';

/** Shows the card of the figure under the cursor, the keyboard staying in the text. */
export async function showCard(): Promise<void> {
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
