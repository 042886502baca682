import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Annotation } from '../../server/src/annotations/annotation.ts';
import {
  type AnnotationsFile,
  annotationsOf,
  EMPTY_FILE,
  mergeFiles,
  readAnnotationsFile,
  withAnnotation,
  withoutAnnotation,
  writeAnnotationsFile,
} from '../../server/src/annotations/annotations-file.ts';
import { ALL, note } from './every-kind.ts';

function read(text: string): AnnotationsFile {
  const result = readAnnotationsFile(text);
  if (!result.ok) throw new Error(result.fault.message);
  return result.file;
}

const full = ALL.reduce(withAnnotation, EMPTY_FILE);

describe('a file of annotations', () => {
  it('gives back every kind of annotation as it was written', () => {
    const back = annotationsOf(read(writeAnnotationsFile(full)));
    const byId = (a: Annotation, b: Annotation) => (a.id < b.id ? -1 : 1);
    expect([...back].sort(byId)).toEqual([...ALL].sort(byId));
  });

  it('is the same text whatever the order in which people wrote', () => {
    const other = [...ALL].reverse().reduce(withAnnotation, EMPTY_FILE);
    expect(writeAnnotationsFile(other)).toBe(writeAnnotationsFile(full));
    expect(writeAnnotationsFile(read(writeAnnotationsFile(full)))).toBe(writeAnnotationsFile(full));
  });

  it('follows the schema that the editor is given', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('schemas/annotations.schema.json', 'utf8')));
    validate(JSON.parse(writeAnnotationsFile(full)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['never closed', '['.repeat(200_000)],
    ['a list in a list', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['an object in an object', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('is refused where it is nested without end: %s', (_, text) => {
    expect(readAnnotationsFile(text)).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('nested deeper') },
    });
  });

  it('takes the list in the likeliest place, and of two the first', () => {
    expect(
      read('{"items": [1], "first": {"items": [2, [3], "x", {"items": [4]}]}}').items.map(({ raw }) => raw),
    ).toEqual([2, [3], 'x', { items: [4] }]);
    expect(read('{"items": [1], "items": [2]}').items.map(({ text }) => text)).toEqual(['1']);
  });

  it('keeps what it does not know, to the letter', () => {
    const foreign =
      '{ "id": "urn:x",   "type": "Annotation", "target": {"id": "https://example.org/p.png"}, "x": 1.50 }';
    const odd = '{"label":"\\u00e9"}';
    const file = read(
      `{"@context": "http://www.w3.org/ns/anno.jsonld", "mine": [1.0], "items": [${foreign}, ${odd}]}\n`,
    );
    const text = writeAnnotationsFile(withAnnotation(file, ALL[0]!));
    for (const kept of [foreign, odd, '"mine": [1.0]']) expect(text).toContain(kept);
    expect(JSON.parse(text).items).toHaveLength(3);
  });

  it('keeps unknown fields of an annotation that changes', () => {
    const [first] = ALL;
    const text = writeAnnotationsFile(withAnnotation(EMPTY_FILE, first!));
    const extended = text.replace('"motivation": "commenting"', '"motivation": "questioning", "rights": "CC0"');
    const changed = withAnnotation(read(extended), { ...first!, body: 'Other words.' });
    expect(JSON.parse(writeAnnotationsFile(changed)).first.items).toMatchObject([
      { rights: 'CC0', motivation: 'questioning', body: { value: 'Other words.' } },
    ]);
  });

  it('merges by id, and of two versions keeps the later', () => {
    const later = { ...ALL[0]!, body: 'Later.', modified: '2026-06-01T00:00:00Z' };
    const ours = withAnnotation(withoutAnnotation(full, ALL[1]!.id), later);
    for (const merged of [mergeFiles(ours, full), mergeFiles(full, ours)]) {
      expect(annotationsOf(merged)).toHaveLength(ALL.length);
      expect(annotationsOf(merged)).toContainEqual(later);
    }
  });

  it('of two people is merged by git where they worked on different sources', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-merge-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const sides = {
      base: full,
      ours: withAnnotation(full, note('b2.txt', 'Ours.')),
      theirs: withAnnotation(full, note('e2.txt', 'Theirs.')),
    };
    for (const [name, file] of Object.entries(sides)) writeFileSync(join(folder, name), writeAnnotationsFile(file));
    const merged = execFileSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(annotationsOf(read(merged))).toHaveLength(ALL.length + 2);
  });

  it('with the marks of a merge that git left open is reported at the first mark', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-merge-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const of = (words: string) => writeAnnotationsFile(withAnnotation(full, { ...ALL[0]!, body: words }));
    for (const name of ['base', 'ours', 'theirs']) writeFileSync(join(folder, name), of(name));
    const { stdout } = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const result = readAnnotationsFile(stdout);
    const line = stdout.split('\n').findIndex((each) => each.startsWith('<<<<<<<'));
    expect(result).toMatchObject({
      ok: false,
      fault: { line, column: 0, message: expect.stringContaining('not merged') },
    });
  });
});

describe('a text that is no file of annotations', () => {
  it.each([
    ['a missing value', '{\n  "items": [\n    {"id": }\n  ]\n}', 2, 11],
    ['a list that is left open', '{"items": [', 0, 11],
    ['an object without a list', '\n{"id": "x"}', 1, 0],
    ['a comment', '// by hand\n{"items": []}', 0, 0],
    ['prose', 'Dear editor', 0, 0],
  ])('is refused at its place: %s', (_, text, line, column) => {
    expect(readAnnotationsFile(text)).toMatchObject({ ok: false, fault: { line, column } });
  });

  it.each(['', ' \n', '\ufeff'])('is an empty file where nothing stands in it (%j)', (text) => {
    expect(readAnnotationsFile(text)).toEqual({ ok: true, file: EMPTY_FILE });
  });
});
