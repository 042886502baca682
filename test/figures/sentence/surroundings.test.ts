import { describe, expect, it } from 'vitest';
import { AROUND, aroundOf } from '../../../server/src/figures/sentence/surroundings.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';

/** The names of what stands around the only number of a sentence. */
function around(text: string, tokens = 1): readonly string[] {
  const all = new Sentence(text).tokens;
  const from = all.findIndex(({ text: written }) => /^\d/.test(written));
  const bits = aroundOf(all, from, from + tokens);
  return Object.entries(AROUND).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]));
}

describe('what stands around a number', () => {
  it.each([
    ['They saw 12 boats.', ['digits']],
    ['12 boats sank.', ['digits']],
    ['They saw 911', ['digits', 'threeDigits']],
    ['They saw 1,911 boats', ['digits']],
    ['They saw 514140', ['digits', 'fiveDigits']],
    ['They saw 0.45 boats', ['digits', 'zeroOrPoint']],
    ['They saw #12.', ['digits', 'markBefore', 'tiedBefore', 'openBefore', 'markBehind']],
    ['They saw (12) boats', ['digits', 'markBefore', 'tiedBefore', 'openBefore', 'markBehind', 'closedBehind']],
    ['2. Boats', ['digits', 'markBehind', 'closedBehind']],
    ['See Halden 12 Moss', ['digits', 'capitalBefore', 'capitalBehind']],
    ['See AM 12 BC', ['digits', 'capitalBefore', 'acronymBefore', 'capitalBehind', 'acronymBehind']],
    ['at 12 of them', ['digits', 'atBefore', 'ofBehind']],
    ['two or 12 and', ['digits', 'coordinatorBefore', 'agedBefore', 'ageLinkBefore', 'joinerBehind', 'blockBehind']],
    ['the oldest 12 three', ['digits', 'tellingBefore', 'numberBehind']],
    ['a two 12 bus', ['digits', 'numberBefore', 'namedBehind']],
    ['a 12xy', ['digits', 'gluedBehind']],
    ['a 12-month lease', ['digits', 'markBehind', 'chainedBehind', 'blockBehind']],
    ['v2.0', ['digits', 'zeroOrPoint', 'markBefore', 'tiedBefore', 'numberBefore']],
  ])('%s', (text, names) => {
    expect(around(text)).toEqual(names);
  });

  it('tells a number of several tokens', () => {
    expect(around('They saw 12 million of them.', 2)).toEqual(['digits', 'several', 'ofBehind']);
  });
});
