import type { Position, Range } from 'vscode-languageserver-types';
import { locationOf } from '../../server/src/features/answers/places.ts';
import { showHover } from '../../server/src/features/card/hover.ts';
import { citeNodes } from '../../server/src/features/citing/cite-nodes.ts';
import { completeHeader } from '../../server/src/features/editing/completion.ts';
import { formatCorpus } from '../../server/src/features/editing/formatting.ts';
import { withHeader } from '../../server/src/features/editing/pasted-header.ts';
import { planRename } from '../../server/src/features/editing/rename-source.ts';
import { listLenses } from '../../server/src/features/marks/code-lenses.ts';
import { highlightAnswers } from '../../server/src/features/marks/document-highlights.ts';
import { listLinks } from '../../server/src/features/marks/document-links.ts';
import { listSymbols } from '../../server/src/features/marks/document-symbols.ts';
import { listFigureMarks } from '../../server/src/features/marks/figure-marks.ts';
import { listFolds } from '../../server/src/features/marks/folding.ts';
import { listHints } from '../../server/src/features/marks/inlay-hints.ts';
import { listSelectionRanges } from '../../server/src/features/marks/selection-ranges.ts';
import { listTokens } from '../../server/src/features/marks/semantic-tokens.ts';
import { findDefinition } from '../../server/src/features/navigation/definition.ts';
import { findNextContradiction } from '../../server/src/features/navigation/next-contradiction.ts';
import { findReferences } from '../../server/src/features/navigation/references.ts';
import { findSymbols } from '../../server/src/features/navigation/workspace-symbols.ts';
import { findQuickFixes } from '../../server/src/features/problems/code-actions.ts';
import { listProblems } from '../../server/src/features/problems/diagnostics.ts';
import { describeTimeline } from '../../server/src/features/timeline.ts';
import { growClaimsTree } from '../../server/src/features/tree/claims-tree.ts';
import { SourcesTree } from '../../server/src/features/tree/sources-tree.ts';
import { listComparable } from '../../server/src/features/why/comparison.ts';
import type { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { holds, indexed, TODAY, URI } from './holds.ts';

/** How many of the figures are pointed at. */
const POINTED_AT = 3;
const SUPPORT = { markdown: true, commands: true };

/** Asks every feature about a corpus. Throws where one fails, or answers with a place that is not in the text. */
export function askFeatures(text: string): void {
  const index = indexed(text);
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const end = { line: lines.length - 1, character: lines.at(-1)!.length };
  const whole = { start: { line: 0, character: 0 }, end };
  const answers = [...askAboutFile(index, whole), ...placesIn(index, end).map((place) => askAt(index, place, end))];
  for (const range of answers.flatMap(rangesIn))
    holds(isBefore(range.start, range.end) && isBefore(range.end, end), `no such range: ${JSON.stringify(range)}`);
  holds(
    listTokens(index, URI).data.every((number) => number >= 0),
    'a semantic token stands before the one before it',
  );
}

function askAboutFile(index: CorpusIndex, whole: Range): readonly unknown[] {
  const tree = growClaimsTree(index);
  const sources = new SourcesTree(index);
  const roots = tree.children(null);
  for (const style of ['plain', 'chicago', 'markdown', 'csl-json'] as const)
    citeNodes(
      index,
      tree,
      roots.map(({ id }) => id),
      style,
    );
  withHeader(whole.end.line < 40 ? (index.file(URI)?.text ?? '') : '');
  return [
    roots.map(({ id }) => tree.children(id)),
    sources.children(null).map(({ id }) => sources.children(id)),
    listLinks(index, URI),
    listSymbols(index, URI),
    findSymbols(index, ''),
    listFigureMarks(index, URI),
    listHints(index, URI, whole, { dateHints: true, valueHints: true, otherValueHints: true }),
    listLenses(index, URI, () => null),
    formatCorpus(index, URI),
    listFolds(index, URI),
  ];
}

/** The first figures of a file, its end and a place behind that. */
function placesIn(index: CorpusIndex, end: Position): readonly Position[] {
  const claims = index
    .file(URI)!
    .placed.flatMap(({ source: { id } }) =>
      index.claims(id).map((claim) => locationOf(index, { sourceId: id, claim })!.range.start),
    );
  return [...claims.slice(0, POINTED_AT), end, { line: end.line + 3, character: 7 }];
}

function askAt(index: CorpusIndex, position: Position, end: Position): readonly unknown[] {
  const asked = { start: position, end: position };
  const diagnostics = listProblems(index, URI, { severities: {} });
  planRename(index, URI, position, 'new name');
  describeTimeline(index, { uri: URI, position, phrase: 'killed' });
  listComparable(index, { uri: URI, position });
  return [
    diagnostics,
    findQuickFixes(index, URI, asked, { diagnostics }, SUPPORT),
    completeHeader(index, URI, position, { today: TODAY }),
    findDefinition(index, URI, position),
    findReferences(index, URI, position, { includeDeclaration: true }),
    highlightAnswers(index, URI, position),
    findNextContradiction(index, { uri: URI, position, direction: 'next', by: 'claim' }),
    showHover(index, URI, position, SUPPORT, { severities: {} }),
    // A place outside the text is what it selects there.
    isBefore(position, end) && listSelectionRanges(index, URI, [position]),
  ];
}

/** Every range within an answer of a feature. */
function rangesIn(answer: unknown): readonly Range[] {
  const ranges: Range[] = [];
  JSON.stringify(answer, (_, value) => {
    if (value?.start?.line !== undefined && value.end?.line !== undefined) ranges.push(value);
    return value;
  });
  return ranges;
}

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character <= b.character);
