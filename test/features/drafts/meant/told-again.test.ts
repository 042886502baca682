import { expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from '../judging/checked.ts';

const BOSS = source(
  'boss.txt',
  { published: '2026-03-14' },
  'Holm, the boss of Belmar, died while serving a 12-year sentence for fraud. The plea had added three years to his sentence.',
);

it.each([
  ['Holm served 12 years for fraud in Belmar. To those 12 years a judge had added more.', '12 supported'],
  ['Holm served twelve years for fraud in Belmar. Of these 12 years he was ill for most.', '12 supported'],
  ['Holm served 12 years for fraud in Belmar. In the same 12 years his firm grew.', '12 supported'],
])('what those many are was told before: %s', (text, status) => {
  const [first, again] = judged(BOSS, text);
  expect([first!.split(' ')[1], again]).toEqual(['supported', status]);
});

it('of another number, or without a word that points back, nothing is told before', () => {
  const [, other] = judged(BOSS, 'Holm served 12 years for fraud in Belmar. Those 14 years were long.');
  expect(other).not.toBe('14 supported');
});
