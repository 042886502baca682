import { escapeMarkdown } from '../../../../features/wording/markdown.ts';
import { dateInWords } from '../../../../features/wording/wording.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { plainText } from '../plain-text.ts';
import { describeSources } from '../sources.ts';
import {
  collectDossier,
  collectQuoteVariants,
  type DossierQuestion,
  decisionLine,
  introductionTo,
  provenanceLine,
  questionInWords,
} from './dossier.ts';

/** A dossier to read and to print: each question with its positions, where they come from, and how it was decided. */
export function* exportMarkdown(index: CorpusIndex, isAsked?: (uri: string) => boolean): Generator<string> {
  const questions = collectDossier(index, isAsked);
  const sources = [...describeSources(index, isAsked)];
  yield `# What the sources say\n\n${introductionTo(sources.length, questions.length).join('\n\n')}\n`;
  for (const each of [...questions, ...collectQuoteVariants(index, isAsked)]) yield* describe(each);
  yield '\n## Sources\n\n';
  for (const { name, published } of sources) {
    yield `- ${escapeMarkdown(plainText(name))}${published === null ? ' (undated)' : `, ${escapeMarkdown(dateInWords(published))}`}\n`;
  }
}

function* describe(described: DossierQuestion): Generator<string> {
  const { positions, findings } = described;
  const { heading, verdict, support } = questionInWords(described);
  yield `\n## ${escapeMarkdown(heading)}\n\n**${verdict}** · ${support}\n`;
  for (const { explanation, decision, reopened } of findings) {
    yield `\n${escapeMarkdown(explanation)}\n`;
    if (decision) yield `\n> ${escapeMarkdown(decisionLine(decision))}\n`;
    if (reopened !== null) yield `\n> Open again: ${escapeMarkdown(plainText(reopened))}\n`;
  }
  for (const { text, claims } of positions) {
    yield `\n### ${escapeMarkdown(text)}\n\n`;
    for (const claim of claims) {
      yield `- “${escapeMarkdown(claim.quote)}”  \n  ${escapeMarkdown(provenanceLine(claim))} · origin ${claim.origin}\n`;
    }
  }
}
