import { describe, expect, it } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import { showHover } from '../../../server/src/features/card/hover.ts';
import { highlightAnswers } from '../../../server/src/features/marks/document-highlights.ts';
import { findDefinition } from '../../../server/src/features/navigation/definition.ts';
import { findReferences } from '../../../server/src/features/navigation/references.ts';
import { listProblems } from '../../../server/src/features/problems/diagnostics.ts';
import { at, indexOf, source, URI, wordsAt, wordsIn } from '../fixture.ts';

const HERE = 'We searched every single room of the building, and nobody was left inside';
const THERE = 'We checked every single room of the building twice, and nobody was left inside';
const TEXT = [
  source('morning.txt', { published: '2026-03-02' }, `"${HERE}," said fire chief Ada Kim.`),
  source('evening.txt', { published: '2026-03-02' }, `"${THERE}," said Ada Kim, the fire chief.`),
].join('');
const index = indexOf({ [URI]: TEXT });

function hover(words: string, markdown: boolean): readonly string[] {
  const shown = showHover(index, URI, at(TEXT, words), { markdown, commands: markdown }, { severities: {} });
  return MarkupContent.is(shown?.contents) ? shown.contents.value.split('\n') : [];
}

describe('a quotation that sources word differently', () => {
  it('has a card with both wordings, what differs between marks', () => {
    expect(hover('searched', false)).toEqual([
      expect.stringMatching(/^Words of (?:fire chief )?Ada Kim · ≠ reported differently: 2 sources, \d origins?$/),
      `here (2 March 2026): ${HERE.replace('searched', '›searched‹')},`,
      `evening (2 March 2026): ${THERE.replace('checked', '›checked‹').replace('twice', '›twice‹')},`,
    ]);
  });

  it('has what differs in bold in Markdown, and ways to the other wording', () => {
    const lines = hover('checked', true);
    expect(lines.join('\n')).toContain('We **checked** every single room of the building **twice**,');
    expect(lines.join('\n')).toMatch(
      /\[morning\]\(command:crosscheck\.openClaim\?\S+\) \\\(2 March 2026\\\): We \*\*searched\*\* every/,
    );
    expect(lines[1]?.trim()).toMatch(
      /^\[Next wording\]\(command:crosscheck\.nextPosition\?\S+\) · \[Decide\]\(command:crosscheck\.decide\?\S+\)$/,
    );
  });

  it('is a problem that says what differs', () => {
    const problems = listProblems(index, URI, { severities: {} });
    expect(problems.map(({ code, range }) => [code, wordsIn(TEXT, range)])).toEqual([
      ['quote-variant', expect.stringContaining('searched')],
      ['quote-variant', expect.stringContaining('checked')],
    ]);
    const named = expect.stringMatching(/^Words of (?:fire chief )?Ada Kim differ in /);
    expect(problems.map(({ message }) => message)).toEqual([named, named]);
    expect(problems[0]?.message).toContain('in evening: “searched” – “checked”; “twice” is added.');
    expect(problems[1]?.message).toContain('in morning: “checked” – “searched”; “twice” is left out.');
    expect(problems[0]?.relatedInformation).toHaveLength(1);
  });

  it('leads to the other wording', () => {
    const place = at(TEXT, 'searched');
    const files = { [URI]: TEXT };
    expect(wordsAt(files, findDefinition(index, URI, place))).toEqual([expect.stringContaining('checked')]);
    expect(findReferences(index, URI, place, { includeDeclaration: true })).toHaveLength(2);
    expect(highlightAnswers(index, URI, place)).toHaveLength(2);
  });
});

it('leaves quotations alone that are the same everywhere', () => {
  const text = source('a', {}, `"${HERE}," said Ada Kim.`) + source('b', {}, `"${HERE}," Ada Kim said.`);
  expect(
    showHover(
      indexOf({ [URI]: text }),
      URI,
      at(text, 'searched'),
      { markdown: true, commands: true },
      { severities: {} },
    ),
  ).toBeNull();
});
