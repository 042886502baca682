import { describe, expect, it } from 'vitest';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import {
  attributionInWords,
  countedInWords,
  listInWords,
  sourceLabel,
  valueInWords,
} from '../../../server/src/features/wording/claim-wording.ts';
import { at, indexOf, source, URI } from '../fixture.ts';

/** The claim of the figure where some words stand in a source of one sentence. */
function claimOn(sentence: string, words: string) {
  const text = source('a.txt', {}, sentence);
  const index = indexOf({ [URI]: text });
  const claim = claimAt(index, URI, at(text, words));
  if (!claim) throw new Error(`There is no figure at “${words}”`);
  return { index, claim };
}

describe('values', () => {
  it.each([
    ['as they are written', 'Police say 1,219 people were killed.', '1,219', '1,219'],
    ['in digits', 'Police say seven people were killed.', 'seven', '7'],
    ['as they are written, where ordinals', 'It was the fourth fire of the week.', 'fourth', 'fourth'],
    ['with the sign of their qualifier', 'At least 12 people were killed.', '12', '≥ 12'],
    ['with a currency before them', 'The repairs will cost $1.2 million.', '1.2', '$1.2 million'],
    ['with a unit behind them', 'The river rose by 4.2 metres.', '4.2', '4.2 metres'],
    ['with their unit in full, where durations', 'They agreed on a six-week truce.', 'six', '6 weeks'],
    ['with their unit in the singular', 'The meeting lasted one hour.', 'one', '1 hour'],
    [
      'with their bounds, where vague',
      'Dozens of people were killed.',
      'Dozens',
      expect.stringMatching(/^dozens \(\d+–\d+\)$/),
    ],
  ])('are shown %s', (_, sentence, words, value) => {
    const { index, claim } = claimOn(sentence, words);
    expect(valueInWords(index, claim)).toEqual(value);
  });
});

describe('what is counted', () => {
  it.each([
    ['Police say seven people were killed.', 'seven', 'people'],
    ['The brigade has 70 members.', '70', 'members'],
    ['The repairs will cost $1.2 million.', '1.2', null],
  ])('in “%s”', (sentence, words, counted) => {
    expect(countedInWords(claimOn(sentence, words).claim.claim)).toBe(counted);
  });
});

describe('names', () => {
  it('of sources lose the ending of a text file', () => {
    const { index, claim } = claimOn('Seven people were killed.', 'Seven');
    expect(sourceLabel(index, claim.sourceId)).toBe('a');
    expect(sourceLabel(index, 'gone')).toBe('gone');
  });

  it.each([
    ['as written', 'the ministry', 'the ministry', null, 'the ministry'],
    [
      'with those through whom they are heard',
      'the ministry',
      'the ministry',
      'Northline',
      'the ministry, via Northline',
    ],
    ['in full', 'Kim', 'Ada Kim', null, 'Ada Kim'],
    ['with their title', 'Governor Ada Kim', 'Ada Kim', null, 'Governor Ada Kim'],
    ['with the words of the text', 'she', 'Ada Kim', null, 'Ada Kim (“she”)'],
  ])('of speakers are shown %s', (_, written, name, outlet, words) => {
    const speaker = { text: written, start: 0, end: written.length };
    const via = outlet === null ? null : { text: outlet, start: 20, end: 20 + outlet.length };
    expect(attributionInWords({ speaker, name, via, cue: null, quoted: false })).toBe(words);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
  ])('%j are listed as “%s”', (names, words) => {
    expect(listInWords(names, 3)).toBe(words);
  });
});
