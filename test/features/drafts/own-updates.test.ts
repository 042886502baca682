import { describe, expect, it } from 'vitest';
import { source } from '../fixture.ts';
import { judged } from './judging/checked.ts';

const HURT =
  source('radio.txt', { published: '2026-03-14' }, 'The fire at the Orlow mill left 12 people injured.') +
  source('agency.txt', { published: '2026-03-14' }, 'The fire at the Orlow mill left 30 people injured.') +
  source('paper.txt', { published: '2026-03-16' }, 'The fire at the Orlow mill left 30 people injured.');

describe('a value beside one that a draft tells as of its time', () => {
  it('is contested where the draft does not tell the other one', () => {
    expect(judged(HURT, 'The fire at the Orlow mill left 30 people injured.')).toEqual(['30 contested']);
  });

  it.each([
    'The fire at the Orlow mill left 30 people injured. The radio had first told of 12 injured.',
    'The fire at the Orlow mill left 30 people injured. At first there were 12 injured.',
  ])('is held by the draft: %s', (text) => {
    expect(judged(HURT, text)).toContain('30 supported');
  });

  it('is not where it gives both', () => {
    const text = 'The fire at the Orlow mill left 30 people injured. The radio tells of 12 injured.';
    expect(judged(HURT, text)).toContain('30 contested');
  });

  it('is a position where the other one was taken back, and not outgrown', () => {
    const lowered =
      source('a.txt', { published: '2026-03-16' }, 'The flood in Karsova killed 31 people, the governor said.') +
      source('b.txt', { published: '2026-03-20' }, 'The flood in Karsova killed 30 people, the government said.');
    const text =
      'The flood in Karsova killed 30 people, the government said. At first 31 people were killed by the flood.';
    expect(judged(lowered, text)[0]).toBe('30 contested');
  });
});
