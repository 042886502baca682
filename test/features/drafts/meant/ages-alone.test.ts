import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from '../judging/checked.ts';

const PERSONS =
  source(
    'post.txt',
    { published: '2026-03-14' },
    'The mayor of Karsova, Tomas Reyl, 54, was on the bridge with his daughter Ada, 19. FC Halden lost.',
  ) + source('radio.txt', { published: '2026-03-14' }, 'Ida Holm, 71, saw it from Karsova.');

it.each([
  ['Tomas Reyl, the mayor of Karsova, spoke. He is 54.', ['54 supported']],
  ['Tomas Reyl, the mayor of Karsova, spoke. He is 71.', ['71 contested']],
  ['Ida Holm saw the water come to Karsova. She was only 71.', ['71 supported']],
  ['Ida Holm met Tomas Reyl in Karsova. He is 54.', ['54 supported']],
  ['Karl Brekke saw the water come to Karsova. He is 88.', ['88 unsupported']],
  ['Tomas Reyl of Karsova began early. He was 17 when he left school.', ['17 unsupported']],
])('the age of a “he” is that of whom the draft named last: %s', (text, expected) => {
  expect(judged(PERSONS, text)).toEqual(expected);
});

it('“Adrian to 35” goes back to the years of whoever was told of before', () => {
  const court = source(
    'court.txt',
    { published: '2026-03-14' },
    'In Orlow Karl Brekke was sentenced to 25 years in prison, and Jan Holm was handed 35 years in prison.',
  );
  expect(judged(court, 'In Orlow Brekke was sentenced to 25 years in prison, Jan Holm to 35.')).toEqual([
    '25 supported',
    '35 supported',
  ]);
});

describe('a name and a number alone', () => {
  it.each([
    ['Reyl saw the water come to Karsova. Reyl is 54.', ['54 supported']],
    ['Reyl saw the water come to Karsova. Reyl is 45.', ['45 contested']],
    ['Ada was only 19 when the water came to Karsova.', ['19 supported']],
    ['In Karsova Ida Holm was 17, and nobody had warned Holm.', ['17 contested']],
    ['Holm was 71 at the time, and had lived in Karsova for long.', ['71 supported']],
    [
      'In Karsova Ada, nineteen, and Tomas Reyl, fifty-four, were on the bridge.',
      ['nineteen supported', 'fifty-four supported'],
    ],
    ['With Ada, eighteen, he was on the bridge of Karsova.', ['eighteen contested']],
    ['Of the points of Karsova Halden was 54 behind.', ['54 unchecked']],
    ['In Karsova the score of Halden was 45.', ['45 unsupported']],
  ])('are an age where a source has one of that name: %s', (text, expected) => {
    expect(judged(PERSONS, text)).toEqual(expected);
  });

  it('are none where there is no source', () => {
    expect(judged('', 'Reyl is 54.')).toEqual(['54 unsupported']);
  });
});

it('who is contested by another age is so by whatever part of a name', () => {
  const other = source('star.txt', { published: '2026-03-14' }, 'Tomas Reyl, 45, is the mayor of Karsova.');
  expect(judged(PERSONS + other, 'Reyl is the mayor of Karsova. Reyl is 45.')).toEqual(['45 contested']);
});

it.each([
  ['Ida Velasquez died in hospital; she was 27.', '27 supported'],
  ['Ida Velasquez died in hospital; she was 37.', '37 contested'],
  ['Eva Velasquez died in hospital; she was 37.', '37 unsupported'],
  ['Ida Velazquez died in hospital; she was 27.', '27 supported'],
  ['Ida Vellasques died in hospital; she was 37.', '37 unsupported'],
])('is of who is spelt otherwise by one letter: %s', (text, status) => {
  const union = source(
    'union.txt',
    { published: '2026-03-14' },
    'Ida Velazquez, 27, led the union of Karsova. Jan Moss, 52, is ill.',
  );
  expect(judged(union, `The union of Karsova mourns. ${text}`)).toEqual([status]);
});
