import type { Claim } from '../../claims/claim.ts';
import { EACH } from '../../claims/scope.ts';
import { type Answer, areOfTwoUpdates, type DayRange, daysBetween } from '../answers/answers.ts';
import { haveTwoSides, isInLead } from '../evidence/extent-terms.ts';
import type { Doubt } from '../evidence/term.ts';
import type { PairRule } from '../pair-rule.ts';
import { isOnOpenSide } from '../values/clock.ts';
import { isYearOfDeed } from '../values/dates.ts';
import { areBoundsFarApart, areRangesApart } from '../values/far-apart.ts';
import { areYearsApart, isReckoned, isYearOfNoun } from '../values/reckoned-dates.ts';
import { classCounted, isKnown, STANDING_STILL, type Topic } from './topic.ts';

/** A gap between two values that nothing explains, with what may make it less than an error. */
export interface Gap {
  readonly topic: Topic;
  /** The claims that give the one value, the one that fits the other value best first, and those that give the other. */
  readonly ones: readonly Answer[];
  readonly others: readonly Answer[];
  /** The first claims of both, in one unit. */
  readonly pair: readonly [Claim, Claim];
  /** How likely it is that one question is asked, 0 to 1, and what may explain the gap. */
  readonly confidence: number;
  readonly doubt: Doubt;
  /** One source sets the one value against the other itself. */
  readonly areRivals: boolean;
  /** Both values may hold at once: "at least 15" and 20. */
  readonly agreed: boolean;
  /** Both state a limit, and not the same. */
  readonly areTwoLimits: boolean;
  /** A quantity that only grows is lower in the later source. */
  readonly fell: boolean;
}

/** From this probability on, that two claims answer one question, a gap between them is worth a warning. */
export const SURE = 0.55;
/** Of what a story has many of (prices, lengths, things done by any verb) one must be so sure. */
export const SURER = 0.75;
/** And so sure where something explains the gap to some degree: one is a total, or neither says what it is of. */
export const SUREST = 0.8;
/** Where both name the person, nothing but an error explains a gap between two ages: an age has no parts and no places. */
const SURE_OF_AGE = 0.4;

/** And where two reports that tell of how many it befell tell all else alike. */
const SURE_OF_SAME = 0.4;

/** Sources as many days apart may both be right about what is not known to stand still. */
const CHANGED_AFTER = 1;

/** What parts two counts of an example so far that they are no longer told in one breath. */
const FAR_FROM = 'The wind blew hard all night long. '.repeat(12);

