import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparedWords } from '../../../server/src/collation/quotations/compared-words.ts';
import {
  type AlignedStretch,
  innerDifferences as innerSpansOf,
  alignWords as spansOf,
} from '../../../server/src/collation/quotations/word-alignment.ts';

/** Stretches with the words at their places. */
const inWords = (left: string, right: string, stretches: readonly AlignedStretch[]) =>
  stretches.map(({ same, left: from, right: to }) => ({
    same,
    left: from ? left.slice(from.start, from.end) : '',
    right: to ? right.slice(to.start, to.end) : '',
  }));
const alignWords = (left: string, right: string) => inWords(left, right, spansOf(left, right));
const innerDifferences = (left: string, right: string) => inWords(left, right, innerSpansOf(left, right));

it('lays two texts side by side and marks what differs', () => {
  expect(alignWords('We will rebuild the harbour, soon.', 'We will now rebuild the port soon')).toEqual([
    { same: true, left: 'We will', right: 'We will' },
    { same: false, left: '', right: 'now' },
    { same: true, left: 'rebuild the', right: 'rebuild the' },
    { same: false, left: 'harbour', right: 'port' },
    { same: true, left: 'soon', right: 'soon' },
  ]);
});

it('finds no difference between a sentence and its part, and none in what only one of them goes on with', () => {
  expect(innerDifferences('Yes, we will rebuild the harbour', 'we will rebuild the harbour this year')).toEqual([]);
  expect(innerDifferences('Yes, we will rebuild the harbour', 'we will rebuild the port')).toHaveLength(1);
});

it.each([
  ['She was patient. She was always the last to leave.', 'She was always the last to leave'],
  ['He wanted to help, he loved the sea and the boats', 'He loved the sea and the boats'],
  ['My brother is no thief. My brother is a good man', 'My brother is a good man'],
])('finds no difference between words and their repetition: %s', (whole, part) => {
  expect(innerDifferences(whole, part)).toEqual([]);
  expect(innerDifferences(part, whole)).toEqual([]);
});

it('counts no more words at an edge than the shorter report has there', () => {
  expect(
    innerDifferences(
      'It is a hard day for all of us, so we are letting the families rest',
      "We're letting the families rest",
    ),
  ).toEqual([]);
  expect(innerDifferences('We rest now, and so does everybody else', 'We rest today')).toEqual([
    { same: false, left: 'now', right: 'today' },
  ]);
});

it('sets a part beside its own words where the same ones are strewn before', () => {
  expect(
    innerDifferences(
      'The families of the children asked us to tell all families to stay away',
      'families should stay away',
    ),
  ).toEqual([{ same: false, left: 'to', right: 'should' }]);
});

it('keeps every word of both texts, in order', () => {
  const text = fc
    .array(fc.constantFrom('one', 'two', 'three', 'four,', 'Five'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (left, right) => {
      const stretches = alignWords(left, right);
      const rejoined = (side: 'left' | 'right') => stretches.flatMap((each) => comparedWords(each[side]));
      expect(rejoined('left')).toEqual(comparedWords(left));
      expect(rejoined('right')).toEqual(comparedWords(right));
      for (const { same, left: from, right: to } of stretches)
        if (same) expect(comparedWords(from)).toEqual(comparedWords(to));
    }),
  );
});
