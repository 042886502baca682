import { expect, it } from 'vitest';
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
