/** Exit status for wrong usage, for input that cannot be read, and for defects of this program: never that of `check` done. */
export const UNUSABLE = 2;

/** Something that the user gave and that cannot be worked with. Each of its lines names a file; the exit status is 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('; '));
    this.lines = lines;
  }
}

/** What is told of a file, a folder or standard input that an error of the file system is about. */
export function inputErrorOf(name: string, error: unknown): InputError {
  return new InputError(`${name}: ${describeFileError(error)}`);
}

/** What went wrong with a file, in words, from an error of the file system. */
export function describeFileError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'no permission';
    case 'EEXIST':
      return 'already exists';
    case 'EISDIR':
      return 'is a folder';
    case 'ENOTDIR':
      return 'is not a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
