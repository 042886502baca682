import { ConfigurationTarget, workspace } from 'vscode';

/** Sets one of the extension's settings in the workspace, as the settings page does; undefined takes it back. */
export async function set(setting: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('crosscheck').update(setting, value, ConfigurationTarget.Workspace);
}
