import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Finding, SourcedClaim } from '../../collation/finding.ts';
import type { Fix } from '../../corpus/fault.ts';
import { undatedFault } from '../../corpus/faults.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf } from '../answers/answers.ts';
import { locationOf, offsetAt, rangeOf } from '../answers/places.ts';
import { dateEditOf } from '../editing/date-edits.ts';
import { lensCommands, type UndatedSource } from '../protocol/protocol.ts';
import { sourceLabel } from '../wording/claim-wording.ts';
import { offerDecisions } from './decision-actions.ts';

/** What a fix is offered for: a code of the problems, and where it stands. */
interface Problem {
  readonly code: string;
  readonly range: Range;
}

/** Of so many problems at most are fixes offered: nobody chooses from more, and an editor asks for all of a selected file. */
export const MOST_PROBLEMS = 50;

/**
 * The quick fixes for the problems that a range touches: those of the format's faults; for figures that differ but
 * miss a date, one that adds it to the header of each undated source, which a client that runs commands asks for; and where the client runs commands, the decisions
 * that settle a finding. Nothing where the client asks for other kinds.
 */
export function findQuickFixes(
  index: CorpusIndex,
  uri: string,
  range: Range,
  context: CodeActionContext,
  { commands }: { readonly commands: boolean },
): CodeAction[] {
  const wanted = context.only?.some((kind) => kind === '' || kind === CodeActionKind.QuickFix) ?? true;
  const start = offsetAt(index, uri, range.start);
  const end = offsetAt(index, uri, range.end);
  if (!wanted || start === null || end === null) return [];
  const asked = { start, end };
  return [
    ...fixFaults(index, uri, asked, context, commands),
    ...dateSources(index, uri, asked, context, commands),
    ...(commands ? offerDecisions(index, uri, context.diagnostics, MOST_PROBLEMS) : []),
  ];
}

function fixFaults(
  index: CorpusIndex,
  uri: string,
  asked: Span,
  context: CodeActionContext,
  commands: boolean,
): CodeAction[] {
  return index
    .faults(uri, asked)
    .slice(0, MOST_PROBLEMS)
    .flatMap(({ code, span, fixes }) => {
      const range = rangeOf(index, uri, span);
      if (!range) return [];
      const placed = code === 'undated-source' ? placedAt(index, uri, span) : null;
      const dating = placed && commands ? askForDate(index, placed, null, { code, range }, context) : null;
      if (dating) return [dating];
      return fixes.map((fix) => offer(index, uri, fix, fix.title, { code, range }, context, fixes.length === 1));
    });
}

/** The source of a file that a fault is about. */
function placedAt(index: CorpusIndex, uri: string, span: Span): PlacedSource | null {
  const sources = index.file(uri)?.placed ?? [];
  return sources.find(({ delimiter, bodySpan }) => delimiter.start <= span.start && span.end <= bodySpan.end) ?? null;
}

function dateSources(
  index: CorpusIndex,
  uri: string,
  asked: Span,
  context: CodeActionContext,
  commands: boolean,
): CodeAction[] {
  const undated = new Map<Finding, SourcedClaim>();
  for (const claim of index.claimsWithin(uri, asked)) {
    if (undated.size === MOST_PROBLEMS) break;
    for (const finding of index.findingsOf(claim)) {
      if (finding.code === 'undated' && !undated.has(finding)) undated.set(finding, claim);
    }
  }
  return [...undated].flatMap(([finding, here]) => {
    const range = locationOf(index, here)?.range;
    const sourceIds = new Set(claimsOf(finding).map(({ sourceId }) => sourceId));
    return [...(range ? sourceIds : [])].flatMap((sourceId) =>
      dateSource(index, sourceId, { code: finding.code, range: range! }, context, commands),
    );
  });
}

/** Adds `published` to the header of a source that has no date of its own, where the client can ask with the date. */
function dateSource(
  index: CorpusIndex,
  sourceId: string,
  problem: Problem,
  context: CodeActionContext,
  commands: boolean,
): CodeAction[] {
  const placed = index.placed(sourceId);
  if (!placed || index.analysis(sourceId)?.published !== null) return [];
  const title = `Add \`published\` to the header of ${sourceLabel(index, sourceId)}, to tell an update from a contradiction`;
  const dating = commands ? askForDate(index, placed, `${title}…`, problem, context) : null;
  if (dating) return [dating];
  return undatedFault(placed).fixes.map((fix) => offer(index, placed.source.uri, fix, title, problem, context, false));
}

/** Has the client ask for the date of a source and write it; null where its header has the field already. */
function askForDate(
  index: CorpusIndex,
  placed: PlacedSource,
  given: string | null,
  problem: Problem,
  context: CodeActionContext,
): CodeAction | null {
  const undated = dateEditOf(index, placed);
  if (!undated) return null;
  const label = sourceLabel(index, placed.source.id);
  const title = given ?? `Add the date of ${label}…`;
  const diagnostics = context.diagnostics.filter((diagnostic) => isAbout(diagnostic, problem));
  const source: UndatedSource = { label, undated };
  const command = { title, command: lensCommands.dateSource, arguments: [source] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: given === null, command };
}

function offer(
  index: CorpusIndex,
  uri: string,
  fix: Fix,
  title: string,
  problem: Problem,
  context: CodeActionContext,
  isPreferred: boolean,
): CodeAction {
  const edits = fix.edits.flatMap(({ span, text }): TextEdit[] => {
    const range = rangeOf(index, uri, span);
    return range ? [{ range, newText: text }] : [];
  });
  const diagnostics = context.diagnostics.filter((diagnostic) => isAbout(diagnostic, problem));
  return { title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred, edit: { changes: { [uri]: edits } } };
}

function isAbout(diagnostic: Diagnostic, { code, range }: Problem): boolean {
  return (
    diagnostic.code === code &&
    diagnostic.range.start.line === range.start.line &&
    diagnostic.range.start.character === range.start.character
  );
}
