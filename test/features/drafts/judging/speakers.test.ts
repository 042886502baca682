import { expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

const REPORT = source(
  'report.txt',
  {},
  'The flood left 4,120 people homeless in Karsova, the World Health Organization said.',
);

it.each([
  ['The flood left 4,120 people homeless in Karsova, the WHO said.', '4,120 supported'],
  ['The flood left 4,120 people homeless in Karsova, the World Health Organization said.', '4,120 supported'],
  ['The flood left 4,120 people homeless in Karsova, the Red Cross said.', '4,120 misattributed'],
])('%s %s', (text, expected) => {
  expect(judged(REPORT, text)).toEqual([expected]);
});
