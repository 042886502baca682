import type { Evidence } from '../../../../collation/evidence/evidence.ts';
import type { SourcedClaim } from '../../../../collation/finding.ts';
import { compareClaims, figureInWords, foundInWords } from '../../../../features/why/comparison.ts';
import { conclusionInWords, decisiveInWords, weightInWords } from '../../../../features/why/why-wording.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { excerptOf } from '../check/excerpt.ts';
import { placeOf } from '../check/problems.ts';
import { shownPath } from '../paths.ts';
import { plainText } from '../plain-text.ts';
import { colors } from '../terminal-colors.ts';

const WIDTH_OF_WEIGHT = 5;

/** For people: both figures in their sentences, how sure it is that they answer one question, and each term with its weight. */
export function* reportPretty(index: CorpusIndex, a: SourcedClaim, b: SourcedClaim): Generator<string> {
  yield* showFigure(index, a);
  yield* showFigure(index, b);
  const comparison = compareClaims(index, a, b);
  const { why } = comparison;
  const found = foundInWords(comparison);
  yield `${colors.bold(conclusionInWords(why))}${found === null ? '' : ` (${plainText(found)})`}\n`;
  yield `${decisiveInWords(why, a.sourceId === b.sourceId)}\n`;
  yield* showEvidence(
    'For one question',
    why.evidence.filter(({ weight }) => weight > 0),
  );
  yield* showEvidence(
    'Against it',
    why.evidence.filter(({ weight }) => weight < 0),
  );
}

function* showFigure(index: CorpusIndex, claim: SourcedClaim): Generator<string> {
  const { source } = index.placed(claim.sourceId)!;
  const place = placeOf(index, source.uri, index.locate(claim.sourceId, claim.claim.figure)!);
  const address = `${plainText(shownPath(source.uri))}:${place.line}:${place.column}`;
  yield `${colors.bold(plainText(figureInWords(index, claim)))}  ${colors.dim(`${address}  ${plainText(source.name)}`)}\n`;
  const excerpt = excerptOf(index.file(source.uri)!.text, index.lines(source.uri)!, place.span);
  yield `  ${excerpt.text}\n  ${colors.bold(excerpt.carets)}\n`;
}

function* showEvidence(heading: string, evidence: readonly Evidence[]): Generator<string> {
  if (evidence.length === 0) return;
  yield `\n${heading}\n`;
  for (const { words, weight } of evidence) yield `  ${weightInWords(weight).padStart(WIDTH_OF_WEIGHT)}  ${words}\n`;
}
