import { expect, it } from 'vitest';
import { roleHolder } from '../../../server/src/claims/who/role-holders.ts';

it.each([
  ['the mayor', 'Mayor Ida Holm spoke. “Stay,” the mayor said.', 'Ida Holm'],
  ['the mayor', '“Stay,” said the mayor, Ida Holm, 52.', 'Ida Holm'],
  ['the mayor', 'The mayor of Halden, Ida Holm, came.', 'Ida Holm'],
  ['The mayor', 'Ida Holm, the mayor of Halden, came 🔥. The mayor said so.', 'Ida Holm'],
  ['the\nspokesman', 'Jon Berg, a spokesman for the hospital, came.', 'Jon Berg'],
  ['the mayor', '“Stay,” said the mayor, Ida Holm. Her deputy left.', 'Ida Holm'],
  ['the mayor', '“Stay,” said the mayor, J. R. Holm. Nobody left.', 'J. R. Holm'],
  ['the fire chief', 'Fire Chief Jon Berg said 3 died.', 'Jon Berg'],
  ['the mayor', 'Mayor Holm and Mayor Ida Holm are one.', 'Ida Holm'],
])('%s of %j is %s', (mention, text, name) => {
  expect(roleHolder(text, mention)).toBe(name);
});

it.each([
  ['a role that nobody is named for', 'the mayor', 'The mayor said so. Ida Holm slept.'],
  ['a role of two', 'the mayor', 'Mayor Ida Holm met Mayor Jon Berg.'],
  ['a role that many hold', 'the officer', 'Officer Jon Berg came.'],
  ['any of a role', 'a spokesman', 'Jon Berg, a spokesman, came.'],
  ['a place before the role', 'the mayor', 'In New Halden, the mayor, tired, spoke.'],
  ['somebody before a clause', 'the mayor', 'Asked by Ida Holm, the mayor said no.'],
])('is nobody for %s', (_, mention, text) => {
  expect(roleHolder(text, mention)).toBeNull();
});
