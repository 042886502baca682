import type { Candidate } from './candidate.ts';

/** Whether one source sets the one figure against the other itself, as somebody's own number ("the army put it at 19"). */
export function areRivalEstimates(a: Candidate, b: Candidate): boolean {
  if (a.sourceId !== b.sourceId || a.sort !== b.sort) return false;
  return a.rivalOf === b.claim.figure.start || b.rivalOf === a.claim.figure.start;
}
