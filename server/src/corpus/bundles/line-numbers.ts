import type { PackEntry } from '../files/pack.ts';

const NUMBERED = /^ *(\d+): ?(.*)$/;

/** Files without the numbers that stand before their lines, where all lines of all files have theirs; else as they are. */
export function withoutLineNumbers(files: readonly PackEntry[]): readonly PackEntry[] {
  const plain: PackEntry[] = [];
  for (const { name, text } of files) {
    const lines = text.split('\n').map((line) => NUMBERED.exec(line));
    if (text !== '' && lines.some((line, at) => line === null || Number(line[1]) !== at + 1)) return files;
    plain.push({ name, text: text === '' ? '' : lines.map((line) => line?.[2] ?? '').join('\n') });
  }
  return plain;
}
