import { isImported } from 'crosscheck-server/file-kinds';
import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { CORPUS_FILES, TEXT_FILES } from './corpus-folders.ts';

/** How many directories are walked at most. */
const MOST_DIRECTORIES = 5000;

/** The corpus files below a folder, whatever its file system; none where it cannot be read. */
export function findCorpora(root: Uri): Promise<Uri[]> {
  return findBelow(root, CORPUS_FILES, ['.corpus']);
}

/** The texts below a folder that is a corpus. */
export function findTexts(folder: Uri): Promise<Uri[]> {
  return findBelow(folder, TEXT_FILES, ['.txt', '.md']);
}

/** The files below a folder that are no texts and can be added to a corpus. */
export function findImported(folder: Uri): Promise<Uri[]> {
  return findBelow(folder, '**/*', ['']).then((files) => files.filter(({ path }) => isImported(path)));
}

/** The texts below a folder, and the files that can be added to a corpus. */
export async function findAddable(folder: Uri): Promise<Uri[]> {
  return [...(await findTexts(folder)), ...(await findImported(folder))];
}

/**
 * The editor searches what its own machine holds. Elsewhere the folders are walked: not every file system can be
 * searched, and for one that cannot the editor waits for ever.
 */
async function findBelow(root: Uri, pattern: string, extensions: readonly string[]): Promise<Uri[]> {
  if (root.scheme !== 'file' && root.scheme !== 'vscode-remote') {
    return walk(root, extensions);
  }
  return workspace.findFiles(new RelativePattern(root, pattern), '**/node_modules/**').then(undefined, () => []);
}

async function walk(root: Uri, extensions: readonly string[]): Promise<Uri[]> {
  const files: Uri[] = [];
  const directories = [root];
  for (let walked = 0; walked < directories.length && walked < MOST_DIRECTORIES; walked += 1) {
    const directory = directories[walked]!;
    for (const [name, type] of await list(directory)) {
      if (type === FileType.Directory && name !== 'node_modules' && name !== '.git') {
        directories.push(Uri.joinPath(directory, name));
      } else if (
        type !== FileType.Directory &&
        extensions.some((extension) => name.toLowerCase().endsWith(extension))
      ) {
        files.push(Uri.joinPath(directory, name));
      }
    }
  }
  return files;
}

/** The entries of a directory; none where it cannot be read. */
async function list(directory: Uri): Promise<readonly [string, FileType][]> {
  return workspace.fs.readDirectory(directory).then(undefined, () => []);
}
