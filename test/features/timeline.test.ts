import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../server/src/annotations/anchoring.ts';
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

  it('tells which claims go back to one origin, and what the numbers are of', () => {
    const timeline = timelineAt(FLOOD, '27 people')!;
    expect(timeline.unit).toBe('people');
    expect(timeline.origins.map(({ sign }) => sign)).toEqual(['A']);
    expect(timeline.origins[0]!.sources).toContain('herald-monday');
    const letters = new Map(timeline.marks.map(({ source, origin }) => [source, origin]));
    expect(letters.get('05_herald-monday')).toBe('A');
    expect(letters.get('07_review-friday')).toBeNull();
  });

  it('has all numbers in one unit', () => {
    const told = (height: string) => `---\nstory: The mast\npublished: 2026-03-02\n---\nThe mast is ${height} tall.\n`;
    const text = `<<<FILE>>> a.txt\n${told('100 feet')}<<<FILE>>> b.txt\n${told('30 metres')}`;
    const timeline = timelineAt(text, '100 feet');
    expect(timeline?.unit).toBe('meter');
    expect(timeline?.marks.map(({ label, value }) => [label, value!.toFixed(1)])).toEqual([
      ['30 metres', '30.0'],
      ['100 feet', '30.5'],
    ]);
  });

  it('has the notes on the sentence of each claim', () => {
    const index = indexOf({ [URI]: FIRE });
    const params = { uri: URI, position: at(FIRE, '4 people'), phrase: null };
    const { source } = index.placed(index.findings()[0]!.positions.at(-1)!.claims[0]!.sourceId)!;
    const start = source.body.indexOf('4 people');
    index.setAnnotations(index.annotationsUri(URI)!, [
      {
        id: 'urn:uuid:note',
        kind: 'note',
        targets: [{ ...describeTarget(source, { start, end: start + 8 }), claimFingerprint: null }],
        body: 'Ask the hospital.',
        creator: 'Ada',
        created: '2026-03-30T10:00:00Z',
        modified: '2026-03-30T10:00:00Z',
        resolved: false,
      },
    ]);
    index.work();
    const marks = describeTimeline(index, params)!.marks;
    expect(marks.map(({ notes }) => notes)).toEqual([[], [], ['Ask the hospital. (Ada)']]);
  });

  it('says where the figure stands in its sentence, as that is shown', () => {
    const marks = timelineAt(FLOOD.replace('The flood in Karsova', 'The  flood\nin Karsova'), '27 people')!.marks;
    const figures = marks.map(({ quotation, figure }) => figure && quotation.slice(figure.start, figure.end));
    expect(figures).toContain('27');
    expect(figures).not.toContain(null);
    const cut = timelineAt(
      FLOOD.replace('The flood in Karsova', `The flood ${'again '.repeat(80)}in Karsova`),
      '27 people',
    );
    expect(cut!.marks.find(({ label }) => label === '27')!.figure).toBeNull();
  });

  it('says of each position which ones contradict it', () => {
    const positions = timelineAt(FIRE, '4 people')!.positions;
    expect(positions.map(({ label, opposed }) => [label, opposed])).toEqual([
      ['3', [1]],
      ['4', [0]],
    ]);
  });

  it('is none where no figure stands', () => {
    expect(timelineAt(FIRE, 'motel')).toBeNull();
    expect(describeTimeline(indexOf({}), { uri: URI, position: { line: 0, character: 0 }, phrase: null })).toBeNull();
  });
});
