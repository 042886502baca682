import { ConfigurationTarget, commands, l10n, type Uri, window, workspace } from 'vscode';
import { toSetting } from '../corpora/corpus-folders.ts';
import { findImported } from '../corpora/find-files.ts';

/**
 * Makes folders corpora by writing the setting `crosscheck.folders`: those that were chosen in the explorer, else one
 * that is asked for. A folder is written to the settings of the workspace folder that holds it.
 */
export async function treatFolderAsCorpus(clicked?: Uri, chosen?: readonly Uri[]): Promise<void> {
  const folders = chosen?.length ? chosen : clicked ? [clicked] : await askForFolder();
  for (const folder of folders) {
    const { entry, present, write } = settingFor(folder);
    if (!present.includes(entry)) {
      await write([...present, entry]);
      confirm(folder);
    }
  }
}

/** The setting that a folder is written to. */
interface FolderSetting {
  /** The folder as it is written there. */
  readonly entry: string;
  readonly present: readonly string[];
  write(folders: readonly string[] | undefined): Thenable<void>;
}

async function askForFolder(): Promise<readonly Uri[]> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  const answer = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Treat as Corpus'),
    title: l10n.t('Treat Folder as Corpus'),
    ...(root && { defaultUri: root }),
  });
  return answer ?? [];
}

function settingFor(folder: Uri): FolderSetting {
  const root = workspace.getWorkspaceFolder(folder) ?? workspace.workspaceFolders?.[0];
  const settings = workspace.getConfiguration('crosscheck', root?.uri);
  const { globalValue, workspaceFolderValue } = settings.inspect<readonly string[]>('folders') ?? {};
  const target = root ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  return {
    entry: toSetting(folder, root?.uri),
    present: (root ? workspaceFolderValue : globalValue) ?? [],
    write: (folders) => settings.update('folders', folders, target),
  };
}

/** Nothing else may be seen to happen, so it is said, with a way back. */
async function confirm(folder: Uri): Promise<void> {
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const undo = l10n.t('Undo');
  const add = l10n.t('Add Their Sources');
  const others = await findImported(folder);
  const answer = await (others.length === 0
    ? window.showInformationMessage(
        l10n.t('“{0}” is a corpus now: each of its .txt and .md files is one source.', name),
        undo,
      )
    : window.showInformationMessage(
        l10n.t(
          '“{0}” is a corpus now: each of its .txt and .md files is one source. Pages, documents and mail in it ({1}) are read once their sources are added to a corpus file.',
          name,
          others.length,
        ),
        add,
        undo,
      ));
  if (answer === add) await commands.executeCommand('crosscheck.addSources', undefined, others);
  if (answer === undo) {
    const { entry, present, write } = settingFor(folder);
    const rest = present.filter((other) => other !== entry);
    await write(rest.length > 0 ? rest : undefined);
  }
}
