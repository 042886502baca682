import { movedLine, withChanges } from 'crosscheck-server/problem-edits';
import { type MovedLines, type ProblemsEdit, problemNotifications } from 'crosscheck-server/problem-protocol';
import {
  type Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  Location,
  Range,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** A diagnostic with what the server says of it (`ProblemData`). */
interface ToldDiagnostic extends Diagnostic {
  readonly data?: { readonly leads?: boolean } | null;
}

/** What is asked of the language client. */
type Client = Pick<BaseLanguageClient, 'onNotification' | 'diagnostics' | 'protocol2CodeConverter'>;

/**
 * Keeps the problems of files as the server tells what is different in them: of a large file there are a thousand, and a
 * keystroke changes a few.
 */
export function keepProblems(client: Client): Disposable {
  return client.onNotification(problemNotifications.edited, (edit: ProblemsEdit) => {
    const uri = client.protocol2CodeConverter.asUri(edit.uri);
    const before = client.diagnostics?.get(uri) ?? [];
    client.diagnostics?.set(uri, editProblems(before, edit, uri, client.protocol2CodeConverter));
  });
}

/** The problems of a file as an edit of them leaves those that there were. */
function editProblems(
  before: readonly Diagnostic[],
  { moves, changes }: ProblemsEdit,
  uri: Uri,
  converter: Client['protocol2CodeConverter'],
): readonly Diagnostic[] {
  return withChanges(
    before,
    changes,
    (each) => moved(each, uri, moves),
    (each) => listedOnce(converter.asDiagnostic(each)),
  );
}

/**
 * Has the Problems view and the counts of the editor list a finding once, so that they agree with the badge, the status
 * bar and the lines above sources. The server tells it at each of its claims; where it does not lead, it is a hint, which
 * the editor counts and lists nowhere, and which has its card and its quick fixes all the same.
 */
function listedOnce(diagnostic: ToldDiagnostic): Diagnostic {
  if (diagnostic.data?.leads === false) diagnostic.severity = DiagnosticSeverity.Hint;
  return diagnostic;
}

function moved(diagnostic: Diagnostic, uri: Uri, moves: readonly MovedLines[]): Diagnostic {
  if (moves.length === 0) return diagnostic;
  diagnostic.range = movedRange(diagnostic.range, moves);
  const related = diagnostic.relatedInformation?.map((each) => {
    const { location, message } = each;
    if (location.uri.toString() !== uri.toString()) return each;
    return new DiagnosticRelatedInformation(new Location(uri, movedRange(location.range, moves)), message);
  });
  if (related) diagnostic.relatedInformation = related;
  return diagnostic;
}

function movedRange({ start, end }: Range, moves: readonly MovedLines[]): Range {
  return new Range(movedLine(start.line, moves), start.character, movedLine(end.line, moves), end.character);
}
