import { corpusRequests, type UnpackAnswer, type UnpackParams } from 'crosscheck-server/corpus-protocol';
import { FileType, l10n, Uri, window, workspace } from 'vscode';
import type { CommandContext } from '../editor/command-context.ts';
import { annotationsBeside, exists, nameOf, Refusal, readText } from './corpus-texts.ts';

/** How many files a question names. */
const MOST_NAMED = 5;

/**
 * Writes each source of a corpus to a file of its own, as `crosscheck unpack` does: of the corpus chosen in the explorer,
 * else of the one in the editor. Never writes outside the target folder, and replaces nothing without being told to.
 * `target` is the folder, if nobody is to be asked for it.
 */
export function unpackCorpus({ client }: CommandContext) {
  return async (clicked?: Uri, target?: unknown): Promise<void> => {
    const corpus = clicked ?? window.activeTextEditor?.document.uri;
    if (corpus === undefined) {
      window.showInformationMessage(l10n.t('Open the corpus that is to be unpacked.'));
      return;
    }
    try {
      const beside = annotationsBeside(corpus);
      const annotations = (await exists(beside)) ? await readText(beside) : null;
      const params: UnpackParams = { text: await readText(corpus), annotations };
      const answer = await client.sendRequest<UnpackAnswer>(corpusRequests.unpack, params);
      if (answer.files.length === 0) {
        throw new Refusal(l10n.t('“{0}” holds no source: none of its lines is a delimiter.', nameOf(corpus)));
      }
      const folder = target instanceof Uri ? target : await askForFolder(corpus);
      if (folder !== undefined && (await mayWrite(folder, answer))) {
        await write(folder, answer);
      }
    } catch (error) {
      window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  };
}

async function askForFolder(corpus: Uri): Promise<Uri | undefined> {
  const answer = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Unpack Here'),
    title: l10n.t('Unpack Corpus into Folder'),
    ...(corpus.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(corpus, '..') }),
  });
  return answer?.[0];
}

/** Refuses links, which could lead anywhere, and asks before files are replaced. */
async function mayWrite(folder: Uri, { files }: UnpackAnswer): Promise<boolean> {
  for (const { path } of files) {
    await refuseLinks(folder, path);
  }
  const present = await Promise.all(files.map(({ path }) => exists(Uri.joinPath(folder, path))));
  const taken = files.filter((_, nth) => present[nth]).map(({ path }) => path);
  if (taken.length === 0) {
    return true;
  }
  const replace = l10n.t('Replace');
  const named = [...taken.slice(0, MOST_NAMED), ...(taken.length > MOST_NAMED ? ['…'] : [])].join(', ');
  const answer = await window.showWarningMessage(
    l10n.t('{0} of {1} files are there already: {2}', taken.length, files.length, named),
    { modal: true },
    replace,
  );
  return answer === replace;
}

async function refuseLinks(folder: Uri, path: string): Promise<void> {
  let place = folder;
  for (const part of path.split('/')) {
    place = Uri.joinPath(place, part);
    const type = await workspace.fs.stat(place).then(
      (stat) => stat.type,
      () => FileType.Unknown,
    );
    if (type & FileType.SymbolicLink) {
      throw new Refusal(l10n.t('“{0}” is a link, which could lead outside the folder. Nothing was written.', path));
    }
  }
}

async function write(folder: Uri, { files, leftOut }: UnpackAnswer): Promise<void> {
  for (const { path, text } of files) {
    await workspace.fs.writeFile(Uri.joinPath(folder, path), new TextEncoder().encode(text));
  }
  const renamed = files
    .filter(({ name, path }) => name !== path)
    .map(({ name, path }) => l10n.t('“{0}” is written to {1}.', name, path));
  const told = l10n.t('{0} files were written to “{1}”.', files.length, nameOf(folder));
  window.showInformationMessage([told, ...renamed.slice(0, MOST_NAMED), ...leftOut].join(' '));
}
