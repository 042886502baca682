import { coverageInWords, coverageOf } from '../../../../features/answers/coverage.ts';
import { escapeMarkdown } from '../../../../features/wording/markdown.ts';
import { dateInWords } from '../../../../features/wording/wording.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { plainText } from '../plain-text.ts';
import { type CitedSource, citeSources } from '../sources.ts';
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
  const sources = [...citeSources(index, isAsked)];
  yield `# What the sources say\n\n${introductionTo(sources.length, questions.length).join('\n\n')}\n`;
  for (const each of [...questions, ...collectQuoteVariants(index, isAsked)]) yield* describe(each);
  yield '\n## Sources\n\n';
  for (const source of sources) {
    const { name, published, publisher } = source;
    const known = [
      titled(source),
      publisher && escapeMarkdown(publisher),
      published && escapeMarkdown(dateInWords(published)),
    ];
    const words = known.filter((part) => part !== null).join(', ');
    yield `- ${escapeMarkdown(plainText(name))}${words === '' ? '' : `: ${words}`}${published === null ? ' (undated)' : ''}\n`;
  }
  yield `\n${coverageInWords(coverageOf(index, isAsked))}\n`;
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
      const title = titled(claim);
      const from = `${title === null ? '' : `${title} · `}${escapeMarkdown(provenanceLine(claim))}`;
      yield `- “${escapeMarkdown(claim.quote)}”  \n  ${from} · origin ${claim.origin}\n`;
    }
  }
}

/** A source's title, leading to where it stands on the web; that address where it has no title. */
function titled({ title, address }: Pick<CitedSource, 'title' | 'address'>): string | null {
  const words = title ?? address;
  if (words === null) return null;
  return address === null ? `*${escapeMarkdown(words)}*` : `[${escapeMarkdown(words)}](<${address}>)`;
}
