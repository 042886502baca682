import { expect, it } from 'vitest';
import { thingOfDeed } from '../../../server/src/collation/frames/deed-things.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';
import { wordAt } from '../../../server/src/language/words.ts';

/** The thing of the deed whose day stands between ‹ and ›, as its nouns, the names that say which and whether it was told before. */
function thingIn(marked: string, participle: string, before = ''): string | null {
  const at = marked.indexOf('‹');
  const read = (text: string) => new Sentence(text, { start: 0, end: text.length }).words;
  const words = read(marked.replace(/[‹›]/g, ''));
  const thing = thingOfDeed(words, wordAt(words, at), participle, () => read(before));
  if (thing === null) return null;
  return [[...thing.nouns].join('|'), [...thing.names].join('|'), thing.pointsBack ? 'back' : ''].join(' ').trim();
}

it.each([
  ['The Halden mill was built in ‹1911›.', 'built', 'mill halden'],
  ['The Halden brewery, founded in ‹1881›, is for sale.', 'founded', 'brewery halden'],
  ['The dam above Sarn, which was completed in ‹1961›, leaks.', 'completed', 'dam sarn'],
  ['Nobody wants the lighthouse of Cape Orry, built in ‹1911›.', 'built', 'lighthouse cape|orry'],
  ['The company bought the Derrow plant in ‹2012›.', 'bought', 'plant derrow'],
  ['Ida Holm took over the plant in ‹2012›.', 'taken over', 'plant'],
  ['The theatre was designed by Jon Arden and built in ‹1922›.', 'built', 'theatre'],
  ['Ida Holm resigned in ‹2012›.', 'resigned', 'ida|holm'],
  ['The Halden mill dates back to ‹1911›.', 'built', 'mill halden'],
  ['The Halden mill, dating from ‹1911›, is gone.', 'built', 'mill halden'],
  ['The council met in ‹2012›.', 'built', null],
  ['Built in ‹1911›, the Halden mill burned down.', 'built', 'mill halden'],
  ['Originally built by Jon Arden in ‹1911›, the mill of Halden is gone.', 'built', 'mill halden'],
  ['Born in Lund in ‹1931›, Ida Holm painted birds.', 'born', 'ida|holm'],
  ['Ida Holm, born in ‹1931›, painted birds.', 'born', 'ida|holm'],
  ['Built in ‹1911›.', 'built', null],
])('%s (%s): %s', (marked, participle, expected) => {
  expect(thingIn(marked, participle)?.replace(/^ /, '') ?? null).toBe(expected);
});

it.each([
  ['It was built in ‹1911›.', 'built', 'The Halden mill burned down.', 'mill|burn halden back'],
  ['Karl Roy sold it in ‹2018›.', 'sold', 'The yard in Lund is silent.', 'yard lund back'],
  ['The company was founded in ‹1911›.', 'founded', 'Corvane Mills will close.', 'company corvane|mills back'],
])('%s (%s) goes back to what was told before', (marked, participle, before, expected) => {
  expect(thingIn(marked, participle, before)).toBe(expected);
});

it('goes back to nothing where nothing was told', () => {
  expect(thingIn('It was built in ‹1911›.', 'built')).toBeNull();
});

it('keeps what it belongs to and what parts it from others', () => {
  const text = 'The new wing of the museum was opened in 2004.';
  const { words } = new Sentence(text, { start: 0, end: text.length });
  const thing = thingOfDeed(words, wordAt(words, text.indexOf('2004')), 'opened', () => []);
  expect([...thing!.within]).toEqual(['museum']);
  expect([...thing!.contrasts.keys()]).toEqual(['times wing']);
});