/** Why a gap is worth a note and yet no warning. */
export const NO_WARNINGS: readonly PairRule<[gap: Gap]>[] = [
  {
    name: 'two-limits',
    example: ['The ferry to Moss may carry at most 240 cars.', 'The ferry to Moss may carry at most 310 cars.'],
    counterexample: ['The flood in Moss killed six people.', 'The flood in Moss killed nine people.'],
    test: ({ areTwoLimits }) => areTwoLimits,
  },
  {
    // "Aged 8 to 15" and "aged 9 to 15" as well may be of some of them and of all.
    name: 'may-both-hold',
    example: [
      '[2024-05-01] At least 15 people were killed by the flood in Moss.',
      '[2024-05-01] The flood in Moss killed 20 people.',
    ],
    counterexample: [
      '[2024-05-01] At least 15 people were killed by the flood in Moss.',
      '[2024-05-01] The flood in Moss killed 31 people.',
    ],
    test: ({ agreed, pair }) => agreed && (!areBoundsFarApart(...pair) || areRangesApart(...pair)),
  },
  {
    // Who writes "almost" has seldom counted to the last one.
    name: 'short-of-so-many-by-little',
    example: ['[2024-05-01] The bridge in Halden cost almost $40m.', '[2024-05-01] The bridge in Halden cost $42m.'],
    counterexample: [
      '[2024-05-01] The bridge in Halden cost almost $40m.',
      '[2024-05-01] The bridge in Halden cost $52m.',
    ],
    test: ({ pair: [one, other] }) => isLittleBeyond(one, other) || isLittleBeyond(other, one),
  },
  {
    name: 'on-the-open-side',
    example: [
      '[2024-05-01] The shooting in Moss happened before 4 p.m.',
      '[2024-05-01] The shooting in Moss happened at 2:45 p.m.',
    ],
    counterexample: [
      '[2024-05-01] The shooting in Moss happened at 4 p.m.',
      '[2024-05-01] The shooting in Moss happened at 2:45 p.m.',
    ],
    test: ({ pair: [one, other] }) => isOnOpenSide(one, other) || isOnOpenSide(other, one),
  },
  {
    // What has passed the one has passed the other.
    name: 'lower-floor-later',
    example: [
      '[2024-05-01] More than 700 people died in the flood in Moss.',
      '[2024-05-02] More than 500 people died in the flood in Moss.',
    ],
    counterexample: [
      '[2024-05-01] The flood in Moss killed 700 people.',
      '[2024-05-02] The flood in Moss killed 500 people.',
    ],
    test: ({ agreed, fell }) => agreed && fell,
  },
  {
    // Where only one tells that it is of each, the other may be of all of them.
    name: 'of-each-or-of-all',
    example: [
      '[2024-05-01] The storm killed 12 people in each of the villages of Moss.',
      '[2024-05-01] The storm killed 31 people in the villages of Moss.',
    ],
    counterexample: [
      '[2024-05-01] The storm killed 12 people in the villages of Moss.',
      '[2024-05-01] The storm killed 31 people in the villages of Moss.',
    ],
    test: ({ pair: [one, other] }) => isOfEach(one) !== isOfEach(other),
  },
  {
    name: 'not-sure-of-one-question',
    example: ['[2024-05-01] Police have two men in custody.', '[2024-05-01] Four people are in custody.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Rescuers found 35-year-old Ida Holm.'],
    test: (gap) => gap.confidence < leastSure(gap),
  },
  {
    // Of some things reports tell parts as often as the whole, so that a mere gap is never sure.
    name: 'told-in-parts',
    example: [
      '[2024-05-01] Three people were taken to hospital after the crash in Halden.',
      '[2024-05-01] Five people were taken to hospital after the crash in Halden.',
    ],
    counterexample: [
      '[2024-05-01] Three people were arrested after the crash in Halden.',
      '[2024-05-01] Five people were arrested after the crash in Halden.',
    ],
    test: ({ topic }) => isToldInParts(topic),
  },
  {
    name: 'counted-twice-by-one',
    example: [
      `[2024-05-01] Rain fell. The flood killed 25 people in Halden. ${FAR_FROM}The flood killed 54 people in Halden.`,
      '[2024-05-01] Rain fell.',
    ],
    counterexample: [
      `[2024-05-01] The flood killed 25 people in Halden. ${FAR_FROM}The flood killed 54 people in Halden.`,
      '[2024-05-01] Rain fell.',
    ],
    test: ({ topic, areRivals, ones, others }) =>
      topic.kind === 'count' && !areRivals && areOneTellers(ones[0]!, others[0]!),
  },
  {
    // Each update of a live page holds as of its own hour, and the next may tell of more, or of fewer.
    name: 'hours-between-updates',
    example: [
      '[2024-05-01] Storm kills 19 people in Moss.\nUPDATE 4:50 p.m.: Rain goes on.\nUPDATE 2:10 p.m.: The storm killed 31 people in Moss.',
      'Rain fell.',
    ],
    counterexample: [
      '[2024-05-01] Storm kills 19 people in Moss.\nRain goes on.\nThe storm killed 31 people in Moss.',
      'Rain fell.',
    ],
    test: ({ topic, ones, others }) => topic.kind === 'count' && areOfTwoUpdates(ones[0]!, others[0]!),
  },
  {
    name: 'days-between',
    example: [
      '[2024-05-01] Tickets for the Halden fair cost 12 crowns.',
      '[2024-05-08] Tickets for the Halden fair cost 15 crowns.',
    ],
    counterexample: [
      '[2024-05-01] Tickets for the Halden fair cost 12 crowns.',
      '[2024-05-01] Tickets for the Halden fair cost 15 crowns.',
    ],
    test: ({ topic, ones, others }) => mayHaveChanged(topic, ones, others),
  },
  {
    // Of what is done once there is one year, of somebody's death one day; of other days there may be many.
    name: 'one-of-many-days',
    example: [
      '[2024-05-09] The Halden mill of Ida Brekke burned down on Sunday.',
      '[2024-05-09] The Halden mill of Ida Brekke burned down on Monday.',
    ],
    counterexample: ['The mill of Halden was built in 1961.', 'The mill of Halden was built in 1972.'],
    test: ({ topic, pair, confidence, doubt }) =>
      topic.kind === 'date' && doubt !== 'least' && !(confidence >= SURER && pair.every((each) => isYearOfDeed(each))),
  },
  {
    // What is counted back from the day of a page is as sure as that day, which is hardly ever wrong by years.
    name: 'reckoned-from-page',
    example: [
      '[2020-06-15] The 83-year-old mill in Halden burned down on Friday.',
      '[2020-06-15] The mill in Halden burned down on Friday. It was built in 1935.',
    ],
    counterexample: [
      '[2020-06-15] The 83-year-old mill in Halden burned down on Friday.',
      '[2020-06-15] The mill in Halden burned down on Friday. It was built in 1911.',
    ],
    test: ({ topic, pair: [{ figure: one }, { figure: other }] }) =>
      topic.kind === 'date' && (isReckoned(one) || isReckoned(other)) && !areYearsApart(one, other),
  },
  {
    // It may say which of several is meant.
    name: 'year-of-a-noun',
    example: [
      "[2024-05-01] The court threw out Karl Roy's 2010 conviction for fraud in Halden.",
      '[2024-05-01] In 2006 a Halden jury found Karl Roy guilty of fraud.',
    ],
    counterexample: ['The mill of Halden was built in 1961.', 'The mill of Halden was built in 1972.'],
    test: ({ topic, pair }) => topic.kind === 'date' && pair.some(({ figure }) => isYearOfNoun(figure)),
  },
];

