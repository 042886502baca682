import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Mention } from '../../claims/claim.ts';
import { toFileOffset } from '../../corpus/delimiters/placement.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import { overlaps, type Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { LineMap } from '../../indexing/line-map.ts';
import { hiddenCharacters, offsetAt } from '../answers/places.ts';
import { VerdictMarks } from '../answers/verdict-marks.ts';
import { tokenModifiers, tokenTypes } from '../protocol/protocol.ts';
import { isQuantity } from '../wording/quantities.ts';

type TokenType = (typeof tokenTypes)[number];

/** What the numbers in the tokens stand for. */
export const TOKEN_LEGEND: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** Where two kinds of token meet, the first of these is seen, and the others around it. */
const FROM_TOP = ['figure', 'qualifier', 'unit', 'attribution', 'quotation'] as const satisfies readonly TokenType[];

/** A token before it is encoded. Spans count in the source's body at first, then in the file. */
interface Token extends Span {
  readonly type: TokenType;
  /** One bit for each modifier of the legend. */
  readonly modifiers: number;
}

/** The tokens of a file, or of those of its sources that a range touches. In order, on one line each, none over another. */
export function listTokens(index: CorpusIndex, uri: string, range?: Range, leastConfidence = 0): SemanticTokens {
  const start = range ? offsetAt(index, uri, range.start) : 0;
  const end = range ? offsetAt(index, uri, range.end) : Number.POSITIVE_INFINITY;
  if (start === null || end === null) return { data: [] };
  const asked = { start, end };
  const marks = new VerdictMarks(index, leastConfidence);
  const tokens = (index.file(uri)?.placed ?? [])
    .filter(({ bodySpan }) => overlaps(bodySpan, asked))
    .flatMap((placed) => tokensOf(index, placed, marks))
    .filter((token) => overlaps(token, asked));
  return { data: encode(index, uri, tokens) };
}

/** The tokens of one source, spans in its file. */
function tokensOf(index: CorpusIndex, placed: PlacedSource, marks: VerdictMarks): Token[] {
  const { id } = placed.source;
  const analysis = index.analysis(id);
  if (!analysis) return [];
  // Dates and times are plain text to a reader until sources differ on one.
  const claims = analysis.claims.filter(
    (claim) => isQuantity(claim.figure) || index.findingsOf({ sourceId: id, claim }).length > 0,
  );
  const speakers = [
    ...claims.map(({ attribution }) => attribution?.speaker),
    ...analysis.quotations.map((q) => q.speaker),
  ];
  const plain = (type: TokenType, spans: readonly (Span | Mention | null | undefined)[]): Token[] =>
    spans.filter((span) => span != null).map(({ start, end }) => ({ type, start, end, modifiers: 0 }));
  const layers: Record<TokenType, Token[]> = {
    figure: claims.map((claim) => ({
      type: 'figure',
      start: claim.figure.start,
      end: claim.figure.end,
      modifiers: marks.of({ sourceId: id, claim }),
    })),
    qualifier: plain(
      'qualifier',
      claims.map(({ figure }) => figure.qualifierSpan),
    ),
    unit: plain(
      'unit',
      claims.map(({ figure }) => figure.unitSpan),
    ),
    attribution: plain('attribution', speakers),
    quotation: plain('quotation', analysis.quotations),
  };
  let tokens: Token[] = [];
  for (const type of FROM_TOP) tokens = layBeneath(tokens, layers[type]);
  return tokens.map((token) => ({
    ...token,
    start: toFileOffset(placed, token.start),
    end: toFileOffset(placed, token.end),
  }));
}

/** Adds tokens where nothing lies yet. `above` is in order and free of overlaps, and so is what comes back. */
function layBeneath(above: readonly Token[], beneath: readonly Token[]): Token[] {
  const laid: Token[] = [];
  let next = 0;
  let free = 0;
  for (const token of [...beneath].sort((a, b) => a.start - b.start)) {
    let start = Math.max(token.start, free);
    while (next < above.length && above[next]!.end <= start) laid.push(above[next++]!);
    while (next < above.length && above[next]!.start < token.end) {
      const over = above[next++]!;
      if (start < over.start) laid.push({ ...token, start, end: over.start });
      laid.push(over);
      start = Math.max(start, over.end);
    }
    if (start < token.end) laid.push({ ...token, start });
    free = Math.max(free, token.end, start);
  }
  return [...laid, ...above.slice(next)];
}

/**
 * Five numbers a token, places relative to the token before, as the Language Server Protocol has them. A token that runs
 * over several lines becomes one on each of them.
 */
function encode(index: CorpusIndex, uri: string, tokens: readonly Token[]): number[] {
  const lines = index.lines(uri);
  const data: number[] = [];
  if (!lines || tokens.length === 0) return data;
  let line = lines.positionAt(tokens[0]!.start).line;
  let last = { line: 0, character: 0 };
  for (const token of tokens) {
    let start = token.start;
    while (start < token.end) {
      line = lineOf(lines, start, line);
      const span = lines.lineSpan(line);
      const end = Math.min(token.end, span.end);
      if (start < end) {
        const character = start - span.start - hiddenCharacters(index, uri, line);
        data.push(line - last.line, line === last.line ? character - last.character : character, end - start);
        data.push(tokenTypes.indexOf(token.type), token.modifiers);
        last = { line, character };
      }
      start = lines.lineSpan(line + 1).start;
    }
  }
  return data;
}

/** The line of an offset, at or behind a line where the search begins: tokens come in order, and seldom skip many. */
function lineOf(lines: LineMap, offset: number, from: number): number {
  let line = from;
  while (line + 1 < lines.count && lines.lineSpan(line + 1).start <= offset) line++;
  return line;
}
