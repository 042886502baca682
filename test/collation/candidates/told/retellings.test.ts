import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { withRetellings } from '../../../../server/src/collation/candidates/told/retellings.ts';
import { isoDay } from '../../../../server/src/language/calendar/days.ts';
import { sourcesOf } from '../../told.ts';

/** What the first claim of a report of Saturday, 4 May 2024, is told to be of: its places and days. */
function toldOfFirst(text: string): string {
  const [source] = sourcesOf([['2024-05-04', text]]);
  const { places, happened } = candidatesOf(source!)[0]!.told;
  return [...places, ...happened.map(isoDay)].join(', ');
}

it.each([
  // A headline with the place and the day of the text below it.
  ['Storm kills 12.\n\nThe storm killed 12 people in Halden on Thursday.', 'halden, 2024-05-02'],
  // Another number, another fate, or a part tell of something else.
  ['Storm kills 12.\n\nThe storm killed 14 people in Halden on Thursday.', ''],
  ['Storm kills 12.\n\nThe storm injured 12 people in Halden on Thursday.', ''],
  // Two storms that killed as many: of which the headline tells is not known.
  ['Storm kills 12.\n\nIt killed 12 people in Halden on Thursday. A squall killed 12 people in Moss on Friday.', ''],
])('%s: the first is of “%s”', (text, expected) => {
  expect(toldOfFirst(text)).toBe(expected);
});

it('is told in time that grows with the number of claims, not with its square', () => {
  const [source] = sourcesOf([['2024-05-04', 'The storm killed 12 people in Halden.']]);
  const [candidate] = candidatesOf(source!);
  let asked = 0;
  const counting = (told: NonNullable<typeof candidate>['told']) =>
    new Proxy(told, {
      get: (of, key) => {
        asked++;
        return Reflect.get(of, key);
      },
    });
  const group = Array.from({ length: 2_000 }, () => ({ ...candidate!, told: counting(candidate!.told) }));
  withRetellings(group);
  expect(asked).toBeLessThan(100 * group.length);
});
