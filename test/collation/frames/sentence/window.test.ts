import { expect, it } from 'vitest';
import { WINDOW, windowOf } from '../../../../server/src/collation/frames/sentence/window.ts';
import { lastClaimOf } from './words-of.ts';

it('a sentence is read whole, and of one without an end what stands around the figure', () => {
  const short = 'The storm sank 12 boats.';
  expect(windowOf(lastClaimOf(short))).toEqual({ start: 0, end: short.length });
  const claim = lastClaimOf(`${'the boats and '.repeat(200)}12 boats ${'and the boats '.repeat(200)}`);
  const { start, end } = windowOf(claim);
  expect(end - start).toBeLessThanOrEqual(3 * WINDOW);
  expect(start).toBeGreaterThan(0);
  expect(start).toBeLessThan(claim.figure.start);
  expect(end).toBeGreaterThan(claim.figure.end);
});

it('figures that stand near one another share a window', () => {
  const text = `${'the boats and '.repeat(200)}12 boats and 14 rafts ${'and the boats '.repeat(200)}`;
  const one = windowOf(lastClaimOf(text.slice(0, text.indexOf(' and 14')) + ' of the port '.repeat(200)));
  expect(one.start).toBe(windowOf(lastClaimOf(text)).start);
});
