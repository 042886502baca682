import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import {
  type Authority,
  authorityKey,
  authorityOf,
  isSameAuthority,
  officeNamesOf,
} from '../../../server/src/collation/origins/authorities.ts';

/** The authority of the first figure of a text. */
function authority(body: string): Authority | null {
  const { claims } = readClaims({ header: { known: {}, unknown: {} }, body, id: 'a', uri: 'a', name: 'a' });
  return authorityOf(claims[0]!, officeNamesOf(claims));
}

/** The authority of "…, according to somebody". */
const crediting = (name: string) => authority(`The flood killed 31 people, according to ${name}.`);

describe('one authority is credited by', () => {
  it.each([
    ['the Halden rescue service', 'the rescue service of Halden'],
    ['Marland’s health ministry', 'the Marland Health Ministry'],
    ['Marland health authorities', "Marland's rebel-run Health Ministry"],
    ['police', 'the police'],
    ['the Halden Police Department', 'Halden police'],
    ['Ilena Marsk', 'Governor Ilena Marsk'],
    ['Halden police chief Ida Holm', 'Halden police'],
    ['the Red Cross', 'the Red Cross'],
  ])('%s and %s', (a, b) => {
    expect(isSameAuthority(crediting(a)!, crediting(b)!)).toBe(true);
    expect(isSameAuthority(crediting(b)!, crediting(a)!)).toBe(true);
  });
});

describe('two authorities are', () => {
  it.each([
    ['Halden police', 'Marby police'],
    ['Halden police', 'the Halden fire brigade'],
    ['the police', 'the fire brigade'],
    ['Ilena Marsk', 'Tomas Marsk'],
    ['the Red Cross', 'the Red Crescent'],
  ])('%s and %s', (a, b) => {
    expect(isSameAuthority(crediting(a)!, crediting(b)!)).toBe(false);
  });
});

describe('nobody in particular is', () => {
  it.each([
    'witnesses',
    'residents',
    'a source',
    'officials',
    'Marland officials',
    'his mother',
    'a Northern Front source',
  ])('%s', (name) => {
    expect(crediting(name)).toBeNull();
  });

  it('plain narration', () => {
    expect(authority('The flood killed 31 people.')).toBeNull();
  });
});

describe('an office named in short', () => {
  const long =
    'The flood killed 31 people, police said. Halden police arrested 4 people, Halden police said on Friday.';

  it('is also what its source calls it in full', () => {
    const claims = [
      long,
      'The flood killed 31 people, Halden police said.',
      'The flood killed 31 people, police said.',
    ];
    const [short, full, other] = claims.map(authority);
    expect(isSameAuthority(short!, full!)).toBe(true);
    expect(isSameAuthority(short!, other!)).toBe(true);
    expect(isSameAuthority(full!, other!)).toBe(false);
  });

  it('is another in another place', () => {
    const [halden, marby] = ['Halden', 'Marby'].map((place) => ({
      person: null,
      bodies: [['police']],
      place: `in ${place}`,
    }));
    expect(isSameAuthority(halden!, marby!)).toBe(false);
    expect(authorityKey(halden!)).not.toBe(authorityKey(marby!));
  });
});
