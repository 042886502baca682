import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { LoneWords } from '../../../server/src/collation/candidates/lone-words.ts';
import { sourcesOf } from '../told.ts';

/** The first claims of two texts, and what sets figures of theirs apart. */
function firstOf(...texts: readonly string[]) {
  const sources = sourcesOf(texts.map((text) => [null, text]));
  const [a, b] = sources.map((source) => candidatesOf(source)[0]!);
  return { lone: new LoneWords(sources.flatMap(candidatesOf)), a: a!, b: b! };
}

describe('what singles out a figure in each of two sources', () => {
  it.each([
    ['a noun', 'Five bidders wanted the vase.', 'The vase drew three bidders.', ['bidder']],
    ['a synonym of it', 'Looters emptied 12 shops.', 'Looters emptied 15 stores.', ['shop']],
    ['the word for things of many sorts', 'Eight wolves were run over.', 'Cars hit eleven animals.', ['wolf']],
    ['a noun of things', 'The probe has nine drills on board.', 'Eleven drills are on board the probe.', ['drill']],
    ['what is measured', 'A deficit of 2.8 percent is planned.', 'The deficit will be 3.2 percent.', ['deficit']],
  ])('is %s', (_, one, other, expected) => {
    const { lone, a, b } = firstOf(one, other);
    expect(lone.nouns(a, b).map(({ word }) => word)).toEqual(expected);
  });

  it.each([
    [
      'a noun by which one counts twice',
      'Five bidders wanted the vase, two bidders the jug.',
      'The vase drew three bidders.',
    ],
    ['a noun of another kind', 'Eight wolves were run over.', 'Cars hit eleven trees.'],
    ['the name of what is measured', 'The Aviator took $9 million.', 'The Aviator took $11 million.'],
    ['what rose by a share', 'Shares rose 4 percent.', 'Shares rose 6 percent.'],
    ['what befell people', 'The storm hurt 12 children.', 'The storm hurt 15 children.'],
  ])('is not %s', (_, one, other) => {
    const { lone, a, b } = firstOf(one, other);
    expect(lone.nouns(a, b)).toEqual([]);
  });

  it('is a word that stands near both and near no other figure of that sort', () => {
    const { lone, a, b } = firstOf('The bidders fought for eleven minutes.', 'A duel of bidders lasted seven minutes.');
    expect(lone.words(a, b).map(({ word }) => word)).toEqual(['bidder']);
    const twice = firstOf(
      'The bidders fought for eleven minutes, and the bidders waited for two minutes.',
      'A duel of bidders lasted seven minutes.',
    );
    expect(twice.lone.words(twice.a, twice.b)).toEqual([]);
  });

  it('is the place from which a distance is told', () => {
    const near = firstOf('The wreck lies 18 km from Halden.', 'Divers found it 25 km off Halden.');
    expect(near.lone.haveOneEnd(near.a, near.b)).toBe(true);
    const other = firstOf('The wreck lies 18 km from Halden.', 'Divers found it 25 km off Corvane.');
    expect(other.lone.haveOneEnd(other.a, other.b)).toBe(false);
    const two = firstOf(
      'The wreck lies 18 km from Halden. The reef is 30 km from Halden.',
      'Divers found it 25 km off Halden.',
    );
    expect(two.lone.haveOneEnd(two.a, two.b)).toBe(false);
  });
});
