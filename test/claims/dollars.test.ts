import { describe, expect, it } from 'vitest';
import { dollarOf } from '../../server/src/claims/dollars.ts';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import type { Header } from '../../server/src/corpus/source.ts';

const headed = (known: Header['known']): Header => ({ known, unknown: {} });

describe('the dollar of a source, by its header', () => {
  const cases: readonly [known: Header['known'], currency: string][] = [
    [{}, 'USD'],
    [{ place: 'Toronto, Canada' }, 'CAD'],
    [{ place: 'Auckland, New Zealand' }, 'NZD'],
    [{ place: 'Oslo, Norway' }, 'USD'],
    [{ publisher: 'The Jamaica Courier' }, 'JMD'],
    [{ publisher: 'Canadian Wire' }, 'CAD'],
    [{ publisher: 'The Herald' }, 'USD'],
    [{ url: 'https://www.herald.com.au/news/1' }, 'AUD'],
    [{ url: 'https://herald.co.nz/?a=b.ca' }, 'NZD'],
    [{ url: 'https://herald.com/canada.ca' }, 'USD'],
    [{ url: 'not an address .ca' }, 'USD'],
    [{ language: 'en-SG' }, 'SGD'],
    [{ language: 'en_CA' }, 'CAD'],
    [{ language: 'en' }, 'USD'],
    // For whom the page is written outweighs where it plays.
    [{ url: 'https://herald.co.uk/a', place: 'Canada' }, 'USD'],
    [{ language: 'en-US', place: 'Sydney, Australia' }, 'USD'],
    [{ url: 'https://herald.com.au/a', place: 'Ottawa, Canada' }, 'AUD'],
    // Two countries are none.
    [{ place: 'Canada and Australia' }, 'USD'],
    // Endings that anybody uses tell nothing.
    [{ url: 'https://herald.co/a', place: 'Canada' }, 'CAD'],
  ];
  it.each(cases)('%o: %s', (known, currency) => {
    expect(dollarOf(headed(known))).toBe(currency);
  });
});

describe('money of a Canadian source', () => {
  const unitOf = (body: string) => {
    const source = { id: 'a#a', uri: 'a', name: 'a', header: headed({ place: 'Canada' }), body };
    return readClaims(source).claims.map(({ figure }) => figure.unit);
  };
  it.each([
    ['It cost $40.', 'CAD'],
    ['It cost $40 million.', 'CAD'],
    ['It cost 40 million dollars.', 'CAD'],
    ['They pay $20 an hour.', 'CAD-per-hour'],
    ['It fell by -$40.', 'CAD'],
    ['It cost between $40 and $60.', 'CAD'],
    ['It cost US$40.', 'USD'],
    ['It cost $US40.', 'USD'],
    ['It cost $40 US.', 'USD'],
    ['It cost 40 US dollars.', 'USD'],
    ['It cost USD 40.', 'USD'],
    ['It cost A$40.', 'AUD'],
    ['It cost £40.', 'GBP'],
  ])('%s', (body, unit) => {
    expect(unitOf(body)).toEqual([unit]);
  });
});
