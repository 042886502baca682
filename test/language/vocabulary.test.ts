import { describe, expect, it } from 'vitest';
import {
  addLetter,
  knownByLetters,
  knownWord,
  type Letters,
  MOST_LETTERS,
} from '../../server/src/language/vocabulary.ts';

function lettersOf(word: string): Letters {
  const letters = { low: 0, high: 0 };
  for (let at = 0; at < word.length; at++) addLetter(letters, word.charCodeAt(at));
  return letters;
}

describe('knownWord', () => {
  it.each([
    ['the', { closed: 'determiner', form: null, adjective: false, opens: false }],
    ['forty', { closed: 'number', form: null, adjective: false, opens: true }],
    ['one', { closed: 'pronoun', opens: true }],
    ['rose', { closed: null, form: 'verb' }],
    ['killed', { closed: null, form: 'participle' }],
    ['large', { closed: null, form: null, adjective: true }],
    ['july', { opens: true }],
    ['noon', { opens: true }],
    ['www', { opens: true }],
  ])('%s', (word, facts) => {
    expect(knownWord(word)).toMatchObject({ text: word, ...facts });
  });

  it('knows nothing of other words', () => {
    expect(knownWord('lantern')).toBeNull();
    expect(knownWord('')).toBeNull();
  });
});

describe('knownByLetters', () => {
  it.each([
    'a',
    'the',
    'forty',
    'killed',
    'approximately'.slice(0, MOST_LETTERS),
    'spokeswomans',
    'lantern',
    'zzzzzzzzzzzz',
  ])('gives for %s what knownWord gives', (word) => {
    expect(word.length).toBeLessThanOrEqual(MOST_LETTERS);
    expect(knownByLetters(lettersOf(word))).toBe(knownWord(word));
  });

  it('does not mind capitals', () => {
    expect(knownByLetters(lettersOf('Forty'))).toBe(knownWord('forty'));
  });

  it('tells a word from its beginning and its end', () => {
    expect(knownByLetters(lettersOf('rose'))?.text).toBe('rose');
    expect(knownByLetters(lettersOf('arose'))?.text).not.toBe('rose');
    expect(knownByLetters(lettersOf('ros'))).toBeNull();
  });
});
