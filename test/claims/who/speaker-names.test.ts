import { expect, it } from 'vitest';
import { SpeakerNames } from '../../../server/src/claims/who/speaker-names.ts';

const TEXT = 'Harbour master Eva Lund met Mr. J. Berg. Lund smiled. The coast guard waited, and Holm slept.';

it.each([
  ['Lund', 'Eva Lund'],
  ['Harbour master Eva Lund', 'Eva Lund'],
  ['Mr. Berg', 'J. Berg'],
  ['Holm', 'Holm'],
  ['The coast guard', 'coast guard'],
  ['the\ncoast guard', 'coast guard'],
])('%s is named %s', (mention, name) => {
  expect(new SpeakerNames(TEXT).nameOf(mention)).toBe(name);
});

it('knows pronouns', () => {
  expect(['He', 'they', 'Lund', 'Hera'].map(SpeakerNames.isPronoun)).toEqual([true, true, false, false]);
});

it.each([
  ['Dist. Atty. Steve Cole', 'Steve Cole'],
  ['Asst. Dist. Atty. Ida Holm', 'Ida Holm'],
  ['Supt. Ida Holm', 'Ida Holm'],
  ['Pfc. Ray Moss', 'Ray Moss'],
  ['Dep. Dir. Ray Moss', 'Ray Moss'],
])('the titles of “%s” are no part of the name', (mention, name) => {
  expect(new SpeakerNames(`“We saw it,” said ${mention}.`).nameOf(mention)).toBe(name);
});
