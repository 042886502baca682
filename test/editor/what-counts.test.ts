import { expect } from 'chai';
import type { Uri } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, ofCode, open, problemsOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { set } from './settings.ts';

describe('what counts', () => {
  let uri: Uri;

  beforeEach(async () => {
    await crosscheck();
    uri = await write('counts.corpus', ferry);
    await open(uri);
    await untilContradictions(2);
  });

  afterEach(async () => {
    await set('kinds', undefined);
    await set('language', undefined);
    await closeEditors();
    await remove(uri);
  });

  const untilContradictions = (count: number) =>
    problemsOf(uri, (all) => ofCode(all, 'contradiction').length === count);

  it('is chosen by kinds, without a restart', async () => {
    await set('kinds', ['money', 'age']);
    await untilContradictions(0);
    await set('kinds', ['count']);
    expect(await untilContradictions(2)).to.have.length.greaterThan(1);
  });

  it('is every source, or only those in English, without a restart', async () => {
    await write('counts.corpus', ferry.replaceAll('published:', 'language: fr\npublished:'));
    await untilContradictions(2);
    await set('language', 'leaveOut');
    await untilContradictions(0);
    await set('language', 'read');
    await untilContradictions(2);
  });
});
