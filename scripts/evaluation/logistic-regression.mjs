// Logistic regression with a normal prior (L2, pulled towards given weights) and weights that may not change their sign.

/** Newton's method settles in far fewer. */
const STEPS = 25;

/**
 * @param {readonly { terms: ReadonlyMap<string, number>, isOne: boolean }[]} examples
 * @param {ReadonlyMap<string, { prior: number, sign: -1 | 0 | 1 }>} terms a sign of 0 leaves a weight free
 * @param {number} strength how strongly weights are pulled towards their priors
 * @returns {{ bias: number, weights: ReadonlyMap<string, number> }}
 */
export function fitWeights(examples, terms, strength) {
  const names = [...terms.keys()];
  const places = new Map(names.map((name, place) => [name, place]));
  const priors = names.map((name) => terms.get(name).prior);
  const signs = names.map((name) => terms.get(name).sign);
  const bias = names.length;
  const rows = examples.map(({ terms: held, isOne }) => {
    const known = [...held].filter(([name]) => places.has(name));
    return {
      at: [...known.map(([name]) => places.get(name)), bias],
      sizes: [...known.map(([, size]) => size), 1],
      isOne: isOne ? 1 : 0,
    };
  });
  const weights = [...priors, -1];
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight, at) => (at === bias ? 0 : strength * (weight - priors[at])));
    const curves = weights.map((_, row) => weights.map((__, at) => (row === at ? (at === bias ? 1e-6 : strength) : 0)));
    for (const { at, sizes, isOne } of rows) addTo(slopes, curves, at, sizes, weights, isOne);
    // A weight at 0 that would change its sign stays there.
    const isHeld = weights.map(
      (weight, at) => at !== bias && weight === 0 && signs[at] !== 0 && signs[at] * slopes[at] > 0,
    );
    const change = solve(curves, slopes, isHeld);
    let largest = 0;
    for (const [at, by] of change.entries()) {
      const moved = weights[at] - by;
      const kept = at !== bias && signs[at] * moved < 0 ? 0 : moved;
      largest = Math.max(largest, Math.abs(kept - weights[at]));
      weights[at] = kept;
    }
    if (largest < 1e-4) break;
  }
  return { bias: weights[bias], weights: new Map(names.map((name, at) => [name, weights[at]])) };
}

/** The log-odds that an example has by fitted weights. */
export function oddsOf({ bias, weights }, { terms }) {
  let odds = bias;
  for (const [name, size] of terms) odds += (weights.get(name) ?? 0) * size;
  return odds;
}

/** Adds what one example tells of the slopes and curvatures of the loss. */
function addTo(slopes, curves, at, sizes, weights, isOne) {
  let odds = 0;
  for (let k = 0; k < at.length; k++) odds += weights[at[k]] * sizes[k];
  const likely = 1 / (1 + Math.exp(-odds));
  const spread = likely * (1 - likely);
  for (let k = 0; k < at.length; k++) {
    slopes[at[k]] += (likely - isOne) * sizes[k];
    const row = curves[at[k]];
    for (let l = 0; l < at.length; l++) row[at[l]] += spread * sizes[k] * sizes[l];
  }
}

/** Solves a symmetric system by elimination; what is held does not move. */
function solve(matrix, right, isHeld) {
  const free = right.map((_, at) => at).filter((at) => !isHeld[at]);
  const rows = free.map((row) => [...free.map((at) => matrix[row][at]), right[row]]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    for (let row = pivot + 1; row < rows.length; row++) {
      const factor = rows[row][pivot] / rows[pivot][pivot];
      if (factor === 0) continue;
      for (let at = pivot; at <= rows.length; at++) rows[row][at] -= factor * rows[pivot][at];
    }
  }
  const solution = right.map(() => 0);
  for (let row = rows.length - 1; row >= 0; row--) {
    let sum = rows[row][rows.length];
    for (let at = row + 1; at < rows.length; at++) sum -= rows[row][at] * solution[free[at]];
    solution[free[row]] = sum / rows[row][row];
  }
  return solution;
}
