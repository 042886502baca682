import type { Claim } from '../../claims/claim.ts';
import type { Finding, Position, Question } from '../../collation/finding.ts';
import { SURE } from '../../collation/verdicts/verdicts.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { isSameClaim, takes } from '../answers/answers.ts';
import { relationBetween } from '../answers/relations.ts';
import type { DraftEvidence, DraftStatus } from './draft.ts';
import type { Answered } from './evidence.ts';
import { isSaidByOthers } from './speakers.ts';

/** How a figure stands, with what makes it stand so. */
export interface Judgement {
  readonly status: DraftStatus;
  /** What bears it out, also in a rounder or bounded form. */
  readonly supporting: readonly DraftEvidence[];
  /** What replaces it, or speaks against it. */
  readonly opposing: readonly DraftEvidence[];
}

/** What there is of a claim of a draft in a corpus. */
export interface Judged {
  readonly claim: Claim;
  /** The text that it stands in. */
  readonly body: string;
  readonly answered: Answered;
  /** The ISO day as of which the draft says it; null for a draft that is undated: it speaks of now. */
  readonly day: string | null;
}

/** How a figure of a draft stands to what answers its question. */
export function judgeFigure(index: CorpusIndex, judged: Judged): Judgement {
  const { claim, answered } = judged;
  const { evidence } = answered;
  const same = evidence.filter(({ support }) => support === 'same');
  const near = evidence.filter(({ support }) => support === 'rounder' || support === 'less-bounded');
  const supporting = same.length > 0 ? same : near;
  if (supporting.length === 0) return judgeUnsupported(judged);
  const others = evidence.filter(({ support }) => support === 'other' || support === 'finer' || support === 'open');
  const later = others.filter((other) => supporting.every((each) => isReplacedBy(judged, each, other)));
  if (later.length > 0) return { status: 'outdated', supporting, opposing: inForce(answered, later) };
  const opposing = others.filter((other) => supporting.some((each) => isContestedBy(index, answered, each, other)));
  if (opposing.length > 0) return { status: 'contested', supporting, opposing };
  const said = supporting.flatMap(({ claims }) => claims);
  if (isSaidByOthers(index, judged.body, claim, said)) return { status: 'misattributed', supporting, opposing: [] };
  return { status: same.length > 0 ? 'supported' : 'rounded', supporting, opposing: [] };
}

/**
 * No source gives the value. Where one surely answers the question otherwise, the draft is contested; not where time tells
 * the gap: a draft that is dated between two reports may well be right, and no source says so.
 */
function judgeUnsupported({ claim, answered, day }: Judged): Judgement {
  const { best, evidence } = answered;
  const opposing = evidence.filter(({ support }) => support === 'other' || support === 'finer');
  const against = day === null ? opposing : opposing.filter((each) => !isOfOtherTime(answered, each));
  const isSure = (best.confidence >= SURE || asksTheSame(claim, best.claim.claim)) && against.length > 0;
  if (!isSure) return { status: 'unsupported', supporting: [], opposing: evidence };
  return { status: 'contested', supporting: [], opposing: inForce(answered, against) };
}

/** Whether both say the same of the same thing: "dispatched" of ambulances. Of people many things are told in one story. */
function asksTheSame(one: Claim, other: Claim): boolean {
  const isSame = one.predicate === other.predicate && one.subject === other.subject;
  return isSame && one.predicate !== null && one.subject !== null && one.subject !== 'person';
}

/** Whether a value was counted earlier or later than the draft, and may have been the draft's on its day. */
function isOfOtherTime({ matches }: Answered, { claims }: DraftEvidence): boolean {
  const relations = claims.flatMap(
    (claim) => matches.find((match) => isSameClaim(match.claim, claim))?.relation?.verdict ?? [],
  );
  return relations.length > 0 && relations.every((verdict) => verdict === 'superseded');
}

/** What sources themselves replaced is no position that anybody holds now. */
function inForce(answered: Answered, evidence: readonly DraftEvidence[]): readonly DraftEvidence[] {
  const left = evidence.filter(
    (each) => !evidence.some((other) => other !== each && isLaterValue(answered, each, other)),
  );
  return left.length > 0 ? left : evidence;
}

/** Whether a value replaces another one that the draft gives, as of when the draft speaks. */
function isReplacedBy({ answered, day }: Judged, one: DraftEvidence, other: DraftEvidence): boolean {
  if (!isLaterValue(answered, one, other)) return false;
  return day === null || (other.date !== null && other.date.slice(0, day.length) <= day);
}

function isLaterValue({ question }: Answered, one: DraftEvidence, other: DraftEvidence): boolean {
  if (one.date === null || other.date === null || other.date <= one.date) return false;
  return relationsBetween(question, one, other).includes('superseded');
}

/** Whether two values cannot both be right, or might only if a date were known; what people decided holds. */
function isContestedBy(index: CorpusIndex, { question }: Answered, one: DraftEvidence, other: DraftEvidence): boolean {
  const verdicts = relationsBetween(question, one, other);
  const found = verdicts.filter((verdict) => CONTESTING.has(verdict));
  if (question === null || found.length === 0) return false;
  const findings = findingsOf(index, question).filter(({ code }) => found.includes(code));
  return findings.length === 0 || !findings.every((finding) => isSettledFor(index, finding, one));
}

const CONTESTING: ReadonlySet<string> = new Set(['contradiction', 'differs', 'undated', 'arithmetic']);

/** Whether people decided a finding so that a value holds: for it, or that nothing is wrong. */
function isSettledFor(index: CorpusIndex, finding: Finding, value: DraftEvidence): boolean {
  const decision = index.isOpen(finding.id) ? null : index.decision(finding.id);
  if (decision === null) return false;
  return (
    decision.position === null ||
    finding.positions.some((each) => each.text === decision.position && holds(each, value))
  );
}

function findingsOf(index: CorpusIndex, question: Question): readonly Finding[] {
  const claims = question.positions.flatMap((position) => position.claims);
  return [...new Set(claims.flatMap((claim) => index.findingsOf(claim)))].filter(
    ({ questionId }) => questionId === question.id,
  );
}

function relationsBetween(question: Question | null, one: DraftEvidence, other: DraftEvidence): readonly string[] {
  if (question === null) return [];
  const [ones, others] = [one, other].map((each) => question.positions.filter((position) => holds(position, each)));
  return ones!.flatMap((a) => others!.flatMap((b) => (a === b ? [] : (relationBetween(question, a, b) ?? []))));
}

function holds(position: Position, { claims }: DraftEvidence): boolean {
  return claims.some((claim) => takes(position, claim));
}
