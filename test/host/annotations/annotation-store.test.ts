import { expect, it, vi } from 'vitest';
import type { AnnotationEdit } from '../../../server/src/features/protocol/annotation-protocol.ts';
import { AnnotationStore } from '../../../server/src/host/annotations/annotation-store.ts';
import { indexOf, URI } from '../../features/fixture.ts';

it('reads what it wrote itself no second time, and what others wrote anew', async () => {
  const index = indexOf({ [URI]: '<<<FILE>>> a.txt\nSeven people were injured.\n' });
  const texts = new Map<string, string>();
  const access = {
    read: async (uri: string) => texts.get(uri) ?? null,
    update: async (uri: string, change: (text: string) => string | null) => {
      texts.set(uri, change(texts.get(uri) ?? '') ?? '');
      return texts.get(uri)!;
    },
  };
  const store = new AnnotationStore(index, access, { changed() {}, broken() {}, problems() {} });
  const taken = vi.spyOn(index, 'setAnnotations');
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
  const note: AnnotationEdit = {
    action: 'addNote',
    uri: URI,
    range,
    body: 'By hand?',
    creator: 'Ada',
    created: '2026-04-02T10:00:00Z',
  };
  expect(await store.edit(note)).toMatchObject({ ok: true });
  const [file, written] = taken.mock.lastCall!;
  expect(written).toMatchObject([{ kind: 'note' }]);
  // The disk tells of every change, the own ones too.
  await store.read(file);
  expect(taken.mock.lastCall![1]).toBe(written);
  texts.set(file, texts.get(file)!.replace('By hand?', 'By phone?'));
  await store.read(file);
  expect(taken.mock.lastCall![1]).not.toBe(written);
  expect(taken.mock.lastCall![1]).toHaveLength(1);
});
