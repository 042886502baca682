import { describe, expect, it } from 'vitest';
import { NUMERAL_BEGINNINGS } from '../../../server/src/figures/numerals/word-numerals.ts';
import { findOpenings } from '../../../server/src/figures/search/openings.ts';
import { readTokens } from '../../../server/src/language/tokens.ts';

function openingsOf(sentence: string) {
  const tokens = readTokens(sentence, { start: 0, end: sentence.length });
  const { figures, date, link } = findOpenings(tokens);
  return { figures: figures.map((at) => tokens[at]?.text), date, link };
}

describe('what opens a figure', () => {
  it.each([
    ['digits and fraction signs', 'The 14 mules ate ½ a sack', ['14', '½']],
    ['no fraction signs in a row', 'The frieze reads ½½½', []],
    ['number words, whatever their case', 'Nine ferrymen left at noon, dozens stayed', ['Nine', 'noon', 'dozens']],
    ['a decade of a life', 'A weaver in her thirties', ['thirties']],
    ['no word that only holds a number word', 'Someone often weighs a stone', []],
  ])('%s', (_, sentence, figures) => {
    expect(openingsOf(sentence).figures).toEqual(figures);
  });

  it.each([...NUMERAL_BEGINNINGS])('the word “%s”, with which a numeral may begin', (word) => {
    expect(openingsOf(`They saw ${word} there`).figures).toEqual([word]);
  });
});

describe('what opens a date', () => {
  it.each([
    ['the name of a month', 'Rain fell in March', true],
    ['not the verb that is written like one', 'They may march', false],
    ['digits chained by a mark', 'Printed on 2021-03', true],
    ['a decade', 'A tram of the 1920s', true],
    ['not digits alone', 'It had 40 seats', false],
  ])('%s', (_, sentence, date) => {
    expect(openingsOf(sentence).date).toBe(date);
  });
});

describe('what opens a link', () => {
  it.each([
    ['a scheme', 'See https://example.org/7', true],
    ['the usual host', 'See www.example.org', true],
    ['no other word', 'See the web', false],
  ])('%s', (_, sentence, link) => {
    expect(openingsOf(sentence).link).toBe(link);
  });
});
