// Finds the strings that wait for translation, with the exporter that VS Code itself is translated with.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

/** Where the strings stand, from the project's root; the manifest names its folder. */
export const bundlePath = join('l10n', 'bundle.l10n.json');

/**
 * @param {string} root the project's folder
 * @returns {Promise<string>} every string that the client gives to `l10n.t`, as the bundle's text, in alphabetical order
 */
export async function exportStrings(root) {
  const folder = join(root, 'client', 'src');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  // As one text: the exporter sets up its parser anew for each file.
  const strings = await getL10nJson([{ extension: '.ts', contents: texts.join('\n') }]);
  const sorted = Object.entries(strings).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
