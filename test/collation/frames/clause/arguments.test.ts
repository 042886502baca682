import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import type { Arguments } from '../../../../server/src/collation/frames/clause/arguments.ts';
import { sourcesOf } from '../../told.ts';

function read(text: string): Arguments {
  return candidatesOf(sourcesOf([[null, text]])[0]!)[0]!.frame.arguments;
}

describe('what a figure is told of beside the subject', () => {
  it.each([
    ['The leak cost the harbour of Moss about $3 million.', { noun: 'harbour', isPlural: false, of: 'moss' }],
    ['It brings the villages $3 million.', { noun: 'village', isPlural: true, of: null }],
    ['It cost $3 million.', null],
    ['It cost the harbour in Moss $3 million.', null],
    ['It had a debt of $3 million.', null],
    ['It cost last year $3 million.', null],
  ])('to whom: %s', (text, expected) => {
    expect(read(text).recipient).toEqual(expected);
  });

  it.each([
    ['Moss lies 40 kilometres from the old border.', 'border'],
    ['Moss lies 40 kilometres from Halden.', undefined],
    ['Moss lies 40 kilometres north.', undefined],
  ])('from where: %s', (text, expected) => {
    expect(read(text).measuredFrom?.noun).toBe(expected);
  });

  it.each([
    ['Some 52% of the young farmers are for it.', 'farmer'],
    ['Among fishermen 71% are for it.', 'fisherman'],
    ['Among fishermen who voted 71% are for it.', undefined],
  ])('shared by whom: %s', (text, expected) => {
    expect(read(text).sharedBy?.noun).toBe(expected);
  });

  it.each([
    ['It will cost $70 million to build.', 'build'],
    ['It will cost $70 million to the state.', null],
    ['It will cost $70 million in Moss to build.', null],
  ])('for what: %s', (text, expected) => {
    expect(read(text).purpose).toBe(expected);
  });

  it.each([
    ['In the poll 44% backed the plan.', ['back', 'plan']],
    ['The plan was backed by 44%.', null],
  ])('what they do: %s', (text, expected) => {
    expect(read(text).predicate).toEqual(expected);
  });
});
