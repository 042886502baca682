import type { Named, NamedRule, RuleTable } from '../language/rules.ts';
import { PERIOD_RULES } from './answers/periods.ts';
import { NO_ANSWERS } from './candidates/no-answers.ts';
import { OTHER_WAYS } from './drafts/other-ways.ts';
import { SUPPORT_RULES } from './drafts/support.ts';
import { NAME_RULES } from './frames/names-apart.ts';
import { STAMP_RULES } from './frames/stamps.ts';
import { UTTERANCE_RULES } from './quotations/quotations.ts';
import { PAGE_WORD_RULES } from './stories/story-features.ts';
import { ROUNDINGS } from './values/rounding.ts';
import { GAP_RULES } from './verdicts/explained-gaps.ts';

/** A rule about one text, or about two. */
export type CollationRule = Named &
  (
    | Pick<NamedRule, 'example' | 'counterexample'>
    | { readonly [key in 'example' | 'counterexample']: readonly [string, string] }
  );

/** All rules by which claims are laid out and held against each other, beside the bars and terms of `evidence/`. */
export const COLLATION_RULES: readonly RuleTable<CollationRule>[] = [
  { room: 'collation/stories', rules: PAGE_WORD_RULES },
  { room: 'collation/values', rules: ROUNDINGS },
  { room: 'collation/answers', rules: PERIOD_RULES },
  { room: 'collation/frames', rules: [...STAMP_RULES, ...NAME_RULES] },
  { room: 'collation/candidates', rules: NO_ANSWERS },
  { room: 'collation/drafts', rules: [...OTHER_WAYS, ...SUPPORT_RULES] },
  { room: 'collation/verdicts', rules: GAP_RULES },
  { room: 'collation/quotations', rules: UTTERANCE_RULES },
];
