import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readClaims, readClaimsTogether } from '../../server/src/claims/read-claims.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import { ANY_CHARACTER } from '../any-character.ts';

const source = (body: string, known: Source['header']['known'] = {}): Source => ({
  id: '#',
  uri: '',
  name: '',
  header: { known, unknown: {} },
  body,
});

it('joins a figure with what it counts, who says so and as of when', () => {
  const body = 'Flood in Halden\r\n\r\n🌊 At least 12 people were killed, police chief Ida Holm told Kyodo on Monday.';
  const { claims, published } = readClaims(source(body, { published: '2023-05-03' }));
  expect(claims).toHaveLength(1);
  const [claim] = claims;
  expect(claim).toMatchObject({
    figure: { text: '12', value: 12, qualifier: '>=' },
    predicate: 'killed',
    attribution: {
      speaker: { text: 'police chief Ida Holm' },
      name: 'Ida Holm',
      via: { text: 'Kyodo' },
      quoted: false,
    },
    asOf: { date: '2023-05-01', inferred: true },
  });
  expect(published?.date).toBe('2023-05-03');
  for (const mention of [claim!.attribution!.speaker, claim!.attribution!.via!]) {
    expect(body.slice(mention.start, mention.end)).toBe(mention.text);
  }
});

it('is a function of header and body alone', () => {
  const one = source('Police said 12 boats sank. “We lost 14,” Lund said.');
  expect(readClaims({ ...one, id: 'other', uri: 'file:///b', name: 'b' })).toEqual(readClaims(one));
});

it('never throws, and keeps every span inside the body', () => {
  fc.assert(
    fc.property(fc.string({ unit: ANY_CHARACTER, maxLength: 200 }), (noise) => {
      const body = `${noise} Police said 12 boats sank ${noise}`;
      for (const { figure, attribution } of readClaims(source(body)).claims) {
        for (const span of [figure, attribution?.speaker, attribution?.cue]) {
          if (span) expect(0 <= span.start && span.start <= span.end && span.end <= body.length).toBe(true);
        }
      }
    }),
  );
});

it('reads a text without an end near each figure only', () => {
  const { claims } = readClaims(
    source(`${'and so on '.repeat(400)} 12 people were killed ${'and so on '.repeat(400)}`),
  );
  expect(claims.map(({ predicate }) => predicate)).toEqual(['killed']);
});

it('reads several sources together as each by itself', () => {
  const sources = [
    source('At least 12 people were killed, Ida Holm said on Monday. “We lost 3 boats,” she said.', {
      published: '2023-05-03',
    }),
    source(''),
    source('The toll rose to 19 from 12. In Halden 40 homes burned on 2 May 2023.'),
  ];
  expect(readClaimsTogether(sources)).toEqual(sources.map(readClaims));
  expect(readClaimsTogether([])).toEqual([]);
});

it('reads the others where it fails on one of several sources', () => {
  const whole = source('The storm killed 12 people.');
  const broken: Source = {
    ...whole,
    get header(): Source['header'] {
      throw new Error('no header');
    },
  };
  expect(readClaimsTogether([broken, whole])).toEqual([null, readClaims(whole)]);
});
