import { describe, expect, it } from 'vitest';
import { claimAt, locationOf, offsetAt, positionAt } from '../../../server/src/features/answers/places.ts';
import { at, indexOf, rangeOf, URI } from '../fixture.ts';

describe('places of figures', () => {
  it.each([
    ['behind an emoji', '<<<FILE>>> a\n👨‍👩‍👧 Police say 7 people were killed.'],
    ['behind CRLF line ends', '<<<FILE>>> a\r\nText.\r\n\r\nPolice say 7 people were killed.\r\n'],
    ['behind lone carriage returns', '<<<FILE>>> a\nText.\rPolice say 7 people were killed.'],
    ['behind a byte-order mark', '\ufeff<<<FILE>>> a\nPolice say 7 people were killed.'],
    ['behind an escaped line', '<<<FILE>>> a\n\\<<<FILE>>> b\nPolice say 7 people were killed.'],
    ['behind a header', '<<<FILE>>> a\n---\nurl: https://a.example\n---\nPolice say 7 people were killed.'],
  ])('%s', (_, text) => {
    const index = indexOf({ [URI]: text });
    const claim = claimAt(index, URI, at(text, '7'));
    expect(claim && locationOf(index, claim)).toEqual({ uri: URI, range: rangeOf(text, '7') });
  });
});

describe('places of a file', () => {
  const text = '\ufeff<<<FILE>>> a\nb 🔥 c';
  const index = indexOf({ [URI]: text });

  it.each([
    ['the first line does not count a byte-order mark', '<<<', { line: 0, character: 0 }],
    ['other lines count all their characters', ' c', { line: 1, character: 4 }],
  ])('%s', (_, words, position) => {
    expect(positionAt(index, URI, text.indexOf(words))).toEqual(position);
    expect(offsetAt(index, URI, position)).toBe(text.indexOf(words));
  });

  it('move to the nearest place that exists', () => {
    expect(offsetAt(index, URI, { line: 1, character: 99 })).toBe(text.length);
    expect(offsetAt(index, URI, { line: 99, character: 0 })).toBe(text.length);
    expect(positionAt(index, URI, 0)).toEqual({ line: 0, character: 0 });
  });

  it('are null in a file that is not indexed', () => {
    expect(positionAt(index, 'file:///elsewhere', 0)).toBeNull();
    expect(offsetAt(index, 'file:///elsewhere', { line: 0, character: 0 })).toBeNull();
    expect(claimAt(index, 'file:///elsewhere', { line: 0, character: 0 })).toBeNull();
  });
});
