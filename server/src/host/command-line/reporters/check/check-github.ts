import type { Severity } from '../../../../corpus/fault.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { shownPath } from '../paths.ts';
import { plainText } from '../plain-text.ts';
import type { ReportOptions } from '../reporter.ts';
import { collectProblems, type Place, type Problem } from './problems.ts';

const COMMAND_OF = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
} as const satisfies Record<Severity, string>;

/** Plain text, escaped as GitHub's workflow commands ask: a message must stay on its line, a property must not end early. */
function escapeMessage(text: string): string {
  return plainText(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(problem: Problem, place: Place, message: string): string {
  return workflowAnnotation(problem.severity, place, `${problem.code}: ${problem.question}`, message);
}

/** An annotation of a place, as a line that GitHub Actions reads. Words may be anybody's. */
export function workflowAnnotation(severity: Severity, place: Place, title: string, message: string): string {
  const properties = [
    `file=${escapeProperty(shownPath(place.uri))}`,
    `line=${place.line}`,
    `endLine=${place.endLine}`,
    // Columns are ignored, or an error, where an annotation spans several lines.
    ...(place.line === place.endLine ? [`col=${place.column}`, `endColumn=${place.endColumn}`] : []),
    `title=${escapeProperty(title)}`,
  ];
  return `::${COMMAND_OF[severity]} ${properties.join(',')}::${escapeMessage(message)}\n`;
}

/** Annotations for GitHub Actions: one on each claim of a finding, one on each fault. */
export function* reportGithub(index: CorpusIndex, options: ReportOptions): Generator<string> {
  for (const problem of collectProblems(index, options)) {
    if (problem.positions.length === 0) yield annotation(problem, problem.place, problem.explanation);
    for (const position of problem.positions) {
      const others = problem.positions.filter((other) => other !== position).map((other) => other.text);
      const message = `${position.text} here, ${others.join(', ')} elsewhere: ${problem.explanation}`;
      for (const claim of position.claims) yield annotation(problem, claim.place, message);
    }
  }
}
