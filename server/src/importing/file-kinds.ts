/**
 * The extensions of files that are imported: what they hold is read by a bundle of its own, which is loaded once there is
 * such a file. `.json`, `.jsonl`, `.xml`, `.csv` and `.xlsx` are sources only where their content, or whoever asks, says so.
 */
export const IMPORTED_EXTENSIONS: ReadonlySet<string> = new Set(
  'html htm xhtml mht mhtml pdf docx docm odt fodt eml emlx mbox rss atom srt vtt'.split(' ').map((name) => `.${name}`),
);

/** In bytes: no larger file is read. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** The extensions of files that hold records or tables: sources where their content says so, or somebody asks for it. */
export const RECORD_EXTENSIONS: ReadonlySet<string> = new Set(
  'json jsonl ndjson xml rdf'.split(' ').map((name) => `.${name}`),
);
