import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

function ordinalsIn(sentence: string): readonly unknown[] {
  return readFigures(sentence).flatMap(({ kind, text, value }) => (kind === 'ordinal' ? [[text, value]] : []));
}

describe('an ordinal in words tells a place in a row', () => {
  it.each([
    ['A third victim died on the way to the clinic.', [['third', 3]]],
    ['A third, unidentified victim was found in the river.', [['third', 3]]],
    ['Police held a fifth, younger suspect.', [['fifth', 5]]],
    ['They sold a second, larger boat.', [['second', 2]]],
    ['A fourth, elderly passenger died later.', [['fourth', 4]]],
    ['There was a second, smaller blast.', [['second', 2]]],
    ['Second confirmed patient leaves the ward', [['Second', 2]]],
    [
      'Divers brought up a fifth body, a ninth teenage passenger is missing.',
      [
        ['fifth', 5],
        ['ninth', 9],
      ],
    ],
    ['The island reported its fourth case.', [['fourth', 4]]],
    ['A second suspect was arrested.', [['second', 2]]],
    ['Second suspect arrested in Halden', [['Second', 2]]],
    ['The fifth and final suspect gave himself up.', [['fifth', 5]]],
    ['The first victim was a baker.', [['first', 1]]],
    ['In the second half the rain came.', [['second', 2]]],
    ['It was the third time that the bridge closed.', [['third', 3]]],
    ['Sales fell in the fourth quarter.', [['fourth', 4]]],
    [
      'She came fourth, in fifth place last year.',
      [
        ['fourth', 4],
        ['fifth', 5],
      ],
    ],
    ['A second later a second boat sank.', [['second', 2]]],
    ['Moss’s sixth album is out.', [['sixth', 6]]],
    ['It is the third of its kind.', [['third', 3]]],
  ])('%s', (sentence, expected) => {
    expect(ordinalsIn(sentence)).toEqual(expected);
  });
});

describe('an ordinal in words tells none', () => {
  it.each([
    'A third of the victims were miners.',
    'It first sank in 1990.',
    'At first it floated.',
    'First, it sank.',
    'First of all, it sank.',
    'It took a second.',
    'It runs at 30 MB a second, or 40 per second.',
    'The First World War ended.',
    'They ate on the Fourth of July.',
    'Two thirds of them left.',
    'They gave first aid.',
  ])('%s', (sentence) => {
    expect(ordinalsIn(sentence)).toEqual([]);
  });
});

describe('an ordinal that a hyphen ties to its noun', () => {
  it.each([
    ['She faces a charge of first-degree murder.', [['first', 1]]],
    ['He fell from a second-floor window.', [['second', 2]]],
    ["It is the country's third-largest port.", [['third', 3]]],
    ['A fourth-round match was lost.', [['fourth', 4]]],
    ['She is a third-year student.', [['third', 3]]],
    ['They met a first-hand witness.', []],
    ['It was a second-hand boat.', []],
    ['They sold a third-party program.', []],
  ])('%s', (sentence, expected) => {
    expect(ordinalsIn(sentence)).toEqual(expected);
  });
});

describe('an ordinal before a place, and before another ordinal', () => {
  it.each([
    ['She took fourth place in the race.', [['fourth', 4]]],
    ['They claimed second place behind Moss.', [['second', 2]]],
    [
      'The second and third boats sank.',
      [
        ['second', 2],
        ['third', 3],
      ],
    ],
    [
      'The third, fourth and fifth days were wet.',
      [
        ['third', 3],
        ['fourth', 4],
        ['fifth', 5],
      ],
    ],
    ['First and foremost it rained.', []],
    ['She first placed a stone there.', []],
  ])('%s', (sentence, expected) => {
    expect(ordinalsIn(sentence)).toEqual(expected);
  });
});
