import { fingerprint } from '../../../../collation/fingerprint.ts';
import type { Severity } from '../../../../corpus/fault.ts';
import {
  type CheckedPassage,
  type Draft,
  type DraftEvidence,
  type DraftStatus,
  WRONG_STATUSES,
} from '../../../../features/drafts/draft.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { LineMap } from '../../../../indexing/line-map.ts';
import { type Place, placeIn, type ReportedClaim, reportClaim } from '../check/problems.ts';

/** A figure or quotation of a draft, and where it stands. */
export interface ReportedPassage {
  readonly passage: CheckedPassage;
  readonly place: Place;
  /** Survives shifted lines and other folders: its status and words, and the line that it stands in. */
  readonly id: string;
}

/** A draft that was checked, all that a baseline knew left out. */
export interface DraftReport {
  readonly draft: Draft;
  readonly lines: LineMap;
  readonly passages: readonly ReportedPassage[];
}

/** Turns a draft that was checked against an index into text, piece by piece. */
export type DraftReporter = (index: CorpusIndex, report: DraftReport) => Iterable<string>;

/** How much a status asks for attention. */
export const SEVERITY_OF = {
  contested: 'warning',
  outdated: 'warning',
  misattributed: 'warning',
  unsupported: 'information',
  rounded: 'hint',
  supported: 'hint',
  unchecked: 'hint',
} as const satisfies Record<DraftStatus, Severity>;

/** Puts together what is reported. `known`: the ids of what is no news. */
export function reportDraft(draft: Draft, checked: readonly CheckedPassage[], known: ReadonlySet<string>): DraftReport {
  const lines = LineMap.of(draft.text);
  const seen = new Map<string, number>();
  const passages = checked.map((passage): ReportedPassage => {
    const place = placeIn(lines, draft.uri, passage.span);
    const line = lines.lineSpan(place.line - 1);
    const words = [passage.kind, passage.status, passage.text, draft.text.slice(line.start, line.end).trim()];
    const number = (seen.get(words.join('\n')) ?? 0) + 1;
    seen.set(words.join('\n'), number);
    return { passage, place, id: `draft-${fingerprint([...words, String(number)])}` };
  });
  return { draft, lines, passages: passages.filter(({ id }) => !known.has(id)) };
}

/** Whether a passage must be mended; `strict`: one that no source tells as well. */
export function isWrong({ status }: CheckedPassage, strict: boolean): boolean {
  return WRONG_STATUSES.has(status) || (strict && status === 'unsupported');
}

/** The claims of a piece of evidence whose sources are there. */
export function claimsIn(index: CorpusIndex, { claims }: DraftEvidence): readonly ReportedClaim[] {
  return claims.map((claim) => reportClaim(index, claim)).filter((claim) => claim !== null);
}
