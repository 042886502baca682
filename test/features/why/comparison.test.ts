import { describe, expect, it } from 'vitest';
import { describeWhy, listComparable } from '../../../server/src/features/why/comparison.ts';
import { at, FIRE, indexOf, source, URI } from '../fixture.ts';

const index = indexOf({ [URI]: FIRE });
const place = (words: string) => ({ uri: URI, position: at(FIRE, words) });

describe('why two figures are compared', () => {
  it('is told with what came of it and each term, the strongest first', () => {
    const answer = describeWhy(index, { a: place('Three'), b: place('3 people') });
    expect(answer?.figures).toEqual(['3 people · wounded (morning)', '3 people · wounded (radio)']);
    expect(answer?.isOneQuestion).toBe(true);
    expect(answer?.conclusion).toMatch(/^One question(, in all likelihood)?: \d+ %$/);
    expect(answer?.found).toBe('agreement: people wounded');
    const weights = answer?.evidence.map(({ weight }) => Math.abs(Number(weight.replace('−', '-'))));
    expect(weights?.length).toBeGreaterThan(0);
    expect(weights).toEqual([...(weights ?? [])].sort((a, b) => b - a));
    for (const { weight, speaksFor } of answer?.evidence ?? []) expect(weight.startsWith('+')).toBe(speaksFor);
  });

  it('of different kinds is told without terms', () => {
    const answer = describeWhy(index, { a: place('Three'), b: place('$1.2 million') });
    expect(answer).toMatchObject({
      conclusion: 'Not compared',
      isOneQuestion: false,
      found: null,
      decided: 'They are of different kinds: what the one measures, the other does not.',
      evidence: [],
    });
  });

  it('of two events says that', () => {
    const other = FIRE + source('sea', { story: 'ferry' }, 'At sea 3 people were wounded.');
    const both = indexOf({ [URI]: other });
    const b = { uri: URI, position: at(other, '3 people', 2) };
    expect(describeWhy(both, { a: place('Three'), b })?.decided).toBe('They stand in reports on different events.');
  });

  it('is asked of two figures', () => {
    expect(describeWhy(index, { a: place('Three'), b: place('Three') })).toBeNull();
    expect(describeWhy(index, { a: place('Three'), b: place('motel') })).toBeNull();
    expect(describeWhy(index, { a: place('Three'), b: { ...place('Three'), uri: 'file:///none' } })).toBeNull();
  });
});

describe('the figures that one may be compared with', () => {
  it('are the nearest of other sources first, each with its sentence, then the others', () => {
    const comparable = listComparable(index, place('Three'));
    expect(comparable?.figure).toBe('3 people · wounded (morning)');
    const [first] = comparable!.others;
    expect(first?.label).toMatch(/^[34] people · wounded$/);
    expect(first?.description).toMatch(/^(evening|radio) · \d+ %$/);
    expect(first?.detail).toContain('wounded');
    expect(comparable!.others.some(({ label }) => label.includes('$1.2 million'))).toBe(true);
    const places = comparable!.others.map(({ location }) => JSON.stringify(location));
    expect(new Set(places).size).toBe(places.length);
    expect(places).not.toContain(
      JSON.stringify({ uri: URI, range: { start: at(FIRE, 'Three'), end: at(FIRE, 'Three') } }),
    );
  });

  it('are asked of a figure', () => {
    expect(listComparable(index, place('motel'))).toBeNull();
  });
});
