import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver-types';
import { findQuickFixes } from '../../../server/src/features/problems/code-actions.ts';
import { listProblems } from '../../../server/src/features/problems/diagnostics.ts';
import { indexOf, rangeOf, source, URI } from '../fixture.ts';

function fixes(text: string, words: string, only?: string[]): readonly CodeAction[] {
  const index = indexOf({ [URI]: text });
  const context: CodeActionContext = {
    diagnostics: listProblems(index, URI, { severities: {} }),
    ...(only ? { only } : {}),
  };
  return findQuickFixes(index, URI, rangeOf(text, words), context, { commands: false });
}

/** A text after the edits of a quick fix. */
function mended(text: string, { edit }: CodeAction): string {
  const lines = text.split(/(?<=\n)/);
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).join('').length + character;
  const edits = [...(edit?.changes?.[URI] ?? [])].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  return edits.reduce(
    (changed, { range, newText }) => changed.slice(0, offset(range.start)) + newText + changed.slice(offset(range.end)),
    text,
  );
}

const KILLED = [
  source('a.txt', { published: '2026-03-02' }, 'Police say 5 people were killed.'),
  source('b.txt', {}, 'Police say 9 people were killed.'),
].join('');

describe('quick fixes', () => {
  it.each(['<<<file>>>', '<<FILE>>', ' <<<FILE>>>'])('mend a delimiter that is none: %j', (delimiter) => {
    const text = `<<<FILE>>> a\nIn 2026.\n\n${delimiter} b\nIn 2026.`;
    const [fix] = fixes(text, `${delimiter} b`);
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'malformed-delimiter' }] });
    expect(mended(text, fix!)).toContain('\n<<<FILE>>> b\n');
  });

  it.each([
    ['the source that misses it', '9 people'],
    ['the figure that it would explain', '5 people'],
  ])('add a date from %s', (_, words) => {
    const fix = fixes(KILLED, words).find(({ title }) => title.includes('published'));
    expect(fix).toMatchObject({
      title: 'Add `published` to the header of b, to tell an update from a contradiction',
      kind: 'quickfix',
      diagnostics: [{ code: 'undated' }],
    });
    expect(mended(KILLED, fix!)).toMatch(/<<<FILE>>> b\.txt\n---\npublished: \nstory: fire\n---\n/);
  });

  it('add a header where there is none', () => {
    const text = '<<<FILE>>> a\nNothing dates this.';
    expect(fixes(text, 'a').map((fix) => mended(text, fix))).toEqual([
      '<<<FILE>>> a\n---\npublished: \n---\nNothing dates this.',
    ]);
  });

  it.each([
    ['the source that misses it', '9 people', /^Add `published` to the header of b, .*…$/],
    ['its name', 'b.txt', /^Add the date of b…$/],
  ])('ask for the date where the client runs commands, from %s', (_, words, title) => {
    const index = indexOf({ [URI]: KILLED });
    const context = { diagnostics: listProblems(index, URI, { severities: {} }) };
    const found = findQuickFixes(index, URI, rangeOf(KILLED, words), context, { commands: true });
    const fix = found.find(({ command }) => command?.command === 'crosscheck.dateSource');
    expect(fix?.title).toMatch(title);
    expect(fix?.edit).toBeUndefined();
    expect(fix?.command?.arguments).toMatchObject([{ label: 'b', undated: { uri: URI, before: '\npublished: ' } }]);
  });

  it('are none beside problems', () => {
    expect(fixes(KILLED, 'Police')).toEqual([]);
  });

  it.each([
    [['source'], 0],
    [['quickfix'], 1],
    [[''], 1],
  ])('for the kinds %j are %i', (only, count) => {
    expect(fixes(KILLED, '5 people', only)).toHaveLength(count);
  });

  it('are offered for a few problems of a whole file', () => {
    const many = Array.from({ length: 90 }, (_, at) => source(`${at}.txt`, {}, 'Many came.')).join('');
    const text = many + KILLED;
    const index = indexOf({ [URI]: text });
    const diagnostics = listProblems(index, URI, { severities: {} });
    const whole = findQuickFixes(index, URI, rangeOf(text, text), { diagnostics }, { commands: true });
    const dating = whole.filter(({ command }) => command?.command === 'crosscheck.dateSource');
    expect(diagnostics.length).toBeGreaterThan(90);
    expect(dating.length).toBeLessThanOrEqual(51);
    expect(dating.length).toBeGreaterThan(49);
    expect(whole.some(({ title }) => title.startsWith('Settle for'))).toBe(true);
  });

  it('are none in a file that is not indexed', () => {
    const range = rangeOf(KILLED, '5');
    expect(findQuickFixes(indexOf({}), URI, range, { diagnostics: [] }, { commands: true })).toEqual([]);
  });
});
