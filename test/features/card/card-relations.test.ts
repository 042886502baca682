import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Verdict } from '../../../server/src/collation/finding.ts';
import { indexOf, source, URI } from '../fixture.ts';
import { readCardRelations } from './card-relations.ts';

/** What reports tell of one fire, with a number that each may tell otherwise. */
const TELLINGS: readonly ((count: number) => string)[] = [
  (count) => `The fire in the mill at Halden killed ${count} people, police said.`,
  (count) => `At least ${count} people were killed in the fire at Halden.`,
  (count) => `About ${count} people were wounded in the fire.`,
  (count) => `${count} people were wounded when the mill at Halden burned.`,
  (count) => `The number of the wounded rose from ${count} to ${count + 3}.`,
  (count) => `Repairs to the mill will cost $${count}.${count % 10} million.`,
  (count) => `Of the ${count} in the mill, ${count - 2} were saved and two died.`,
  (count) => `The fire broke out at 4:${10 + count} a.m. and burned for ${count} hours.`,
];

const told = fc
  .record({ telling: fc.nat(TELLINGS.length - 1), count: fc.constantFrom(12, 13, 15, 20, 31, 40) })
  .map(({ telling, count }) => TELLINGS[telling]!(count));
const report = fc.record({
  published: fc.constantFrom('', '2026-03-02', '2026-03-02', '2026-03-09', '2026-04-20'),
  sentences: fc.array(told, { minLength: 1, maxLength: 3 }),
});
const corpora = fc
  .array(report, { minLength: 2, maxLength: 7 })
  .map((reports) =>
    reports
      .map(({ published, sentences }, at) =>
        source(`${at}.txt`, published === '' ? {} : { published }, sentences.join(' ')),
      )
      .join(''),
  );

const RELATIONS = ['contradiction', 'differs', 'undated', 'superseded', 'rounding', 'agreement', null];

it('a card tells of two values the relation that was found, whatever reports say', () => {
  const seen = new Set<Verdict | null>();
  fc.assert(
    fc.property(corpora, (text) => {
      const { otherwise, told } = readCardRelations(indexOf({ [URI]: text }));
      for (const verdict of told.keys()) seen.add(verdict);
      expect(otherwise).toEqual([]);
    }),
    { seed: 17, numRuns: 40 },
  );
  // Each way in which two values may stand to each other came up, so that none holds for want of a case.
  expect([...seen]).toEqual(expect.arrayContaining(RELATIONS));
});
