import { describe, expect, it } from 'vitest';
import { quantityIn } from '../only.ts';

describe('capitals behind what a number counts', () => {
  it.each([
    ['6 shot Sunday in Halden', 'person'],
    ['A fire left one injured Friday in Halden.', 'person'],
    ['Three remained hospitalized Tuesday.', 'person'],
    ['Hundreds gathered Monday.', 'person'],
    ['Fire on the pier leaves 3 injured Updated: at noon', 'person'],
    ['The fire wounded 4 Posted: at noon', 'person'],
    ['They held two Friday prayers.', 'prayer'],
    ['All four of Tuesday’s fires were small.', 'fire'],
    ['They held two March Lane victims.', 'victim'],
  ] as const)('%s', (sentence, unit) => {
    expect(quantityIn(sentence).unit).toBe(unit);
  });
});
