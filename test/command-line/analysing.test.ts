import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { crosscheck, folderOf, source, startCrosscheck } from './crosscheck.ts';

/** So long that a second thread is worth its start. */
const FILLER = 'The wind blew hard over the harbour all night long. '.repeat(600);
const LONG = Array.from({ length: 15 }, (_, at) =>
  source(`${at}.txt`, `${at + 3} people were hurt when the ferry ran aground at Halden.\n${FILLER}`),
).join('');
const SHORT = Array.from({ length: 30 }, (_, at) =>
  source(`${at}.txt`, `${at + 3} people were hurt when the ferry ran aground at Halden.`),
).join('');
const CHECK = ['check', '--format', 'json', 'reports.corpus'];

it('is done by several threads with the findings of one', () => {
  const folder = folderOf({ 'reports.corpus': LONG });
  const one = crosscheck([...CHECK, '--threads', '1'], '', folder);
  expect(one.output).toContain('"code":"contradiction"');
  // In a process of its own: none of them keeps it from ending.
  expect(startCrosscheck([...CHECK, '--threads', '2'], '', folder)).toEqual(one);
});

it('is read from the cache the second time, with the same findings', () => {
  const folder = folderOf({ 'reports.corpus': SHORT });
  const plain = crosscheck(CHECK, '', folder);
  expect(crosscheck([...CHECK, '--cache', 'kept'], '', folder)).toEqual(plain);
  const kept = () => readdirSync(join(folder, 'kept'), { recursive: true }).sort();
  const before = kept();
  expect(before.length).toBeGreaterThan(30);
  expect(crosscheck([...CHECK, '--cache', 'kept'], '', folder)).toEqual(plain);
  expect(kept()).toEqual(before);
});

it('says what is wrong with a number of threads or a cache', () => {
  const folder = folderOf({ 'reports.corpus': source('a.txt', 'Seven people were hurt.') });
  expect(crosscheck([...CHECK, '--threads', '0'], '', folder)).toMatchObject({ status: 2 });
  const { status, errors } = crosscheck([...CHECK, '--cache', 'reports.corpus'], '', folder);
  expect(status).toBe(2);
  expect(errors).toContain('reports.corpus: already exists; --cache needs a folder that can be written to');
});
