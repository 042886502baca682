import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { barBetween } from '../../../../server/src/collation/evidence/bars.ts';
import type { Bar } from '../../../../server/src/collation/evidence/term.ts';
import { sourcesOf } from '../../told.ts';

/**
 * By its name, what bars the first claim of a text from answering the question of the last of another, or of the same where
 * there is no other, asked in either order; null where nothing does.
 */
export function barsBetween(a: string, b: string): readonly (string | null)[] {
  const told = [a, b].filter((text) => text !== '').map((text) => ['2024-05-01', text] as const);
  const candidates = sourcesOf(told).flatMap(candidatesOf);
  const [one, other] = [candidates[0]!, candidates.at(-1)!];
  return [barBetween(one, other)?.name ?? null, barBetween(other, one)?.name ?? null];
}

/** By its name, the first of some bars that holds for the first figures of two texts that are of one sort; null where none does. */
export function firstBarAmong(bars: readonly Bar[], a: string, b: string): string | null {
  const [ones, others] = sourcesOf([
    ['2026-03-05', a],
    ['2026-03-05', b],
  ]).map(candidatesOf);
  for (const one of ones!) {
    for (const other of others!.filter(({ sort }) => sort === one.sort)) {
      const bar = bars.find(({ sorts, holds }) => (sorts?.includes(one.sort) ?? true) && holds(one, other));
      if (bar !== undefined) return bar.name;
    }
  }
  return null;
}
