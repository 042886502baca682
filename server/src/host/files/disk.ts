import { type Dirent, watch } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The files of the workspace as the server itself finds them, for clients that do not. */
export interface Disk {
  /** The URIs of all corpora beneath some folders, and of the texts beneath others. */
  find(roots: readonly string[], folders: readonly string[]): Promise<readonly string[]>;
  /** A file's text, its byte-order mark kept; null where it cannot be read. */
  read(uri: string): Promise<string | null>;
  /** Tells of files beneath some folders that came, changed or went, until the process ends. */
  watch(roots: readonly string[], changed: (uri: string, isThere: boolean) => void): void;
}

const CORPUS = /\.corpus$/i;
const TEXT = /\.(?:txt|md)$/i;
const FOLLOWED = /\.(?:corpus|txt|md|annotations\.jsonld)$|(?:^|[\\/])crosscheck\.same-things\.json$/i;
/** Folders of programs, not of people. */
const OTHERS: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** In bytes: larger files are left out. */
const LARGEST = 50 * 1024 * 1024;

export const DISK: Disk = {
  async find(roots, folders) {
    const corpora = await Promise.all(roots.map((root) => findBeneath(root, CORPUS)));
    const texts = await Promise.all(folders.map((folder) => findBeneath(folder, TEXT)));
    return [...new Set([...corpora, ...texts].flat())];
  },
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      return (await stat(path)).size > LARGEST ? null : await readFile(path, 'utf8');
    } catch {
      return null;
    }
  },
  watch(roots, changed) {
    for (const root of roots.filter((uri) => uri.startsWith('file:'))) {
      const folder = fileURLToPath(root);
      try {
        const watcher = watch(folder, { recursive: true, persistent: false }, (_, name) => {
          if (name === null || !FOLLOWED.test(name) || name.split(/[\\/]/).some((part) => OTHERS.has(part))) return;
          const path = join(folder, name);
          const tell = (isThere: boolean) => changed(pathToFileURL(path).href, isThere);
          stat(path).then(
            () => tell(true),
            () => tell(false),
          );
        });
        // A folder that goes away, or a system without more watchers: what is open is followed all the same.
        watcher.on('error', () => watcher.close());
      } catch {
        // A root that is not there has no files.
      }
    }
  },
};

/** The URIs of the files beneath a folder whose names fit, in their order; none where it cannot be read. */
async function findBeneath(root: string, fits: RegExp): Promise<readonly string[]> {
  if (!root.startsWith('file:')) return [];
  const found: string[] = [];
  const folders = [fileURLToPath(root)];
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!OTHERS.has(entry.name)) folders.push(path);
      } else if (fits.test(entry.name)) found.push(pathToFileURL(path).href);
    }
  }
  return found;
}
