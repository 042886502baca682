import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';

/** Editors show no more of one file (VS Code drops the rest unseen), and a message for 100,000 problems would stall them. */
const MOST_PROBLEMS = 1000;

/**
 * At most `limit` problems, in the order in which they were given: the most severe, of one severity as many of each code as
 * of another, so that a flood of one kind drowns no other, and of one code those first that lead their finding.
 */
export function mostSevere<Problem extends Pick<Diagnostic, 'code' | 'severity'> & { readonly leads?: boolean }>(
  problems: readonly Problem[],
  limit = MOST_PROBLEMS,
): readonly Problem[] {
  if (problems.length <= limit) return problems;
  const seen = new Map<Diagnostic['code'], number>();
  const inTurn = problems.map((problem, at) => ({ problem, at }));
  // Of one code those that lead come to their turns first.
  const ranked = [...inTurn.filter(leads), ...inTurn.filter((each) => !leads(each))].map(({ problem, at }) => {
    const turn = seen.get(problem.code) ?? 0;
    seen.set(problem.code, turn + 1);
    return { at, turn, severity: problem.severity ?? DiagnosticSeverity.Error };
  });
  return ranked
    .sort((a, b) => a.severity - b.severity || a.turn - b.turn || a.at - b.at)
    .slice(0, limit)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => problems[at]!);
}

function leads({ problem }: { readonly problem: { readonly leads?: boolean } }): boolean {
  return problem.leads !== false;
}
