import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { locationOf } from '../answers/places.ts';
import { PROBLEM_SOURCE } from '../problems/diagnostics.ts';
import type { FigureMark, FigureVerdict } from '../protocol/protocol.ts';
import { sourceLabel } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { type CheckedDraft, rangeInDraft } from './checked-draft.ts';
import type { CheckedPassage, DraftStatus } from './draft.ts';

/** How loudly a status is told among the problems; null where it is none: what is unchecked is told where its value is given. */
const SEVERITIES: Readonly<Record<DraftStatus, DiagnosticSeverity | null>> = {
  contested: DiagnosticSeverity.Warning,
  outdated: DiagnosticSeverity.Warning,
  misattributed: DiagnosticSeverity.Warning,
  unsupported: DiagnosticSeverity.Information,
  rounded: DiagnosticSeverity.Hint,
  supported: null,
  unchecked: null,
};

/** What marks a status in the text: the verdict that looks as it should. */
const MARKS: Readonly<Record<DraftStatus, FigureVerdict | null>> = {
  contested: 'contradiction',
  misattributed: 'contradiction',
  outdated: 'superseded',
  unsupported: 'undated',
  rounded: 'rounding',
  supported: 'agreement',
  unchecked: null,
};

const LONGEST_MESSAGE = 400;
const MOST_RELATED = 4;

/** The code of a problem of a draft. */
export function codeOf(status: DraftStatus): string {
  return `draft-${status}`;
}

/** Whether a problem tells how a passage stands, and why. */
export function isProblem(passage: CheckedPassage): boolean {
  return severityOf(passage) !== null;
}

function severityOf({ status, evidence }: CheckedPassage): DiagnosticSeverity | null {
  return status === 'unchecked' && evidence.length > 0 ? DiagnosticSeverity.Information : SEVERITIES[status];
}

/** What is wrong with a draft, with the claims that say so. */
export function listDraftProblems(index: CorpusIndex, checked: CheckedDraft): Diagnostic[] {
  return checked.passages.flatMap((passage): Diagnostic[] => {
    const severity = severityOf(passage);
    if (severity === null) return [];
    const relatedInformation = relatedTo(index, passage);
    return [
      {
        range: rangeInDraft(checked, passage.span),
        severity,
        code: codeOf(passage.status),
        source: PROBLEM_SOURCE,
        message: readable(passage.explanation, LONGEST_MESSAGE),
        ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
      },
    ];
  });
}

function relatedTo(index: CorpusIndex, { evidence }: CheckedPassage) {
  return evidence
    .flatMap(({ text, claims }) =>
      claims.flatMap((claim) => {
        const location = locationOf(index, claim);
        return location === null
          ? []
          : [{ location, message: `${readable(text, LONGEST_MESSAGE)} (${sourceLabel(index, claim.sourceId)})` }];
      }),
    )
    .slice(0, MOST_RELATED);
}

/** The marks of a draft's figures and quotations. */
export function listDraftMarks(checked: CheckedDraft): FigureMark[] {
  return checked.passages.flatMap((passage) => {
    const verdict = MARKS[passage.status];
    return verdict === null ? [] : [{ range: rangeInDraft(checked, passage.span), verdict }];
  });
}
