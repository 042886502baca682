import { describe, expect, it } from 'vitest';
import { CORPUS_LANGUAGE } from '../../../server/src/features/protocol/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/host/asked/settings.ts';
import { mayBeMember, membershipOf } from '../../../server/src/host/files/corpora.ts';

const corpusText = '<<<FILE>>> a.txt\nText.';
const folders = ['file:///work/texts', 'file:///work/texts/inner'];
const settings = { ...DEFAULT_SETTINGS, folders };

describe('a file is', () => {
  it.each([
    ['a corpus of its own by its extension', 'file:///work/a.corpus', '', null, 'file:///work/a.corpus'],
    ['a corpus of its own by its language', 'untitled:1', '', CORPUS_LANGUAGE, 'untitled:1'],
    ['a corpus of its own by its first line', 'file:///a.txt', corpusText, 'plaintext', 'file:///a.txt'],
    ['one behind a byte-order mark too', 'file:///a.txt', `\ufeff${corpusText}`, null, 'file:///a.txt'],
    ['one in a folder of texts too', 'file:///work/texts/a.txt', corpusText, null, 'file:///work/texts/a.txt'],
  ])('%s', (_, uri, text, languageId, corpus) => {
    expect(membershipOf(uri, () => text, languageId, settings)).toEqual({ corpus, sourceName: null });
  });

  it.each([
    ['a source of its folder', 'file:///work/texts/a%20b/c.txt', 'file:///work/texts', 'a b/c.txt'],
    ['a source of the innermost folder', 'file:///work/texts/inner/c.MD', 'file:///work/texts/inner', 'c.MD'],
    ['a source by its path where that does not decode', 'file:///work/texts/%zz.txt', 'file:///work/texts', '%zz.txt'],
  ])('%s', (_, uri, corpus, sourceName) => {
    expect(membershipOf(uri, () => 'Text.', null, settings)).toEqual({ corpus, sourceName });
  });

  it.each([
    ['outside every folder', 'file:///work/a.txt'],
    ['beside a folder of the same beginning', 'file:///work/texts-old/a.txt'],
    ['no text', 'file:///work/texts/a.html'],
    ['another version of a file', 'git:/work/a.corpus'],
    ['one that an extension shows', 'gitlens://ab12/work/a.corpus'],
  ])('no part of any corpus: %s', (_, uri) => {
    expect(membershipOf(uri, () => 'Text.', null, settings)).toBeNull();
  });
});

it('the whole workspace is one corpus where the settings say so', () => {
  const wide = { ...settings, comparisonScope: 'workspace' as const };
  const uris = ['file:///work/a.corpus', 'file:///work/texts/a.txt', 'file:///work/texts/inner/b.txt'];
  const corpora = uris.map((uri) => membershipOf(uri, () => 'Text.', null, wide)?.corpus);
  expect(new Set(corpora).size).toBe(1);
});

it('a closed file is judged by its name', () => {
  expect(mayBeMember('file:///work/a.corpus', settings)).toBe(true);
  expect(mayBeMember('file:///work/texts/a.md', settings)).toBe(true);
  expect(mayBeMember('file:///work/a.md', settings)).toBe(false);
});

it.each([
  ['file:///work/texts/node_modules/a/readme.md', false],
  ['file:///work/node_modules/a/x.corpus', false],
  ['file:///work/texts/.git/a.txt', false],
  ['file:///work/texts/my_node_modules/a.txt', true],
])('what happens to %s is heard of: %j', (uri, heard) => {
  expect(mayBeMember(uri, settings)).toBe(heard);
});

it('a folder that is a corpus may itself lie among the modules of a program', () => {
  const inside = { ...settings, folders: ['file:///work/node_modules/texts'] };
  expect(mayBeMember('file:///work/node_modules/texts/a.txt', inside)).toBe(true);
});
