import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { type Descent, hasSameCredit, readDescent } from '../../../server/src/collation/origins/descent.ts';
import type { Header } from '../../../server/src/corpus/source.ts';

/** How the first figure of a source came to it. */
function descent(known: Header['known'], body: string): Descent {
  const source = { header: { known, unknown: {} }, body, id: 'a', uri: 'a', name: 'a' };
  const analysis = readClaims(source);
  return readDescent(analysis.claims[0]!, { source, analysis }, new Map());
}

const PLAIN = 'The flood killed 31 people.';
const TOLD = 'The flood killed 31 people, Ilena Marsk told Reuters.';

describe('one origin are', () => {
  it.each([
    ['two texts of one agency', { agency: 'AP' }, PLAIN, { agency: 'The Associated Press' }, PLAIN],
    [
      'two texts of one paper in its own voice',
      { publisher: 'Halden Post' },
      PLAIN,
      { publisher: 'The Halden Post' },
      PLAIN,
    ],
    ['what was told to an agency and the agency’s own text', {}, TOLD, { publisher: 'Reuters' }, PLAIN],
    [
      'what a paper is credited with and the paper',
      {},
      'According to the Halden Post, 31 people were killed.',
      { publisher: 'Halden Post' },
      'The flood killed 31 people, police said.',
    ],
    [
      'a dateline’s agency and the header’s',
      {},
      'RENO, Nev. (UPI) — The flood killed 31 people.',
      { agency: 'UPI' },
      PLAIN,
    ],
  ] as const)('%s', (_, known, body, otherKnown, otherBody) => {
    expect(hasSameCredit(descent(known, body), descent(otherKnown, otherBody))).toBe(true);
    expect(hasSameCredit(descent(otherKnown, otherBody), descent(known, body))).toBe(true);
  });
});

describe('independent are', () => {
  it.each([
    [
      'two authorities that one agency heard',
      {},
      TOLD,
      {},
      'The flood killed 31 people, the Halden police told Reuters.',
    ],
    [
      'two authorities in one paper',
      { publisher: 'Post' },
      'The flood killed 31 people, police said.',
      { publisher: 'Post' },
      'The flood killed 31 people, Ilena Marsk said.',
    ],
    [
      'a paper’s own voice and whom it quotes elsewhere',
      { publisher: 'Post' },
      PLAIN,
      { publisher: 'Post' },
      'The flood killed 31 people, police said.',
    ],
    ['two papers', { publisher: 'Post' }, PLAIN, { publisher: 'Star' }, PLAIN],
    ['texts of which nothing is known', {}, PLAIN, {}, PLAIN],
  ] as const)('%s', (_, known, body, otherKnown, otherBody) => {
    expect(hasSameCredit(descent(known, body), descent(otherKnown, otherBody))).toBe(false);
  });
});
