import type { Claim } from '../../claims/claim.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import { anyRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';

/** By what two counts say themselves how they come to differ: of whom the lesser one is, and of whom the other. */
export const GAP_RULES: readonly PairRule<[less: Claim, more: Claim]>[] = [
  {
    name: 'doer-among-the-dead',
    example: [
      'Nine people were killed in the mill of Halden on Friday.',
      'Ten people were killed in the mill of Halden on Friday, including the gunman.',
    ],
    counterexample: [
      'Nine people were killed in the mill of Halden on Friday.',
      'Ten people were killed in the mill of Halden on Friday.',
    ],
    test: (less, more) =>
      Number(more.figure.value) - Number(less.figure.value) === 1 &&
      more.scope.doer === 'with' &&
      less.scope.doer !== 'with',
  },
  {
    // "11 children were among the dead" tells a part of all, and all children that were.
    name: 'part-told-of-whole',
    example: ['Among the dead in Halden are three men.', 'Twelve people were killed in Halden.'],
    counterexample: ['Nine people were killed in Halden.', 'Ten people were killed in Halden.'],
    test: (less, more) =>
      less.extent !== 'whole' &&
      more.extent === 'whole' &&
      !(less.extent === 'part' && less.subject !== 'person' && less.subject === more.subject),
  },
  {
    // Beside how many were killed reports tell how many of all these were women, children, police officers.
    name: 'told-beside-all',
    example: ['Three women were killed in Halden.', 'Twelve people were killed in Halden.'],
    counterexample: ['Nine people were killed in Halden.', 'Ten people were killed in Halden.'],
    test: (less, more) => {
      const kind = subjectKind(less.subject ?? '');
      return kind?.toldBesideAll === true && more.subject === kind.within;
    },
  },
  {
    // A headline over several happenings adds up what befell people in each.
    name: 'sum-over-several-happenings',
    example: [
      'Nine people were hurt in three crashes in Halden on Friday.',
      'Four people were hurt in the crash in Halden on Friday.',
    ],
    counterexample: [
      'Nine people were hurt in the crash in Halden on Friday.',
      'Four people were hurt in the crash in Halden on Friday.',
    ],
    test: (less, more) => more.scope.severalHappenings && !less.scope.severalHappenings,
  },
];

/**
 * Whether two counts say themselves how they come to differ: who did the harm is counted in one of them, or one tells of
 * a part ("three children"), or of those beside others ("three other men"), or of one happening of several, and the other of
 * all, who are more.
 */
export function accountsForGap(one: Claim, other: Claim): boolean {
  const [less, more] = Number(one.figure.value) < Number(other.figure.value) ? [one, other] : [other, one];
  return one.figure.kind === 'count' && anyRule(GAP_RULES, less, more);
}
