import { expect, it } from 'vitest';
import { SameThingsStore } from '../../../server/src/host/annotations/same-things-store.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';

const FOLDER = 'file:///desk';
const FILE = `${FOLDER}/crosscheck.same-things.json`;

it('takes a name back from the files that hold it, and writes no other', async () => {
  const texts = new Map([[FILE, '{ "sameThings": [["earthquake", "tremor"], ["flood"]] }']]);
  const written: string[] = [];
  const access = {
    read: async (uri: string) => texts.get(uri) ?? null,
    update: async (uri: string, change: (text: string) => string | null) => {
      written.push(uri);
      texts.set(uri, change(texts.get(uri) ?? '') ?? '');
      return texts.get(uri)!;
    },
  };
  const store = new SameThingsStore(new CorpusIndex(), access, () => [FOLDER], {
    changed() {},
    broken() {},
  });
  await store.readRoots();
  const take = (name: string) => store.say({ uri: `${FOLDER}/a.corpus`, name, standard: null });
  expect(await take('storm')).toMatchObject({ ok: false, message: '“storm” stands for nothing else.' });
  expect(written).toEqual([]);
  expect(await take('Tremors')).toMatchObject({ ok: false });
  expect(await take('the tremors')).toMatchObject({ ok: true });
  expect(texts.get(FILE)).not.toContain('tremor');
});
