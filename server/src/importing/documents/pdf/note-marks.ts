import { isRaisedToPower, raisedDigits } from '../../sources/raised-text.ts';
import type { Run } from './run.ts';

/** Letters that are smaller than this share of the others, and stand higher by more than this share of their size. */
const SMALLER = 0.85;
const HIGHER = 0.15;

/**
 * What a run of raised digits is in a text: the mark of a note in brackets ("12[3] people"), or a power ("km²"); null for a
 * run that is not raised, or says something else ("19th"). At the beginning of a line it is that of the note itself.
 */
export function noteMark(run: Run, main: Run, before: string): string | null {
  const isRaised = run.size < main.size * SMALLER && run.y - main.y > main.size * HIGHER;
  const mark = run.text.trim();
  if (!isRaised || !/^(?:\d{1,3}|[*†‡§a-e])(?:, ?\d{1,3})*$/.test(mark)) return null;
  if (before.trim() === '') return `[${mark}] `;
  if (/^\d{1,2}$/.test(mark) && isRaisedToPower(before)) return raisedDigits(mark);
  return `[${mark}]`;
}
