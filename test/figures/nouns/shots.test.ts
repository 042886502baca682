import { describe, expect, it } from 'vitest';
import { quantityIn } from '../only.ts';

describe('shots and people who were shot', () => {
  it.each([
    ['The guard fired one shot into the pier.', 'shot'],
    ['They heard just one shot.', 'shot'],
    ['At least one shot struck the boat.', 'shot'],
    ['One shot that went through the sail was found.', 'shot'],
    ['One shot was fired.', 'shot'],
    ['One shot in Halden on Sunday', 'person'],
    ['One shot dead in Halden', 'person'],
  ])('%s', (sentence, unit) => {
    expect(quantityIn(sentence).unit).toBe(unit);
  });
});
