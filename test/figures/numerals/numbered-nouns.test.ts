import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

function ordinalsIn(sentence: string): readonly unknown[] {
  return readFigures(sentence).flatMap(({ kind, text, value }) => (kind === 'ordinal' ? [[text, value]] : []));
}

describe('an ordinal in words counts', () => {
  it.each([
    ['A third victim died on the way to the clinic.', [['third', 3]]],
    ['Second confirmed patient leaves the ward', [['Second', 2]]],
    [
      'Divers brought up a fifth body, a ninth teenage passenger is missing.',
      [
        ['fifth', 5],
        ['ninth', 9],
      ],
    ],
    ['The island reported its fourth case.', [['fourth', 4]]],
  ])('%s', (sentence, expected) => {
    expect(ordinalsIn(sentence)).toEqual(expected);
  });
});

describe('an ordinal in words counts nothing', () => {
  it.each([
    'The first victim was a baker.',
    'In the second half the rain came.',
    'It was the third time that the bridge closed.',
    'A third of the victims were miners.',
    'He was second, and a man came third.',
  ])('%s', (sentence) => {
    expect(ordinalsIn(sentence)).toEqual([]);
  });
});
