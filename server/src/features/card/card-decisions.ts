import { decisionInWords } from '../../annotations/summary.ts';
import type { Finding } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { ClaimParams } from '../protocol/protocol.ts';
import { linkToDecide, linkToReopen } from '../wording/command-links.ts';
import type { MarkupBuilder } from '../wording/markdown.ts';

const MOST_DECISIONS = 1;
const LONGEST_REASON = 160;
const LONGEST_NAME = 40;

/** What people decided about the findings on a figure, the first of them: "✓ Settled for 9 by Ada Brook: counted again". */
export function writeDecisions(card: MarkupBuilder, index: CorpusIndex, findings: readonly Finding[]): void {
  const decisions = findings.map(({ id }) => index.decision(id)).filter((decision) => decision !== null);
  const seen = new Map(decisions.map((decision) => [decision.id, decision]));
  for (const decision of [...seen.values()].slice(0, MOST_DECISIONS)) {
    const { creator, reason, reopened } = decision;
    card.text(`${reopened === null ? '✓' : '○'} ${decisionInWords(decision)}`);
    if (creator !== '') card.text(' by ').text(creator, LONGEST_NAME);
    if (reason !== '') card.text(': ').text(reason, LONGEST_REASON);
    card.endLine();
    if (reopened !== null) card.text('Open again: ').text(reopened, LONGEST_REASON).endLine();
  }
}

/** The ways to decide about the findings on a figure, or to take that back. */
export function writeWaysToDecide(
  card: MarkupBuilder,
  index: CorpusIndex,
  findings: readonly Finding[],
  from: ClaimParams,
): void {
  if (findings.some(({ id }) => index.isOpen(id))) card.command('Decide', linkToDecide(from));
  if (findings.some(({ id }) => !index.isOpen(id))) card.command('Reopen', linkToReopen(from));
}
