import type { IndexStatus } from 'crosscheck-server/protocol';

/** A number with its noun: "1 source", "1,200 sources". */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How far a read is: "reading 3 of 12 files: 480 sources, 2,114 figures so far". */
export function readingMessage({ filesRead, filesFound, sources, figures }: IndexStatus): string {
  const files = `reading ${filesRead.toLocaleString('en')} of ${plural(filesFound, 'file')}`;
  return sources === 0 ? files : `${files}: ${plural(sources, 'source')}, ${plural(figures, 'figure')} so far`;
}
