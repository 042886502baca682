import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { type AnswerStart, annotationCommands, type FindingPlace } from '../protocol/annotation-protocol.ts';
import type { ClaimParams } from '../protocol/protocol.ts';
import { listInWords, positionInWords, sourceLabels } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import type { ProblemData } from './diagnostics.ts';

const MOST_POSITIONS = 4;
const LONGEST_POSITION = 40;
const LONGEST_QUESTION = 60;

/**
 * What a person can do about the findings of some problems of a file: settle for a position, explain, dismiss, or correct
 * what was read. Each runs a command of the client, which asks for the rest. Nothing for problems that are no findings, or are decided by now.
 *
 * @param most of so many problems, the worst
 */
export function offerDecisions(
  index: CorpusIndex,
  uri: string,
  diagnostics: readonly Diagnostic[],
  most: number,
): CodeAction[] {
  const problems = [...diagnostics]
    .sort(bySeverity)
    .flatMap((diagnostic) => {
      const { finding: id } = (diagnostic.data ?? {}) as Partial<ProblemData>;
      const finding = id == null || !index.isOpen(id) ? null : index.finding(id);
      return finding ? [{ diagnostic, finding }] : [];
    })
    .slice(0, most);
  const isOne = new Set(problems.map(({ finding }) => finding.id)).size === 1;
  const decisions = problems.flatMap(({ diagnostic, finding }) => {
    const place: FindingPlace = { uri, position: diagnostic.range.start, findingId: finding.id };
    // Of several findings on one figure, each says which it is.
    const about = isOne ? '' : ` (${readable(finding.question, LONGEST_QUESTION)}: ${finding.code})`;
    return answersTo(index, finding).map(({ title, answer }): CodeAction => {
      const words = `${title}${about}…`;
      const command = { title: words, command: annotationCommands.decide, arguments: [place, answer] };
      return { title: words, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
    });
  });
  const [first] = problems;
  return first ? [...decisions, offerCorrection(uri, first.diagnostic)] : [];
}

/** What is told to be a contradiction may be read wrongly. */
function offerCorrection(uri: string, diagnostic: Diagnostic): CodeAction {
  const title = 'Correct what is read…';
  const place: ClaimParams = { uri, position: diagnostic.range.start };
  const command = { title, command: annotationCommands.correct, arguments: [place] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
}

/** The worst first: the protocol counts errors as 1, hints as 4. */
function bySeverity(a: Diagnostic, b: Diagnostic): number {
  return (a.severity ?? 0) - (b.severity ?? 0);
}

interface Offer {
  readonly title: string;
  readonly answer: AnswerStart;
}

function answersTo(index: CorpusIndex, { positions }: Finding): readonly Offer[] {
  const settled = positions.slice(0, MOST_POSITIONS).map((position): Offer => {
    const value = readable(positionInWords(index, position), LONGEST_POSITION);
    const sources = listInWords(sourceLabels(index, position.claims), 1);
    return {
      title: `Settle for ${value} (${sources})`,
      answer: { decision: 'settled', position: readable(position.text) },
    };
  });
  return [
    ...settled,
    { title: 'Explain', answer: { decision: 'explained' } },
    { title: 'Dismiss', answer: { decision: 'dismissed' } },
  ];
}
