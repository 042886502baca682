import { describe, expect, it } from 'vitest';
import { isPlural, singularOf } from '../../server/src/language/plurals.ts';

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
  ];
  it.each(pairs)('%s is the plural of %s', (plural, singular) => {
    expect(isPlural(plural)).toBe(true);
    expect(singularOf(plural)).toBe(singular);
  });

  it.each(['aircraft', 'police', 'staff', 'sheep'])('%s is its own singular', (noun) => {
    expect(isPlural(noun)).toBe(true);
    expect(singularOf(noun)).toBe(noun);
  });

  it.each(['bus', 'crisis', 'news', 'glass', 'various', 'virus', 'this', 'specimen', 'house', ''])(
    '%s is no plural',
    (noun) => {
      expect(isPlural(noun)).toBe(false);
      expect(singularOf(noun)).toBe(noun);
    },
  );
});
