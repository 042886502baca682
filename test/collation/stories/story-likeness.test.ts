import { describe, expect, it } from 'vitest';
import { joinAlike } from '../../../server/src/collation/stories/story-likeness.ts';

/** The day on which a report was published, and what it tells; its first letters are the group that it is in already. */
type Report = readonly [id: string, tells: string, day?: number | null, length?: 'line' | 'brief' | 'long'];

/** The groups that are made of those of some reports, by the ids of these, among so many other reports. */
function joined(reports: readonly Report[], others = 20): readonly string[] {
  const sources = [...reports, ...unlike(others)].map(([id, tells, day = 0, length = 'brief']) => ({
    id,
    tells: tells.split(' '),
    content: { day, brief: length === 'long' ? null : { isLine: length === 'line' } },
  }));
  const names = [...new Set(sources.map(({ id }) => id.split('.')[0]))];
  const groups = names.map((name) => new Set(sources.filter(({ id }) => id.split('.')[0] === name)));
  return joinAlike(groups)
    .map((group) => [...group].map(({ id }) => id).join(' '))
    .filter((ids) => !ids.includes('other'))
    .sort();
}

/** Reports that each tell of something else, in some of the words of all reports. */
function unlike(count: number): readonly Report[] {
  return [...Array(count).keys()].map((at) => [`other${at}`, `police year v${at} w${at} x${at} y${at} z${at}`]);
}

/** What two reports tell that share three things, and each tells of so many others. */
function alike(others: number): readonly [one: string, other: string] {
  const tell = (side: string) => `mine gallery roof ${[...Array(others).keys()].map((at) => side + at).join(' ')}`;
  return [tell('a'), tell('b')];
}

const FIRST: Report = ['a', 'dolna mine gallery roof miner police year helmet rope'];
const INQUIRY: Report = ['b', 'dolna mine gallery roof payroll police year judge law minister'];

describe('reports that tell of the same', () => {
  it('are one group', () => {
    expect(joined([FIRST, INQUIRY])).toEqual(['a b']);
  });

  it('are two where they share what many others tell', () => {
    expect(joined([FIRST, ['b', 'police year payroll judge law minister']])).toEqual(['a', 'b']);
  });

  it('are two where they tell of much else', () => {
    const [one, other] = alike(40);
    expect(
      joined([
        ['a', one],
        ['b', other],
      ]),
    ).toEqual(['a', 'b']);
  });

  it('are one group only with those that are like most of it', () => {
    const ferry: Report = ['c.1', 'ferry harbour captain wave deck police year'];
    const both: Report = ['c.2', 'ferry harbour captain wave deck mine gallery roof police year'];
    const more: readonly Report[] = [3, 4, 5, 6].map((at) => [`c.${at}`, `ferry harbour captain wave buoy${at}`]);
    expect(joined([FIRST, both])).toEqual(['a c.2']);
    expect(joined([FIRST, ferry, both, ...more])).toEqual(['a', 'c.1 c.2 c.3 c.4 c.5 c.6']);
  });
});

describe('the same words', () => {
  const [one, other] = alike(19);

  it('tell less of reports that were published a season apart', () => {
    expect(
      joined([
        ['a', one, 0],
        ['b', other, 90],
      ]),
    ).toEqual(['a b']);
    expect(
      joined([
        ['a', one, 0],
        ['b', other, 91],
      ]),
    ).toEqual(['a', 'b']);
    expect(
      joined([
        ['a.1', one, 0],
        ['a.2', one, 60],
        ['b', other, 91],
      ]),
    ).toEqual(['a.1 a.2 b']);
  });

  it('tell less of long reports without a day', () => {
    expect(
      joined([
        ['a', one, null, 'brief'],
        ['b', other, 0, 'long'],
      ]),
    ).toEqual(['a b']);
    expect(
      joined([
        ['a', one, 0, 'long'],
        ['b', other, 0, 'long'],
      ]),
    ).toEqual(['a b']);
    expect(
      joined([
        ['a', one, null, 'long'],
        ['b', other, 0, 'long'],
      ]),
    ).toEqual(['a', 'b']);
  });

  it('tell nothing of a line', () => {
    expect(
      joined([
        ['a', one, 0, 'line'],
        ['b', one, 0, 'line'],
      ]),
    ).toEqual(['a', 'b']);
  });

  it('tell less the more sources there are', () => {
    expect(
      joined(
        [
          ['a', one],
          ['b', other],
        ],
        100,
      ),
    ).toEqual(['a b']);
    expect(
      joined(
        [
          ['a', one],
          ['b', other],
        ],
        700,
      ),
    ).toEqual(['a', 'b']);
  });
});

it('what a few sources share is as rare as among two dozen', () => {
  const [one, other] = alike(8);
  const two: readonly Report[] = [
    ['a', one],
    ['b', other],
  ];
  expect(joined(two, 0)).toEqual(['a b']);
  expect(joined(two, 22)).toEqual(['a b']);
});

it('the order of groups and of sources changes nothing', () => {
  const reports: readonly Report[] = [FIRST, INQUIRY, ['c', 'mine gallery roof judge ferry'], ['d', 'ferry judge law']];
  expect(joined([...reports].reverse())).toEqual(joined(reports));
});
