import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { takes } from '../answers/answers.ts';
import { locationOf } from '../answers/places.ts';
import { VerdictMarks } from '../answers/verdict-marks.ts';
import { type FigureMark, type FigureVerdict, figureVerdicts } from '../protocol/protocol.ts';
import { countSourcesOf } from '../wording/claim-wording.ts';

/** The figures of a file that are compared with others, each with the gravest verdict on it, in the order of the text. */
export function listFigureMarks(index: CorpusIndex, uri: string): FigureMark[] {
  const marks = new VerdictMarks(index);
  const placed = index.file(uri)?.placed ?? [];
  return placed.flatMap(({ source }) =>
    index.claims(source.id).flatMap((claim) => {
      const sourced = { sourceId: source.id, claim };
      const verdict = verdictOn(index, marks, sourced);
      const location = verdict && locationOf(index, sourced);
      return location ? [{ range: location.range, verdict }] : [];
    }),
  );
}

/** Null for a figure that nobody else states, and for one that differs without anything being reported on it. */
function verdictOn(index: CorpusIndex, marks: VerdictMarks, claim: SourcedClaim): FigureVerdict | null {
  const codes: ReadonlySet<string> = new Set(marks.findingsOn(claim).map(({ code }) => code));
  const gravest = figureVerdicts.find((verdict) => codes.has(verdict));
  if (gravest !== undefined) return gravest;
  const findings = index.findingsOf(claim).filter(({ code }) => code !== 'quote-variant');
  if (findings.length > 0) return findings.every(({ id }) => !index.isOpen(id)) ? 'decided' : null;
  const isShared = index
    .questionsOf(claim)
    .some(({ positions }) => positions.some((own) => takes(own, claim) && countSourcesOf(own.claims) > 1));
  return isShared ? 'agreement' : null;
}
