import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { isToldTwice } from '../../../server/src/collation/candidates/told-twice.ts';
import { sourcesOf } from '../told.ts';

/** Whether the first two claims of one sort in a text are told of one thing. */
function areToldTwice(text: string): boolean {
  const candidates = sourcesOf([['2026-03-04', text]]).flatMap(candidatesOf);
  const a = candidates.find(({ sort }) => candidates.filter((each) => each.sort === sort).length > 1)!;
  const b = candidates.find((each) => each !== a && each.sort === a.sort)!;
  return isToldTwice(a, b) && isToldTwice(b, a);
}

it.each([
  'Twelve boats sank in the storm off Halden. By night 14 boats had sunk in the storm off Halden.',
  'Turnout in Marn fell to 41 percent. On Sunday turnout fell to 47 percent in Marn.',
  'The school was closed for six weeks after the flood. Then it reopened. It was closed for nine weeks after the flood.',
])('tells one thing twice: %s', (text) => {
  expect(areToldTwice(text)).toBe(true);
});

it.each([
  // Another thing, another deed, other names.
  'Twelve boats sank in the storm off Halden. By night 14 vans had sunk in the storm off Halden.',
  'Twelve boats sank in the storm off Halden. By night 14 boats had left the storm off Halden.',
  'Twelve boats sank in the storm off Halden. By night 14 boats had sunk in the storm off Marn.',
  'The revenue of Orlow Pumps grew by 12 percent. Shares in Orlow Pumps jumped 9 percent.',
  // Other words.
  'The council of Halden sold 12 boats. A firm in Bay Street sold 14 boats with a loss.',
  // Neither stands where the report begins.
  'The sea was rough. Twelve boats sank in the storm off Halden. By night 14 boats had sunk in the storm off Halden.',
])('tells of two, or nowhere of the whole: %s', (text) => {
  expect(areToldTwice(text)).toBe(false);
});
