import { describe, expect, it } from 'vitest';
import { voicesIn } from '../attributed.ts';

describe('one saying inside another', () => {
  it.each([
    // The innermost speaker, through the outlet around them.
    ['The union said that the port had reported ‹12› wrecks.', 'the port'],
    ['Kyodo reported that the port had counted on ‹12› wrecks.', 'Kyodo'],
    ['Kyodo reported that the mayor said ‹12› boats sank.', 'the mayor via Kyodo'],
    ['According to Kyodo, the mayor said ‹12› boats sank.', 'the mayor via Kyodo'],
    ['The mayor said ‹12› boats sank, according to Kyodo.', 'The mayor via Kyodo'],
    ['The mayor said ‹12› boats sank, Kyodo reported.', 'The mayor via Kyodo'],
    ['A port official told Kyodo on condition of anonymity that ‹12› boats sank.', 'A port official via Kyodo'],
    ['“It was bad,” Eva Lund, the mayor, told Kyodo. “We lost ‹12› boats.”', 'Eva Lund via Kyodo'],
    // A pronoun is whoever says so.
    ['The mayor said he expected ‹12› boats.', 'The mayor'],
    ['Lund resigned, attacking the port’s denial of access and claiming it cost ‹12› jobs.', 'Lund'],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toBe(voices);
  });
});
