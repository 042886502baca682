import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { parseSourceFile } from '../../../server/src/corpus/parse.ts';
import { listSymbols } from '../../../server/src/features/marks/document-symbols.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { FIRE, indexOf, source, URI, wordsIn } from '../fixture.ts';

const symbols = listSymbols(indexOf({ [URI]: FIRE }), URI);

describe('the outline', () => {
  it('holds the sources with publisher and date', () => {
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
      ['morning.txt', 'Morning Post · 2026-03-02'],
      ['evening.txt', 'Evening Star · 2026-03-02'],
      ['radio.txt', '2026-03-02'],
    ]);
    expect(symbols.map(({ selectionRange }) => wordsIn(FIRE, selectionRange))).toEqual([
      'morning.txt',
      'evening.txt',
      'radio.txt',
    ]);
  });

  it('holds their figures beneath them, with what they count', () => {
    const figures = symbols.map(({ children }) => children?.map(({ name, detail }) => `${name} ${detail}`));
    expect(figures).toEqual([
      ['3 people wounded', '≥ 20 shouts · heard'],
      ['4 people wounded', expect.stringContaining('≈ $1.2 million')],
      ['3 people wounded', expect.stringContaining('70 members')],
    ]);
  });

  it('puts every name inside its symbol, and every symbol inside its parent', () => {
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol) => {
      expect(wordsIn(FIRE, range)).toContain(wordsIn(FIRE, selectionRange));
      for (const child of children) {
        expect(wordsIn(FIRE, range)).toContain(wordsIn(FIRE, child.range));
        check(child);
      }
    };
    for (const symbol of symbols) check(symbol);
  });

  it('leaves out dates and times', () => {
    const text = source('a', {}, 'On 3 March, at 4:20 p.m., police said that 2 people were missing.');
    expect(listSymbols(indexOf({ [URI]: text }), URI)[0]?.children?.map(({ name }) => name)).toEqual(['2']);
  });

  it('of a file that is one source begins at its top', () => {
    const text = '---\npublished: 2026-03-02\n---\nPolice say 7 people were killed.';
    const file = 'file:///corpora/fire/one.txt';
    const index = new CorpusIndex();
    index.setFile(parseSourceFile(file, 'one.txt', text, { today: '2026-03-31' }));
    index.work();
    const [symbol] = listSymbols(index, file);
    expect(symbol).toMatchObject({ name: 'one.txt', children: [{ name: '7' }] });
    expect(symbol && wordsIn(text, symbol.range)).toBe(text);
  });

  it('shows names as readable text', () => {
    const text = '<<<FILE>>> evil\u202egpj.exe\nText.';
    expect(listSymbols(indexOf({ [URI]: text }), URI)[0]?.name).toBe('evil⟦U+202E⟧gpj.exe');
  });

  it('of a file with thousands of figures holds those alone that are questioned', () => {
    const many = Array.from({ length: 5001 }, (_, nth) => `Road ${nth} has ${nth + 2} trees.`).join('\n');
    const text =
      source('a', {}, `Police say 5 firefighters were wounded.\n${many}`) +
      source('b', {}, 'Police say 6 firefighters were wounded.');
    const figures = listSymbols(indexOf({ [URI]: text }), URI).map(({ children }) => children?.map(({ name }) => name));
    expect(figures).toEqual([['5'], ['6']]);
  });
});
