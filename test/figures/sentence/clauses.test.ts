import { describe, expect, it } from 'vitest';
import { clauseBefore, objectEndingAt, phraseEndingAt } from '../../../server/src/figures/sentence/clauses.ts';
import { layOut } from '../../../server/src/figures/sentence/sentence-reading.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';

function reading(text: string) {
  return layOut(new Sentence(text), { style: 'point', dollar: 'USD' });
}

function words(text: string, range: { from: number; to: number } | null): string | null {
  return range === null
    ? null
    : reading(text)
        .tokens.slice(range.from, range.to)
        .map((token) => token.text)
        .join(' ');
}

describe('clauseBefore', () => {
  const cases: readonly [text: string, subject: string | null, verb: string | null][] = [
    ['The dam in Moss held', 'dam in Moss', 'held'],
    ['Prices have already started to rise by', 'Prices', 'rise'],
    ['He said the dam held', 'dam', 'held'],
    ['They swam and then drank', null, 'drank'],
    ['The ferry, which lost', 'ferry', 'lost'],
    ['In spring the old dam held', 'old dam', 'held'],
    ['Seven boats', null, null],
    ['', null, null],
  ];
  it.each(cases)('%s …', (text, subject, verb) => {
    const { tokens } = reading(text);
    const clause = clauseBefore(reading(text), tokens.length);
    expect(words(text, clause.subject)).toBe(subject);
    expect(tokens[clause.verb]?.text ?? null).toBe(verb);
  });
});

describe('phrases to the left', () => {
  it('end with a word and reach back to their first modifier', () => {
    const text = 'under the long wooden pier';
    expect(words(text, phraseEndingAt(reading(text), 4))).toBe('long wooden pier');
    expect(phraseEndingAt(reading(text), 0)).toBeNull();
  });

  it('as objects keep what hangs on them', () => {
    const text = 'sold the pier in Moss';
    expect(words(text, objectEndingAt(reading(text), 4, 0))).toBe('pier in Moss');
  });
});
