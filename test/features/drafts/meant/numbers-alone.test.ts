import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from '../judging/checked.ts';

const DEAD = source(
  'dead.txt',
  { published: '2026-03-16' },
  'Among the 31 dead of the flood in Karsova are 14 women, nine men and six children, the governor said.',
);

const TOLLS =
  source(
    'sunday.txt',
    { published: '2026-03-15' },
    'The flood in Karsova killed 27 people, the governor said on Sunday.',
  ) +
  source(
    'monday.txt',
    { published: '2026-03-16' },
    'The flood in Karsova killed 31 people, the governor said on Monday.',
  ) +
  source('friday.txt', { published: '2026-03-20' }, 'The flood in Karsova killed 30 people, the government said.');

describe('a number without its noun', () => {
  it.each([
    ['The governor of Karsova gave 27 dead of the flood on Sunday and 31 on Monday.', '31 supported'],
    ['The governor of Karsova spoke of 31 dead of the flood on Monday, and on Sunday of 27.', '27 supported'],
    [
      'The flood in Karsova killed many. According to the governor, on Sunday 27 people were killed and on Monday 31 were.',
      '31 supported',
    ],
  ])('is of the weekday beside it: %s', (text, status) => {
    expect(judged(TOLLS, text)).toContain(status);
  });
});

it.each([
  ['After the flood the governor of Karsova put the dead at 31 on Monday.', '31 supported'],
  ['After the flood in Karsova the governor puts its dead at some 43.', '43 contested'],
  ['After the flood in Karsova the governor put the missing at 31 on Monday.', '31 unsupported'],
])('counts those whom somebody puts at it: %s', (text, status) => {
  expect(judged(TOLLS, text)).toEqual([status]);
});

it('counts those whom somebody put at another number before', () => {
  const text = 'After the flood the governor of Karsova put the dead at 27 on Sunday and at 31 a day later.';
  expect(judged(TOLLS, text)).toEqual(['27 supported', '31 supported']);
});

it('a count goes back to a number of people that its paragraph tells of', () => {
  const hurt =
    source(
      'a.txt',
      { published: '2026-03-14' },
      'The flood in Karsova left 40 people injured, the governor said on Saturday.',
    ) + source('b.txt', { published: '2026-03-17' }, 'The flood in Karsova left 91 people injured, the hospital said.');
  const text = 'In Karsova the number of injured grew for days. It was 40 on the Saturday, and 91 in the end.';
  expect(judged(hurt, text)).toEqual(['40 supported', '91 supported']);
});

describe('women, men and children by their noun alone', () => {
  it.each([
    [
      'Fourteen of those who died in the flood in Karsova were women, seven were men. Six were children.',
      ['Fourteen supported', 'seven contested', 'Six supported'],
    ],
    ['The flood in Karsova killed 31 people. Nine were men.', ['31 supported', 'Nine supported']],
  ])('are of whom was told before: %s', (text, statuses) => {
    expect(judged(DEAD, text)).toEqual(statuses);
  });

  it('are of whom their own sentence tells', () => {
    const text = 'In Karsova 12 people are missing in the flood. Of the dead nine were men.';
    expect(judged(DEAD, text).at(-1)).toBe('nine supported');
  });
});

describe('a number alone behind several', () => {
  const counts =
    source(
      'a.txt',
      { published: '2026-03-14' },
      'The flood in Karsova killed 52 people and wounded 300, the city said.',
    ) +
    source('b.txt', { published: '2026-03-15' }, 'The flood in Karsova killed at least 70 people, the province said.');

  it('is of what a source gives so many of', () => {
    const text = 'The flood in Karsova killed 52 people and wounded 300, said the city. The province counted 70.';
    expect(judged(counts, text).at(-1)).toBe('70 rounded');
  });

  it('is the number that was raised, whatever stands between', () => {
    const dead =
      source('a.txt', { published: '2026-03-14' }, 'The flood in Karsova killed 58 people, 11 of them children.') +
      source('b.txt', { published: '2026-03-15' }, 'The flood in Karsova killed at least 72 people.');
    const text =
      'The flood in Karsova killed 58 people, among them 11 children, the city said, and raised the toll on Sunday to at least 72.';
    expect(judged(dead, text).at(-1)).toBe('72 supported');
  });

  it('is of no weekday that a number before it was of', () => {
    const hurt =
      source(
        'a.txt',
        { published: '2026-03-15' },
        'The flood in Karsova injured at least 68 people, the hospital said on Sunday.',
      ) +
      source('b.txt', {}, 'Since the dam broke, 91 people were injured in the flood in Karsova, the hospital said.');
    const text =
      'The hospital of Karsova spoke of at least 68 people injured in the flood on Sunday and has since counted 91.';
    expect(judged(hurt, text).at(-1)).toBe('91 supported');
  });
});

describe('how many there are of those to whom something befell', () => {
  const HOSPITAL = source(
    'hospital.txt',
    { published: '2026-03-15' },
    'In the flood of Karsova 68 people were injured, the hospital said, and nine people are missing.',
  );
  it.each([
    ['The injured in Karsova are a riddle. The hospital first gave a figure of 68.', '68 supported'],
    ['The injured in Karsova are a riddle. The hospital named a final number of 68.', '68 supported'],
    ['The injured in Karsova are a riddle. The hospital published a figure of 86.', '86 contested'],
    ['In Karsova those who were missing on Sunday numbered nine.', 'nine supported'],
    ['In Karsova the injured numbered at least 68.', '68 supported'],
    ['In Karsova people who are still missing numbered nine.', 'nine supported'],
    ['In Karsova those who were missing on Sunday numbered 13.', '13 contested'],
    ['In Karsova the dead numbered 68.', '68 unsupported'],
    ['In Karsova the boats numbered nine.', 'nine unsupported'],
  ])('%s', (text, status) => {
    expect(judged(HOSPITAL, text)).toEqual([status]);
  });
});
