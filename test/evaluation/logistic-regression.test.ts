import { expect, it } from 'vitest';
import * as regression from '../../scripts/evaluation/logistic-regression.mjs';

/** Of 40 examples with a term so many are of one question, of 40 without it 10. */
function examples(withTerm: number): readonly regression.Example[] {
  return Array.from({ length: 80 }, (_, at) => {
    const has = at < 40;
    return { terms: new Map(has ? [['term', 1]] : []), isOne: at % 40 < (has ? withTerm : 10) };
  });
}

const FREE = new Map([['term', { prior: 0, sign: 0 }]] as const);

it('finds the log-odds that a term adds', () => {
  const { bias, weights } = regression.fitWeights(examples(30), FREE, 1e-6);
  expect(bias).toBeCloseTo(Math.log(10 / 30), 3);
  expect(weights.get('term')).toBeCloseTo(Math.log(30 / 10) - Math.log(10 / 30), 3);
});

it('pulls a weight towards what was thought of it, the more the stronger it is told to', () => {
  const thought = new Map([['term', { prior: 5, sign: 1 }]] as const);
  const [loose, tight] = [0.1, 1000].map((strength) => regression.fitWeights(examples(30), thought, strength)) as [
    regression.Fitted,
    regression.Fitted,
  ];
  expect(tight.weights.get('term')).toBeGreaterThan(loose.weights.get('term')!);
  expect(tight.weights.get('term')).toBeCloseTo(5, 0);
});

it('never lets a term speak the other way than it means', () => {
  const against = new Map([['term', { prior: -0.5, sign: -1 }]] as const);
  expect(regression.fitWeights(examples(30), against, 0.1).weights.get('term')).toBe(0);
  expect(regression.fitWeights(examples(2), against, 0.1).weights.get('term')).toBeLessThan(-1);
});

it('gives an example the odds of what holds for it', () => {
  const fitted = regression.fitWeights(examples(30), FREE, 1e-6);
  expect(regression.oddsOf(fitted, { terms: new Map([['term', 1]]) })).toBeCloseTo(Math.log(3), 3);
  expect(regression.oddsOf(fitted, { terms: new Map([['unknown', 1]]) })).toBeCloseTo(Math.log(1 / 3), 3);
});
