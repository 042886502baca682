import { describe, expect, it } from 'vitest';
import { Datelines, datelineOf, townOfPolice } from '../../../server/src/collation/candidates/datelines.ts';
import { sourcesOf } from '../told.ts';

describe('the town from which a report is sent', () => {
  it.each([
    ['HALDEN (AP) — A storm sank two boats.', 'halden'],
    ['PORT MOSS, Norvane - A storm sank two boats.', 'port moss'],
    ['Storm sinks two boats\nCORVANE, N.V. (KTVX) -- Two boats sank.', 'corvane'],
    ['Boats sink off Halden HALDEN, Karsa – Two boats sank.', 'halden'],
    ['🌊 HALDEN — Two boats sank.', 'halden'],
  ])('%s', (body, expected) => {
    expect(datelineOf(body)).toBe(expected);
  });

  it.each([
    ['Halden - A storm sank two boats.'],
    ['The NATO-led force lost two boats.'],
    ['He joined the AP, and left in May.'],
    [`${'The wind blew hard all night long. '.repeat(60)}HALDEN — Two boats sank.`],
  ])('is not told in: %s', (body) => {
    expect(datelineOf(body)).toBeNull();
  });

  it.each([
    ['Two boats sank, Halden police said.', 'halden'],
    ['On Friday Port Moss Police found two boats.', 'port moss'],
    ['The State Police and Halden police found two boats.', 'halden'],
    ['Two boats sank, police in Halden said.', null],
    ['Police said two boats sank.', null],
    ['Military police found two boats.', null],
  ])('or whose police tell of it: %s', (body, expected) => {
    expect(townOfPolice(body)).toBe(expected);
  });

  it('parts two reports of which neither names the town of the other', () => {
    const sources = sourcesOf([
      [null, 'HALDEN (AP) — A storm sank 12 boats.'],
      [null, 'CORVANE (AP) — A storm sank 15 boats.'],
      [null, 'MOSS (AP) — A storm sank 15 boats off Halden.'],
      [null, 'A storm sank 15 boats.'],
      [null, 'A storm sank 15 boats, Corvane police said.'],
    ]);
    const ids = sources.map(({ source }) => source.id);
    const datelines = new Datelines(sources);
    expect(datelines.areApart(ids[0]!, ids[1]!)).toBe(true);
    expect(datelines.areApart(ids[0]!, ids[2]!)).toBe(false);
    expect(datelines.areApart(ids[2]!, ids[1]!)).toBe(true);
    expect(datelines.areApart(ids[0]!, ids[3]!)).toBe(false);
    expect(datelines.areApart(ids[0]!, ids[4]!)).toBe(true);
    expect(datelines.areApart(ids[1]!, ids[4]!)).toBe(false);
  });
});
