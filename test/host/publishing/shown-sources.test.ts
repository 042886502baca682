import { expect, it } from 'vitest';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { ShownSources } from '../../../server/src/host/publishing/shown-sources.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { at, FIRE, indexOf, URI } from '../../features/fixture.ts';

function edit(index: CorpusIndex, words: string, by: string): void {
  index.setFile(parseCorpus(URI, FIRE.replace(words, by), { today: '2026-03-31' }));
  index.work();
}

it('tells of sources that changed, once they were shown', () => {
  const index = indexOf({ [URI]: FIRE });
  const sources = new ShownSources(index);
  edit(index, 'Morning Post', 'Morning Mail');
  expect(sources.refresh()).toBeNull();
  expect(sources.children(null)[0]!.description).toContain('Morning Mail');
  expect(sources.refresh()).toBeNull();
  edit(index, 'Morning Post', 'Morning Herald');
  expect(sources.refresh()).toEqual({ ids: null });
  expect(sources.refresh()).toBeNull();
});

it('finds a source whatever the order', () => {
  const index = indexOf({ [URI]: FIRE });
  const sources = new ShownSources(index);
  const [path] = sources.path(URI, at(FIRE, '4 people'), 'name')!;
  expect(sources.children(null, 'name').map(({ id }) => id)[0]).toBe(path);
  expect(sources.children(null, 'place').map(({ id }) => id)[1]).toBe(path);
});
