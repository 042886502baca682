import { DiagnosticSeverity, type Hover, type Position } from 'vscode-languageserver-types';
import { explainClaims } from '../../claims/explain-claims.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { Span } from '../../corpus/span.ts';
import type { Figure } from '../../figures/figure.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { questionOf, quoteVariantOf } from '../answers/answers.ts';
import { leadsOne } from '../answers/leading-claim.ts';
import { claimAt, locationIn, offsetAt } from '../answers/places.ts';
import { type FindingProblem, type ProblemSettings, problemsOn } from '../problems/diagnostics.ts';
import type { MarkupSupport } from '../wording/markdown.ts';
import { isQuantity } from '../wording/quantities.ts';
import { writeCard } from './card.ts';
import { writeQuotationCard } from './quotation-card.ts';

/** Of a problem that is a hint the editor marks so many characters alone, and shows it above the card on these. */
const MARKED_OF_HINT = 2;

/**
 * The card of the figure at a position, also on its qualifier and its unit, or of the quotation there if sources word it
 * differently; null elsewhere, and on dates, ordinals and the like that answer no question. `settings` say which problems
 * the editor shows above the card, and whether the rules that decided the figure are named.
 */
export function showHover(
  index: CorpusIndex,
  uri: string,
  position: Position,
  support: MarkupSupport,
  settings: ProblemSettings & { readonly rulesOnCards?: boolean },
): Hover | null {
  const claim = claimAt(index, uri, position);
  const location = claim && locationIn(index, claim.sourceId, wholeOf(claim.claim.figure));
  if (!location || !isWorthACard(index, claim)) return null;
  const variant = quoteVariantOf(index, claim);
  const problems = problemsAbove(index, claim, uri, position, support, settings);
  const rules = settings.rulesOnCards === true ? rulesOf(index, claim) : [];
  const contents = variant
    ? writeQuotationCard(index, claim, variant, support, problems)
    : writeCard(index, claim, support, { problems, rules });
  return { contents, range: location.range };
}

/**
 * What the editor shows as problems above the card: those on the figure, where the position is on the figure itself and not
 * on a word around it. Our own client makes hints of those that do not lead their finding.
 */
function problemsAbove(
  index: CorpusIndex,
  claim: SourcedClaim,
  uri: string,
  position: Position,
  support: MarkupSupport,
  settings: ProblemSettings,
): readonly FindingProblem[] {
  const place = index.locate(claim.sourceId, claim.claim.figure);
  const offset = offsetAt(index, uri, position);
  if (place === null || offset === null || offset < place.start || offset > place.end) return [];
  const isMarked = offset <= place.start + MARKED_OF_HINT;
  const isHint = ({ finding, severity }: FindingProblem) =>
    severity === DiagnosticSeverity.Hint || (support.commands && !leadsOne(index, [finding], claim));
  return problemsOn(index, claim, settings).filter((problem) => isMarked || !isHint(problem));
}

function isWorthACard(index: CorpusIndex, claim: SourcedClaim): boolean {
  return isQuantity(claim.claim.figure) || index.findingsOf(claim).length > 0 || questionOf(index, claim) !== null;
}

/** The names of the rules that decided a figure. */
function rulesOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): readonly string[] {
  const placed = index.placed(sourceId);
  return placed ? explainClaims(placed.source)(claim.figure) : [];
}

/** From a figure's first word to its last, qualifier and unit included. */
function wholeOf(figure: Figure): Span {
  const parts = [figure, figure.qualifierSpan, figure.unitSpan].filter((span) => span !== null);
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}
