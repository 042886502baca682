import type { MarkupContent } from 'vscode-languageserver-types';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf } from '../answers/answers.ts';
import { type OriginReason, REASONS } from '../answers/origin-reasons.ts';
import { findingsOn, valuesInWords } from '../answers/question-values.ts';
import { writeDecisions } from '../card/card-decisions.ts';
import { countSourcesOf, listInWords, sourceLabel } from '../wording/claim-wording.ts';
import { MarkupBuilder, type MarkupSupport } from '../wording/markdown.ts';
import { capitalised, countSources, VERDICT_MARKS, verdictInWords } from '../wording/wording.ts';
import type { ListedQuestion } from './listed-question.ts';

const MOST_EXPLANATIONS = 4;
const LONGEST_EXPLANATION = 300;
const LONGEST_PHRASE = 120;
const MOST_SOURCES = 12;

/**
 * A question's card: what is asked and the values, the verdict and how many stand behind it, why it is a finding, and what
 * people decided about it.
 */
export function writeQuestionCard(
  index: CorpusIndex,
  { question, state }: Pick<ListedQuestion, 'question' | 'state'>,
  support: MarkupSupport,
): MarkupContent {
  const card = new MarkupBuilder(support);
  const findings = findingsOn(index, question);
  card.strong(capitalised(question.phrase), LONGEST_PHRASE).text(` · ${valuesInWords(index, question, findings)}`);
  card.endLine();
  card.text(
    state === 'decided' ? '✓ decided: ' : `${VERDICT_MARKS[question.verdict]} ${verdictInWords(question.verdict)}: `,
  );
  card.text(countSources(countSourcesOf(claimsOf(question)), question.independent));
  card.endLine();
  if (findings.length > 0) card.rule();
  for (const { explanation } of findings.slice(0, MOST_EXPLANATIONS)) {
    card.text(explanation, LONGEST_EXPLANATION).endLine();
  }
  writeDecisions(card, index, findings);
  return card.build();
}

/** What makes sources one origin: "Same text as 000: 001 and 002", and the words they share. */
export function writeOriginCard(index: CorpusIndex, reason: OriginReason, support: MarkupSupport): MarkupContent {
  const card = new MarkupBuilder(support);
  const others = reason.others.map(({ sourceId }) => sourceLabel(index, sourceId));
  card.text(`${capitalised(REASONS[reason.kind])} as `).strong(sourceLabel(index, reason.claim.sourceId));
  card.text(`: ${listInWords(others, MOST_SOURCES)}`, 2 * LONGEST_EXPLANATION).endLine();
  card.rule();
  return card.text(reason.words, LONGEST_EXPLANATION).endLine().build();
}
