import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { bearsOut } from '../../collation/drafts/support.ts';
import { isSameClaim } from '../answers/answers.ts';
import type { CheckedPassage, DraftEvidence } from './draft.ts';
import { isToldOfPast } from './judging/told-of-past.ts';

/** So far apart in one paragraph, in UTF-16 units, an older value and a newer one are told together. */
const REACH = 200;
const BREAK = /[\n\r]/;

/**
 * Whether a draft itself tells, near an outdated value, what has replaced it: "the hospital spoke of 27 at first; a day
 * later it was 31", "120, up from 90". Who does so tells of the older one as of its time.
 */
export function tellsUpdate(figures: readonly CheckedPassage[], outdated: CheckedPassage, text: string): boolean {
  const newer = outdated.evidence.filter(({ support }) => !bearsOut(support));
  return figures.some(
    (other) => other !== outdated && areNear(outdated, other, text) && newer.some((each) => restsOn(other, each)),
  );
}

/**
 * Whether a draft itself tells as of its time, in the same paragraph, all that speaks against a value: "30 people were wounded.
 * The radio had first told of 12." Who does so holds the one, and not the other.
 *
 * @param claimAt the claim of each figure that was checked
 * @param body the text in which the claims stand
 */
export function tellsFormer(
  claimAt: ReadonlyMap<CheckedPassage, Claim>,
  contested: CheckedPassage,
  body: string,
): boolean {
  const against = contested.evidence.filter(({ support }) => !bearsOut(support));
  const own = claimAt.get(contested);
  if (own === undefined || against.length === 0 || against.length === contested.evidence.length) return false;
  // A count of people grows as it comes to be known; what is taken back stays a position: "30, it said; it had been 31".
  if (predicateClass(own.predicate)?.ofPeople !== true || isToldOfPast(own, body)) return false;
  const former = [...claimAt].filter(
    ([, claim]) =>
      claim !== own &&
      Number(claim.figure.value) < Number(own.figure.value) &&
      isToldOfPast(claim, body) &&
      !BREAK.test(
        body.slice(Math.min(own.figure.start, claim.figure.start), Math.max(own.figure.end, claim.figure.end)),
      ),
  );
  const since = latest(contested.evidence.filter(({ support }) => bearsOut(support)));
  return against.every(
    (each) =>
      since !== null &&
      each.date !== null &&
      each.date < since &&
      former.some(([passage]) => givesValueOf(passage, each)),
  );
}

function latest(evidence: readonly DraftEvidence[]): string | null {
  return evidence.reduce<string | null>((last, { date }) => (last === null || (date ?? '') > last ? date : last), null);
}

/** Whether a passage is borne out by claims that give the value of others, of whatever befell those counted ("12 badly injured"). */
function givesValueOf({ evidence }: CheckedPassage, { claims: [first] }: DraftEvidence): boolean {
  const { kind, value } = first!.claim.figure;
  return evidence.some(
    (each) =>
      bearsOut(each.support) &&
      each.claims.some(({ claim: { figure } }) => figure.kind === kind && figure.value === value),
  );
}

function areNear({ span: a }: CheckedPassage, { span: b }: CheckedPassage, text: string): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= REACH && !BREAK.test(text.slice(from, to));
}

/** Whether a passage is borne out by claims that give another one a newer value. */
function restsOn({ evidence }: CheckedPassage, { claims }: DraftEvidence): boolean {
  return evidence.some(
    (each) => bearsOut(each.support) && each.claims.some((claim) => claims.some((other) => isSameClaim(claim, other))),
  );
}
