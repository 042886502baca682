import { commands } from 'vscode';
import { FIRST_STEPS } from '../editor/first-steps.ts';

/** Opens the first steps, which lead through the sample. */
export async function openWalkthrough(): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', FIRST_STEPS);
}
