import { describe, expect, it } from 'vitest';
import { nounBehind } from '../../../server/src/figures/nouns/noun-phrases.ts';
import { layOut } from '../../../server/src/figures/sentence/sentence-reading.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';

describe('what joins the words of a noun phrase', () => {
  const cases: readonly [text: string, head: string | null][] = [
    ["7 of Norway's most admired ferries", 'ferry'],
    ["7 of the world's leading ferries", 'ferry'],
    ["7 of Berg & Dahl's biggest rivals", 'rival'],
    ["7 of Berg's other boats", 'boat'],
    ['7 of their current or former boats', 'boat'],
    ['7 “joint” boats', 'boat'],
    ["7 Moss' boats", 'boat'],
    // an apostrophe that does not belong there
    ["7 of the sailor's who swam", 'sailor'],
    ["7 of the sailor's fleeing in the night", 'sailor'],
    // nothing is owned
    ["7 of Norway's", null],
  ];
  it.each(cases)('%s', (text, head) => {
    const reading = layOut(new Sentence(text), { style: 'point', dollar: 'USD' });
    expect(nounBehind(reading, 1)?.head ?? null).toBe(head);
  });
});
