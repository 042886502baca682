import type { Decision, DecisionStep } from '../../annotations/annotation.ts';
import { decisionInWords } from '../../annotations/summary.ts';
import type { Finding } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { ClaimParams } from '../protocol/protocol.ts';
import { linkToDecide, linkToReopen } from '../wording/command-links.ts';
import type { MarkupBuilder } from '../wording/markdown.ts';
import { countOf, dateInWords } from '../wording/wording.ts';

const MOST_DECISIONS = 1;
const LONGEST_REASON = 160;
const LONGEST_NAME = 40;
/** So many earlier steps are told one by one. */
const MOST_STEPS = 2;
const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** Before what had been decided earlier. */
const BEFORE_SIGN = '←';
/** Before who took a decision back. */
const REOPENED_SIGN = '↺';

/**
 * What people decided about the findings on a figure, the first of them: "✓ Settled for 9 by Ada Brook, 3 April 2026: counted
 * again"; then what had been decided or taken back before.
 */
export function writeDecisions(card: MarkupBuilder, index: CorpusIndex, findings: readonly Finding[]): void {
  const decisions = findings.map(({ id }) => index.decision(id)).filter((decision) => decision !== null);
  const seen = new Map(decisions.map((decision) => [decision.id, decision]));
  for (const decision of [...seen.values()].slice(0, MOST_DECISIONS)) writeDecision(card, decision);
}

function writeDecision(card: MarkupBuilder, { history, reopened, ...decision }: Decision): void {
  writeStep(card, reopened === null ? '✓' : '○', decision);
  const last = history.at(-1);
  if (last?.decision === 'reopened') writeStep(card, REOPENED_SIGN, last);
  else if (reopened !== null) card.text('Open again: ').text(reopened, LONGEST_REASON).endLine();
  const before = history.slice(
    0,
    history.findLastIndex((step) => step.decision !== 'reopened'),
  );
  for (const step of before.slice(-MOST_STEPS).reverse()) writeStep(card, BEFORE_SIGN, step);
  const rest = before.length - MOST_STEPS;
  if (rest > 0) card.text(`${BEFORE_SIGN} ${countOf(rest, 'step')} before`).endLine();
}

function writeStep(card: MarkupBuilder, sign: string, step: DecisionStep): void {
  const { creator, created, reason } = step;
  card.text(`${sign} ${decisionInWords(step)}`);
  if (creator !== '') card.text(' by ').text(creator, LONGEST_NAME);
  if (created !== '') card.text(`, ${dateInWords(created.slice(0, DATE_LENGTH))}`);
  if (reason !== '') card.text(': ').text(reason, LONGEST_REASON);
  card.endLine();
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
