import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { wordTable } from '../../language/word-table.ts';
import { exportCsv } from '../command-line/reporters/export/export-csv.ts';
import { exportHtml } from '../command-line/reporters/export/export-html.ts';
import { exportJsonld } from '../command-line/reporters/export/export-jsonld.ts';
import { exportMarkdown } from '../command-line/reporters/export/export-markdown.ts';
import type { EXPORT_FORMATS, ForEach } from '../command-line/reporters/formats.ts';

/** Writes all claims that answer a question, piece by piece: those of the files that are asked for, else of all. */
export type Exporter = (index: CorpusIndex, isAsked?: (uri: string) => boolean) => Iterable<string>;

/** How claims can be handed on, by the name of the format. */
export const EXPORTERS = wordTable<Exporter>({
  csv: exportCsv,
  jsonld: exportJsonld,
  markdown: exportMarkdown,
  html: exportHtml,
} satisfies ForEach<typeof EXPORT_FORMATS, Exporter>);
