/**
 * The extensions of files that are imported: what they hold is read by a bundle of its own, which is loaded once there is
 * such a file. `.json`, `.jsonl`, `.xml`, `.csv` and `.xlsx` are sources only where their content, or whoever asks, says so.
 */
const IMPORTED_EXTENSIONS: ReadonlySet<string> = new Set(
  'html htm xhtml mht mhtml pdf docx docm odt fodt eml emlx mbox rss atom srt vtt warc warc.gz wacz'
    .split(' ')
    .map((name) => `.${name}`),
);

/** In bytes: no larger file is read. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** The extensions of files that hold records or tables: sources where their content says so, or somebody asks for it. */
const RECORD_EXTENSIONS: ReadonlySet<string> = new Set(
  'json jsonl ndjson xml rdf csv tsv xlsx'.split(' ').map((name) => `.${name}`),
);

/** Whether a file is imported, by its name: anything that is neither a text nor a corpus. */
export function isImported(path: string): boolean {
  return IMPORTED_EXTENSIONS.has(extensionOf(path));
}

/** Whether a file may hold records or a table, by its name. */
export function isRecord(path: string): boolean {
  return RECORD_EXTENSIONS.has(extensionOf(path));
}

/** The extension of a file, in small letters; what is packed once more has two. */
function extensionOf(path: string): string {
  return /\.(?:[^./\\]{1,8}\.gz|[^./\\]{1,8})$/i.exec(path)?.[0].toLowerCase() ?? '';
}
