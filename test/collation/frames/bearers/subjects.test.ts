import { describe, expect, it } from 'vitest';
import { goneOnAbout, subjectEndingAt, topicOf } from '../../../../server/src/collation/frames/bearers/subjects.ts';
import { wordsOf } from '../sentence/words-of.ts';

const back = () => ['back'];

describe('the subject before a verb', () => {
  it.each([
    ['Corvane | offered it.', { name: ['corvane'], owner: null }],
    ["Corvane's profit | rose.", { name: null, owner: ['corvane'] }],
    ['Profits at Corvane | rose.', { name: null, owner: ['corvane'] }],
    ['Corvane, which bought the mill, | offered it.', { name: ['corvane'], owner: null }],
    ['Corvane (Halden) | offered it.', { name: ['corvane'], owner: null }],
    ['It is Ida Holm, a teacher who | lost it.', { name: ['ida', 'holm'], owner: null }],
    ['Corvane sought the mill and | offered it.', { name: ['corvane'], owner: null }],
    ['There the company | offered it.', { name: ['back'], owner: null }],
    ['A fund led from Ostby | offered it.', null],
    ['The brewer | offered it.', null],
  ])('of “%s” is %j', (marked, expected) => {
    const [before, behind] = marked.split('| ') as [string, string];
    expect(subjectEndingAt(wordsOf(before + behind), wordsOf(before).length, back)).toEqual(expected);
  });
});

it('what goes on about somebody stands right behind a comma', () => {
  const words = wordsOf('Ida Holm, representing them, spoke.');
  expect(goneOnAbout(words, 3, back)).toEqual({ name: ['ida', 'holm'], owner: null });
});

describe('what a sentence is about', () => {
  it.each([
    ['Corvane Mills told of its year.', { name: ['corvane', 'mills'], isAlone: true }],
    ['Corvane Mills sued Halden Timber.', { name: ['corvane', 'mills'], isAlone: false }],
    ['The mill told of its year.', null],
    ['Corvane Mills', null],
  ])('“%s”: %j', (text, expected) => {
    expect(topicOf(wordsOf(text))).toEqual(expected);
  });
});
