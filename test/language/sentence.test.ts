import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sentence, Sentences } from '../../server/src/language/sentence.ts';
import { findSentences, sentenceAround } from '../../server/src/language/sentences.ts';
import { readTokens } from '../../server/src/language/tokens.ts';

const TEXT = 'The ferry sank on 3 May. Police said “12 people” drowned.\n\nNobody else was hurt!';

describe('a sentence', () => {
  it('is cut once, and tells its dates', () => {
    const sentence = new Sentence(TEXT, { start: 0, end: 24 });
    expect(sentence.tokens.map(({ text }) => text)).toEqual(['The', 'ferry', 'sank', 'on', '3', 'May', '.']);
    expect(sentence.tokens).toBe(sentence.tokens);
    expect(sentence.words).toBe(sentence.words);
    expect(sentence.dates.map(({ text }) => text)).toEqual(['3 May']);
  });

  it.each([
    ['12 7\t30', true],
    ['7', true],
    ['12, 7', false],
    ['7°', false],
    ['7 oars', false],
  ])('tells whether nothing but digits stand in it: %j', (text, expected) => {
    expect(new Sentence(text).isOfDigits).toBe(expected);
  });

  it('looks at its own characters alone', () => {
    expect(new Sentence('The 12 7 oars', { start: 4, end: 8 }).isOfDigits).toBe(true);
  });
});

describe('the sentences of a text', () => {
  it('are found around an offset; none is between two', () => {
    const sentences = new Sentences(TEXT);
    for (let offset = 0; offset <= TEXT.length; offset++)
      expect(sentences.around(offset), String(offset)).toEqual(sentenceAround(TEXT, offset));
  });

  it('are the same whoever asks', () => {
    const sentences = new Sentences(TEXT);
    const span = sentences.around(30);
    expect(sentences.at(span)).toBe(sentences.at({ ...span }));
    const part = { start: span.start + 7, end: span.end };
    expect(sentences.at(part)).toBe(sentences.at(part));
    expect(sentences.at(part).tokens[0]).toBe(sentences.at(span).tokens[1]);
  });

  it('give the tokens of any stretch, over the ends of sentences', () => {
    const texts = (start: number, end: number) => new Sentences(TEXT).tokensOf({ start, end }).map(({ text }) => text);
    expect(texts(18, 31)).toEqual(['3', 'May', '.', 'Police']);
    expect(texts(TEXT.indexOf('drowned'), TEXT.indexOf('else'))).toEqual(['drowned', '.', 'Nobody']);
  });

  it('together give the tokens of the whole text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Boats sank', '12 p.m. ', '. ', '\n\n', '“', '” he said', ' a')),
        (parts) => {
          const text = parts.join('');
          const whole = findSentences(text).flatMap((span) => readTokens(text, span));
          const sentences = new Sentences(text);
          expect(sentences.tokensOf({ start: 0, end: text.length })).toEqual(whole);
        },
      ),
    );
  });

  it('are read in part where one is longer than any that is written', () => {
    const table = '12 34 '.repeat(5_000);
    const sentences = new Sentences(table);
    expect(sentences.tokensOf({ start: 6_000, end: 6_012 }).map(({ text }) => text)).toEqual(['12', '34', '12', '34']);
    expect(sentences.at({ start: 600, end: 606 }).words.map(({ text }) => text)).toEqual(['12', '34']);
  });
});
