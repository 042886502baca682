import type { Answer } from './answers.ts';
import type { QuestionKey } from './question-key.ts';

/** Below this a count is small enough that its parts are counted beside it one by one. */
const SMALL = 100;
/** Values further apart than this belong to different quantities, where a source gives both. */
const FACTOR = 2;

/** Whether an answer is a number so small that parts of the whole look like it. */
export function isSmall({ claim }: Answer): boolean {
  return typeof claim.figure.value === 'number' && claim.figure.value < SMALL;
}

/**
 * Splits a question where one source gives values of different sizes for it (the dead of an attack and of the war that
 * followed): they cannot be one quantity, and the others' values go with the nearest.
 */
export function splitBySize(group: {
  readonly key: QuestionKey;
  readonly answers: readonly Answer[];
}): readonly { readonly key: QuestionKey; readonly answers: readonly Answer[] }[] {
  if (group.key.kind !== 'count' || !hasDifferentSizes(group.answers)) return [group];
  const sorted = [...group.answers].sort((a, b) => size(a) - size(b));
  const clusters: Answer[][] = [];
  for (const answer of sorted) {
    const last = clusters.at(-1);
    if (last !== undefined && size(answer) <= FACTOR * size(last.at(-1)!)) last.push(answer);
    else clusters.push([answer]);
  }
  return clusters.map((answers, index) => ({ key: { ...group.key, id: `${group.key.id}#${index}` }, answers }));
}

function hasDifferentSizes(answers: readonly Answer[]): boolean {
  const own = new Map<string, { low: number; high: number }>();
  for (const answer of answers) {
    const range = own.get(answer.sourceId) ?? { low: Number.POSITIVE_INFINITY, high: 0 };
    range.low = Math.min(range.low, size(answer));
    range.high = Math.max(range.high, size(answer));
    own.set(answer.sourceId, range);
  }
  return [...own.values()].some(({ low, high }) => high > FACTOR * low);
}

function size({ claim }: Answer): number {
  return Number(claim.figure.value);
}
