import { commands } from 'vscode';

/** What the window was last told. It is as long-lived as the extension host, and so is this. */
const told = new Map<string, unknown>();

/**
 * Sets a context key of the window, for the `when` clauses of the manifest, unless that is its value already: with each
 * key that is set, the window considers anew all menus and views, of every extension.
 */
export function setContextKey(key: `crosscheck.${string}`, value: string | boolean): void {
  if (told.get(key) === value) return;
  told.set(key, value);
  commands.executeCommand('setContext', key, value);
}
