import { describe, expect, it } from 'vitest';
import { describeReading, listJoinable } from '../../../server/src/features/annotating/readings.ts';
import { FIRE, indexOf, rangeOf, source, URI } from '../fixture.ts';

function at(text: string, words: string) {
  return { index: indexOf({ [URI]: text }), place: { uri: URI, position: rangeOf(text, words).start } };
}

describe('how a figure is read', () => {
  it('is told with what it answers and who says the same', () => {
    const { index, place } = at(FIRE, 'Three');
    expect(describeReading(index, place)).toMatchObject({
      text: 'Three',
      value: '3',
      kind: 'count',
      qualifier: '=',
      question: { phrase: expect.stringContaining('wounded') },
      range: rangeOf(FIRE, 'Three'),
    });
    expect(describeReading(index, place)!.agreeing).toHaveLength(2);
  });

  it('is told of nothing where no figure is', () => {
    const { index, place } = at(FIRE, 'people');
    expect(describeReading(index, { ...place, position: { line: 0, character: 0 } })).toBeNull();
  });
});

describe('what a figure may answer as well', () => {
  it('are the questions and the lone figures of its story, the likeliest first', () => {
    const text = [
      source('a', { story: 'fire' }, 'Police say 12 people were killed. The roof cost $40,000.'),
      source('b', { story: 'fire' }, 'Police say 19 people were killed. It burned for 3 hours.'),
      source('c', { story: 'fire' }, 'Firefighters led 21 horses out of the hall.'),
      source('d', { story: 'flood' }, 'The water took 5 cars.'),
    ].join('');
    const { index, place } = at(text, '21');
    const joinable = listJoinable(index, place);
    expect(joinable[0]).toMatchObject({ questionId: expect.any(String), label: 'people killed', claim: null });
    expect(joinable.slice(1).map(({ claim }) => claim?.range)).toEqual(
      expect.arrayContaining([rangeOf(text, '40,000'), rangeOf(text, '3')]),
    );
    expect(joinable.some(({ detail }) => detail.includes('cars'))).toBe(false);
  });

  it('name each value with its unit once', () => {
    const text =
      source('a', { story: 'fire' }, 'Firefighters counted 21 bodies in the hall.') +
      source('b', { story: 'fire' }, 'The roof will cost 12.5 million euros, and 48 cars burned.');
    const { index, place } = at(text, '21');
    const labels = listJoinable(index, place).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['12.5 million euros', '48 cars']));
  });
});
