import { expect, it } from 'vitest';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { ShownTree } from '../../../server/src/host/publishing/shown-tree.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { arranged } from '../../features/arranged.ts';
import { FIRE, indexOf, URI } from '../../features/fixture.ts';

function edit(index: CorpusIndex, words: string, by: string): void {
  index.setFile(parseCorpus(URI, FIRE.replace(words, by), { today: '2026-03-31' }));
  index.work();
}

it('tells of the claims in the arrangement in which they were last shown', () => {
  const index = indexOf({ [URI]: FIRE });
  const tree = new ShownTree(index);
  const narrowed = arranged({ filter: 'nothing like it' });
  expect(tree.children(null)).not.toEqual([]);
  expect(tree.children(null, narrowed)).toEqual([]);
  edit(index, '4 people', '5 people');
  expect(tree.refresh()).toBeNull();
  expect(tree.count(narrowed)).toMatchObject({ shown: 0 });
  tree.children(null);
  edit(index, '4 people', '6 people');
  expect(tree.refresh()?.ids).toHaveLength(1);
});
