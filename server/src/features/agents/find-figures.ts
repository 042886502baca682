import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { folded } from '../tree/question-search.ts';
import { countedInWords, predicateInWords } from '../wording/claim-wording.ts';
import { fitBudget } from './budget.ts';
import { describeClaim, NOTICE } from './described.ts';
import type { Paging } from './list-findings.ts';

/** Words that tell nothing of what is looked for. */
const SMALL: ReadonlySet<string> = new Set(
  'the a an of in on at to for by with and or how many much were was is are did do does people'.split(' '),
);

/**
 * The figures in whose sentence, or in what they count, the words that are looked for stand; those with most of them
 * first. All words are asked for where some figure has them.
 */
export function findFigures(
  index: CorpusIndex,
  {
    about,
    kind,
    source,
  }: { readonly about: string; readonly kind?: string | undefined; readonly source?: string | undefined },
  paging: Paging,
) {
  const words = wordsOf(about);
  const part = source === undefined ? null : folded(source);
  const found: { readonly claim: SourcedClaim; readonly hits: number }[] = [];
  for (const claim of index.allClaims()) {
    if (kind !== undefined && claim.claim.figure.kind !== kind) continue;
    const placed = index.placed(claim.sourceId);
    if (!placed || (part !== null && !folded(placed.source.name).includes(part))) continue;
    const hits = hitsIn(placed.source.body, claim, words);
    if (hits > 0 || words.length === 0) found.push({ claim, hits });
  }
  const most = found.reduce((best, { hits }) => Math.max(best, hits), 0);
  const nearest = found.filter(({ hits }) => hits * 2 > most || hits === most).sort((a, b) => b.hits - a.hits);
  const { items, leftOut, nextCursor } = fitBudget(nearest, paging, ({ claim }) => describeFound(index, claim));
  return {
    notice: NOTICE,
    total: nearest.length,
    figures: items.filter((each) => each !== null),
    leftOut,
    nextCursor,
  };
}

function wordsOf(about: string): readonly string[] {
  const all = folded(about).match(/[\p{L}\p{N}.]+/gu) ?? [];
  const telling = all.filter((word) => !SMALL.has(word));
  return [...new Set(telling.length > 0 ? telling : all)].map((word) =>
    word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word,
  );
}

function hitsIn(body: string, { claim }: SourcedClaim, words: readonly string[]): number {
  const { start, end } = claim.figure.sentence;
  const about = [countedInWords(claim), predicateInWords(claim), ...claim.scope.places];
  const text = folded(`${body.slice(start, end)} ${about.join(' ')} ${claim.figure.value}`);
  return words.filter((word) => text.includes(word)).length;
}

function describeFound(index: CorpusIndex, claim: SourcedClaim) {
  const described = describeClaim(index, claim);
  if (described === null) return null;
  const [question] = index.questionsOf(claim);
  return { ...described, questionId: question?.id ?? null, verdict: question?.verdict ?? null };
}
