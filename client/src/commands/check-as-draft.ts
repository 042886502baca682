import { requests } from 'crosscheck-server/protocol';
import { l10n, window } from 'vscode';
import type { CommandContext } from '../editor/command-context.ts';

/** Has the text of the active editor checked against the corpora of the workspace, or, where it is, no longer. */
export function checkAsDraft({ client }: CommandContext) {
  return async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document === undefined) return;
    const uri = document.uri.toString();
    await client.start();
    const isDraft = await client.sendRequest<boolean | null>(requests.checkAsDraft, { uri });
    if (isDraft === null) {
      window.showInformationMessage(l10n.t('Only a text or Markdown file can be checked as a draft.'));
      return;
    }
    window.setStatusBarMessage(
      isDraft
        ? l10n.t('Checked as a draft, against the corpora of the workspace.')
        : l10n.t('No longer checked as a draft.'),
      SHOWN,
    );
  };
}

/** In milliseconds. */
const SHOWN = 5000;
