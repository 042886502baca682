import { describe, expect, it } from 'vitest';
import { listFolds } from '../../../server/src/features/marks/folding.ts';
import { indexOf, URI } from '../fixture.ts';

const fold = (text: string) =>
  listFolds(indexOf({ [URI]: text }), URI).map(({ startLine, endLine, kind }) => [
    startLine,
    endLine,
    kind ?? 'header',
  ]);

describe('folds', () => {
  it.each([
    [
      'a source to its last line of text',
      '<<<FILE>>> a\none\ntwo\n\n\n<<<FILE>>> b\nthree\n',
      [
        [0, 2, 'region'],
        [5, 6, 'region'],
      ],
    ],
    [
      'a header of its own',
      '<<<FILE>>> a\n---\npublisher: X\n---\none\n',
      [
        [0, 4, 'region'],
        [1, 3, 'header'],
      ],
    ],
    ['nothing on a single line', '<<<FILE>>> a', []],
    ['with any line ends and a byte-order mark', '\ufeff<<<FILE>>> a\r\none\rtwo\n', [[0, 2, 'region']]],
    ['no preamble', 'a comment\nof two lines\n<<<FILE>>> a\none', [[2, 3, 'region']]],
  ])('%s', (_, text, folds) => {
    expect(fold(text)).toEqual(folds);
  });

  it('nothing in a file that is not indexed', () => {
    expect(listFolds(indexOf({}), URI)).toEqual([]);
  });
});
