import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from '../judging/checked.ts';

const DAM =
  source(
    'paper.txt',
    { published: '2026-03-14' },
    'The dam above Karsova broke at 4:20 a.m. on Saturday. Repairs to the dam will cost 12.5 million euros, the water board said.',
  ) +
  source('radio.txt', { published: '2026-03-14' }, 'The dam above Karsova broke at 5:40 a.m. on Saturday.') +
  source('board.txt', { published: '2026-03-20' }, 'Repairs to the dam will cost 12.5 million euros, the board said.');

describe('a time or an amount that is told as what somebody gave', () => {
  it.each([
    ['The dam above Karsova broke at 4:20 a.m. The radio has it at 5:40.', ['4:20 a.m. contested', '5:40 contested']],
    ['The dam above Karsova broke at 4:20 (paper) or 5:40 (radio).', ['4:20 contested', '5:40 contested']],
    [
      'Repairs to the dam will cost 12.5 million euros. The radio first wrote of 15 million euros.',
      ['12.5 million supported', '15 million contested'],
    ],
  ])('is of what was told before it: %s', (text, statuses) => {
    expect(judged(DAM, text)).toEqual(statuses);
  });

  it.each([
    'Repairs to the dam will cost 12.5 million euros. A film about a frog took 15 million euros.',
    'Repairs to the dam will cost 12.5 million euros.\n\nThe radio wrote of 15 million euros.',
    'Repairs to the dam will cost 12.5 million euros. The radio wrote of 900 million euros.',
  ])('is not where it is told of something, in another paragraph, or of another size: %s', (text) => {
    expect(judged(DAM, text).at(-1)).toMatch(/unsupported$/);
  });
});

it('a number alone is of the measure before it', () => {
  const oil = source(
    'oil.txt',
    { published: '2026-03-14' },
    'The well of Karsa leaks 7,200 barrels a day, the harbour office said.',
  );
  const text = 'The well of Karsa leaks 7,200 barrels a day, the harbour office said. The firm itself gives 4,100.';
  expect(judged(oil, text)).toEqual(['7,200 supported', '4,100 contested']);
});
