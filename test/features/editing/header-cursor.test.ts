import { describe, expect, it } from 'vitest';
import { headerCursorAt } from '../../../server/src/features/editing/header-cursor.ts';
import { indexOf, URI } from '../fixture.ts';

function cursorAt(text: string, offset: number) {
  const index = indexOf({ [URI]: text });
  return headerCursorAt(index.file(URI)!, index.lines(URI)!, offset);
}

/** What is being written where `|` stands: a key, or `key: value`; the part that is there already in brackets. */
function cursor(marked: string): string | null {
  const text = marked.replace('|', '');
  const found = cursorAt(text, marked.indexOf('|'));
  if (!found) return null;
  const written = `[${text.slice(found.written.start, found.written.end)}]`;
  return found.key === null ? written : `${found.key}: ${written}`;
}

describe('a cursor in a header', () => {
  it.each([
    ['on an empty line', '<<<FILE>>> a\n---\n|\n---\n', '[]'],
    ['in a key', '<<<FILE>>> a\n---\npub|\n---\n', '[pub]'],
    ['in a key that has a value', '<<<FILE>>> a\n---\npub|lisher: X\n---\n', '[publisher: ]'],
    ['in a value', '<<<FILE>>> a\n---\npublisher: Mor|ning\n---\n', 'publisher: [Morning]'],
    ['in a value that is still empty', '<<<FILE>>> a\n---\npublisher:|\n---\n', 'publisher: []'],
    ['in a header that is still open', '<<<FILE>>> a\n---\npublisher: X\npub|', '[pub]'],
    ['behind CRLF line ends', '<<<FILE>>> a\r\n---\r\npublisher: M|\r\n---\r\n', 'publisher: [M]'],
    ['in a dialect', '<<<FILE: a>>>\n---\n|\n---\n', '[]'],
    ['in a preamble', 'a comment\n---\nstory: f|\n---\n<<<FILE>>> a\n', 'story: [f]'],
    ['at the top, behind a byte-order mark', '\ufeff---\nstory: f|\n---\n<<<FILE>>> a\n', 'story: [f]'],
  ])('%s', (_, marked, expected) => {
    expect(cursor(marked)).toBe(expected);
  });
});

describe('a cursor outside of headers', () => {
  it.each([
    ['in a text', '<<<FILE>>> a\npub|'],
    ['behind a header', '<<<FILE>>> a\n---\nurl: x\n---\npub|'],
    ['behind a rule in the text', '<<<FILE>>> a\nText.\n---\npub|'],
    ['on a delimiter', '<<<FILE>>> a|'],
    ['on a rule', '<<<FILE>>> a\n---|\n---\n'],
    ['in a nested value', '<<<FILE>>> a\n---\nmine:\n  deep|\n---\n'],
    ['behind the header of a preamble', '---\nstory: f\n---\n---\npub|\n<<<FILE>>> a\n'],
    ['far below an open header', `<<<FILE>>> a\n---\n${'text\n'.repeat(300)}pub|`],
  ])('%s', (_, marked) => {
    expect(cursor(marked)).toBeNull();
  });
});

it('knows the keys on the other lines', () => {
  const text = '<<<FILE>>> a\n---\npublisher: X\nurl: y\n\nlanguage: en\n---\ntitle: no key\n';
  const found = cursorAt(text, text.indexOf('url'));
  expect([...(found?.otherKeys ?? [])]).toEqual(['publisher', 'language']);
});
