import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  readSameThingsFile,
  type SameThingsFile,
  withoutSameThing,
  withSameThing,
  writeSameThingsFile,
} from '../../server/src/annotations/same-things-file.ts';

function read(text: string): SameThingsFile {
  const result = readSameThingsFile(text);
  if (!result.ok) throw new Error(result.fault.message);
  return result.file;
}

describe('a file that says which names stand for one thing', () => {
  it('is written with a group a line, and read again', () => {
    const file = withSameThing(withSameThing(read(''), 'tremor', 'earthquake'), 'Dave', 'David');
    const text = writeSameThingsFile(file);
    expect(text).toBe('{\n  "sameThings": [\n    ["earthquake", "tremor"],\n    ["David", "Dave"]\n  ]\n}\n');
    expect(read(text).groups).toEqual(file.groups);
    expect(writeSameThingsFile(read(text))).toBe(text);
    const schema = JSON.parse(readFileSync('schemas/same-things.schema.json', 'utf8'));
    expect(new Ajv().compile(schema)(JSON.parse(text))).toBe(true);
  });

  it('takes another name into the group of the thing, and lets it go again', () => {
    const file = withSameThing(read('{"sameThings": [["earthquake", "tremor"]]}'), 'shock', 'tremor');
    expect(file.groups).toEqual([['earthquake', 'tremor', 'shock']]);
    expect(withoutSameThing(file, 'Tremors').groups).toEqual([['earthquake', 'tremor', 'shock']]);
    const two = withoutSameThing(file, 'tremors');
    expect(two.groups).toEqual([['earthquake', 'shock']]);
    expect(withoutSameThing(two, 'shock').groups).toEqual([]);
    expect(read(writeSameThingsFile(withoutSameThing(two, 'shock'))).groups).toEqual([]);
  });

  it('keeps whatever else stands in it', () => {
    const text = '\ufeff{\n  "by": "desk",\n  "sameThings": [["a", "b"]],\n  "more": [1]\n}\n';
    const written = writeSameThingsFile(withSameThing(read(text), 'd', 'c'));
    expect(written).toBe(
      '\ufeff{\n  "by": "desk",\n  "sameThings": [\n    ["a", "b"],\n    ["c", "d"]\n  ],\n  "more": [1]\n}\n',
    );
  });

  it.each([
    ['{"sameThings": [["a", "b"],]}', 0, 27, 'not valid JSON'],
    ['{\n"sameThings": "a = b"}', 0, 0, 'There is no list “sameThings”'],
    ['[["a", "b"]]', 0, 0, 'There is no list “sameThings”'],
    ['{"sameThings": [\n  ["a", "b"],\n  "c"\n]}', 2, 2, 'This is no list of names'],
    ['{"sameThings": [["a", 3]]}', 0, 16, 'This is no list of names'],
    ['{"sameThings": [\n<<<<<<< ours\n["a", "b"]\n', 1, 0, 'Two versions of this file were not merged'],
    [`${'['.repeat(100_000)}`, 0, 0, ''],
  ])('is told where it cannot be read: %#', (text, line, column, message) => {
    const result = readSameThingsFile(text);
    expect(result.ok ? null : [result.fault.line, result.fault.column]).toEqual([line, column]);
    expect(result.ok ? '' : result.fault.message).toContain(message);
  });
});
