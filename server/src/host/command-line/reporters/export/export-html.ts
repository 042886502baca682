import { coverageInWords, coverageOf } from '../../../../features/answers/coverage.ts';
import { dateInWords } from '../../../../features/wording/wording.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { wordTable } from '../../../../language/word-table.ts';
import { plainText } from '../plain-text.ts';
import { type CitedSource, citeSources } from '../sources.ts';
import {
  collectDossier,
  collectQuoteVariants,
  type DossierClaim,
  type DossierQuestion,
  decisionLine,
  introductionTo,
  provenanceLine,
  questionInWords,
} from './dossier.ts';

const ENTITIES = wordTable({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

/** Words as HTML that shows these words and nothing else, in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES.get(character)!);
}

/** Nothing is loaded and nothing runs, whatever a source says. */
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the sources say</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 0.25rem; } h3 { font-size: 1.1rem; margin: 1rem 0 0; } h3 + ul { margin-top: 0.25rem; }
section { break-inside: avoid-page; border-top: 1px solid; } section h2 { margin-top: 1rem; }
h2 + p { margin: 0 0 0.75rem; } .verdict { font-weight: 600; } .decision { border-left: 4px solid; padding-left: 0.75rem; margin: 0.5rem 0; }
ul { padding-left: 1.25rem; } li { margin: 0.25rem 0; } q { quotes: "\\201C" "\\201D"; }
.from { display: block; font-size: 0.875rem; }
@media print { body { max-width: none; margin: 0; } }
</style>
</head>
<body>
`;

/** The dossier as a page that stands alone, to read and to print. */
export function* exportHtml(index: CorpusIndex, isAsked?: (uri: string) => boolean): Generator<string> {
  const questions = collectDossier(index, isAsked);
  const sources = [...citeSources(index, isAsked)];
  yield `${HEAD}<h1>What the sources say</h1>\n`;
  for (const words of introductionTo(sources.length, questions.length)) yield `<p>${words}</p>\n`;
  for (const each of [...questions, ...collectQuoteVariants(index, isAsked)]) yield* describe(each);
  yield '<section>\n<h2>Sources</h2>\n<ul>\n';
  for (const source of sources) {
    const { name, published, publisher } = source;
    const known = [titled(source), publisher && escapeHtml(publisher), published && escapeHtml(dateInWords(published))];
    const words = known.filter((part) => part !== null).join(', ');
    yield `<li>${escapeHtml(name)}${words === '' ? '' : `: ${words}`}${published === null ? ' (undated)' : ''}</li>\n`;
  }
  yield `</ul>\n<p>${coverageInWords(coverageOf(index, isAsked))}</p>\n</section>\n</body>\n</html>\n`;
}

function* describe(described: DossierQuestion): Generator<string> {
  const { positions, findings } = described;
  const { heading, verdict, support } = questionInWords(described);
  yield `<section>\n<h2>${escapeHtml(heading)}</h2>\n`;
  yield `<p><span class="verdict">${verdict}</span> · ${support}</p>\n`;
  for (const { explanation, decision, reopened } of findings) {
    yield `<p>${escapeHtml(explanation)}</p>\n`;
    if (decision) yield `<p class="decision">${escapeHtml(decisionLine(decision))}</p>\n`;
    if (reopened !== null) yield `<p class="decision">Open again: ${escapeHtml(reopened)}</p>\n`;
  }
  for (const { text, claims } of positions) {
    yield `<h3>${escapeHtml(text)}</h3>\n<ul>\n${claims.map(item).join('')}</ul>\n`;
  }
  yield '</section>\n';
}

function item(claim: DossierClaim): string {
  const title = titled(claim);
  const from = `${title === null ? '' : `${title} · `}${escapeHtml(`${provenanceLine(claim)} · origin ${claim.origin}`)}`;
  return `<li><q>${escapeHtml(claim.quote)}</q> <span class="from">${from}</span></li>\n`;
}

/** A source's title, leading to where it stands on the web; that address where it has no title. */
function titled({ title, address }: Pick<CitedSource, 'title' | 'address'>): string | null {
  if (address === null) return title && `<cite>${escapeHtml(title)}</cite>`;
  return `<a href="${escapeHtml(address)}" rel="noreferrer">${title === null ? escapeHtml(address) : `<cite>${escapeHtml(title)}</cite>`}</a>`;
}
