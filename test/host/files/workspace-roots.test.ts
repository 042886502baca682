import { expect, it } from 'vitest';
import { resolveFolder, rootsOf } from '../../../server/src/host/files/workspace-roots.ts';

it('the roots of a client are its folders, or the one that older clients name', () => {
  const folder = { uri: 'file:///work/', name: 'work' };
  expect(rootsOf({ workspaceFolders: [folder], rootUri: 'file:///other' })).toEqual(['file:///work']);
  expect(rootsOf({ workspaceFolders: null, rootUri: 'file:///other' })).toEqual(['file:///other']);
  expect(rootsOf({ workspaceFolders: null, rootUri: null })).toEqual([]);
});

it.each([
  ['.', ['file:///a', 'file:///b']],
  ['./texts/', ['file:///a/texts', 'file:///b/texts']],
  ['my texts', ['file:///a/my%20texts', 'file:///b/my%20texts']],
  ['file:///c', ['file:///c']],
])('the folder %s of the settings is %j', (folder, uris) => {
  expect(resolveFolder(folder, ['file:///a', 'file:///b'])).toEqual(uris);
});
