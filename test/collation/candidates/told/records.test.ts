import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../../told.ts';

it.each([
  ['The largest pike ever caught weighed 30 kg.', true],
  ['He fished where the largest pike on record weighed 30 kg.', true],
  ['She broke the previous record of 22 seconds.', true],
  ['The old world record was 8.9 metres.', true],
  ['The lake is far below its peak of 21 metres.', true],
  ['The pike was short of the all-time record of 30 kg.', true],
  ['The index is down from a high of 9,100 points.', true],
  ['The lake rose to a high of 21 metres.', false],
  ['It is the largest pike ever caught, and weighs 30 kg.', false],
  ['He caught the largest pike of all, which weighed 30 kg.', false],
  ['She set a record of 22 seconds.', false],
])('%s', (text, expected) => {
  const [candidate] = sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf);
  expect(candidate!.told.ofRecord).toBe(expected);
});
