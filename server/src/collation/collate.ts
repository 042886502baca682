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
  const given = [...story.sources].sort((a, b) => (a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : 0));
  const origins = originsOf(given);
  const dated = completeDates(given, origins);
  const sources = given.map((each) => dated.get(each.source.id) ?? each);
  const byId = new Map(sources.map((each) => [each.source.id, each]));
  const sourceOf = (sourceId: string) => byId.get(sourceId) ?? null;
  const asked = askQuestions(story.id, sources, origins);
  const arithmetic = checkArithmetic(story.id, sources, origins);
  const variants = findQuoteVariants(story.id, sources, origins);
  return {
    questions: [...asked.map(({ question }) => question), ...arithmetic.questions],
    findings: [...asked.flatMap((each) => findingsOf(each, sourceOf)), ...arithmetic.findings, ...variants],
    dated: [...dated.values()],
  };
}
