import { expect, it } from 'vitest';
import type { RelatedPositions } from '../../../server/src/collation/finding.ts';
import { isListed, isShown } from '../../../server/src/features/answers/shown-findings.ts';

it.each([
  ['differs', 0.4, false],
  ['differs', 0.5, true],
  ['contradiction', 0.4, true],
  ['rounding', 0.1, true],
] as const)('shows %s of %d from 0.5 on: %s', (code, confidence, isIt) => {
  expect(isShown({ code, confidence }, 0.5)).toBe(isIt);
});

it('lists a question by the likeliest of what may differ', () => {
  const position = { text: '', value: 0, claims: [], origins: 1 };
  const pair = (verdict: RelatedPositions['verdict'], confidence: number) => ({
    a: position,
    b: position,
    verdict,
    confidence,
  });
  expect(isListed({ verdict: 'differs', pairs: [pair('differs', 0.4), pair('agreement', 0.9)] }, 0.5)).toBe(false);
  expect(isListed({ verdict: 'differs', pairs: [pair('differs', 0.4), pair('differs', 0.6)] }, 0.5)).toBe(true);
  expect(isListed({ verdict: 'agreement', pairs: [pair('agreement', 0.1)] }, 0.5)).toBe(true);
});
