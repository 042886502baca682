import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

const RAIDS =
  source(
    'first.txt',
    { published: '2026-03-14' },
    'On Saturday an air raid on Belmar killed 32 people, rescuers said.',
  ) +
  source('second.txt', { published: '2026-03-15' }, 'The air raid killed at least 70 people, rescuers said on Sunday.');

it('what names nowhere the place that a draft names speaks not against it', () => {
  expect(judged(RAIDS, 'The air raid on Belmar killed 32 people.')).toEqual(['32 supported']);
});

it('nothing is elsewhere where a draft names no place', () => {
  expect(judged(RAIDS, 'The air raid killed 32 people.')).toEqual(['32 outdated']);
});

it('goes on at the place of the sentence before', () => {
  const text = 'In Belmar nobody heard a siren. The air raid killed 32 people.';
  const told = RAIDS.replace('an air raid on Belmar killed', 'it was quiet in Belmar at first. The air raid killed');
  expect(judged(told, text)).toEqual(['32 supported']);
});

it('what happened on another weekday speaks not against it', () => {
  const shelling =
    source('thursday.txt', { published: '2026-03-12' }, 'Shells killed 8 people in Karsova on Thursday.') +
    source('friday.txt', { published: '2026-03-13' }, 'Shells killed 11 people in Karsova on Friday.');
  expect(judged(shelling, 'Shells killed 8 people in Karsova on Thursday.')).toEqual(['8 supported']);
});

describe('what sources contradict each other on', () => {
  const DAM =
    source(
      'post.txt',
      { published: '2026-03-14' },
      'The dam above Karsova collapsed at 4:20 a.m. on Saturday and sent the river Dreva through the town.',
    ) + source('radio.txt', { published: '2026-03-14' }, 'The dam above Karsova collapsed at 5:40 a.m. on Saturday.');

  it.each([
    ['The dam collapsed at 4:20 a.m. and the Dreva came through every door.', ['4:20 a.m. contested']],
    ['At 4:20 a.m. the dam collapsed, and the river Dreva took the town.', ['4:20 a.m. contested']],
    ['When the dam above Karsova collapsed at 4:20 a.m., nobody along the Dreva was awake.', ['4:20 a.m. contested']],
  ])('is one thing, whatever else the draft names: %s', (text, expected) => {
    expect(judged(DAM, text)).toEqual(expected);
  });
});
