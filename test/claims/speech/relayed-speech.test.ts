import { describe, expect, it } from 'vitest';
import { speakerIn, voicesIn } from '../attributed.ts';

describe('words that an outlet passes on', () => {
  it.each([
    ['Kyodo quoted the governor as saying ‹12› boats sank.', 'the governor via Kyodo'],
    ['State television cited the governor as saying that ‹12› boats sank.', 'the governor via State television'],
    ['The governor was quoted by Kyodo as saying ‹12› boats sank.', 'The governor via Kyodo'],
    ['The governor was quoted as saying ‹12› boats sank.', 'The governor'],
    ['About ‹12› boats sank, Kyodo reported, citing the governor.', 'the governor via Kyodo'],
    ['About ‹12› boats sank, local media reported, citing the governor.', 'the governor via local media'],
    ['Kyodo, citing the governor, reported ‹12› wrecks.', 'the governor via Kyodo'],
    ['Citing the governor, the Halden Times said ‹12› boats sank.', 'the governor via the Halden Times'],
    ['The ministry reported ‹12› wrecks, citing port records.', 'The ministry'],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toBe(voices);
  });
});

describe('passives that name who says it', () => {
  it.each([
    ['The loss of ‹12› boats was confirmed by the mayor.', 'the mayor'],
    ['That ‹12› boats sank was later confirmed by the mayor.', 'the mayor'],
    ['The skipper is accused by the owners of losing ‹12› boats.', 'the owners'],
    ['Among the ‹12› losses confirmed by the mayor was a ferry.', 'the mayor'],
    ['The skipper was accused of losing ‹12› boats.', null],
    ['Some ‹12› boats were hit by the storm.', null],
    ['Lawmakers were told that ‹12› boats sank.', null],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});
