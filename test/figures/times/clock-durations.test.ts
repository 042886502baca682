import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { quantityIn } from '../only.ts';

describe('durations as a stopwatch shows them', () => {
  it.each([
    ['Koss won the marathon in 2:03:45.', 7425, 'second', 1],
    ['She finished in 1:30:05.', 5405, 'second', 1],
    ['She rowed it in 31:41 there.', 1901, 'second', 1],
    ['He ran the mile in 3:59.4.', 239.4, 'second', 0.1],
    ['He swam it in 1:12.45 there.', 72.45, 'second', 0.01],
    ['His record of 2:01:09.5 stood.', 7269.5, 'second', 0.1],
    ['He finished in 2h15.', 2.25, 'hour', 1 / 60],
    ['It lasted 1h30.', 1.5, 'hour', 1 / 60],
    ['It took 8h15m.', 8.25, 'hour', 1 / 60],
    ['The tour took 5h 15m.', 5.25, 'hour', 1 / 60],
    ['It took 11h 3m in all.', 11.05, 'hour', 1 / 60],
    ['She slept for 7h 45m there.', 7.75, 'hour', 1 / 60],
    ['The drive of 2h 30m was long.', 2.5, 'hour', 1 / 60],
    ['They sailed 12h 15m without a stop.', 12.25, 'hour', 1 / 60],
    ['He walked it in 5h 15m 36s there.', 5.26, 'hour', 1 / 3600],
    ['The count took 5h 20m 30s.', 5.34166666666667, 'hour', 1 / 3600],
  ])('%s', (sentence, value, unit, precision) => {
    expect(quantityIn(sentence)).toMatchObject({ kind: 'duration', value, unit, precision });
  });

  it.each([
    'It began at 9:30.',
    'They won 2:1.',
    'Read chapter 23:4 of it.',
    'It is ruled in 1:2:3:4.',
    'It struck at 12:30:45.',
    'From 9h00 to 17h30 it was shut.',
  ])('none: %s', (sentence) => {
    expect(readFigures(sentence).filter(({ kind }) => kind === 'duration')).toEqual([]);
  });
});
