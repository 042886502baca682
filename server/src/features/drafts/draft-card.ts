import type { Hover, Location, Position } from 'vscode-languageserver-types';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { dateOf } from '../answers/answers.ts';
import { locationOf, locationsOf } from '../answers/places.ts';
import { attributionInWords, sourceLabel } from '../wording/claim-wording.ts';
import { linkToClaim } from '../wording/command-links.ts';
import { MarkupBuilder, type MarkupSupport } from '../wording/markdown.ts';
import { countSources, dateInWords } from '../wording/wording.ts';
import { type CheckedDraft, passageAt, rangeInDraft } from './checked-draft.ts';
import type { DraftEvidence, DraftStatus } from './draft.ts';
import { isProblem } from './draft-problems.ts';

/** A sign before a status, so that nothing depends on colour. */
export const STATUS_SIGNS: Readonly<Record<DraftStatus, string>> = {
  supported: '✓',
  rounded: '≈',
  outdated: '→',
  contested: '≠',
  misattributed: '!',
  unsupported: '?',
  unchecked: '·',
};

/** So many values, and claims of each, are shown on a card. */
const MOST_VALUES = 5;
const MOST_CLAIMS = 4;
const LONGEST = 240;

/**
 * The card of a figure or quotation of a draft: how it stands, why (unless a problem above the card says so),
 * and each claim that this rests on. Null elsewhere.
 */
export function showDraftCard(
  index: CorpusIndex,
  checked: CheckedDraft,
  position: Position,
  support: MarkupSupport,
): Hover | null {
  const passage = passageAt(checked, position);
  if (passage === null) return null;
  const { status, question, explanation, suggestion, evidence } = passage;
  const card = new MarkupBuilder(support);
  card.strong(`${STATUS_SIGNS[status]} ${status}`);
  if (question !== '') card.text(` · ${question}`);
  card.endLine();
  // The editor that runs the commands of cards shows problems above them.
  if (!(support.commands && isProblem(passage))) card.text(explanation, LONGEST).endLine();
  if (suggestion !== null) card.text('Write: ').strong(suggestion, LONGEST).endLine();
  if (evidence.length > 0) card.rule();
  for (const each of evidence.slice(0, MOST_VALUES)) writeEvidence(index, card, each);
  if (evidence.length > MOST_VALUES) card.text(`and ${evidence.length - MOST_VALUES} more`).endLine();
  return { contents: card.build(), range: rangeInDraft(checked, passage.span) };
}

function writeEvidence(index: CorpusIndex, card: MarkupBuilder, evidence: DraftEvidence): void {
  const { text, claims, independent } = evidence;
  const sources = new Set(claims.map(({ sourceId }) => sourceId)).size;
  card.strong(text, LONGEST).text(`  ${countSources(sources, independent)}: `);
  for (const [at, claim] of claims.slice(0, MOST_CLAIMS).entries()) {
    if (at > 0) card.text('; ');
    writeClaim(index, card, claim);
  }
  if (claims.length > MOST_CLAIMS) card.text(` and ${claims.length - MOST_CLAIMS} more`);
  card.endLine();
}

function writeClaim(index: CorpusIndex, card: MarkupBuilder, sourced: SourcedClaim): void {
  const location = locationOf(index, sourced);
  const date = dateOf(index, sourced);
  const { attribution } = sourced.claim;
  card.link(sourceLabel(index, sourced.sourceId), location && linkToClaim(location));
  if (attribution !== null) card.text(`, ${attributionInWords(attribution)}`);
  if (date !== null) card.text(`, ${dateInWords(date.slice(0, 'YYYY-MM-DD'.length))}`);
}

/** Where the claims stand that a passage of a draft rests on; the first value alone, or all. */
export function findDraftEvidence(
  index: CorpusIndex,
  checked: CheckedDraft,
  position: Position,
  which: 'first' | 'all',
): Location[] | null {
  const passage = passageAt(checked, position);
  if (passage === null) return null;
  const evidence = which === 'first' ? passage.evidence.slice(0, 1) : passage.evidence;
  return locationsOf(
    index,
    evidence.flatMap(({ claims }) => claims),
  );
}
