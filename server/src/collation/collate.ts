import { doInTurn, doSteps, type Steps } from '../claims/steps.ts';
import { checkArithmetic } from './arithmetic/arithmetic.ts';
import type { Collation, Story } from './collated-source.ts';
import { completeDates } from './dating.ts';
import { originsOf } from './origins/origins.ts';
import { findingsOf } from './questions/findings.ts';
import { askQuestions } from './questions/questions.ts';
import { findQuoteVariants } from './quotations/quote-variants.ts';

/**
 * Compares the claims of a story's sources. Pure: the order of the sources does not matter, and ids stay the same while
 * the claims that they stand for do.
 */
export function collate(story: Story): Collation {
  return doSteps(collationSteps(story));
}

/**
 * The same for several stories, step by step: the first step of all of them, then the second, since what compares is more
 * machine code than a processor holds at hand. Null for a story on which this program fails.
 */
export function collateTogether(stories: readonly Story[]): readonly (Collation | null)[] {
  return doInTurn(stories.map(collationSteps));
}

/** Compares a story in the steps that may be done for many stories in turn; each depends on its story alone. */
function* collationSteps(story: Story): Steps<Collation> {
  const given = [...story.sources].sort((a, b) => (a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : 0));
  const origins = originsOf(given);
  const dated = completeDates(given, origins);
  const sources = given.map((each) => dated.get(each.source.id) ?? each);
  const byId = new Map(sources.map((each) => [each.source.id, each]));
  const sourceOf = (sourceId: string) => byId.get(sourceId) ?? null;
  yield;
  const asked = yield* askQuestions(story.id, sources, origins);
  yield;
  const arithmetic = checkArithmetic(story.id, sources, origins);
  yield;
  const variants = findQuoteVariants(story.id, sources, origins);
  yield;
  return {
    questions: [...asked.map(({ question }) => question), ...arithmetic.questions],
    findings: [...asked.flatMap((each) => findingsOf(each, sourceOf)), ...arithmetic.findings, ...variants],
    dated: [...dated.values()],
  };
}