/** How much more than "almost so many" a number may be before nobody could have meant it, as a share. */
const LITTLE = 0.1;

function isLittleBeyond({ figure: short }: Claim, { figure: exact }: Claim): boolean {
  const [least, beyond] = [Number(short.value), Number(exact.value)];
  return short.isNearly && beyond > least && beyond <= (1 + LITTLE) * least;
}

/** Whether a claim tells what each of several things is or costs. */
export function isOfEach({ scope }: Claim): boolean {
  return scope.rate === EACH;
}

/** How likely it must be that one question is asked for a gap to be a warning: the more may explain it the likelier. */
function leastSure({ topic, doubt, areRivals }: Gap): number {
  // What a source sets against its own number itself is said of the same, whatever else might part them.
  if (areRivals) return SURE;
  if (doubt === 'full') return Number.POSITIVE_INFINITY;
  if (doubt === 'some') return SUREST;
  if (topic.kind === 'age') return SURE_OF_AGE;
  if (isKnown(topic)) return doubt === 'least' ? SURE_OF_SAME : SURE;
  return doubt === 'least' ? SURE : SURER;
}

/** Whether reports tell parts of what is asked as often as the whole. */
export function isToldInParts(topic: Topic): boolean {
  return classCounted(topic)?.partly === true;
}

/** Whether days lie between all claims on something that no lexicon knows to stand still. */
function mayHaveChanged(topic: Topic, ones: readonly Answer[], others: readonly Answer[]): boolean {
  if (STANDING_STILL.has(topic.kind) || classCounted(topic) !== undefined) return false;
  const [a, b] = [dated(ones), dated(others)];
  return a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => daysBetween(one, other) > CHANGED_AFTER));
}

/** The days as of which claims hold, of those that are dated. */
export function dated(answers: readonly Answer[]): readonly DayRange[] {
  return answers.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]));
}

/** Whether one source gives two values as its own, neither in its headline nor both where it tells the whole: it counts two things. */
function areOneTellers(one: Answer, other: Answer): boolean {
  return areOneSidesOwn(one, other) && !opens(one) && !opens(other) && !(isInLead(one) && isInLead(other));
}

/** Whether one source gives two values and nobody else says either of them. */
export function areOneSidesOwn(one: Answer, other: Answer): boolean {
  return one.sourceId === other.sourceId && !haveTwoSides(one, other);
}

/** Whether a claim stands in the first sentence of its source. */
export function opens({ claim }: Answer): boolean {
  return claim.figure.sentence.start === 0;
}
