import { describe, expect, it } from 'vitest';
import {
  describeClaim,
  describePosition,
  describeQuestion,
  describeRest,
  frameOf,
} from '../../server/src/features/tree-nodes.ts';
import { FIRE, indexOf, rangeOf, source, URI } from './fixture.ts';

const index = indexOf({ [URI]: FIRE });
const question = index.questions().find(({ verdict }) => verdict === 'contradiction')!;
const position = question.positions[0]!;
const frame = frameOf(index, question);
const lone = { verdict: 'agreement', year: null } as const;

describe('a node of the tree', () => {
  it('for a question says how many stand behind it, and why it is a finding', () => {
    const { explanation } = index.findings()[0]!;
    expect(describeQuestion(index, 'id', question)).toEqual({
      id: 'id',
      kind: 'question',
      label: 'People wounded',
      description: '3 ≠ 4',
      verdict: 'contradiction',
      hasChildren: true,
      location: { uri: URI, range: rangeOf(FIRE, 'Three') },
      tooltip: `Contradiction: 3 sources, 2 origins\n${explanation}`,
    });
  });

  it('for a position names the sources', () => {
    expect(describePosition(index, 'id', frame, position)).toMatchObject({
      kind: 'position',
      label: '3',
      description: '2 sources, 1 origin · 2 Mar',
      tooltip: 'Stated by morning and radio\n2 sources, 1 origin · 2 March 2026',
    });
  });

  it('for a claim has its card as plain text', () => {
    expect(describeClaim(index, 'id', frame, position.claims[0]!)).toMatchObject({
      kind: 'claim',
      label: 'morning',
      description: 'police · 2 Mar · line 7',
      hasChildren: false,
      tooltip: expect.stringMatching(/^3 people wounded · ⚠ contradiction[^*\\]*$/),
    });
  });

  it('shows the year where the dates on a question differ in it', () => {
    const frameOfSeveral = { ...frame, year: null };
    expect(describePosition(index, 'id', frameOfSeveral, position).description).toMatch(/ · 2 Mar 2026$/);
    expect(describeClaim(index, 'id', frameOfSeveral, position.claims[0]!).description).toMatch(/ · 2 Mar 2026 · /);
  });

  it('for a claim without speaker and date says so', () => {
    const text = source('a', {}, 'The fire killed 7 people.');
    const undated = indexOf({ [URI]: text });
    const [claim] = [...undated.allClaims()];
    expect(describeClaim(undated, 'id', lone, claim!).description).toBe('undated · line 5');
  });

  it('shows hostile names as readable text', () => {
    const text = source('a\u202e\u0007b', {}, 'The fire killed 7 people.');
    const hostile = indexOf({ [URI]: text });
    expect(describeClaim(hostile, 'id', lone, [...hostile.allClaims()][0]!).label).toBe('a⟦U+202E⟧␇b');
  });

  it('for the rest of a list counts it', () => {
    expect(describeRest('id', 1).label).toBe('1 more question');
    expect(describeRest('id', 1200).label).toBe('1,200 more questions');
  });
});
