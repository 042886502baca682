import { expect, it } from 'vitest';
import { firstNamed, type NameSource } from '../../client/src/annotations/first-named.ts';

const fails: NameSource = () => {
  throw new Error('switched off');
};
const rejects: NameSource = () => Promise.reject(new Error('no such key'));
const last: NameSource = () => 'Somebody Else';

it.each<[string, readonly NameSource[], string]>([
  ['the first outranks the others', [() => 'Ada Brook', last], 'Ada Brook'],
  ['an empty one is passed over', [() => '  ', () => undefined, async () => 'Ben Cole'], 'Ben Cole'],
  ['one that fails is passed over', [fails, rejects, () => 'Cy Dunn'], 'Cy Dunn'],
  ['white space around a name is none of it', [() => ' Ada Brook\n'], 'Ada Brook'],
  ['nobody is named', [fails, () => ''], ''],
])('%s', async (_, sources, name) => {
  expect(await firstNamed(sources)).toBe(name);
});
