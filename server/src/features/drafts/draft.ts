import type { Claim, SourceAnalysis } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import type { CollatedSource } from '../../collation/collated-source.ts';
import type { Support } from '../../collation/drafts/support.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import { toFileOffset } from '../../corpus/delimiters/placement.ts';
import { type ParseOptions, parseSourceFile } from '../../corpus/parse.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { DraftStatus } from '../protocol/draft-protocol.ts';
import { asWritten } from './meant/written-claims.ts';

/** A text that somebody writes, read like a source, which it is not: no question of a corpus knows of it. */
export interface Draft {
  readonly uri: string;
  readonly name: string;
  readonly text: string;
  readonly placed: PlacedSource;
  readonly analysis: SourceAnalysis;
}

/**
 * How a figure or quotation of a draft stands to the corpus. `supported`: a source says so. `rounded`: a source has it more
 * exactly, or bounded. `outdated`: on the day of the draft (now,
 * where it has none) a later value has replaced it. `contested`: sources give another value, whether some bear it
 * out or none does. `misattributed`: somebody else said it. `unsupported`: no source says so, and none is surely about it.
 * `unchecked`: it measures nothing that could be checked, or its value is given of what may be another thing (`evidence`).
 */
export type { DraftStatus };

/** What must be mended before a draft may be printed. */
export const WRONG_STATUSES: ReadonlySet<DraftStatus> = new Set(['outdated', 'contested', 'misattributed']);

/** One value that sources give, or one wording, with everybody who has it. */
export interface DraftEvidence {
  /** The value as first written, with its qualifier's sign where it has one; a quotation in its marks. */
  readonly text: string;
  /** How far it bears out the draft. */
  readonly support: Support;
  readonly claims: readonly SourcedClaim[];
  /** How many independent origins stand behind it. */
  readonly independent: number;
  /** The latest ISO date as of which it held; null where nothing dates it. */
  readonly date: string | null;
}

/** A figure or quotation of a draft with how it stands, and what that rests on. */
export interface CheckedPassage {
  readonly kind: 'figure' | 'quotation';
  /** UTF-16 offsets in the draft's file: the figure, or what stands between the quotation marks. */
  readonly span: Span;
  readonly text: string;
  readonly status: DraftStatus;
  /** What is asked, in a short phrase; empty where no source answers it. */
  readonly question: string;
  /** One plain sentence that a reader can check. */
  readonly explanation: string;
  /** What would be supported in the place of the text; null where there is nothing of the kind. */
  readonly suggestion: string | null;
  /** The values or wordings that sources give, those that bear out the draft first. */
  readonly evidence: readonly DraftEvidence[];
  /** How many independent origins bear it out, else stand behind the other values. */
  readonly independent: number;
}

/** Reads a draft: its front matter is a header, all else its body. Never throws; faults of its form are no matter here. */
export function readDraft(uri: string, name: string, text: string, options: ParseOptions): Draft {
  const [placed] = parseSourceFile(uri, name, text, options).placed;
  const analysis = readClaims(placed!.source);
  return {
    uri,
    name,
    text,
    placed: placed!,
    analysis: { ...analysis, claims: asWritten(analysis.claims, placed!.source) },
  };
}

/** A draft as it is held against stories. */
export function asCollated({ placed, analysis }: Draft): CollatedSource {
  return { source: placed.source, analysis };
}

/** A span of a draft's body as one of its file. */
export function inDraft({ placed }: Draft, { start, end }: Span): Span {
  return { start: toFileOffset(placed, start), end: toFileOffset(placed, end) };
}

/** The day as of which a draft says what it says: a figure's own, else its own; null where it is undated. */
export function dayOf({ analysis }: Draft, { asOf }: Claim): string | null {
  const own = asOf?.date ?? '';
  return own.length >= 'YYYY-MM-DD'.length ? own : (analysis.published?.date ?? null);
}
