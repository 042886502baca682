import { expect, it } from 'vitest';
import { mayBeSlip } from '../../../server/src/collation/drafts/slips.ts';
import { sourcesOf } from '../told.ts';

it.each([
  ['1,263 homes', '1,236 homes', true],
  ['91 boats', '19 boats', true],
  ['15.2 percent', '12.5 percent', true],
  ['83 million crowns', '38 million crowns', true],
  ['404,000 crowns', '440,000 crowns', true],
  ['1,263 homes', '1,326 homes', false],
  ['1,263 homes', '1,263 homes', false],
  ['91 boats', '19 percent', false],
  ['9 boats', '6 boats', false],
  ['nineteen boats', '91 boats', false],
  ['91 boats', '109 boats', false],
  ['19 to 20 boats', '91 boats', false],
])('%s and %s: %s', (draft, source, expected) => {
  const [one, other] = sourcesOf([
    [null, `They have ${draft}.`],
    [null, `They have ${source}.`],
  ]).map(({ analysis }) => analysis.claims[0]!.figure);
  expect(mayBeSlip(one!, other!)).toBe(expected);
});
