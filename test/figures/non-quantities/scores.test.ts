import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

function kindsOf(sentence: string) {
  return readFigures(sentence).map(({ text, kind }) => [text, kind]);
}

describe('scores', () => {
  it.each([
    ['Moss came through 6-4 3-6 7-5.', ['6-4', '3-6', '7-5']],
    ['She came through 2-6 6-3 6-0.', ['2-6', '6-3', '6-0']],
    ['He fell 7-6 (7-3), 6-7 (4-7), 6-4.', ['7-6', '7-3', '6-7', '4-7', '6-4']],
    ['Halden 8-38 Moss', ['8-38']],
  ])('%s', (sentence, texts) => {
    expect(kindsOf(sentence)).toEqual(texts.map((text) => [text, 'identifier']));
  });

  it.each([
    ['It takes boys aged 5-7, 8-10 or 11-13.', '8-10', 'count'],
    ['Ages 5-7 Welcome', '5-7', 'age'],
    ['Some 10-20 boats came.', '10-20', 'count'],
  ])('a range is none: %s', (sentence, text, kind) => {
    expect(kindsOf(sentence)).toContainEqual([text, kind]);
  });
});

describe('wickets and runs', () => {
  it.each([
    'He took 5-43 on the last day.',
    'Moss claimed 3-20.',
    'She has taken 2-15 so far.',
    'Taking 4-61, he won.',
    'It was he who took 6-90, too.',
  ])('%s', (sentence) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'identifier' }]);
  });

  it.each(['It took 5-43 days at least.', 'They took 2-15 boats.'])('counts: %s', (sentence) => {
    expect(readFigures(sentence)[0]?.kind).not.toBe('identifier');
  });
});

describe('matches won and lost', () => {
  it.each([
    'They started the year 3-4.',
    'The Harriers went 2-5 after that.',
    'Moss finished 4-9.',
    'Both sides are 3-4.',
    'After a 40-day break they began 0-2.',
  ])('%s', (sentence) => {
    expect(readFigures(sentence).at(-1)).toMatchObject({ kind: 'identifier' });
  });

  it.each(['They are 3-4 years older.', 'They started 3-4 firms.', 'They mended 3-4.'])('no record: %s', (sentence) => {
    expect(readFigures(sentence)[0]?.kind).not.toBe('identifier');
  });
});
