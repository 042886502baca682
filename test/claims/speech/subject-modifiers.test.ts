import { describe, expect, it } from 'vitest';
import { speakerIn } from '../attributed.ts';

describe('speakers with what is said of them before the verb', () => {
  it.each([
    // Nobody by name.
    ['A source close to the talks said ‹12› crates were missing.', 'A source close to the talks'],
    ['Officials who asked not to be named said ‹12› crates were missing.', 'Officials who asked not to be named'],
    ['A man who declined to give his name said ‹12› crates were missing.', 'A man who declined to give his name'],
    ['Two people familiar with the plan said ‹12› jobs would go.', 'Two people familiar with the plan'],
    ['About ‹12› jobs will go, said a person briefed on the plan.', 'a person briefed on the plan'],
    ['About ‹12› jobs will go, according to people familiar with the plan.', 'people familiar with the plan'],
    ['An official, speaking on condition of anonymity, said ‹12› jobs would go.', 'An official'],
    ['Guards working at the port said ‹12› crates were missing.', 'Guards working at the port'],
    // Documents and who made them.
    ['Data compiled by the port show ‹12› crates were missing.', 'Data compiled by the port'],
    ['A port report released on Monday says ‹12› crates were missing.', 'A port report'],
    [
      'Some ‹12› crates were missing, according to figures released Monday by the port.',
      'figures released Monday by the port',
    ],
    // Adverbs and names that look like them.
    ['Officials there say ‹12› crates were missing.', 'Officials'],
    ['A tally by the port shows ‹12› crates were missing.', 'A tally by the port'],
    ['Kelly said ‹12› crates were missing.', 'Kelly'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});
