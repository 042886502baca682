import type { Claim } from '../../claims/claim.ts';
import type { Finding, Position, SourcedClaim } from '../../collation/finding.ts';
import type { Source } from '../../corpus/source.ts';
import type { Decision, DecisionAnnotation } from '../annotation.ts';
import { claimFingerprint } from '../claim-fingerprint.ts';
import { stepsOf } from './decision-history.ts';

/** What judging decisions asks of those who know the sources. */
export interface JudgedSources {
  source(sourceId: string): Source | null;
  /** All claims of the sources of a name. */
  claimsNamed(name: string): readonly SourcedClaim[];
}

/** Decisions laid out for judging, by the fingerprints of the claims that they judged. */
export type DecidedClaims = ReadonlyMap<string, readonly Judged[]>;

/** A decision with the fingerprints of the claims that it judged, by their source's name. */
interface Judged {
  readonly annotation: DecisionAnnotation;
  readonly order: number;
  readonly claims: ReadonlySet<string>;
}

/**
 * How each finding is decided, by its id; findings on which nobody decided are left out. A decision is about the findings
 * that set claims against each other which it judged. It holds while every position of the finding was judged and none of
 * the judged claims reads differently; else it is open again, with the reason.
 */
export function judgeDecisions(
  findings: Iterable<Finding>,
  decided: DecidedClaims,
  sources: JudgedSources,
): ReadonlyMap<string, Decision> {
  const results = new Map<string, Decision>();
  if (decided.size === 0) return results;
  const known = KNOWN.get(decided) ?? new WeakMap<Finding, Decision | null>();
  KNOWN.set(decided, known);
  for (const finding of findings) {
    const before = known.get(finding);
    const decision = before === undefined ? decisionOn(finding, decided, sources, known) : before;
    if (decision) results.set(finding.id, decision);
  }
  return results;
}

/**
 * How findings are decided whose claims were all judged, or none of them: that changes with the finding and the decisions
 * alone, while one that is judged in part is asked about every source that the decision names.
 */
const KNOWN = new WeakMap<DecidedClaims, WeakMap<Finding, Decision | null>>();

function decisionOn(
  finding: Finding,
  decided: DecidedClaims,
  sources: JudgedSources,
  known: WeakMap<Finding, Decision | null>,
): Decision | null {
  const judgements = judgementsOn(finding, decided, sources);
  const states = judgements.flatMap((each) => judge(finding, each, sources) ?? []);
  const decision = states.sort(firstThatHolds)[0]?.decision ?? null;
  const fingerprints = finding.positions.flatMap(({ claims }) => claims.map((claim) => fingerprintOf(claim, sources)));
  const isLasting = fingerprints.every((says) => says !== '' && judgements.every(({ claims }) => claims.has(says)));
  if (isLasting) known.set(finding, decision);
  return decision;
}

/** Decisions by the fingerprints of the claims that they judged. */
export function decidedClaims(decisions: readonly DecisionAnnotation[]): DecidedClaims {
  const judged = new Map<string, Judged[]>();
  for (const [order, annotation] of decisions.entries()) {
    const claims = annotation.targets.map(({ claimFingerprint: says }) => says).filter((says) => says !== null);
    const each: Judged = { annotation, order, claims: new Set(claims) };
    for (const claim of each.claims) {
      const known = judged.get(claim);
      if (known) known.push(each);
      else judged.set(claim, [each]);
    }
  }
  return judged;
}

/** The decisions that judged a claim of a finding, in their order. */
function judgementsOn(
  { positions }: Finding,
  judged: ReadonlyMap<string, readonly Judged[]>,
  sources: JudgedSources,
): readonly Judged[] {
  const found = new Set(
    positions.flatMap(({ claims }) => claims.flatMap((claim) => judged.get(fingerprintOf(claim, sources)) ?? [])),
  );
  return found.size < 2 ? [...found] : [...found].sort((a, b) => a.order - b.order);
}

interface State {
  readonly decision: Decision;
  readonly modified: string;
}

