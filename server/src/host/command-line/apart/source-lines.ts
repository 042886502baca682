import type { Claim, SourceAnalysis } from '../../../claims/claim.ts';
import { canonicalDelimiter } from '../../../corpus/delimiters/look-alikes.ts';
import { type CorpusFile, parseCorpus, parseSourceFile } from '../../../corpus/parse.ts';
import type { Source } from '../../../corpus/source.ts';

/** A source by itself, as one line of JSON: all that another machine needs to read it, and to put its file together again. */
export interface SourceLine {
  readonly schemaVersion: 1;
  readonly uri: string;
  /** What the source is called in its file; the name of a file that is one source. */
  readonly name: string;
  /** Whether its file holds many sources, or is this one. */
  readonly file: 'corpus' | 'source';
  /** Its place among the sources of its file, from 0, and how many these are. */
  readonly at: number;
  readonly of: number;
  /** What stands before the first source of the file: defaults for all of them. */
  readonly preamble: string;
  /** The source as it stands in the file, with its delimiter and header. */
  readonly text: string;
}

/** A source with its claims. */
export interface ClaimsLine extends SourceLine {
  /** The program that read them: another one may read otherwise. */
  readonly program: string;
  /** What other sources of its story share with it, as the source alone tells: whoever joins sources by these loses none. */
  readonly keys: readonly string[];
  /** Null where reading it failed. */
  readonly analysis: SourceAnalysis | null;
}

/** A file as lines, one for each source; one that holds no source has none. */
export function* sourceLinesOf(file: CorpusFile): Generator<{ readonly line: SourceLine; readonly source: Source }> {
  const { uri, placed, reading } = file;
  const of = placed.length;
  for (const [at, { source }] of placed.entries()) {
    const own =
      reading.kind === 'corpus'
        ? ({ file: 'corpus', preamble: reading.preamble.text, text: reading.sections[at]!.text } as const)
        : ({ file: 'source', preamble: '', text: file.text } as const);
    yield { line: { schemaVersion: 1, uri, name: source.name, ...own, at, of }, source };
  }
}

/** The source of a line, as its file has it but for its name: what it says of itself, and its text. */
export function sourceOf(line: SourceLine, today: string): Source | null {
  const file =
    line.file === 'source'
      ? parseSourceFile(line.uri, line.name, line.text, { today })
      : parseCorpus(line.uri, line.preamble + line.text + (line.at + 1 < line.of ? NEXT : ''), { today });
  return file.placed[0]?.source ?? null;
}

/** The last line break before a delimiter is no part of the source before it. */
const NEXT = canonicalDelimiter('next');

/** The files that lines make together, in the order of their URIs. */
export function filesOf(lines: Iterable<SourceLine>, today: string): readonly CorpusFile[] {
  const byUri = new Map<string, SourceLine[]>();
  for (const line of lines) {
    const same = byUri.get(line.uri);
    if (same === undefined) byUri.set(line.uri, [line]);
    else same.push(line);
  }
  return [...byUri]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([uri, own]) => {
      const [first] = own.sort((a, b) => a.at - b.at);
      if (first!.file === 'source') return parseSourceFile(uri, first!.name, first!.text, { today });
      return parseCorpus(uri, first!.preamble + own.map(({ text }) => text).join(''), { today });
    });
}

/** A source with its claims as a line, with its line break. */
export function writeClaims(
  line: SourceLine,
  analysis: SourceAnalysis | null,
  keys: ClaimsLine['keys'],
  program: string,
): string {
  return `${JSON.stringify({ ...line, program, keys, analysis } satisfies ClaimsLine)}\n`;
}

/** JSON has no word for what is no number: the ends of dates, times and identifiers. */
export function reviveAnalysis(analysis: SourceAnalysis): SourceAnalysis {
  const revived = (claims: readonly Claim[]) =>
    claims.map((claim): Claim => {
      const { low, high } = claim.figure as { readonly low: number | null; readonly high: number | null };
      return low === null || high === null
        ? { ...claim, figure: { ...claim.figure, low: low ?? Number.NaN, high: high ?? Number.NaN } }
        : claim;
    });
  return { ...analysis, claims: revived(analysis.claims), days: revived(analysis.days) };
}
