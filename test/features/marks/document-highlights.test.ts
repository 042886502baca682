import { expect, it } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { highlightAnswers } from '../../../server/src/features/marks/document-highlights.ts';
import { at, FIRE, indexOf, source, URI, wordsIn } from '../fixture.ts';

const OTHER = 'file:///corpora/other.corpus';
const files: Readonly<Record<string, string>> = {
  [URI]: FIRE,
  [OTHER]: source('tv', { published: '2026-03-02' }, '7 people were wounded, police say.'),
};
const index = indexOf(files);

function highlight(uri: string, words: string) {
  return highlightAnswers(index, uri, at(files[uri]!, words)).map(({ range, kind }) => [
    wordsIn(files[uri]!, range),
    kind === DocumentHighlightKind.Read ? 'same' : 'differs',
  ]);
}

it.each([
  [
    'the same and other values of this file',
    URI,
    'Three',
    [
      ['Three', 'same'],
      ['3', 'same'],
      ['4', 'differs'],
    ],
  ],
  [
    'from a value of its own',
    URI,
    '4 people',
    [
      ['Three', 'differs'],
      ['3', 'differs'],
      ['4', 'same'],
    ],
  ],
  ['nothing of other files', OTHER, '7', [['7', 'same']]],
  ['a lone figure', URI, '20 shouts', [['20', 'same']]],
  ['nothing beside figures', URI, 'motel', []],
])('highlights %s', (_, uri, words, highlights) => {
  expect(highlight(uri, words)).toEqual(highlights);
});
