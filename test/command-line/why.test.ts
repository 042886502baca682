import { describe, expect, it } from 'vitest';
import { crosscheck, folderOf, NINE, SEVEN } from './crosscheck.ts';

const FILES = { 'mill.corpus': SEVEN + NINE };

describe('why', () => {
  it('says how sure it is that two figures answer one question, and each term with its weight', () => {
    const { output, status } = crosscheck(
      ['why', 'mill.corpus#courier.txt:1:1', 'mill.corpus#herald.txt:1:4'],
      '',
      folderOf(FILES),
    );
    expect(status).toBe(0);
    expect(output).toMatch(/mill\.corpus:6:1 {2}courier\.txt/);
    expect(output).toMatch(/One question.*: \d+ %/);
    expect(output).toMatch(/What decided for one question: .+\./);
    expect(output).toMatch(/^ +[+−]\d\.\d {2}\w/m);
  });

  it('counts lines in the file where no source is named', () => {
    const folder = folderOf(FILES);
    const of = (places: readonly string[]) => crosscheck(['why', ...places], '', folder).output;
    expect(of(['mill.corpus:6:1', 'mill.corpus:12:4'])).toBe(
      of(['mill.corpus#courier.txt:1:1', 'mill.corpus#herald.txt:1:4']),
    );
  });

  it('takes separate files, and more of their corpus', () => {
    const text = (body: string) => `---\npublished: 2026-04-02\nstory: mill\n---\n${body}\n`;
    const folder = folderOf({
      'a.txt': text('Seven workers were injured in the fire at the paper mill.'),
      'b#1.txt': text('Nine workers were injured in the fire at the paper mill.'),
      'c/d.txt': text('The mill has 300 workers.'),
    });
    const { output, status } = crosscheck(
      ['why', '--format', 'json', 'a.txt:5:1', 'b#1.txt:5:1', '--with', 'c'],
      '',
      folder,
    );
    expect(status).toBe(0);
    const why = JSON.parse(output);
    expect(why).toMatchObject({
      schemaVersion: 1,
      obstacle: null,
      figures: [{ text: 'Seven', line: 5 }, { text: 'Nine' }],
    });
    expect(why.confidence).toBeGreaterThan(0.1);
    expect(why.evidence[0]).toEqual({
      name: expect.any(String),
      words: expect.any(String),
      weight: expect.any(Number),
    });
  });

  it.each([
    [['mill.corpus', 'mill.corpus:12:4'], /^crosscheck: mill\.corpus: write a place as FILE:LINE:COLUMN/],
    [['none.txt:1:1', 'mill.corpus:12:4'], /none\.txt: no such file or folder/],
    [['.:1:1', 'mill.corpus:12:4'], /\. is a folder; name a file in it/],
    [
      ['mill.corpus#sun.txt:1:1', 'mill.corpus:12:4'],
      /holds no source “sun\.txt”; there are courier\.txt, herald\.txt/,
    ],
    [
      ['mill.corpus:6:40', 'mill.corpus:12:4'],
      /no figure is read here; on line 6 of the file stand “Seven” in column 1/,
    ],
    [['mill.corpus:99:1', 'mill.corpus:12:4'], /there are only \d+ lines/],
    [['mill.corpus:12:4', 'mill.corpus#herald.txt:1:4'], /are one figure; name two/],
    [['mill.corpus:12:4'], /missing required argument/],
  ])('%j is no question: status 2', (places, message) => {
    const { status, errors, output } = crosscheck(['why', ...places], '', folderOf(FILES));
    expect(errors).toMatch(message);
    expect({ status, output }).toEqual({ status: 2, output: '' });
  });
});
