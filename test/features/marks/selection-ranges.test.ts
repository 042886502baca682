import { expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { listSelectionRanges } from '../../../server/src/features/marks/selection-ranges.ts';
import { at, indexOf, source, URI, wordsIn } from '../fixture.ts';

const BODY = 'The quay 🚢 burned.\n\nA guard was hurt. Nine boats sank, the mayor said.\nNobody drowned.\n\nIt rained.';
const FILE = source('quay.txt', { published: '2026-03-02' }, BODY);
const PARAGRAPH = 'A guard was hurt. Nine boats sank, the mayor said.\nNobody drowned.';

function grownFrom(text: string, words: string): readonly string[] {
  const grown: string[] = [];
  let [selection]: (SelectionRange | undefined)[] = listSelectionRanges(indexOf({ [URI]: text }), URI, [
    at(text, words),
  ]);
  while (selection) {
    grown.push(wordsIn(text, selection.range));
    selection = selection.parent;
  }
  return grown;
}

it.each([
  ['a figure', 'Nine', ['Nine', 'Nine boats sank, the mayor said.', PARAGRAPH]],
  ['a word beside a figure', 'boats sank', ['Nine boats sank, the mayor said.', PARAGRAPH]],
  ['a sentence that is its own paragraph', 'rained', ['It rained.']],
  ['a place behind an emoji', 'burned', ['The quay 🚢 burned.']],
])('grows from %s', (_, words, inside) => {
  const grown = grownFrom(FILE, words);
  expect(grown.slice(0, inside.length)).toEqual(inside);
  expect(grown.slice(inside.length).map((text) => text.trimEnd())).toEqual([BODY, FILE.trimEnd()]);
});

it('grows alike where lines end in CRLF and a byte-order mark stands in front', () => {
  const text = `\ufeff${FILE.replaceAll('\n', '\r\n')}`;
  expect(grownFrom(text, 'Nine')[2]).toBe(PARAGRAPH.replaceAll('\n', '\r\n'));
});

it('takes in the whole source from its header and its delimiter', () => {
  expect(grownFrom(FILE, 'published').map((text) => text.trimEnd())).toEqual([FILE.trimEnd()]);
  expect(grownFrom(FILE, 'quay.txt').map((text) => text.trimEnd())).toEqual([FILE.trimEnd()]);
});

it('gives one range for each place, also where there is no source', () => {
  const place = { line: 0, character: 0 };
  expect(listSelectionRanges(indexOf({}), URI, [place, place])).toEqual([
    { range: { start: place, end: place } },
    { range: { start: place, end: place } },
  ]);
});
