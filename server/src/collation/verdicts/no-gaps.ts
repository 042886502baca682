import type { Answer } from '../answers/answers.ts';
import { haveTwoSpeakers } from '../evidence/extent-terms.ts';
import type { PairRule } from '../pair-rule.ts';
import { areOneSidesOwn, type Gap, isOfEach, isToldInParts, opens, SUREST } from './no-warnings.ts';
import { classCounted, isKnown } from './topic.ts';

/** Why two values that differ are those of two things, and no gap that is worth a note. */
export const NO_GAPS: readonly PairRule<[gap: Gap]>[] = [
  {
    // Of what a story has many, or tells parts, a source that gives two values means two things.
    name: 'told-apart-by-one-source',
    example: [
      '[2024-05-01] Rain fell. Three people were taken to hospital in Halden. Five people were taken to hospital in Halden.',
      'Rain fell.',
    ],
    counterexample: [
      '[2024-05-01] Rain fell. Three people were killed in Halden. Five people were killed in Halden.',
      'Rain fell.',
    ],
    test: ({ topic, areRivals, ones, others }) =>
      !areRivals && (!isKnown(topic) || isToldInParts(topic)) && haveOneTeller(ones, others),
  },
  {
    // Whoever tells how many jobs go tells how many go in which house.
    name: 'jobs-house-by-house',
    example: [
      '[2024-05-01] Brekke is to cut 900 jobs. Brekke said that 310 jobs would go at its mill in Halden.',
      'Rain fell.',
    ],
    counterexample: [
      '[2024-05-01] Brekke is to cut 900 jobs at its mill in Halden.',
      '[2024-05-01] Brekke said that 310 jobs would go at its mill in Halden.',
    ],
    test: ({ topic, areRivals, ones, others }) =>
      !areRivals && classCounted(topic)?.ofPeoples === true && haveOneSource(ones, others, () => true),
  },
  {
    // One source gives two numbers where something explains it, as a part and its whole.
    name: 'explained-within-one-source',
    example: [
      '[2024-05-01] The flood killed 40 people in Halden. It may have killed 45 people in Halden.',
      'Rain fell.',
    ],
    counterexample: ['[2024-05-01] The flood killed 40 people in Halden. It killed 45 people in Halden.', 'Rain fell.'],
    test: ({ areRivals, doubt, confidence, ones, others }) =>
      !areRivals && doubt === 'full' && confidence < SUREST && areOneSidesOwn(ones[0]!, others[0]!),
  },
  {
    // What all of them cost is as often what one of them costs as there are of them.
    name: 'each-and-all',
    example: [
      '[2024-05-01] The storm killed 12 people in each of the villages of Moss.',
      '[2024-05-01] The storm killed 36 people in the villages of Moss.',
    ],
    counterexample: [
      '[2024-05-01] The storm killed 12 people in the villages of Moss.',
      '[2024-05-01] The storm killed 36 people in the villages of Moss.',
    ],
    test: ({ pair: [one, other] }) => {
      if (isOfEach(one) === isOfEach(other)) return false;
      const [each, all] = isOfEach(one) ? [one, other] : [other, one];
      const times = Number(all.figure.value) / Number(each.figure.value);
      return all.scope.total || (Number.isInteger(times) && times > 1);
    },
  },
];

/** Whether one source gives both values, and neither in its headline, which may be wrong: it tells two things apart. */
function haveOneTeller(first: readonly Answer[], second: readonly Answer[]): boolean {
  return haveOneSource(first, second, (one, other) => !haveTwoSpeakers(one, other) && !opens(one) && !opens(other));
}

/** Whether one source gives an answer of either kind of which something holds. */
export function haveOneSource(
  first: readonly Answer[],
  second: readonly Answer[],
  holds: (one: Answer, other: Answer) => boolean,
): boolean {
  return first.some((one) => second.some((other) => one.sourceId === other.sourceId && holds(one, other)));
}
