import { bearsOut } from '../../collation/drafts/support.ts';
import { isSameClaim } from '../answers/answers.ts';
import type { CheckedPassage, DraftEvidence } from './draft.ts';

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
