import type { Question, SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf } from '../answers/answers.ts';
import { type OriginReason, originReasons, REASONS, sharedInWords } from '../answers/origin-reasons.ts';
import { countSourcesOf, sourceLabel } from '../wording/claim-wording.ts';
import { linkToClaim } from '../wording/command-links.ts';
import type { MarkupBuilder } from '../wording/markdown.ts';

const MOST_REASONS = 3;
const MOST_SOURCES = 2;

/** Before what makes sources one origin. */
const ORIGIN_SIGN = '↳';

/** What makes other sources of a question one origin with a claim's, the first few reasons; none where all are independent. */
export function reasonsOnCard(index: CorpusIndex, claim: SourcedClaim, question: Question): readonly OriginReason[] {
  const claims = claimsOf(question);
  if (question.independent >= countSourcesOf(claims)) return [];
  return originReasons(index, claim, claims).slice(0, MOST_REASONS);
}

/** The reasons that the sources of some claims share with a figure, and no other source does. */
export function reasonsOfThese(
  reasons: readonly OriginReason[],
  claim: SourcedClaim,
  claims: readonly SourcedClaim[],
): readonly OriginReason[] {
  const sources = new Set(claims.map(({ sourceId }) => sourceId));
  sources.delete(claim.sourceId);
  return reasons.filter(
    ({ others, through }) =>
      through === null && others.length === sources.size && others.every(({ sourceId }) => sources.has(sourceId)),
  );
}

/** Behind the sources that share them: "same text (“Smoke stood over the harbour …”, 32 words), same authority (police)". */
export function writeReasons(card: MarkupBuilder, reasons: readonly OriginReason[]): void {
  for (const [at, reason] of reasons.entries()) {
    card.text(`${at > 0 ? ', ' : ''}${REASONS[reason.kind]} `);
    writeShared(card, reason);
  }
}

/**
 * Behind all values, from the line on that is open: "↳ same text as 001 (“Smoke stood over the harbour …”, 32 words), same authority (police)": what
 * makes other sources one origin with this one, directly or through one of them ("c through b"). A reason that the same
 * sources share does not name them again.
 */
export function writeOrigins(card: MarkupBuilder, index: CorpusIndex, reasons: readonly OriginReason[]): void {
  let named = '';
  for (const reason of reasons) {
    const sharing = reason.others.map(({ sourceId }) => sourceId).join('\n');
    const isNamed = sharing === named;
    if (!isNamed && named !== '') card.endLine();
    else if (!isNamed && card.length > 0) card.text(' · ');
    card.text(isNamed ? `, ${REASONS[reason.kind]} ` : `${ORIGIN_SIGN} ${REASONS[reason.kind]} as `);
    if (!isNamed) writeSharing(card, index, reason);
    writeShared(card, reason);
    named = sharing;
  }
  card.endLine();
}

/** The sources that share a reason, each leading to where it says so. */
function writeSharing(card: MarkupBuilder, index: CorpusIndex, { others, through }: OriginReason): void {
  for (const [at, { sourceId, location }] of others.slice(0, MOST_SOURCES).entries()) {
    if (at > 0) card.text(', ');
    card.link(sourceLabel(index, sourceId), location && linkToClaim(location));
  }
  const rest = others.length - MOST_SOURCES;
  card.text(rest > 0 ? ` and ${rest} more ` : ' ');
  if (through !== null) card.text(`through ${sourceLabel(index, through)} `);
}

/** What is shared, leading to where the figure's own source has it. */
function writeShared(card: MarkupBuilder, reason: OriginReason): void {
  card
    .text('(')
    .link(sharedInWords(reason), reason.location && linkToClaim(reason.location))
    .text(')');
}
