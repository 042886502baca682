import { expect, it } from 'vitest';
import { unitAlone, unitBehindPer } from '../../../server/src/figures/amounts/rate-units.ts';

it.each([
  ['barrel-per-day', 'barrel', 'day'],
  ['EUR-per-share', 'EUR', 'share'],
  ['person', 'person', null],
  ['percent', 'percent', null],
])('%s is told in %s, per %s', (unit, alone, per) => {
  expect([unitAlone(unit), unitBehindPer(unit)]).toEqual([alone, per]);
});
