import { ConfigurationTarget, l10n, type Uri, window, workspace } from 'vscode';
import { firstNamed } from './first-named.ts';
import { gitUserName } from './git-user-name.ts';

/** What was answered to the question for a name in this window; null until it was asked. */
let answered: Promise<string> | null = null;

/**
 * Who an annotation of a file is by: the setting, else the name that Git knows, else what the person answers, who is asked
 * once and whose answer becomes the setting. Never rejects; a person who gives no name stays unnamed.
 */
export function authorName(file?: Uri): Promise<string> {
  return firstNamed([
    () => workspace.getConfiguration('crosscheck').get<string>('author', ''),
    () => gitUserName(file),
    () => {
      answered ??= askForName();
      return answered;
    },
    () => l10n.t('not named'),
  ]);
}

async function askForName(): Promise<string> {
  const name = await window.showInputBox({
    title: l10n.t('Your Name'),
    prompt: l10n.t('It stands with what you note and decide, and is kept in the setting crosscheck.author.'),
    ignoreFocusOut: true,
  });
  const given = name?.trim() ?? '';
  if (given !== '') {
    // Settings that cannot be written are no reason to forget the name in this window.
    await workspace
      .getConfiguration('crosscheck')
      .update('author', given, ConfigurationTarget.Global)
      .then(undefined, () => undefined);
  }
  return given;
}
