import { describe, expect, it } from 'vitest';
import { Sentence } from '../../server/src/language/sentence.ts';
import { readTokens } from '../../server/src/language/tokens.ts';
import { classify } from '../../server/src/language/word-classes.ts';

/** The class of the word that is set in brackets. */
function classIn(marked: string): string | undefined {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const tokens = readTokens(text, { start: 0, end: text.length });
  return classify(tokens)[tokens.findIndex((token) => token.start === start)];
}

describe('classify', () => {
  const cases: readonly [sentence: string, wordClass: string][] = [
    ['[The] harbour froze.', 'determiner'],
    ['They sailed [without] lights.', 'preposition'],
    ['They tried [to] land.', 'infinitive'],
    ['Prices [rose] in May.', 'verb'],
    ['The [rise] in prices hurt.', 'noun'],
    ['They [report] losses.', 'verb'],
    ['Its [report] was late.', 'noun'],
    ['The sales [report] was late.', 'noun'],
    ['The price [tag] was high.', 'noun'],
    ['Oslo shares [fell] again.', 'verb'],
    ['Halden [shares] finished higher.', 'noun'],
    ['A 25% [tax] on cars hurt.', 'noun'],
    ['A 30 Mbps [plan] with extras.', 'noun'],
    ['The bank kept interest [rates] on hold.', 'noun'],
    ['The plan [envisages] a tunnel.', 'verb'],
    ['They will [overhaul] the ferry.', 'verb'],
    ['The ferry was [damaged].', 'participle'],
    ['They are [walking] home.', 'gerund'],
    ['The [meeting] was short.', 'noun'],
    ['The [remarkable] bridge fell.', 'adjective'],
    ['An [official] on the pier waved.', 'noun'],
    ['One election [official] will wave.', 'noun'],
    ['Fans of Serie [A] waved.', 'name'],
    ['It opened [slowly] again.', 'adverb'],
    ['She met [Osei] there.', 'name'],
    ['Sales in the [US] fell.', 'name'],
    ['He saw [forty] ships.', 'number'],
    ["The town['s] pier.", 'clitic'],
    ['He faces one [count] of fraud.', 'noun'],
    ['One [knows] the way.', 'verb'],
    ['Her [family] swam.', 'noun'],
    ['The dam held[.]', 'mark'],
  ];
  it.each(cases)('%s: %s', (sentence, wordClass) => {
    expect(classIn(sentence)).toBe(wordClass);
  });

  it('gives one class for each token, and none for none', () => {
    const text = 'Two “ships” — 3,000 tons — sank…';
    const tokens = readTokens(text, { start: 0, end: text.length });
    expect(classify(tokens)).toHaveLength(tokens.length);
    expect(classify([])).toEqual([]);
  });
});

it('a capital tells no name where all words have capitals', () => {
  const classesOf = (text: string) => classify(new Sentence(text).tokens);
  expect(classesOf('THE FERRY SANK IN THE BAY WITH MANY MEN')).not.toContain('name');
  expect(classesOf('THE FERRY SANK WITH IDA HOLMQVIST')[5]).toBe('name');
  expect(classesOf('SIX WHO WERE ILL')[1]).toBe('pronoun');
  expect(classesOf('The WHO said so')[1]).toBe('name');
  expect(classesOf('The BBC and NATO said so')[1]).toBe('name');
  expect(classesOf('Moss LNG said it sold 12 boats')[1]).toBe('name');
});

function capitals(text: string): readonly string[] {
  return new Sentence(text).words.flatMap(({ capital, text }) => (capital ? [text] : []));
}

it.each([
  ['FERRY OF HALDEN SINKS SLOWLY NEAR TARNOY', ['HALDEN', 'TARNOY']],
  ['THE MAYOR OF HALDEN, IDA HOLMQVIST, TOLD REPORTERS THAT 12 ARE MISSING.', ['HALDEN', 'IDA', 'HOLMQVIST']],
  ['The NATO and the BBC are written in capitals.', ['The', 'NATO', 'BBC']],
  ['Ferry of Halden sinks', ['Ferry', 'Halden']],
])('%s', (text, expected) => {
  expect(capitals(text)).toEqual(expected);
});

it('the words stay as they are written', () => {
  const text = 'FERRY OF HALDEN SINKS SLOWLY';
  for (const { start, end, text: word } of new Sentence(text).words) expect(text.slice(start, end)).toBe(word);
});
