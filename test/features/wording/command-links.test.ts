import { expect, it } from 'vitest';
import {
  linkToClaim,
  linkToConflicting,
  linkToNextContradiction,
  linkToNextPosition,
} from '../../../server/src/features/wording/command-links.ts';

const HOSTILE_URI = "file:///tmp/it's (1)_*~![x](y) \ud800.corpus";
const place = { uri: HOSTILE_URI, position: { line: 1, character: 2 } };
const location = { uri: HOSTILE_URI, range: { start: place.position, end: { line: 1, character: 4 } } };

it.each([
  ['crosscheck.openClaim', linkToClaim(location), location],
  ['crosscheck.nextPosition', linkToNextPosition(place), place],
  ['crosscheck.goToConflictingClaim', linkToConflicting(place), place],
  ['crosscheck.nextContradiction', linkToNextContradiction(place), place],
])('runs %s with its argument unharmed', (command, { href }, argument) => {
  expect(href).toMatch(new RegExp(`^command:${command.replace('.', '\\.')}\\?[\\w%.-]+$`));
  expect(JSON.parse(decodeURIComponent(href.slice(href.indexOf('?') + 1)))).toEqual([argument]);
});
