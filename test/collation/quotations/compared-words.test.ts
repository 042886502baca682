import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedWords, comparedWordsIn } from '../../../server/src/collation/quotations/compared-words.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

describe('words as they are compared', () => {
  it('have neither capitals nor punctuation, and the place where they stand', () => {
    const text = '🔥 “We’ll rest,” he said.';
    expect(comparedWords(text)).toEqual(['we', 'will', 'rest', 'he', 'said']);
    expect(comparedWordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We’ll',
      'We’ll',
      'rest',
      'he',
      'said',
    ]);
  });

  it.each([
    ["We're not leaving", 'We are not leaving'],
    ['They don’t know', 'They do not know'],
    ['They dont know, and youre late', "They don't know, and you're late"],
    ["It won't hold, and we can't mend it", 'It will not hold, and we cannot mend it'],
    ["I've seen it. I'm tired, and they'd stay", 'I have seen it. I am tired, and they would stay'],
    ["Let's go: that's the bridge, and there's no other", 'Let us go: that is the bridge, and there is no other'],
    ['It ’ s old, and we ’ re tired', 'It is old, and we are tired'],
    ["We're gonna mend it", 'We are going to mend it'],
  ])('are the same however they are run together: %s', (short, long) => {
    expect(comparedWords(short)).toEqual(comparedWords(long));
  });

  it.each([
    ['The harbour defence was organised in the theatre', 'The harbor defense was organized in the theater'],
    ['Twelve boats and forty men', '12 boats and 40 men'],
    ['It fell by ten percent', 'It fell by 10 per cent'],
    ['It fell by 10%', 'It fell by ten per cent'],
    ['an eleventh-hour rule', 'an 11th hour rule'],
    ['the second, third and twentieth boat', 'the 2nd, 3rd and 20th boat'],
    ['No-one saw the double-act', 'No one saw the double act'],
  ])('are the same however papers spell them: %s', (one, other) => {
    expect(comparedWords(one)).toEqual(comparedWords(other));
  });

  it('keep what tells whose something is', () => {
    expect(comparedWords("the dam's wall, the workers' boats")).toEqual([
      'the',
      "dam's",
      'wall',
      'the',
      'workers',
      'boats',
    ]);
  });

  it('stand in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        let before = 0;
        for (const { start, end } of comparedWordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });
});
