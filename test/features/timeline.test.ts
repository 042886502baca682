import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeTimeline } from '../../server/src/features/timeline.ts';
import { decideFirst } from './arranged.ts';
import { at, FIRE, indexOf, URI, wordsIn } from './fixture.ts';

function timelineAt(text: string, words: string, phrase: string | null = null) {
  return describeTimeline(indexOf({ [URI]: text }), { uri: URI, position: at(text, words), phrase });
}

const FLOOD = readFileSync(new URL('../../samples/flood.corpus', import.meta.url), 'utf8');

describe('the timeline of a question', () => {
  it('has a mark for each claim, with value, date, source and place', () => {
    const timeline = timelineAt(FIRE, '4 people')!;
    expect(timeline.scale).toBe('number');
    expect(timeline.positions.map(({ label, support }) => `${label}: ${support}`)).toEqual([
      '3: 2 sources, 1 origin',
      '4: 1 source',
    ]);
    expect(timeline.marks.map(({ value, date, source: name, position }) => [position, value, date, name])).toEqual([
      [0, 3, '2026-03-02', 'morning'],
      [0, 3, '2026-03-02', 'radio'],
      [1, 4, '2026-03-02', 'evening'],
    ]);
    expect(timeline.marks.map(({ location }) => location && wordsIn(FIRE, location.range))).toEqual([
      'Three',
      '3',
      '4',
    ]);
  });

  it('leaves the open end of a bound open, and says what was overtaken', () => {
    const { marks } = timelineAt(FLOOD, '27 people')!;
    const of = (number: number) => marks.find(({ value }) => value === number)!;
    expect([of(12).low, of(12).superseded]).toEqual([12, true]);
    expect(marks.find(({ label }) => label.startsWith('≥'))).toMatchObject({ low: 12, high: null });
    expect(of(31).superseded).toBe(false);
    expect(JSON.parse(JSON.stringify(marks))).toEqual(marks);
  });

  it('is found again by its words where an edit has moved it', () => {
    const { phrase } = timelineAt(FIRE, '4 people')!;
    expect(timelineAt(FIRE, '70 members', phrase)?.phrase).toBe(phrase);
    expect(timelineAt(FIRE, 'the fire brigade said', phrase)?.phrase).toBe(phrase);
  });

  it('says what people decided', () => {
    const index = indexOf({ [URI]: FIRE });
    const params = { uri: URI, position: at(FIRE, '4 people'), phrase: null };
    expect(describeTimeline(index, params)?.decisions).toEqual([]);
    decideFirst(index, URI);
    expect(describeTimeline(index, params)?.decisions).toEqual([
      'Explained by different dates (Ada): Counted on different days.',
    ]);
  });

  it('is none where no figure stands', () => {
    expect(timelineAt(FIRE, 'motel')).toBeNull();
    expect(describeTimeline(indexOf({}), { uri: URI, position: { line: 0, character: 0 }, phrase: null })).toBeNull();
  });
});
