import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
} from 'vscode';

/** A file system that is nowhere but in memory: what a repository opened over the web is to the editor. */
export class MemoryFiles implements FileSystemProvider {
  readonly scheme: string;
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(scheme: string, files: Readonly<Record<string, string>>) {
    this.scheme = scheme;
    for (const [path, text] of Object.entries(files)) this.#files.set(path, new TextEncoder().encode(text));
  }

  uri(path: string): Uri {
    return Uri.from({ scheme: this.scheme, path });
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  stat({ path }: Uri): FileStat {
    const file = this.#files.get(path);
    if (file === undefined && this.readDirectory(Uri.from({ scheme: this.scheme, path })).length === 0) {
      throw FileSystemError.FileNotFound(path);
    }
    return { type: file ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const below = path.endsWith('/') ? path : `${path}/`;
    const names = new Map<string, FileType>();
    for (const file of this.#files.keys()) {
      if (!file.startsWith(below)) continue;
      const [name, ...rest] = file.slice(below.length).split('/');
      names.set(name!, rest.length > 0 ? FileType.Directory : FileType.File);
    }
    return [...names];
  }

  readFile({ path }: Uri): Uint8Array {
    const file = this.#files.get(path);
    if (file === undefined) throw FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(): void {
    throw FileSystemError.NoPermissions();
  }

  createDirectory(): void {
    throw FileSystemError.NoPermissions();
  }

  delete(): void {
    throw FileSystemError.NoPermissions();
  }

  rename(): void {
    throw FileSystemError.NoPermissions();
  }
}
