import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';

/** Each value of a text that replaces another there, and what is left of the other. */
function revisions(body: string): readonly string[] {
  const { claims } = readClaims({ id: 'a', uri: 'file:///a', name: 'a', header: { known: {}, unknown: {} }, body });
  return claims.flatMap(({ figure, revises, modality }) => {
    if (revises === null) return [];
    const old = claims.find((each) => each.figure.start === revises.start)!;
    return `${figure.text} (${modality}) for ${body.slice(revises.start, revises.end)} (${old.modality})`;
  });
}

it.each([
  ['The ministry lowered the toll to 41 from 43.', ['41 (asserted) for 43 (withdrawn)']],
  ['The death toll was revised down to 41 from an earlier 43.', ['41 (asserted) for 43 (withdrawn)']],
  ['The toll was 41, not 43 as reported earlier.', ['41 (asserted) for 43 (withdrawn)']],
  ['Not 43 but 41 people were killed.', ['41 (asserted) for 43 (withdrawn)']],
  ['🚢 Twelve people instead of 19 were killed.', ['Twelve (asserted) for 19 (withdrawn)']],
  ['Ten people died at Lund, the mayor said, lowering an earlier toll of 12.', ['Ten (asserted) for 12 (withdrawn)']],
  ['Ten people died at Lund, the mayor said, recalling an earlier toll of 12.', []],
  ['The ministry cut the toll of the storm from 43 to 41.', ['41 (asserted) for 43 (withdrawn)']],
  ['The number of people killed was lowered to 41 from 43.', ['41 (asserted) for 43 (asserted)']],
  ['The council raised the number of missing from five to seven.', ['seven (asserted) for five (asserted)']],
  ['Police reduced the number of injured from 12 to 10.', ['10 (asserted) for 12 (asserted)']],
  ['The toll rose from 43 to 57.', ['57 (asserted) for 43 (asserted)']],
  ['The road led from 43 to 57 farms.', []],
  // Really cut, or counted on: the other one held before.
  ['The mill cut its staff to 41 from 43.', ['41 (asserted) for 43 (asserted)']],
  ['The toll rose to 43 from 41.', ['43 (asserted) for 41 (asserted)']],
  ['It burned 43 hectares, up from 41 hectares.', ['43 (asserted) for 41 (asserted)']],
  ['The bridge costs 95 million euros, up from 80 million euros.', ['95 million (asserted) for 80 million (asserted)']],
  ['Sales rose to 43 million euros from 41 million euros a year earlier.', []],
  ['Six people were killed and 12 hurt.', []],
  ['It carried 40 people, not 12 tonnes.', []],
])('a value that a sentence replaces by another is withdrawn: %s', (body, expected) => {
  expect(revisions(body)).toEqual(expected);
});
