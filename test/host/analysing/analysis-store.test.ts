import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import type { Source } from '../../../server/src/corpus/source.ts';
import { AnalysisStore } from '../../../server/src/host/analysing/analysis-store.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function sourceOf(body: string, published = '2026-03-02'): Source {
  return { id: 'file:///a#a', uri: 'file:///a', name: 'a', header: { known: { published }, unknown: {} }, body };
}

const ferry = sourceOf(
  'The ferry sank at 4:20 p.m. on Sunday; 12 people drowned, “all of them sailors”, the mayor said.',
);
const PROGRAM = 'one program';

/** The files that hold analyses. */
function filesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

it('gives the analysis again that was kept, also to another process', () => {
  const analysis = readClaims(ferry);
  new AnalysisStore(folder, PROGRAM).write(ferry, analysis);
  expect(new AnalysisStore(folder, PROGRAM).read({ ...ferry, id: 'file:///b#b', name: 'b' })).toEqual(analysis);
  expect(analysis.claims.some(({ figure }) => Number.isNaN(figure.low))).toBe(true);
});

it.each([
  ['another body', sourceOf(`${ferry.body} `), PROGRAM],
  ['a body with another half of a surrogate pair', sourceOf('12 people \udc81'), PROGRAM],
  ['another header', sourceOf(ferry.body, '2026-03-03'), PROGRAM],
  ['another program', ferry, 'another program'],
])('has nothing for %s', (_, asked, program) => {
  const store = new AnalysisStore(folder, PROGRAM);
  store.write(ferry, readClaims(ferry));
  store.write(sourceOf('12 people \udc80'), readClaims(ferry));
  expect(new AnalysisStore(folder, program).read(asked)).toBeNull();
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
  ['empty', () => Buffer.alloc(0)],
  ['flipped in one bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte)))],
])('takes nothing from a file that is %s, and mends it', (_, damage) => {
  const store = new AnalysisStore(folder, PROGRAM);
  const analysis = readClaims(ferry);
  store.write(ferry, analysis);
  const [path] = filesIn(folder);
  writeFileSync(path!, damage(readFileSync(path!)));
  expect(store.read(ferry)).toBeNull();
  store.write(ferry, analysis);
  expect(store.read(ferry)).toEqual(analysis);
});

it('lets two processes write the same', () => {
  const [one, other] = [new AnalysisStore(folder, PROGRAM), new AnalysisStore(folder, PROGRAM)];
  const analysis = readClaims(ferry);
  one.write(ferry, analysis);
  other.write(ferry, analysis);
  expect(filesIn(folder)).toHaveLength(1);
  expect(one.read(ferry)).toEqual(analysis);
});

it('tries nothing more where nothing can be written, and does not fail', () => {
  const store = new AnalysisStore(folder, PROGRAM);
  store.write(ferry, readClaims(ferry));
  const [path] = filesIn(folder);
  const making = join(path!, '..', '..', 'making');
  rmSync(making, { recursive: true });
  // Where a folder should be made stands a file, as if the disk were full.
  writeFileSync(making, '');
  const late = sourceOf('Fifteen people drowned.');
  store.write(late, readClaims(late));
  rmSync(making);
  store.write(late, readClaims(late));
  expect(store.read(late)).toBeNull();
  expect(store.read(ferry)).toEqual(readClaims(ferry));
});

it('removes what a writer left that was killed, not what another is writing', () => {
  new AnalysisStore(folder, PROGRAM).write(ferry, readClaims(ferry));
  const making = join(filesIn(folder)[0]!, '..', '..', 'making');
  mkdirSync(making, { recursive: true });
  const [left, written] = [join(making, 'left'), join(making, 'written')];
  writeFileSync(left, 'half');
  writeFileSync(written, 'half');
  utimesSync(left, new Date(0), new Date(0));
  expect(new AnalysisStore(folder, PROGRAM).read(ferry)).not.toBeNull();
  expect([existsSync(left), existsSync(written)]).toEqual([false, true]);
});
