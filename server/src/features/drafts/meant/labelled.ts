import type { Claim } from '../../../claims/claim.ts';
import { readClaims } from '../../../claims/read-claims.ts';
import type { Source } from '../../../corpus/source.ts';

/**
 * What stands before a number in its line: "- Killed: ", "| Women among the dead | about ". The label has no figure of its own,
 * and nothing but a qualifier stands between it and the number.
 */
const LABEL =
  /^[\s|*_>#•·–—-]{0,12}(\p{L}[^:|\d\n\r]{2,60}?)[\s*_]{0,4}[:|][\s*_]{0,4}(?:(?:about|around|some|nearly|almost|at least|at most|more than|over|up to)\s)?$/u;

/**
 * A number of a draft behind a label, as one of what that names: "Killed: 31" counts people who were killed, "Children among the
 * dead | six" children. Any other claim is given back as it is.
 *
 * @param source the draft
 */
export function asLabelled(claim: Claim, source: Source): Claim {
  return labelledSo(withoutItemAsSpeaker(claim), source);
}

/** "- Killed: 31, up from 27": what begins an item of a list with its mark is nobody who speaks. */
function withoutItemAsSpeaker(claim: Claim): Claim {
  return claim.attribution !== null && ITEM.test(claim.attribution.speaker.text)
    ? { ...claim, attribution: null }
    : claim;
}

const ITEM = /^[-*•|–—]\s/;

function labelledSo(claim: Claim, source: Source): Claim {
  const { figure } = claim;
  if (figure.kind !== 'count' || figure.unitSpan !== null) return claim;
  const { body } = source;
  const line = Math.max(body.lastIndexOf('\n', figure.start - 1), body.lastIndexOf('\r', figure.start - 1)) + 1;
  const label = LABEL.exec(body.slice(line, figure.start))?.[1];
  if (label === undefined) return claim;
  const [named] = readClaims({ ...source, body: `${figure.text} ${label.toLowerCase()}.` }).claims;
  if (named === undefined || named.figure.start !== 0 || (named.predicate ?? named.subject) === null) return claim;
  const { predicate, subject, extent } = named;
  // "Killed" is nobody who speaks.
  const isSpeaker =
    claim.attribution !== null && body.slice(line, figure.start).includes(claim.attribution.speaker.text);
  const attribution = isSpeaker ? null : claim.attribution;
  return { ...claim, predicate, subject, extent, attribution, figure: { ...figure, unit: named.figure.unit } };
}
