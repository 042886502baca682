import { corpusRequests, type WrongFinding, type WrongFindingParams } from 'crosscheck-server/corpus-protocol';
import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import { env, extensions, l10n, version, window, workspace } from 'vscode';
import type { CommandContext } from '../editor/command-context.ts';
import { startOf } from '../editor/start.ts';

/**
 * Collects what somebody who can mend it needs to see of a wrong finding: the smallest corpus that still shows it, and
 * the versions. It is copied and shown; nothing is sent.
 */
export function reportWrongFinding({ client }: CommandContext) {
  return async (from?: unknown): Promise<void> => {
    const start = startOf(from);
    if (start === null) {
      return;
    }
    const { packageJSON } = extensions.getExtension('crosscheck.crosscheck')!;
    const versions = `Crosscheck ${packageJSON.version}, ${env.appName} ${version}`;
    const params: WrongFindingParams = { uri: start.uri, position: start.position, versions };
    const report = await client.sendRequest<WrongFinding | null>(corpusRequests.wrongFinding, params);
    if (report === null) {
      window.showInformationMessage(
        l10n.t('There is no figure here. Put the cursor on the one whose finding is wrong.'),
      );
      return;
    }
    await env.clipboard.writeText(report.text);
    const document = await workspace.openTextDocument({ language: CORPUS_LANGUAGE, content: report.text });
    await window.showTextDocument(document, { preview: false });
    window.showInformationMessage(
      l10n.t('The example is copied. Take out what nobody should see, and say what you expected; nothing was sent.'),
    );
  };
}
