import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupByTies } from '../../../server/src/collation/stories/story-groups.ts';

interface Report {
  readonly id: string;
  readonly neighbours: Map<Report, number>;
}

/** The groups of reports that are tied as told ("ab" with odds), each in the order of the alphabet: "abc de". */
function grouped(ties: Readonly<Record<string, number>>, names = [...new Set(Object.keys(ties).join(''))]): string {
  const reports = new Map(names.map((id): [string, Report] => [id, { id, neighbours: new Map() }]));
  for (const [[a, b], odds] of Object.entries(ties).map(([pair, each]) => [pair.split(''), each] as const)) {
    const [one, other] = [reports.get(a!)!, reports.get(b!)!];
    one.neighbours.set(other, odds);
    other.neighbours.set(one, odds);
  }
  const groups = groupByTies(new Set(reports.values()));
  return groups
    .map((group) => [...group].map(({ id }) => id).sort())
    .sort((one, other) => (one[0]! < other[0]! ? -1 : 1))
    .map((group) => group.join(''))
    .join(' ');
}

/** Ties of equal odds between all of some reports. */
function among(names: string, odds: number): Record<string, number> {
  const all = names.split('');
  return Object.fromEntries(all.flatMap((a, at) => all.slice(at + 1).map((b) => [a + b, odds])));
}

it('two reports that are tied are one group, and one without ties is its own', () => {
  expect(grouped({ ab: 1 }, ['a', 'b', 'c'])).toBe('ab c');
});

it('a lone tie between two groups joins nothing, however strong, where its ends fit others better', () => {
  expect(grouped({ ...among('abcd', 4), ...among('efgh', 4), de: 3 })).toBe('abcd efgh');
});

it('a chain in which each report is tied to the next alone falls apart', () => {
  const names = 'abcdefghijklmnop';
  const chain = Object.fromEntries([...names].slice(1).map((name, at) => [names[at]! + name, 1]));
  expect(grouped(chain).split(' ').length).toBeGreaterThan(2);
});

it('a report that fits a third of a group belongs to it', () => {
  expect(grouped({ ...among('abcdef', 4), cg: 1, dg: 1 })).toBe('abcdefg');
});

it('is the same in whatever order the reports come', () => {
  const names = [...'abcdefgh'];
  const ties = fc.dictionary(
    fc.subarray(names, { minLength: 2, maxLength: 2 }).map((pair) => pair.join('')),
    fc.integer({ min: 0, max: 3 }),
    { minKeys: 1, maxKeys: 20 },
  );
  fc.assert(
    fc.property(ties, fc.shuffledSubarray(names, { minLength: names.length }), (given, order) => {
      expect(grouped(given, order)).toBe(grouped(given, names));
    }),
  );
});
