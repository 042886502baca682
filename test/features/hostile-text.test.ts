import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position, Range } from 'vscode-languageserver-types';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { showHover } from '../../server/src/features/card/hover.ts';
import { completeHeader } from '../../server/src/features/editing/completion.ts';
import { highlightAnswers } from '../../server/src/features/marks/document-highlights.ts';
import { listLinks } from '../../server/src/features/marks/document-links.ts';
import { listSymbols } from '../../server/src/features/marks/document-symbols.ts';
import { listFolds } from '../../server/src/features/marks/folding.ts';
import { listTokens } from '../../server/src/features/marks/semantic-tokens.ts';
import { findDefinition } from '../../server/src/features/navigation/definition.ts';
import { findNextContradiction } from '../../server/src/features/navigation/next-contradiction.ts';
import { findReferences } from '../../server/src/features/navigation/references.ts';
import { findSymbols } from '../../server/src/features/navigation/workspace-symbols.ts';
import { findQuickFixes } from '../../server/src/features/problems/code-actions.ts';
import { listProblems } from '../../server/src/features/problems/diagnostics.ts';
import { growClaimsTree } from '../../server/src/features/tree/claims-tree.ts';
import { SourcesTree } from '../../server/src/features/tree/sources-tree.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { ANY_CHARACTER } from '../any-character.ts';
import { URI } from './fixture.ts';

/** Pieces of corpora, well-formed and not, that a text is thrown together from. */
const piece = fc.oneof(
  fc.constantFrom(
    '<<<FILE>>> a\n',
    '<<<FILE>>>\n',
    '<<<FILE: b>>>\r\n',
    '<<FILE>>\n',
    '<<<END>>>\n',
    '---\n',
    'published: 2026-03-02\n',
    'published: soon\n',
    'url: https://example.org\n',
    'publisher: &a [*a]\n',
    '\\<<<FILE>>> c\n',
    '\ufeff',
    'Police said 3 people were killed. ',
    'Police said 4 people were killed. ',
    'At least 1,200 residents were displaced, she said. ',
    '"We searched every room of the building twice," said Ada Kim. ',
    '"We searched every single room of the building," said Ada Kim. ',
    '👩‍🚒',
    '\u202e',
    '\u0000',
    '\ud83d',
    '\r',
    '\n\n',
  ),
  fc.string({ unit: ANY_CHARACTER, maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const place = fc.record({ line: fc.nat(30), character: fc.nat(80) });

function open(corpus: string): CorpusIndex {
  const index = new CorpusIndex();
  index.setFile(parseCorpus(URI, corpus, { today: '2026-03-31' }));
  index.work();
  return index;
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

describe('for any text, every feature', () => {
  it('answers with ranges that lie in it', () => {
    fc.assert(
      fc.property(text, place, (corpus, position) => {
        const index = open(corpus);
        const lines = corpus.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
        const end = { line: lines.length - 1, character: lines.at(-1)!.length };
        const asked = { start: position, end: position };
        const support = { markdown: true, commands: true };
        const problems = listProblems(index, URI, { severities: {} });
        const tree = growClaimsTree(index);
        const sources = new SourcesTree(index);
        const answers = [
          sources.children(null).map(({ id }) => sources.children(id)),
          sources.path(URI, position),
          problems,
          findQuickFixes(index, URI, asked, { diagnostics: problems }, support),
          completeHeader(index, URI, position, { today: '2026-03-31' }),
          findDefinition(index, URI, position),
          findReferences(index, URI, position, { includeDeclaration: true }),
          highlightAnswers(index, URI, position),
          findNextContradiction(index, { uri: URI, position, direction: 'next', by: 'claim' }),
          listLinks(index, URI),
          listSymbols(index, URI),
          showHover(index, URI, position, support, { severities: {} }),
          findSymbols(index, ''),
          tree.children(null).map(({ id }) => tree.children(id)),
        ];
        for (const range of answers.flatMap(rangesIn)) {
          expect(isBefore(range.start, range.end) && isBefore(range.end, end)).toBe(true);
        }
        for (const { startLine, endLine } of listFolds(index, URI))
          expect(startLine < endLine && endLine <= end.line).toBe(true);
        expect(listTokens(index, URI).data.every((number) => number >= 0)).toBe(true);
        expect(listTokens(index, URI, { start: position, end }).data.every((number) => number >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('answers with nothing where the file is gone', () => {
    const index = open('<<<FILE>>> a\nPolice said 3 people were killed.');
    index.removeFile(URI);
    index.work();
    expect(listProblems(index, URI, { severities: {} })).toEqual([]);
    expect(growClaimsTree(index).children(null)).toEqual([]);
    expect(
      showHover(index, URI, { line: 1, character: 12 }, { markdown: true, commands: true }, { severities: {} }),
    ).toBeNull();
    expect(listTokens(index, URI).data).toEqual([]);
  });
});
