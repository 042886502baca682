import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { agencyMention, readCredit } from '../../../server/src/claims/who/credits.ts';
import type { Header } from '../../../server/src/corpus/source.ts';

const source = (body: string, known: Header['known'] = {}) => ({ header: { known, unknown: {} }, body });

describe('through whom a whole source is heard', () => {
  it.each([
    ['the agency of its header', 'Text.', { agency: 'Kyodo', publisher: 'Halden Times' }, 'Kyodo', 'agency'],
    ['its dateline', 'Flood\n\nHALDEN, Norway (Kyodo) — Text.', { publisher: 'Halden Times' }, 'Kyodo', 'dateline'],
    ['its publisher', 'Text.', { publisher: 'Halden Times' }, 'Halden Times', 'publisher'],
    ['the host of its address', 'Text.', { url: 'https://www.News.example/a' }, 'news.example', 'address'],
  ] as const)('%s', (_, body, known, name, from) => {
    expect(readCredit(source(body, known))).toEqual({ name, from });
  });

  it('is nobody where nothing tells', () => {
    expect(readCredit(source('A note (see above) on floods.'))).toBeNull();
    // Brackets and a dash make no dateline.
    expect(readCredit(source('Halden Shipping (HS) - which lost 12 boats - paid ($3m) - at last.'))).toBeNull();
  });
});

it('gives the place of the agency in the dateline, right behind characters of two units', () => {
  const body = '🌊 Flood\nHALDEN (Kyodo) – Text.';
  const agency = agencyMention(source(body))!;
  expect(body.slice(agency.start, agency.end)).toBe('Kyodo');
});

it('lets every speaker of an agency’s report be heard through it, unless the text names another outlet', () => {
  const body = 'HALDEN (Kyodo) — Lund said 12 boats sank. Berg told Reuters that 14 boats sank.';
  const { claims } = readClaims({ id: '#', uri: '', name: '', ...source(body) });
  expect(claims.map(({ attribution }) => attribution?.via?.text)).toEqual(['Kyodo', 'Reuters']);
});
