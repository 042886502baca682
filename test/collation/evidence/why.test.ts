import { describe, expect, it } from 'vitest';
import { nearestTo, whyCompared } from '../../../server/src/collation/evidence/why.ts';
import { sourcesOf, type Told } from '../told.ts';

const DAY = '2024-05-01';

function why(a: string, b: string) {
  const sources = sourcesOf([
    [DAY, a],
    [DAY, b],
  ]);
  const [one, other] = sources.map(({ source, analysis }) => ({ sourceId: source.id, claim: analysis.claims[0]! }));
  return whyCompared(sources, one!, other!);
}

describe('why two claims are compared, or are not', () => {
  it('names what speaks for it, the strongest first', () => {
    const { confidence, evidence, obstacle } = why('The storm killed 12 people.', 'The storm killed 19 people.');
    expect(obstacle).toBeNull();
    expect(confidence).toBeGreaterThan(0.5);
    expect(evidence.map(({ name }) => name)).toContain('same-fate');
    const weights = evidence.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it.each([
    ['The storm killed 12 people.', 'Repairs will cost 19 million euros.', 'other-kind', null],
    [
      'The storm killed 12 people.',
      'The storm injured 19 people.',
      'other-thing',
      'different things befell those who are counted',
    ],
    ['The storm killed 12 people.', 'See file 0800 555 111.', 'no-quantity', null],
    [
      'The storm killed 12 people.',
      'All but five people were rescued.',
      'no-quantity',
      'one counts those who were left out',
    ],
  ])('%s | %s: %s', (a, b, obstacle, bar) => {
    expect(why(a, b)).toEqual({ confidence: 0, evidence: [], obstacle, bar });
  });

  it('lists the nearest claims of other sources, the likeliest first', () => {
    const told: readonly Told[] = [
      [DAY, 'The storm killed 12 people.'],
      [DAY, 'The storm killed 19 people. A shop sold 40 lamps to people.'],
      [DAY, 'Nobody knows. The wind was strong.'],
    ];
    const sources = sourcesOf(told);
    const [first] = sources;
    const nearest = nearestTo(sources, { sourceId: first!.source.id, claim: first!.analysis.claims[0]! }, 3);
    expect(nearest[0]!.claim.claim.figure.text).toBe('19');
    const confidences = nearest.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });
});
