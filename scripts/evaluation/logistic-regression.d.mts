export interface Example {
  readonly terms: ReadonlyMap<string, number>;
  readonly isOne: boolean;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export function fitWeights(
  examples: readonly Example[],
  terms: ReadonlyMap<string, { readonly prior: number; readonly sign: -1 | 0 | 1 }>,
  strength: number,
): Fitted;

export function oddsOf(fitted: Fitted, example: Pick<Example, 'terms'>): number;
