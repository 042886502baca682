import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLossless, encodeLossless } from '../../../../server/src/host/command-line/reading/lossless-text.ts';
import { ANY_CHARACTER } from '../../../any-character.ts';

it('reads valid UTF-8 as it is, a byte-order mark and U+FFFD included', () => {
  for (const text of ['', 'plain', '\ufeffmarked', 'ä 😀 \ufffd', '\u0000\r\n']) {
    expect(decodeLossless(Buffer.from(text))).toBe(text);
  }
});

it.each([
  ['a stray continuation', [0x61, 0x80, 0x62], 'a\udc80b'],
  ['a sequence cut short', [0xe2, 0x82], '\udce2\udc82'],
  ['an overlong sequence', [0xc0, 0xaf], '\udcc0\udcaf'],
  ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
  ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '\udcf4\udc90\udc80\udc80'],
])('keeps each byte of %s', (_, bytes, text) => {
  expect(decodeLossless(Buffer.from(bytes))).toBe(text);
});

it('brings any bytes back', () => {
  const mixed = fc.array(
    fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.string({ unit: ANY_CHARACTER }).map((text) => new TextEncoder().encode(text)),
    ),
  );
  fc.assert(
    fc.property(mixed, (pieces) => {
      const bytes = Buffer.concat(pieces);
      expect(encodeLossless(decodeLossless(bytes))).toEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});
