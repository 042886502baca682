import { describe, expect, it } from 'vitest';
import { areNamesApart } from '../../../server/src/collation/frames/names-apart.ts';

describe('names', () => {
  it.each([
    ['corvane mills', 'halden timber', true],
    ['corvane mills', 'corvane', false],
    ['corvane mills plc', 'corvane group', false],
    ['halden timber works', 'htw', false],
    ['talven air', 'talven pro', true],
    ['bank halden', 'bank ostby', true],
    ['bank halden', 'halden', false],
    ['ida holm', 'anna holm', true],
    ['mayor holm', 'anna holm', false],
    ['anna holm', 'annika holm', true],
    ['ann holm', 'anna holm', false],
    ['jo holm', 'anna holm', false],
    ['ida holm', 'ida brekke', true],
    ['ida holm anna dunn', 'dunn', false],
    ['yuganskoye', 'yugansk', false],
    ['united', 'ostby', false],
    // A capital stands for a government.
    ['london', 'norvane', false],
    ['halden timber', 'corvane timber', true],
    ['robert holm', 'bob holm', false],
    ['british timber', 'halden timber', false],
  ])('%s, %s', (one, other, expected) => {
    expect(areNamesApart(one.split(' '), other.split(' '))).toBe(expected);
    expect(areNamesApart(other.split(' '), one.split(' '))).toBe(expected);
  });
});
