import type { Answer } from '../answers/answers.ts';

/**
 * Whether a person said of two claims that they answer one question (true), or of one of them that it answers another
 * than it seems to (false); null where nobody said anything.
 */
export function isJoined(a: Pick<Answer, 'claim'>, b: Pick<Answer, 'claim'>): boolean | null {
  const one = a.claim.ruling;
  const other = b.claim.ruling;
  if (one?.joined.some((name) => other?.joined.includes(name))) return true;
  return (one?.apart ?? null) === (other?.apart ?? null) ? null : false;
}
