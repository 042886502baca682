import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

const MATCHES =
  source('sport.txt', {}, 'On Sunday Orlow beat Halden 3-1 in the final of the cup.') +
  source('more.txt', {}, 'In the other match Karsova lost 0-2 to Dreva Town.');

it.each([
  ['On Sunday Orlow beat Halden 3-1.', ['3-1 supported']],
  ['In the final Halden lost against Orlow 1-3.', ['1-3 supported']],
  ['At home Orlow beat Halden 3-2 in the final of the cup.', ['3-2 contested']],
  ['Brekke lost the match 4-2.', ['4-2 unchecked']],
])('%s %j', (text, expected) => {
  expect(judged(MATCHES, text)).toEqual(expected);
});

describe('a calibre', () => {
  const GUN = source(
    'gun.txt',
    { published: '2026-03-14' },
    'Holm fired a 12-gauge shotgun that his uncle had bought in Orlow. In the cellar lay a .40-caliber pistol.',
  );

  it.each([
    ['The shotgun, a 12-gauge, had been bought by his uncle.', ['12-gauge supported']],
    ['His uncle had bought the 12 gauge shotgun in Orlow.', ['12 gauge supported']],
    ['The pistol in the cellar was a .40 calibre.', ['.40 calibre supported']],
    ['The shotgun that his uncle had bought in Orlow was a 20-gauge.', ['20-gauge contested']],
    ['Brandt hunts deer with a .22-caliber rifle.', ['.22-caliber unchecked']],
  ])('%s %j', (text, expected) => {
    expect(judged(GUN, text)).toEqual(expected);
  });
});

describe('the number of an anniversary', () => {
  const YARD = source(
    'yard.txt',
    { published: '2026-03-14' },
    'In Orlow, Ida Marsk spoke at the yard of the Water Board, which was keeping its 160th anniversary.',
  );

  it.each([
    ['The Water Board keeps its 160th anniversary.', ['160th supported']],
    ['Marsk came to the Water Board of Orlow for its 150th anniversary.', ['150th contested']],
    ['In Halden a mill keeps its 40th anniversary.', ['40th unchecked']],
    ['It was the 160th boat of Orlow that sank.', ['160th unchecked']],
  ])('%s %j', (text, expected) => {
    expect(judged(YARD, text)).toEqual(expected);
  });
});

describe('a stretch of time', () => {
  const GUARD = source(
    'guard.txt',
    { published: '2026-03-14' },
    'Ida Holm had been working with the harbour rescue team of Orlow for the last five years. In the past two days it rained.',
  );

  it.each([
    ['For the last five years Holm had worked with the harbour rescue team of Orlow.', ['five supported']],
    ['For the last nine years Holm had worked with the harbour rescue team of Orlow.', ['nine contested']],
    ['For the last five months Holm had worked with the harbour rescue team of Orlow.', ['five contested']],
    ['Over the past three years bread has become dear.', ['three unchecked']],
  ])('%s %j', (text, expected) => {
    expect(judged(GUARD, text)).toEqual(expected);
  });
});
