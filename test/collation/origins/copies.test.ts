import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCopiedBodies, groupCopies } from '../../../server/src/collation/origins/copies.ts';
import type { Source } from '../../../server/src/corpus/source.ts';

/** A passage of 25 words that no other number has. */
const passage = (number: number) => Array.from({ length: 25 }, (_, at) => `p${number}w${at}`).join(' ');

const sourceOf = (name: string, body: string): Source => ({
  id: `a#${name}`,
  uri: 'a',
  name,
  header: { known: {}, unknown: {} },
  body,
});

describe('texts are grouped', () => {
  it.each([
    ['apart, where each is its own', [passage(1), passage(2), ''], [0, 1, 2]],
    ['with their copy', [passage(1), passage(2), `So: ${passage(1)}!`], [0, 1, 0]],
    ['with those that copied their copy', [passage(1), `${passage(1)} ${passage(2)}`, passage(2)], [0, 0, 0]],
  ])('%s', (_, texts, expected) => {
    expect(groupCopies(texts)).toEqual(expected);
  });

  it('however many copies there are, and whatever phrase all have in common', () => {
    const phrase = 'as the mayor said once more on the evening of that day';
    const texts = Array.from({ length: 120 }, (_, at) => `own${at} ${phrase} also${at}. ${passage(at % 3)}`);
    expect(new Set(groupCopies(texts))).toEqual(new Set([0, 1, 2]));
    expect(new Set(groupCopies(texts.map((text, at) => text.replace(passage(at % 3), '')))).size).toBe(120);
  });

  it('alike where their sources were read before, and one of them has another text now', () => {
    const sources = [passage(1), passage(2), `So: ${passage(1)}!`].map((body, at) => sourceOf(String(at), body));
    expect(groupCopiedBodies(sources)).toEqual([0, 1, 0]);
    expect(groupCopiedBodies(sources)).toEqual([0, 1, 0]);
    expect(groupCopiedBodies([sources[0]!, sources[1]!, sourceOf('2', passage(2))])).toEqual([0, 1, 1]);
  });

  it('alike in any order', () => {
    const texts = fc.array(
      fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }).map((numbers) => numbers.map(passage).join('. ')),
      { maxLength: 12 },
    );
    const together = (list: readonly string[], order: readonly string[]) => {
      const groups = groupCopies(order);
      return list.map((a) => list.map((b) => groups[order.indexOf(a)] === groups[order.indexOf(b)]));
    };
    fc.assert(
      fc.property(texts, (drawn) => {
        const list = [...new Set(drawn)];
        expect(together(list, [...list].reverse())).toEqual(together(list, list));
      }),
    );
  });
});
