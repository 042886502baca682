import type { Claim } from '../../claims/claim.ts';
import type { PairRule } from '../pair-rule.ts';
import { areBoundsApart, areBoundsFarApart, areRangesApart } from '../values/far-apart.ts';
import { isKnown, type Topic } from './topic.ts';

/** Of what is asked two claims tell, in one unit, and whether one of them is a rougher form of the other. */
type Asked = [one: Claim, other: Claim, topic: Topic, isRounded: boolean];

/** Why two values that may both hold leave a reader asking all the same. */
export const APART: readonly PairRule<Asked>[] = [
  {
    // Of what grows from week to week, as copies sold do, many bounds are told, and all may hold.
    name: 'far-beyond-a-bound',
    example: [
      '[2024-05-01] At least 15 people were killed by the flood in Moss.',
      '[2024-05-01] The flood in Moss killed 20 people.',
    ],
    counterexample: [
      '[2024-05-01] At least 15 people were killed by the flood in Moss.',
      '[2024-05-01] The flood in Moss killed 17 people.',
    ],
    test: (one, other, topic, isRounded) =>
      isKnown(topic) && (isRounded ? areBoundsFarApart(one, other) : areBoundsApart(one, other)),
  },
  {
    name: 'other-end-of-a-range',
    example: [
      '[2024-05-01] The flood in Moss killed 50 to 70 people.',
      '[2024-05-01] The flood in Moss killed 60 to 70 people.',
    ],
    counterexample: [
      '[2024-05-01] The flood in Moss killed 50 to 70 people.',
      '[2024-05-01] The flood in Moss killed 64 people.',
    ],
    test: (one, other) => areRangesApart(one, other),
  },
];
