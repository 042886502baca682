import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import {
  checkableClaims,
  holdAgainst,
  layOut,
  SAYS_NOTHING,
} from '../../../server/src/collation/drafts/hold-against.ts';
import { confidenceOf } from '../../../server/src/collation/evidence/confidence.ts';
import { StoryEvidence } from '../../../server/src/collation/evidence/evidence.ts';
import { sourcesOf } from '../told.ts';

const DAY = '2024-05-01';
const [a, b, draft] = sourcesOf([
  [DAY, 'The storm over Karsova killed 12 people. Repairs will cost 4 million euros.'],
  [DAY, 'The storm over Karsova killed 19 people, and 40 were injured.'],
  [DAY, 'In Karsova, 19 people were killed by the storm. See file 0800 555 111.'],
]);
const story = layOut('story', [a!, b!]);

describe('holding a draft against a story', () => {
  it('gives for each claim those of the story that may answer its question, what fits best first', () => {
    const [killed] = draft!.analysis.claims;
    const matches = holdAgainst(story, draft!).matches.get(killed!)!;
    expect(matches.map(({ claim, support }) => `${claim.claim.figure.text} ${support}`)).toEqual([
      '19 same',
      '12 other',
    ]);
    expect(matches[0]!.fit).toBeGreaterThanOrEqual(matches[1]!.fit);
    // That its value agrees makes it likelier, and fits no better.
    expect(matches[0]!.confidence).toBeGreaterThan(matches[1]!.confidence);
    expect(matches[1]!.relation?.verdict).toMatch(/contradiction|differs/);
  });

  it('weighs a pair as if the draft were a source of the story, but for values that lie apart and a missing date', () => {
    const all = [a!, b!, draft!];
    const candidates = all.flatMap(candidatesOf);
    const counts = candidates.filter(({ sort }) => sort === 'count');
    const [killed] = draft!.analysis.claims;
    const among = new StoryEvidence(candidates, all, SAYS_NOTHING)
      .matches(counts)
      .filter(({ a: one, b: other }) => one.claim === killed || other.claim === killed)
      .map(({ odds }) => confidenceOf(odds));
    const held = holdAgainst(story, draft!)
      .matches.get(killed!)!
      .map(({ confidence }) => confidence);
    // Sums of many terms differ in their last digit by the order in which these are added.
    const digits = (values: readonly number[]) => values.map((value) => value.toFixed(12));
    expect(digits(held)).toEqual(digits([...among].sort((one, other) => other - one)));
  });

  it('leaves out what measures nothing', () => {
    const checkable = checkableClaims(draft!);
    expect(draft!.analysis.claims.map((claim) => [claim.figure.text, checkable.has(claim)])).toEqual([
      ['19', true],
      ['0800 555 111', false],
    ]);
  });

  it('gives what tells the same in other words, and has the value', () => {
    const [told, other] = sourcesOf([
      [DAY, 'The valley is home to some 900,000 displaced Dorvanians, according to the United Nations.'],
      [DAY, 'About 900,000 people who fled Dorvania live there now, the UN says. It has 900,000 trees.'],
    ]);
    const { restated } = holdAgainst(layOut('story', [told!]), other!);
    const [people, trees] = other!.analysis.claims;
    expect(restated.get(people!)?.map(({ claim }) => claim.claim.figure.text)).toEqual(['900,000']);
    expect(restated.get(trees!)).toBeUndefined();
  });
});
