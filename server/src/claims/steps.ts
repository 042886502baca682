/** A piece of work in steps, between which others may take their turn; what it gives depends on none of them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps of a piece of work. */
export function doSteps<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * Does pieces of one kind of work step by step: the first step of all of them, then the second. Where the work is more
 * machine code than a processor holds at hand, this is fetched once for many pieces and not once for each. Gives null for
 * a piece on which this program fails.
 */
export function doInTurn<Result>(pieces: readonly Steps<Result>[]): readonly (Result | null)[] {
  const results: (Result | null)[] = pieces.map(() => null);
  let open = pieces.map((_, at) => at);
  while (open.length > 0) {
    open = open.filter((at) => {
      try {
        const step = pieces[at]!.next();
        if (step.done === true) results[at] = step.value;
        return step.done !== true;
      } catch {
        return false;
      }
    });
  }
  return results;
}
