import { expect, it } from 'vitest';
import type { Source } from '../../../server/src/corpus/source.ts';
import { addressOf, titleOf } from '../../../server/src/features/wording/source-titles.ts';

function told(known: Source['header']['known'], body: string): Source {
  return { id: 'x#a', uri: 'x', name: 'a', header: { known, unknown: {} }, body };
}

it.each([
  ['its title', { title: 'Fire' }, 'Motel burns\n\nText.', 'Fire'],
  ['its headline', {}, '\nMotel burns\n\nThree people …', 'Motel burns'],
  ['nothing, where it begins with a sentence', {}, 'Three people were wounded.\n', null],
  ['nothing, where it is empty', {}, '', null],
])('a source is called by %s', (_, known, body, title) => {
  expect(titleOf(told(known, body))).toBe(title);
});

it.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['a.example', null],
  ['command:x', null],
  ['https://a.example/"><script>', null],
  ['https://a.example/a b', null],
])('%j as an address is %j', (url, address) => {
  expect(addressOf(told({ url }, ''))).toBe(address);
});
