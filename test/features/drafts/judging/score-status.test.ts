import { expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

const MATCHES =
  source('sport.txt', {}, 'On Sunday Orlow beat Halden 3-1 in the final of the cup.') +
  source('more.txt', {}, 'In the other match Karsova lost 0-2 to Dreva Town.');

it.each([
  ['On Sunday Orlow beat Halden 3-1.', ['3-1 supported']],
  ['In the final Halden lost against Orlow 1-3.', ['1-3 supported']],
  ['At home Orlow beat Halden 3-2 in the final of the cup.', ['3-2 contested']],
  ['Brekke lost the match 4-2.', ['4-2 unchecked']],
])('%s %j', (text, expected) => {
  expect(judged(MATCHES, text)).toEqual(expected);
});
