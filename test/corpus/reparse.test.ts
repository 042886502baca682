import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CorpusFile, parseCorpus, parseSourceFile } from '../../server/src/corpus/parse.ts';
import { type FileEdit, reparseCorpus } from '../../server/src/corpus/reparse.ts';
import { corpusText, fragment } from './corpus-texts.ts';

const URI = 'file:///news.corpus';
const TODAY = { today: '2026-01-01' };

function edited(text: string, { start, end, text: by }: FileEdit): string {
  return text.slice(0, start) + by + text.slice(end);
}

function replace(file: CorpusFile, what: string, by: string): CorpusFile {
  const start = file.text.indexOf(what);
  return reparseCorpus(file, { start, end: start + what.length, text: by }, TODAY);
}

/** For each source, whether it is an object of the file before. */
function keptSources(before: CorpusFile, after: CorpusFile): Record<string, boolean> {
  const old = new Set(before.placed.map(({ source }) => source));
  return Object.fromEntries(after.placed.map(({ source }) => [source.name, old.has(source)]));
}

describe('an edit of a corpus', () => {
  const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(40), fragment), { maxLength: 6 });

  it('gives what reading the new text gives, whatever the edits', () => {
    fc.assert(
      fc.property(corpusText, edits, (text, changes) => {
        let file = parseCorpus(URI, text, TODAY);
        for (const [at, length, by] of changes) {
          const start = Math.min(at, file.text.length);
          const edit = { start, end: Math.min(start + length, file.text.length), text: by };
          const expected = edited(file.text, edit);
          const next = reparseCorpus(file, edit, TODAY);
          expect(next.text).toBe(expected);
          expect(next).toEqual(parseCorpus(URI, expected, TODAY));
          file = next;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every source that still says the same', () => {
    fc.assert(
      fc.property(corpusText, fc.nat(400), fc.nat(40), fragment, (text, at, length, by) => {
        const before = parseCorpus(URI, text, TODAY);
        const start = Math.min(at, text.length);
        const after = reparseCorpus(before, { start, end: Math.min(start + length, text.length), text: by }, TODAY);
        const old = new Map(before.placed.map(({ source }) => [source.id, source]));
        for (const { source } of after.placed) {
          const earlier = old.get(source.id);
          const same = earlier !== undefined && JSON.stringify(earlier) === JSON.stringify(source);
          expect(source === earlier).toBe(same);
        }
      }),
      { numRuns: 500 },
    );
  });

  const three = ['<<<FILE>>> a', 'Ten came.', '<<<FILE>>> b', 'Six came.', '<<<FILE>>> c', 'Two came.'].join('\n');

  it.each([
    ['a word in a body', 'Six', 'Seven', { a: true, b: false, c: true }],
    ['a delimiter destroyed', '<<<FILE>>> b', '<<FILE>>> b', { a: false, c: true }],
    ['a delimiter made', 'Six came.', 'Six\n<<<FILE>>> d\ncame.', { a: true, b: false, d: false, c: true }],
    ['a name', '<<<FILE>>> b', '<<<FILE>>> e', { a: true, e: false, c: true }],
    ['a line break before a delimiter', 'Ten came.\n', 'Ten came.\n\n', { a: false, b: true, c: true }],
    ['a default for all', '<<<FILE>>> a', '---\nstory: x\n---\n<<<FILE>>> a', { a: false, b: false, c: false }],
    ['a comment before the first source', '<<<FILE>>> a', 'Notes\n<<<FILE>>> a', { a: true, b: true, c: true }],
    ['a closer', 'Six came.', 'Six came.\n<<<END>>>', { a: true, b: true, c: true }],
  ])('renews only the sources that it changes: %s', (_, what, by, kept) => {
    const before = parseCorpus(URI, three, TODAY);
    expect(keptSources(before, replace(before, what, by))).toEqual(kept);
  });

  it('reads everything again on another day, since dates may have come to pass', () => {
    const text = '<<<FILE>>> a\n---\npublished: 2026-01-02\n---\nTen came.';
    const before = parseCorpus(URI, text, TODAY);
    expect(before.faults.map(({ code }) => code)).toEqual(['invalid-date']);
    const after = reparseCorpus(before, { start: text.length, end: text.length, text: '!' }, { today: '2026-01-02' });
    expect(after.faults).toEqual([]);
  });

  it('moves an edit that lies outside the text into it', () => {
    const before = parseCorpus(URI, three, TODAY);
    expect(reparseCorpus(before, { start: 9999, end: 10_000, text: '!' }, TODAY).text).toBe(`${three}!`);
  });
});

describe('an edit of a file that is one source', () => {
  it('gives what reading the new text gives, and keeps the source where it says the same', () => {
    const before = parseSourceFile(URI, 'a.txt', '---\ntitle: One\n---\nTen came.', TODAY);
    const spaced = replace(before, 'title: One', 'title:  One');
    expect(spaced.placed[0]?.source).toBe(before.placed[0]?.source);
    const renamed = replace(before, 'One', 'Two');
    expect(renamed).toEqual(parseSourceFile(URI, 'a.txt', '---\ntitle: Two\n---\nTen came.', TODAY));
  });
});
