import type { Claim } from '../../claims/claim.ts';
import { isBare } from '../../collation/drafts/restated.ts';
import { bearsOut } from '../../collation/drafts/support.ts';
import { isSameClaim } from '../answers/answers.ts';
import type { CheckedPassage, DraftEvidence } from './draft.ts';

/**
 * Whether a draft itself tells, in another sentence and as another thing, all that speaks against a value: "firefighters were
 * called at 6:29. The first shots had fallen at 6:12". Who gives both in one voice means two things, and no two positions.
 *
 * @param claimAt the claim of each figure that was checked
 * @param body the text in which the claims stand
 */
export function tellsApart(
  claimAt: ReadonlyMap<CheckedPassage, Claim>,
  contested: CheckedPassage,
  body: string,
): boolean {
  const against = contested.evidence.filter(({ support }) => !bearsOut(support));
  if (against.length === 0 || against.length === contested.evidence.length) return false;
  const own = claimAt.get(contested)!;
  const apart = [...claimAt].filter(
    ([, claim]) => areTwoThingsInOneVoice(own, claim, body) && !isToldOfIt(claim, body),
  );
  const isEntry = leadsLine(own, body);
  return against.every((rival) =>
    apart.some(
      ([passage, claim]) =>
        givesVeryValue(passage, rival) ||
        (isEntry && leadsLine(claim, body) && claim.figure.value === rival.claims[0]!.claim.figure.value),
    ),
  );
}

/** "The radio has it at 5:40": another value of what was told before. */
const OF_IT = /\b(?:has|have|had|puts?|gives?|gave)\s(?:it|this|that)\s(?:at|as|to)\s(?:about\s|around\s|some\s)?$/i;
const LONGEST_OF_IT = 'gives that to around '.length;

function isToldOfIt({ figure: { start } }: Claim, body: string): boolean {
  return OF_IT.test(body.slice(Math.max(0, start - LONGEST_OF_IT), start));
}

/** "5:10 – …", "**6:32 a.m.**: …": an entry of a chronology, which tells of something else than the others. */
export function leadsLine({ figure: { kind, start } }: Claim, body: string): boolean {
  if (kind !== 'time') return false;
  const line = Math.max(body.lastIndexOf('\n', start - 1), body.lastIndexOf('\r', start - 1)) + 1;
  return LEAD.test(body.slice(line, start));
}

const LEAD = /^[\s|*_>#•·[(–—-]{0,12}(?:(?:about|around|at|shortly after|shortly before)\s)?$/i;

function areTwoThingsInOneVoice(one: Claim, other: Claim, body: string): boolean {
  if (one === other) return false;
  if (leadsLine(one, body) && leadsLine(other, body)) return true;
  if (one.figure.sentence.start === other.figure.sentence.start) return false;
  // A number alone is of whatever was told of before it.
  if (isBare(one) || isBare(other)) return false;
  // "Ida Holm, 54", and elsewhere "whose age the radio gave as 45": two ages of one person.
  if (one.figure.kind === 'age' && (one.subject === null || other.subject === null)) return false;
  if ((one.attribution?.name ?? null) !== (other.attribution?.name ?? null)) return false;
  return one.predicate !== other.predicate || one.subject !== other.subject || one.extent !== other.extent;
}

function givesVeryValue({ evidence }: CheckedPassage, { claims }: DraftEvidence): boolean {
  return evidence.some(
    ({ support, claims: own }) =>
      bearsOut(support) && own.some((claim) => claims.some((other) => isSameClaim(claim, other))),
  );
}
