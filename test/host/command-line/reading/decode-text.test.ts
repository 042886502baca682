import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../server/src/host/command-line/reading/decode-text.ts';

/** The bytes of Latin-1 text; characters above U+00FF are written as their bytes. */
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string, order: 'le' | 'be') => {
  const little = Buffer.from(text, 'utf16le');
  return Uint8Array.from(order === 'le' ? little : little.swap16());
};

describe('texts whose encoding is sure', () => {
  it.each([
    ['UTF-8', Uint8Array.from(Buffer.from('Damage: £5m – 20°')), 'Damage: £5m – 20°'],
    ['UTF-8 with a mark', Uint8Array.from(Buffer.from('\ufeff12 boats')), '\ufeff12 boats'],
    ['ASCII', bytes('12 boats'), '12 boats'],
    ['nothing', bytes(''), ''],
    ['UTF-16 LE with a mark', utf16('\ufeff12 boats – £5m', 'le'), '\ufeff12 boats – £5m'],
    ['UTF-16 BE with a mark', utf16('\ufeff12 boats – £5m', 'be'), '\ufeff12 boats – £5m'],
    ['UTF-16 LE without one', utf16('12 boats sank in Moss', 'le'), '12 boats sank in Moss'],
    ['UTF-16 BE without one', utf16('12 boats sank in Moss', 'be'), '12 boats sank in Moss'],
    [
      'Windows-1252, money',
      bytes('Damage is \xa35m in Moss, \x803m in Halden'),
      'Damage is £5m in Moss, €3m in Halden',
    ],
    ['Windows-1252, a dash', bytes('20\x9630 boats sank\x97all of them'), '20–30 boats sank—all of them'],
    ['Windows-1252, quotes', bytes('\x93It sank,\x94 she said. It\x92s gone\x85'), '“It sank,” she said. It’s gone…'],
    [
      'Windows-1252, letters',
      bytes('M\xfcller of \xc5lesund; \xc9lise, S\xe3o; the CAF\xc9'),
      'Müller of Ålesund; Élise, São; the CAFÉ',
    ],
    ['Windows-1252, Icelandic', bytes('\xfea\xf0 f\xf3rust 12 \xed Reykjav\xedk'), 'það fórust 12 í Reykjavík'],
    [
      'Windows-1252, a letter as a word',
      bytes('\xc0 12 km de Moss, \xe0 3 km de Halden, 5\xba'),
      'À 12 km de Moss, à 3 km de Halden, 5º',
    ],
    ['Windows-1252, measures', bytes('It was 20\xb0C, 5\xbd km\xb2, 3\xd74'), 'It was 20°C, 5½ km², 3×4'],
    ['Windows-1252, a blank', bytes('12\xa0000 people \xab here \xbb'), '12\u00a0000 people « here »'],
  ])('%s', (_, given, text) => {
    expect(decodeText(given)).toEqual({ kind: 'text', text });
  });
});

describe('texts that are refused', () => {
  it.each([
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x31, 0, 0, 0), 'UTF-32'],
    ['half of a character', Uint8Array.of(0xff, 0xfe, 0x31), 'UTF-16'],
    ['a lone surrogate', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x31, 0x00), 'UTF-16'],
    ['a binary file', Uint8Array.of(0x89, 0x50, 0, 0, 0x0d, 0x0a, 0x1a, 0, 0xff), 'NUL'],
    ['UTF-8 with a broken byte', Uint8Array.of(...Buffer.from('5 £, 12 – 3 '), 0xff), 'malformed UTF-8'],
    ['a byte that Windows-1252 has not', bytes('12 \x81 boats'), 'neither'],
    ['Windows-1251', bytes('\xcf\xee\xe3\xe8\xe1\xeb\xee 12 \xf7\xe5\xeb\xee\xe2\xe5\xea'), 'neither'],
    ['Latin-2', bytes('Zgin\xea\xb3o 12 os\xf3b'), 'neither'],
    ['the Mac, a quote', bytes('It\xd5s gone, 12 boats'), 'neither'],
    ['the Mac, a dash', bytes('12 boats \xd1 all \xd0 sank'), 'neither'],
    ['DOS, money', bytes('Damage is \x9c5m in Moss'), 'neither'],
    ['DOS, a dash of boxes', bytes('caf\x82 12'), 'neither'],
    ['Latin-9, money', bytes('Damage is \xa43m in Halden'), 'neither'],
    ['Turkish', bytes('12 ki\xfeinin \xf6ld\xfc\xf0\xfcn\xfc s\xf6yledi'), 'neither'],
    ['ISO-2022-JP', bytes('\x1b$B6bMKF|\x1b(B12'), 'ISO-2022'],
    ['ISO-2022-KR', bytes('\x1b$)C12'), 'ISO-2022'],
    ['DOS, a pound', bytes('12 caf\x82s in Malm\x94 cost'), 'neither'],
  ])('%s', (_, given, why) => {
    expect(decodeText(given)).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
  });
});
