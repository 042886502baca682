import { describe, expect, it } from 'vitest';
import { found } from '../../collation/told.ts';
import { partOf } from '../described.ts';

const predicate = partOf('predicate');

describe('a count of which two predicates share is the sum of both', () => {
  it.each([
    ['‹Nineteen› people were killed or injured.', 'casualties'],
    ['‹Nineteen› people were killed and seriously wounded.', 'casualties'],
    ['‹19› people were killed/injured.', 'casualties'],
    ['‹19› people were killed & injured.', 'casualties'],
    ['The blast killed & injured ‹19› people.', 'casualties'],
    ['The blast killed or injured ‹19› people.', 'casualties'],
    ['Hospitals counted ‹19› casualties.', 'casualties'],
    ['A ferry sank, leaving ‹19› people dead or missing.', 'lost'],
    ['The number of dead and missing rose to ‹19›.', 'lost'],
    // No class of the table is their sum.
    ['‹Nineteen› rebels were killed or captured.', null],
    ['‹Nineteen› rebels were killed, wounded or captured.', null],
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it.each([
    // Both hold of each.
    ['‹Nineteen› people were arrested and charged.', 'arrested'],
    ['‹Nine› people were shot and killed.', 'killed'],
    // The second has a count of its own.
    ['A storm left ‹12› dead and injured 40.', 'killed'],
    ['A storm left 12 dead and injured ‹40›.', 'injured'],
    ['The blast killed 3 and injured ‹19›.', 'injured'],
    ['‹Six› casualties were arrested.', 'arrested'],
  ])('but not: %s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it('is not set against one of its parts', () => {
    const sinks = (end: string): [string, string] => ['2026-03-14', `A ferry sank off Dalvik on Friday, ${end}`];
    expect(found(sinks('killing 12 people.'), sinks('leaving 19 people dead or missing.'))).toEqual([]);
    expect(found(sinks('killing 12 people.'), sinks('leaving 19 people killed or injured.'))).toEqual([]);
  });
});
