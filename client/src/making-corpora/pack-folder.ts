import { l10n, Uri, window, workspace } from 'vscode';
import { findTexts } from '../corpora/find-files.ts';
import type { CommandContext } from '../editor/command-context.ts';
import { openFile } from '../editor/places.ts';
import { annotationsBeside, annotationsIn, exists, nameOf, pack, Refusal, readText } from './corpus-texts.ts';

/**
 * Makes one corpus file of all texts in a folder, as `crosscheck pack` does: the folder that was chosen in the explorer,
 * or one that is asked for. `target` is where it goes, if nobody is to be asked.
 */
export function packFolder({ client }: CommandContext) {
  return async (clicked?: Uri, target?: unknown): Promise<void> => {
    const folder = clicked ?? (await askForFolder());
    if (folder === undefined) {
      return;
    }
    try {
      const text = await pack(client, await readAll(folder));
      const file = target instanceof Uri ? target : await askForFile(folder);
      if (file === undefined) {
        return;
      }
      if (target instanceof Uri && (await exists(file))) {
        throw new Refusal(l10n.t('“{0}” is there already. Nothing was written.', nameOf(file)));
      }
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
      await carryAnnotations(folder, file);
      await openFile(file, { preview: false });
    } catch (error) {
      window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  };
}

/** What people added goes along; a file of annotations that is there already is left as it is, which is said. */
async function carryAnnotations(folder: Uri, corpus: Uri): Promise<void> {
  const [from, to] = [annotationsIn(folder), annotationsBeside(corpus)];
  if (!(await exists(from))) {
    return;
  }
  if (await exists(to)) {
    window.showWarningMessage(
      l10n.t('“{0}” is there already, so that what stands in “{1}” was not added to it.', nameOf(to), nameOf(from)),
    );
    return;
  }
  await workspace.fs.copy(from, to, { overwrite: false });
}

async function readAll(folder: Uri) {
  const files = (await findTexts(folder)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length === 0) {
    throw new Refusal(l10n.t('“{0}” holds no .txt or .md file.', nameOf(folder)));
  }
  const names = files.map(({ path }) => path.slice(folder.path.replace(/\/$/, '').length + 1));
  return Promise.all(files.map(async (file, nth) => ({ name: names[nth]!, text: await readText(file) })));
}

async function askForFolder(): Promise<Uri | undefined> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  const answer = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Pack'),
    title: l10n.t('Pack Folder into Corpus'),
    ...(root && { defaultUri: root }),
  });
  return answer?.[0];
}

/** The dialog itself asks before it lets a file be replaced. */
async function askForFile(folder: Uri): Promise<Uri | undefined> {
  return window.showSaveDialog({
    defaultUri: folder.with({ path: `${folder.path.replace(/\/$/, '')}.corpus` }),
    filters: { [l10n.t('Corpus')]: ['corpus'] },
    title: l10n.t('Pack Folder into Corpus'),
  });
}