function firstThatHolds(a: State, b: State): number {
  const [one, other] = [a, b].map(({ decision }) => (decision.reopened === null ? 0 : 1));
  return one! - other! || (a.modified > b.modified ? -1 : a.modified < b.modified ? 1 : 0);
}

/** What claims say, from one judging to the next: a claim belongs to one text, whichever sources have that. */
const FINGERPRINTS = new WeakMap<Claim, string>();

/** Empty where its source is gone. */
function fingerprintOf({ sourceId, claim }: SourcedClaim, sources: JudgedSources): string {
  const known = FINGERPRINTS.get(claim);
  if (known !== undefined) return known;
  const source = sources.source(sourceId);
  if (source === null) return '';
  const made = claimFingerprint(source, claim);
  FINGERPRINTS.set(claim, made);
  return made;
}

function judge(finding: Finding, { annotation, claims }: Judged, sources: JudgedSources): State | null {
  const isJudged = (claim: SourcedClaim) => claims.has(fingerprintOf(claim, sources));
  const all = finding.positions.flatMap((position) => position.claims);
  if (!all.some(isJudged)) return null;
  const isWhole = all.every(isJudged);
  // Another relation between some of the claims is decided with them; one to further claims is a finding of its own.
  if (finding.code !== annotation.code && !isWhole) return null;
  const changed = isWhole ? null : whyReopened(finding, annotation, isJudged, sources);
  const decision = changed === null ? holding(annotation) : describe(annotation, changed);
  return decision && { decision, modified: annotation.modified };
}

/** What annotations decide where nothing has changed: the same object each time, which tells that it is the same. */
const HOLDING = new WeakMap<DecisionAnnotation, Decision | null>();

function holding(annotation: DecisionAnnotation): Decision | null {
  const known = HOLDING.get(annotation);
  if (known !== undefined) return known;
  const decision = describe(annotation, null);
  HOLDING.set(annotation, decision);
  return decision;
}

/** The decision that an annotation holds, or held until somebody took it back; null where it never held one. */
function describe(annotation: DecisionAnnotation, changed: string | null): Decision | null {
  const history = stepsOf(annotation);
  const last = history.findLast(({ decision }) => decision !== 'reopened');
  if (!last || last.decision === 'reopened') return null;
  const { id, creator } = annotation;
  const isTakenBack = annotation.decision === 'reopened';
  const reopened = isTakenBack ? (creator === '' ? 'Reopened.' : `Reopened by ${creator}.`) : changed;
  return { ...last, decision: last.decision, id, reopened, history };
}

/** Why a decision no longer holds, in words; null where what came only repeats a position that was judged. */
function whyReopened(
  { positions }: Finding,
  { targets }: DecisionAnnotation,
  isJudged: (claim: SourcedClaim) => boolean,
  sources: JudgedSources,
): string | null {
  const reasons = new Set<string>();
  for (const { source, quote, claimFingerprint: says } of targets) {
    const now = sources.claimsNamed(source);
    if (now.length === 0 || now.some((claim) => fingerprintOf(claim, sources) === says)) continue;
    const instead = positions.find((position) =>
      position.claims.some((claim) => now.includes(claim) && !isJudged(claim)),
    );
    const old = quote === null ? 'A figure' : `“${quote.exact}”`;
    reasons.add(
      instead ? `${old} in ${source} now reads “${instead.text}”` : `${old} in ${source} reads differently now`,
    );
  }
  const changed = new Set(targets.map(({ source }) => source));
  for (const position of positions.filter((each) => !each.claims.some(isJudged))) {
    const names = newcomers(position, sources).filter((name) => reasons.size === 0 || !changed.has(name));
    if (names.length > 0) reasons.add(`A new position came: ${position.text} (${names.join(', ')})`);
  }
  return reasons.size === 0 ? null : `${[...reasons].join('. ')}.`;
}

function newcomers({ claims }: Position, sources: JudgedSources): readonly string[] {
  const names = claims.map(({ sourceId }) => sources.source(sourceId)?.name ?? sourceId);
  return [...new Set(names)];
}
