import { describe, expect, it } from 'vitest';
import {
  describeClaim,
  describePosition,
  describeQuestion,
  describeRest,
  frameOf,
} from '../../../server/src/features/tree/tree-nodes.ts';
import { FIRE, indexOf, rangeOf, source, URI } from '../fixture.ts';

const index = indexOf({ [URI]: FIRE });
const question = index.questions().find(({ verdict }) => verdict === 'contradiction')!;
const position = question.positions[0]!;
const listed = { question, state: 'open', isRepeated: false } as const;
const frame = frameOf(index, listed);
const lone = { verdict: 'agreement', state: 'open', year: null } as const;

describe('a node of the tree', () => {
  it('for a question shows the values on it', () => {
    expect(describeQuestion(index, 'id', listed)).toEqual({
      id: 'id',
      kind: 'question',
      label: 'People wounded',
      description: '3 ≠ 4',
      verdict: 'contradiction',
      state: 'open',
      hasChildren: true,
      location: { uri: URI, range: rangeOf(FIRE, 'Three') },
    });
  });

  it('for a question names the event where that of another one reads the same', () => {
    expect(describeQuestion(index, 'id', { ...listed, isRepeated: true }).label).toBe('People wounded (Fire)');
  });

  it('for a position says what contradicts it and who stands behind it', () => {
    expect(describePosition(index, 'id', frame, listed, position)).toMatchObject({
      kind: 'position',
      label: '3',
      description: '≠ 4 · 2 sources, 1 origin · 2 Mar',
      opposed: true,
    });
  });

  it('for a claim names its source, speaker, date and place', () => {
    expect(describeClaim(index, 'id', frame, position.claims[0]!)).toMatchObject({
      kind: 'claim',
      label: 'morning',
      description: 'police · 2 Mar · line 7',
      hasChildren: false,
    });
  });

  it('shows the year where the dates on a question differ in it', () => {
    const frameOfSeveral = { ...frame, year: null };
    expect(describePosition(index, 'id', frameOfSeveral, listed, position).description).toMatch(/ · 2 Mar 2026$/);
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
    expect(describeRest('id', 1, 'question').label).toBe('1 more question');
    expect(describeRest('id', 1200, 'question').label).toBe('1,200 more questions');
  });
});
