import { describe, expect, it } from 'vitest';
import { speakerIn } from '../attributed.ts';

describe('phrases that put a clause down to somebody', () => {
  it.each([
    ['Per the port, ‹12› boats sank.', 'the port'],
    ['Some ‹12› boats sank, as per the port.', 'the port'],
    ['Some ‹12› boats sank, in the words of the mayor.', 'the mayor'],
    ["By the mayor's count, ‹12› boats sank.", 'the mayor'],
    ["Some ‹12› boats sank, by the mayor's count.", 'the mayor'],
    ['By police estimates, ‹12› boats sank.', 'police'],
    ["In Lund's view, ‹12› boats were lost for nothing.", 'Lund'],
    ['Some ‹12› boats sank, as the mayor put it.', 'the mayor'],
    ['As Ida Lund puts it, ‹12› boats sank.', 'Ida Lund'],
    ['“Some ‹12› boats sank,” is how Lund described it on the radio.', 'Lund'],
    ['“Some ‹12› boats sank,” the mayor called it.', 'the mayor'],
    // No phrase of the kind.
    ['Some ‹12› boats sank and the mayor called them.', null],
    ['As the mayor put ‹12› children into boats, it rained.', null],
    ['As the mayor saw its bow, ‹12› boats sank.', null],
    ['The fee is ‹12› euros per boat.', null],
    ['In other words, ‹12› boats sank.', null],
    ["In the mayor's account book ‹12› boats are missing.", null],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});
