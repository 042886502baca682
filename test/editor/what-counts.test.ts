import type { Uri } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { ofCode, problemsOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { set } from './settings.ts';

describe('what counts', () => {
  let uri: Uri;

  before(async () => {
    await crosscheck();
    uri = await write('counts.corpus', ferry);
    await untilContradictions(2);
  });

  after(async () => {
    await set('kinds', undefined);
    await set('language', undefined);
    await remove(uri);
  });

  const untilContradictions = (count: number) =>
    problemsOf(uri, (all) => ofCode(all, 'contradiction').length === count);

  it('is chosen by kinds, without a restart', async () => {
    await set('kinds', ['money', 'age']);
    await untilContradictions(0);
    await set('kinds', ['count']);
    await untilContradictions(2);
  });

  it('is every source, or only those in English, without a restart', async () => {
    await write('counts.corpus', ferry.replaceAll('published:', 'language: fr\npublished:'));
    await set('language', 'leaveOut');
    await untilContradictions(0);
    await set('language', 'read');
    await untilContradictions(2);
  });
});
