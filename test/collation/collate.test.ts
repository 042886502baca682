import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, collateTogether } from '../../server/src/collation/collate.ts';
import { compared, sourcesOf, type Told } from './told.ts';

const STORY: readonly Told[] = [
  [
    '2024-05-01',
    'Flood kills 12\n\nAt least 12 people were killed, the governor Ida Lund said. Karl Holm, 54, was rescued.',
  ],
  ['2024-05-02', 'The flood killed 27 people, the governor Ida Lund said on Thursday. Karl Holm, 45, was rescued.'],
  [null, 'The flood killed 31 people. The dam broke at 4:20 a.m. on Wednesday.'],
  ['2024-05-03', 'The dam broke at 5 a.m. Some 1,200 homes were flooded.'],
  ['2024-05-03', 'The flood killed 31 people. In all 1,236 homes were flooded.'],
];

describe('comparing a story', () => {
  it('gives the same in any order of its sources', () => {
    const sources = sourcesOf(STORY);
    const expected = collate({ id: 'story', sources });
    expect(expected.findings.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...sources], { minLength: sources.length }), (shuffled) => {
        expect(collate({ id: 'story', sources: shuffled })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives every question and finding an id of its own', () => {
    const { questions, findings } = compared(...STORY);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it('gives the same for several stories in turn, and null for one on which it fails', () => {
    const [first, ...others] = sourcesOf(STORY);
    const story = { id: 'story', sources: [first!, ...others] };
    const alone = { id: 'alone', sources: [first!] };
    const broken = { id: 'broken', sources: [{ ...first!, analysis: { ...first!.analysis, claims: null as never } }] };
    expect(collateTogether([story, broken, alone])).toEqual([collate(story), null, collate(alone)]);
    expect(collateTogether([])).toEqual([]);
  });

  it('keeps ids while text around the figures changes', () => {
    const ids = (told: readonly Told[]) => compared(...told).findings.map(({ id }) => id);
    const moved = STORY.map(([date, body]): Told => [date, `${body} Nothing else was known by then.`]);
    expect(ids(moved)).toEqual(ids(STORY));
  });

  it('shows questions on which all agree, with everybody who answers', () => {
    const { questions, findings } = compared(
      ['2024-05-01', 'Six people were killed.'],
      ['2024-05-01', 'The flood killed six.'],
    );
    expect(findings).toEqual([]);
    expect(questions).toMatchObject([{ phrase: 'people killed', verdict: 'agreement', independent: 2 }]);
    expect(questions[0]!.positions[0]!.claims.map(({ sourceId }) => sourceId)).toEqual([
      'file:///told#a',
      'file:///told#b',
    ]);
  });

  it('holds a source that tells of nobody against one that tells of victims', () => {
    const { findings } = compared(
      ['2024-05-01', 'The flood in Halden killed 12 people, the governor said.'],
      ['2024-05-01', 'Nobody was killed in the flood in Halden, the mayor said.'],
    );
    expect(findings.map(({ positions }) => positions.map(({ value }) => value).toSorted())).toEqual([[0, 12]]);
  });

  it('parts quantities of different sizes that one source gives for one thing', () => {
    const { findings } = compared(
      [null, 'The raid killed 1,200 people. The war since then has killed 38,000 people.'],
      [null, 'The raid killed 1,219 people.'],
      [null, 'The war has killed 57,400 people.'],
    );
    expect(findings.map(({ code, positions }) => [code, positions.map(({ text }) => text)])).toEqual([
      ['rounding', ['1,200', '1,219']],
      ['undated', ['38,000', '57,400']],
    ]);
  });

  it('has nothing to say on nothing', () => {
    expect(compared()).toMatchObject({ questions: [], findings: [] });
    expect(compared([null, ''])).toMatchObject({ questions: [], findings: [] });
  });
});
