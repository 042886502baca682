import type { Claim } from '../../../../claims/claim.ts';
import { explainClaims } from '../../../../claims/explain-claims.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { placeOf } from '../check/problems.ts';
import { plainText, withoutWorkflowCommands } from '../plain-text.ts';
import { describeSource } from '../sources.ts';
import { colors } from '../terminal-colors.ts';
import { counted } from '../wording.ts';

function shownValue({ figure }: Claim): string {
  const range = figure.range ? `${figure.low} to ${figure.high}` : String(figure.value);
  const qualifier = figure.qualifier === '=' ? '' : `${figure.qualifier} `;
  const trend = figure.trend === null ? '' : ` ${figure.trend}`;
  return `${qualifier}${range}${figure.unit === null ? '' : ` ${figure.unit}`}${trend}`;
}

function showClaim(claim: Claim, line: number, rules: readonly string[]): string {
  const { figure, attribution, asOf } = claim;
  const parts = [
    `${figure.kind} ${shownValue(claim)}`,
    ...(figure.concept.length > 0 ? [`about ${figure.concept.join(', ')}`] : []),
    ...(attribution ? [`said by ${attribution.speaker.text}`] : []),
    ...(attribution?.via ? [`via ${attribution.via.text}`] : []),
    ...(asOf ? [`as of ${asOf.date}`] : []),
    ...(rules.length > 0 ? [`by ${rules.join(', ')}`] : []),
  ].map(plainText);
  return `  ${colors.dim(`${line}:`)} ${colors.bold(plainText(figure.text))}  ${parts.join(' · ')}\n`;
}

function* describe(index: CorpusIndex, explain: boolean): Generator<string> {
  for (const file of index.files()) {
    for (const { source } of file.placed) {
      const { published } = describeSource(index, source);
      yield `${colors.underline(plainText(source.name))}${published === null ? '' : `  ${plainText(published)}`}\n`;
      const rulesOf = explain ? explainClaims(source) : () => [];
      for (const claim of index.claims(source.id)) {
        const place = index.locate(source.id, claim.figure);
        if (place) yield showClaim(claim, placeOf(index, place.uri, place).line, rulesOf(claim.figure));
      }
      yield '\n';
    }
  }
  const { sources, figures } = index.counts();
  yield `${counted(figures, 'figure')} in ${counted(sources, 'source')}\n`;
}

/** For people: each source with its figures, a line a figure; a summary line at the end. */
export function* reportPretty(index: CorpusIndex, { explain }: { readonly explain: boolean }): Generator<string> {
  for (const lines of describe(index, explain)) yield withoutWorkflowCommands(lines);
}
