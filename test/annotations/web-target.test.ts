import { expect, it } from 'vitest';
import { readTarget, writeTarget } from '../../server/src/annotations/web-target.ts';

const NOWHERE = { quote: null, position: null, bodyFingerprint: null, claimFingerprint: null };

it.each(['a b/c%.txt', 'half \ud83d of a pair', '\udc00', 'Grüße 😀#?'])(
  'a source called %j is found again under its name',
  (source) => {
    const written = JSON.stringify(writeTarget({ ...NOWHERE, source }, null));
    expect(readTarget(JSON.parse(written))?.source).toBe(source);
  },
);
