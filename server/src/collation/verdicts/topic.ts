import type { Claim } from '../../claims/claim.ts';
import { type PredicateClass, predicateClass } from '../../claims/lexicon/predicates.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import type { FigureKind } from '../../figures/figure.ts';
import { anyRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';

/** What is asked, as far as a verdict depends on it. */
export interface Topic {
  readonly kind: FigureKind;
  readonly predicate: Claim['predicate'];
}

/** What is the same whenever it is asked: the age of a person on one day, when and where something happened. */
export const STANDING_STILL: ReadonlySet<FigureKind> = new Set(['age', 'time', 'date', 'identifier']);

/** What befell those who are counted, as a row of the lexicon; undefined where that knows nothing of it, or nothing is counted. */
export function classCounted({ kind, predicate }: Topic): PredicateClass | undefined {
  return kind === 'count' ? predicateClass(predicate) : undefined;
}

/** Of what is asked a story seldom has many. */
export const KNOWN_TOPICS: readonly PairRule<[topic: Topic]>[] = [
  {
    // Of what is done by any verb there are as many days as there are deeds.
    name: 'asks-what-stands-still',
    example: ['The fire in Moss broke out at 4 p.m. on Sunday.', 'The fire in Moss broke out at 7 p.m. on Sunday.'],
    counterexample: ['The mill of Halden was sold on Sunday.', 'The mill of Halden was sold on Monday.'],
    test: ({ kind, predicate }) => STANDING_STILL.has(kind) && !(kind === 'date' && openVerbOf(predicate) !== null),
  },
  {
    name: 'asks-what-befell',
    example: [
      '[2024-05-01] Rain fell. The flood killed 25 people in Halden. Wind blew. The flood killed 54 people in Halden.',
      'Rain fell.',
    ],
    counterexample: [
      '[2024-05-01] Rain fell. The fair sold 25 cakes in Halden. Wind blew. The fair sold 54 cakes in Halden.',
      'Rain fell.',
    ],
    test: (topic) => classCounted(topic) !== undefined,
  },
];

/** Whether the lexicons know what is asked: what befell people, whose age, when or where something happened. */
export function isKnown(topic: Topic): boolean {
  return anyRule(KNOWN_TOPICS, topic);
}
