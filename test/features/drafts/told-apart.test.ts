import { describe, expect, it } from 'vitest';
import { source } from '../fixture.ts';
import { judged } from './judging/checked.ts';

const SHOTS =
  source('log.txt', { published: '2026-03-14' }, 'Firefighters were called to the mill at 6:29 a.m. on Saturday.') +
  source(
    'wife.txt',
    { published: '2026-03-14' },
    'The first call to firefighters at the mill came at 6:12 a.m. on Saturday, Ida Holm said.',
  );

it('a number alone is of what was told before it', () => {
  const toll =
    source('a.txt', { published: '2026-03-16' }, 'The flood in Karsova killed 31 people, the governor said.') +
    source('b.txt', { published: '2026-03-20' }, 'The flood in Karsova killed 30 people, the government said.');
  const text = 'The governor counts 31 dead of the flood in Karsova. The government’s latest is 30.';
  expect(judged(toll, text).at(-1)).toBe('30 contested');
});

describe('what a draft itself tells as another thing', () => {
  it('is a position where the draft does not tell it', () => {
    expect(judged(SHOTS, 'Firefighters were called to the mill at 6:29 a.m.')).toEqual(['6:29 a.m. contested']);
  });

  it.each([
    ['Firefighters were called to the mill at 6:29 a.m. The first shots had fallen there at 6:12 a.m.', '6:29 a.m.'],
    [
      'Firefighters were called to the mill at 6:29 a.m. There the first shots had been fired at 6:12 a.m.',
      '6:29 a.m.',
    ],
  ])('is none where the draft does: %s', (text, time) => {
    expect(judged(SHOTS, text)).toContain(`${time} supported`);
  });

  it.each([
    'Firefighters were called to the mill at 6:29 a.m. Ida Holm says that shots were heard there at 6:12 a.m.',
    'Firefighters were called to the mill at 6:29 a.m. or, as others have it, at 6:12 a.m.',
    'Firefighters were called to the mill at 6:29 a.m. Ida Holm’s log has it at 6:12 a.m.',
    'Firefighters were called to the mill at 6:29 a.m. Firefighters were called to the mill at 6:12 a.m.',
  ])('but not in another voice, nor of the same thing: %s', (text) => {
    expect(judged(SHOTS, text)).toContain('6:29 a.m. contested');
  });
});

it('two ages of one person are two positions', () => {
  const ages =
    source('a.txt', {}, '"The river came before the bell," said Tomas Reyl, 54, the mayor of Karsova.') +
    source('b.txt', {}, '"The river came," said Tomas Reyl, 45, the mayor of Karsova.');
  const text = 'Tomas Reyl, 54, the mayor of Karsova, ran. The radio quoted the mayor, whose age it gave as 45.';
  expect(judged(ages, text)).toEqual(['54 contested', '45 contested']);
});

describe('entries of a chronology', () => {
  const calls =
    source('a.txt', { published: '2026-03-14' }, 'Police of Karsa were called to a house at 4:45 a.m., they said.') +
    source('b.txt', { published: '2026-03-14' }, 'Police of Karsa were called to a shop at 5:10 a.m., they said.');

  it('tell of two things', () => {
    const text =
      '**4:45 a.m.** – Police of Karsa are called to a house.\n\n**5:10 a.m.** – Police of Karsa are called to a shop.\n';
    expect(judged(calls, text)).toEqual(['4:45 a.m. supported', '5:10 a.m. supported']);
  });

  it('are told by nobody where no source has their time', () => {
    expect(judged(calls, '**6:15** – Shots in the lane.\n')).toEqual(['6:15 unsupported']);
  });
});
