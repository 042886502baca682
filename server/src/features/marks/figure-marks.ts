import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { takes } from '../answers/answers.ts';
import { leadsOne } from '../answers/leading-claim.ts';
import { locationOf } from '../answers/places.ts';
import { isDisputed } from '../answers/relations.ts';
import { VerdictMarks } from '../answers/verdict-marks.ts';
import type { ProblemSettings } from '../problems/diagnostics.ts';
import { type FigureMark, type FigureVerdict, figureVerdicts } from '../protocol/protocol.ts';
import { countSourcesOf } from '../wording/claim-wording.ts';

/** The figures of a file that are compared with others, each with the gravest verdict on it, in the order of the text. */
export function listFigureMarks(
  index: CorpusIndex,
  uri: string,
  settings: ProblemSettings = { severities: {} },
): FigureMark[] {
  const marks = new VerdictMarks(index, settings.leastConfidence);
  const placed = index.file(uri)?.placed ?? [];
  return placed.flatMap(({ source }) =>
    index.claims(source.id).flatMap((claim) => {
      const sourced = { sourceId: source.id, claim };
      const verdict = verdictOn(index, marks, sourced);
      const location = verdict && locationOf(index, sourced);
      if (!location) return [];
      const elsewhere = isListedElsewhere(index, marks, sourced, verdict, settings);
      return [{ range: location.range, verdict, ...(elsewhere ? { listedElsewhere: true as const } : {}) }];
    }),
  );
}

/** Whether all that is reported of a verdict on a figure is listed at other figures, where it is listed at all. */
function isListedElsewhere(
  index: CorpusIndex,
  marks: VerdictMarks,
  claim: SourcedClaim,
  verdict: FigureVerdict,
  { severities }: ProblemSettings,
): boolean {
  if (verdict === 'agreement' || verdict === 'decided' || severities[verdict] === 'off') return false;
  const reported = marks.findingsOn(claim).filter(({ code }) => code === verdict);
  return !leadsOne(index, reported, claim);
}

/**
 * Null for a figure that nobody else states, for one that differs without anything being reported on it, and for one that
 * others share while the question is disputed.
 */
function verdictOn(index: CorpusIndex, marks: VerdictMarks, claim: SourcedClaim): FigureVerdict | null {
  const codes: ReadonlySet<string> = new Set(marks.findingsOn(claim).map(({ code }) => code));
  const gravest = figureVerdicts.find((verdict) => codes.has(verdict));
  if (gravest !== undefined) return gravest;
  const findings = index.findingsOf(claim).filter(({ code }) => code !== 'quote-variant');
  if (findings.length > 0) return findings.every(({ id }) => !index.isOpen(id)) ? 'decided' : null;
  const questions = index.questionsOf(claim);
  const isShared = questions.some(({ positions }) =>
    positions.some((own) => takes(own, claim) && countSourcesOf(own.claims) > 1),
  );
  return isShared && !questions.some(isDisputed) ? 'agreement' : null;
}
