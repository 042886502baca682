import { describe, expect, it } from 'vitest';
import { partOf } from '../described.ts';

const predicate = partOf('predicate');

describe('what is inserted between a count and its predicate', () => {
  it.each([
    ['‹12› divers, including two women, were killed.'],
    ['‹12› divers, 3 of them women, were killed.'],
    ['‹12› divers including four women and a boy were killed.'],
    ['A storm left ‹12› divers including four women dead.'],
    ['‹12› divers (3 women) were killed.'],
    ['‹12› divers — 3 of them women — were killed.'],
    ['‹12› divers -- two women and ten men -- were killed.'],
  ])('is passed over: %s', (marked) => {
    expect(predicate(marked)).toBe('killed');
  });

  it.each([
    ['‹12› divers, including two women, sang.', null],
    ['‹12› divers including two women sang. Six were killed.', null],
    ['‹12› divers (3 women) sang.', null],
    ['‹Two› villagers slightly injured in quake', 'injured'],
    ['Three were killed and ‹four› more are injured.', 'injured'],
    ['‹Seven› people received non-life-threatening injuries.', 'injured'],
    ['Guards fired on a crowd of people, killing ‹three›.', 'killed'],
    ['The raid led to the injury of ‹89›.', 'injured'],
    ['He beat two people to death and wounded ‹nine› others.', 'injured'],
  ])('and what else may stand there: %s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });
});
