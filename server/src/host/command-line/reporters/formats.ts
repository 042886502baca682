/**
 * In which formats each command prints, by the names that `--format` takes, the first of them by default. Names alone: the
 * command line tells them before anything that reads or prints is loaded.
 */
export const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export const DRAFT_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export const WHY_FORMATS = ['pretty', 'json'] as const;
export const FIGURES_FORMATS = ['pretty', 'json', 'csv'] as const;
export const EXPORT_FORMATS = ['csv', 'jsonld', 'markdown', 'html'] as const;

/** A reporter for each of these formats, and for nothing else. */
export type ForEach<Formats extends readonly string[], Reporter> = Readonly<Record<Formats[number], Reporter>>;
