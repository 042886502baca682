import { describe, expect, it } from 'vitest';
import { isPlural, pluralOf, singularOf } from '../../server/src/language/plurals.ts';

describe('plurals', () => {
  const pairs: readonly [plural: string, singular: string][] = [
    ['people', 'person'],
    ['women', 'woman'],
    ['policemen', 'policeman'],
    ['children', 'child'],
    ['ferries', 'ferry'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['classes', 'class'],
    ['houses', 'house'],
    ['purchases', 'purchase'],
    ['hostages', 'hostage'],
    ['crises', 'crisis'],
    ['buses', 'bus'],
    ['lives', 'life'],
    ['heroes', 'hero'],
    ['first-team players', 'first-team player'],
    ['lenses', 'lens'],
    ['campuses', 'campus'],
    ['viruses', 'virus'],
    ['bonuses', 'bonus'],
    ['atlases', 'atlas'],
    ['irises', 'iris'],
    ['metropolises', 'metropolis'],
    ['gases', 'gas'],
    ['minibuses', 'minibus'],
    ['causes', 'cause'],
    ['uses', 'use'],
    ['warehouses', 'warehouse'],
    ['licenses', 'license'],
    ['nurses', 'nurse'],
    ['corpses', 'corpse'],
    ['taxes', 'tax'],
    ['axes', 'axis'],
    ['pickaxes', 'pickaxe'],
    ['prizes', 'prize'],
    ['waltzes', 'waltz'],
    ['quizzes', 'quiz'],
    ['tornadoes', 'tornado'],
    ['embargoes', 'embargo'],
    ['shoes', 'shoe'],
    ['canoes', 'canoe'],
    ['ties', 'tie'],
    ['sorties', 'sortie'],
    ['neckties', 'necktie'],
    ['countries', 'country'],
    ['analyses', 'analysis'],
    ['hypotheses', 'hypothesis'],
    ['criteria', 'criterion'],
    ['referenda', 'referendum'],
    ['cacti', 'cactus'],
    ['larvae', 'larva'],
    ['indices', 'index'],
    ['wharves', 'wharf'],
    ['passers-by', 'passer-by'],
    ['grandchildren', 'grandchild'],
    ['headaches', 'headache'],
    ['branches', 'branch'],
    ['days', 'day'],
    ['glasses', 'glass'],
    ['bosses', 'boss'],
  ];
  it.each(pairs)('%s is the plural of %s', (plural, singular) => {
    expect(isPlural(plural)).toBe(true);
    expect(singularOf(plural)).toBe(singular);
  });

  it.each([
    ['copy', 'copies'],
    ['day', 'days'],
    ['match', 'matches'],
    ['bus', 'buses'],
    ['crisis', 'crises'],
    ['gunman', 'gunmen'],
    ['german', 'germans'],
    ['child', 'children'],
    ['aircraft', 'aircraft'],
    ['fire engine', 'fire engines'],
    ['homes', 'homes'],
    ['ds', 'ds'],
  ])('of “%s” is “%s”', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural);
  });

  it.each(['aircraft', 'police', 'staff', 'sheep', 'series', 'species', 'headquarters', 'barracks', 'corps'])(
    '%s is its own singular',
    (noun) => {
      expect(isPlural(noun)).toBe(true);
      expect(singularOf(noun)).toBe(noun);
    },
  );

  it.each(['bus', 'crisis', 'news', 'glass', 'various', 'virus', 'this', 'specimen', 'house', ''])(
    '%s is no plural',
    (noun) => {
      expect(isPlural(noun)).toBe(false);
      expect(singularOf(noun)).toBe(noun);
    },
  );
});

it.each([
  'crisis',
  'bus',
  'lens',
  'glass',
  'iris',
  'gas',
  'campus',
  'virus',
  'analysis',
  'news',
  'politics',
  'gymnastics',
  'debris',
  'tennis',
  'chaos',
  'atlas',
  'axis',
  'diabetes',
  'walrus',
  'boss',
  'dress',
  'process',
  'famous',
])('%s is a singular and stays', (noun) => {
  expect(singularOf(noun)).toBe(noun);
});
