import { l10n, workspace } from 'vscode';

/** Who a note or a decision is by: the setting, else a word that says that nobody was named. */
export function authorName(): string {
  const name = workspace.getConfiguration('crosscheck').get<string>('author', '').trim();
  return name === '' ? l10n.t('not named') : name;
}
