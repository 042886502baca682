import { describe, expect, it } from 'vitest';
import { DaysOfHappenings } from '../../../server/src/collation/answers/days-of-happenings.ts';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf, type Told } from '../told.ts';

function areApart(one: Told, other: Told): boolean {
  const sources = sourcesOf([one, other]);
  const [a, b] = sources.map(({ source }) => source.id);
  return new DaysOfHappenings(sources.flatMap(candidatesOf)).areApart(a!, b!);
}

const IN_MAY: Told = ['2024-05-05', 'The fire broke out at 2 a.m. on Friday. Six people were hurt.'];

describe('the days on which reports tell that it happened', () => {
  it.each<[why: string, other: Told]>([
    ['their weekdays are of two weeks', ['2024-06-03', 'The fire broke out on Friday. Eight people were hurt.']],
    ['one is told in full', [null, 'The fire broke out on 9 June 2024. Eight people were hurt.']],
  ])('are apart where %s', (_, other) => {
    expect(areApart(IN_MAY, other)).toBe(true);
    expect(areApart(other, IN_MAY)).toBe(true);
  });

  it.each<[why: string, other: Told]>([
    ['both are one day', ['2024-06-03', 'The fire broke out on 3 May 2024. Eight people were hurt.']],
    ['a night lies between', ['2024-05-05', 'The fire broke out on Thursday night. Eight people were hurt.']],
    ['the day is that of an arrest', ['2024-06-03', 'Police arrested a baker on Sunday. Eight people were hurt.']],
    [
      'the other one names that day, too',
      ['2024-06-03', 'The fire broke out on Friday. Police arrested a baker on 4 May 2024.'],
    ],
    ['one tells no day', ['2024-06-03', 'The fire broke out at night. Eight people were hurt.']],
  ])('are not apart where %s', (_, other) => {
    expect(areApart(IN_MAY, other)).toBe(false);
    expect(areApart(other, IN_MAY)).toBe(false);
  });
});
