import { type Diagnostic, DiagnosticSeverity, type Uri } from 'vscode';

/** A diagnostic with what the server says of it (`ProblemData`). */
interface ToldDiagnostic extends Diagnostic {
  readonly data?: { readonly leads?: boolean } | null;
}

/**
 * Has the Problems view and the counts of the editor list a finding once, so that they agree with the badge, the status
 * bar and the lines above sources. The server tells it at each of its claims; where it does not lead, it is a hint, which
 * the editor counts and lists nowhere, and which has its card and its quick fixes all the same.
 */
export function listEachOnce(
  uri: Uri,
  diagnostics: Diagnostic[],
  next: (uri: Uri, diagnostics: Diagnostic[]) => void,
): void {
  for (const diagnostic of diagnostics as ToldDiagnostic[]) {
    if (diagnostic.data?.leads === false) diagnostic.severity = DiagnosticSeverity.Hint;
  }
  next(uri, diagnostics);
}
