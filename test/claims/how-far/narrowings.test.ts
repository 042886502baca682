import { expect, it } from 'vitest';
import { scopeInWords } from '../../../server/src/claims/scope.ts';
import { described } from '../described.ts';

const scope = (marked: string) => scopeInWords(described(marked).scope);

it.each([
  // At one spot of the scene, not at the scene.
  ['‹Two› men were killed in the hotel.', []],
  ["‹Two› men were killed in the hotel's parking lot.", ['only at one spot']],
  ['‹Two› men were killed in a parking lot.', []],
  ['‹Two› men were killed in the parking lot of a hotel.', []],
  ['‹Two› men were killed from the roof.', []],
  // Bullets are not all that wounds.
  ['‹Five› people were hurt.', []],
  ['‹Five› people were hurt by gunshots.', ['only by gunfire']],
  // Those who were shot and lived, or all who were shot.
  ['‹Nine› people were shot, one of them fatally.', []],
  ['‹Nine› people were shot and one man was killed.', ['only those who lived']],
  ['One dead, ‹six› shot at the harbour', ['only those who lived']],
  // One of several charges.
  ['‹Two› men were charged over the fire.', []],
  ['‹Two› men were charged in connection with the fire.', []],
  ['‹Two› men were charged on Friday with arson.', ['on friday', 'only on one charge']],
  // How many are known by name is not how many there are.
  ['Police named ‹two› victims.', ['only those identified']],
  ['‹Two› victims were identified on Friday.', ['only those identified', 'on friday']],
  ['‹Two› victims killed in a fire at the mill have been identified.', ['only those identified']],
  ['The ‹two› victims were identified.', []],
])('what may make it one of only some: %s', (marked, expected) => {
  expect([...scope(marked)].sort()).toEqual([...expected].sort());
});
