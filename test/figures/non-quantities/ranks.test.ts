import { describe, expect, it } from 'vitest';
import { figureIn } from '../only.ts';

describe('places in a ranking', () => {
  it.each([
    ['She has risen to 120 in the world.', '120'],
    ['She rose from 31 in the world.', '31'],
    ['He is ranked 134 in the world.', '134'],
    ['The song slipped one place to four with the harbour choir.', 'four'],
    ['The film was a new entry at six while others sank.', 'six'],
  ])('%s', (sentence, text) => {
    expect(figureIn(sentence, text).kind).toBe('identifier');
  });

  it.each([
    ['The number one reason is rain.', 'one', 1],
    ['The film fell to number five.', 'five', 5],
    ['They hold the number one and two spots.', 'two', 2],
  ])('a rank in words: %s', (sentence, text, value) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'ordinal', value });
  });

  it.each([
    ['The fleet fell from 31 in May.', '31'],
    ['They moved one place to four boats.', 'four'],
    ['Sales rose to 120 in the harbour.', '120'],
    ['The index came in at 57.', '57'],
    ['They sold 120 in the world.', '120'],
  ])('a number is none: %s', (sentence, text) => {
    expect(figureIn(sentence, text).kind).toBe('count');
  });
});

describe('places beside a place that is told by its number', () => {
  it.each([
    ['The song came in at number three, with the film at nine.', 'nine'],
    ['At number seven was a gig and at 20 a ball.', '20'],
    ['The songs are at number eight and 10 respectively.', '10'],
    ['They came at number two and four.', 'four'],
    ['Moss is number 12 on the list, and Dahl in at 39, too.', '39'],
  ])('%s', (sentence, text) => {
    expect(['identifier', 'ordinal']).toContain(figureIn(sentence, text).kind);
  });

  it.each([
    ['The song came in at number three, with the film at nine crowns.', 'nine'],
    ['The number of boats rose, with the price at nine.', 'nine'],
    ['It is number eight and 10 films follow.', '10'],
  ])('counts: %s', (sentence, text) => {
    expect(['identifier', 'ordinal']).not.toContain(figureIn(sentence, text).kind);
  });
});
