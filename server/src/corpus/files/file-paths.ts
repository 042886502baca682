/** Why a source is not written under its own name. */
export type RenameReason = 'leaves-folder' | 'unusable-name' | 'taken';

/** A path below some folder, parts joined by `/`, and why it differs from the name it was made from. */
export interface FilePath {
  readonly path: string;
  readonly reason: RenameReason | null;
}

/** What a file may be called: by any common file system, or by POSIX alone, where nearly every name can stand. */
export type FileSystem = 'any' | 'posix';

/** Device names that Windows keeps for itself, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$| )/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what Windows forbids
const FORBIDDEN = { any: /[\u0000-\u001f\u007f<>:"|?*]/g, posix: /\u0000/g } as const;

/** The longest part that common file systems hold, in bytes of UTF-8, with room for a number. */
const LONGEST_PART = 240;
/** The longest path: Windows holds 260 characters, of which the target folder needs some. */
const LONGEST_PATH = 1000;

/**
 * Makes a path of a source's name that stays below the folder it is put in: backslashes part it as slashes do, and
 * nothing in it is absolute, a drive, or leads up.
 */
export function toFilePath(name: string, fileSystem: FileSystem): FilePath {
  const slashed = name.replaceAll('\\', '/');
  const drive = /^[A-Za-z]:(?=\/|$)/.test(slashed) || (fileSystem === 'any' && /^[A-Za-z]:/.test(slashed));
  const written = slashed.split('/');
  const leaves = drive || slashed.startsWith('/') || written.includes('..');
  const parts = written.filter((part) => part !== '' && part !== '.').map((part) => toFileName(part, fileSystem));
  const whole = parts.join('/');
  const path = byteLength(whole) > LONGEST_PATH ? (parts.at(-1) ?? '') : whole;
  if (path === '') {
    return { path: '_', reason: leaves ? 'leaves-folder' : 'unusable-name' };
  }
  return { path, reason: leaves ? 'leaves-folder' : path === name ? null : 'unusable-name' };
}

function toFileName(part: string, fileSystem: FileSystem): string {
  if (part === '..') {
    return '__';
  }
  const held = withoutEffect(part.replace(FORBIDDEN[fileSystem], '_'));
  const short = byteLength(held) > LONGEST_PART ? shortened(held) : held;
  if (fileSystem === 'posix') {
    return short;
  }
  const reserved = RESERVED.exec(short);
  const free = reserved ? `${reserved[0]}_${short.slice(reserved[0].length)}` : short;
  return /[. ]$/.test(free) ? `${free.slice(0, -1)}_` : free;
}

/**
 * A name on which no program acts: hidden ones (`.git`, `.vscode`, `.envrc`) tell editors, shells and version control what to
 * do, and a file of annotations would be taken for what people added.
 */
function withoutEffect(part: string): string {
  const shown = part.startsWith('.') ? `_${part.slice(1)}` : part;
  return ANNOTATIONS.test(shown) ? `${shown}_` : shown;
}

const ANNOTATIONS = /\.annotations\.jsonld[. ]*$/i;

/** The beginning of a name that is too long, and its extension. */
function shortened(part: string): string {
  const dot = part.lastIndexOf('.');
  const extension = dot > 0 && part.length - dot <= 16 ? part.slice(dot) : '';
  let kept = '';
  let size = byteLength(extension);
  for (const character of part) {
    size += byteLength(character);
    if (size > LONGEST_PART) {
      break;
    }
    kept += character;
  }
  return kept + extension;
}

/** Bytes in UTF-8; a lone surrogate counts as the three bytes that take its place. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Gives out each path once, and none that would be a file and a folder at a time: a path that is taken gets a number
 * before its extension. Where the file system is any, letters that differ in case or composition alone count as equal.
 */
export class PathRegister {
  readonly #fileSystem: FileSystem;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem;
  }

  take({ path, reason }: FilePath): FilePath {
    const free = this.#free(path);
    const key = this.#key(free);
    this.#files.add(key);
    for (let slash = key.indexOf('/'); slash !== -1; slash = key.indexOf('/', slash + 1)) {
      this.#folders.add(key.slice(0, slash));
    }
    return { path: free, reason: free === path ? reason : (reason ?? 'taken') };
  }

  #free(path: string): string {
    const folders = this.#freeFolders(path);
    if (!this.#isTaken(folders)) {
      return folders;
    }
    const key = this.#key(folders);
    const dot = folders.lastIndexOf('.');
    const stemEnd = dot > folders.lastIndexOf('/') + 1 ? dot : folders.length;
    let count = this.#counts.get(key) ?? 2;
    let free: string;
    do {
      free = `${folders.slice(0, stemEnd)}~${count}${folders.slice(stemEnd)}`;
      count++;
    } while (this.#isTaken(free));
    this.#counts.set(key, count);
    return free;
  }

  /** The path with every folder on it renamed that already is a file. */
  #freeFolders(path: string): string {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = '';
    for (const part of parts) {
      let candidate = folder + part;
      while (this.#files.has(this.#key(candidate))) {
        candidate += '~';
      }
      folder = `${candidate}/`;
    }
    return folder + name;
  }

  #isTaken(path: string): boolean {
    const key = this.#key(path);
    return this.#files.has(key) || this.#folders.has(key);
  }

  #key(path: string): string {
    return this.#fileSystem === 'any' ? path.normalize('NFC').toLowerCase() : path;
  }
}
