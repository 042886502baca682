import { describe, expect, it } from 'vitest';
import { crosscheck, folderOf, NINE, SEVEN, source } from './crosscheck.ts';
import { dismissAll } from './deciding.ts';

const CORPUS =
  SEVEN + source('sun.txt', 'The paper mill of Orlow burnt on Thursday. Repairs of the mill cost 3 million euros.');
const DRAFT =
  '---\ncrosscheck: draft\n---\nAt the paper mill, nine workers were injured in the fire.\nRepairs of the mill cost 3 million euros.\n';

function files(more: Readonly<Record<string, string>> = {}): string {
  return folderOf({ 'mill.corpus': CORPUS, 'draft.md': DRAFT, ...more });
}

function check(words: readonly string[], folder: string) {
  return crosscheck(['draft', 'draft.md', '--against', ...words], '', folder);
}

describe('draft', () => {
  it('shows each figure with what it rests on, and ends with 1 where one is wrong', () => {
    const { status, output } = check(['mill.corpus'], files());
    expect(status).toBe(1);
    expect(output).toMatch(/^≠ contested {2}draft\.md:4:20$/m);
    expect(output).toMatch(/^ {2}At the paper mill, nine workers were injured in the fire\.\n {21}\^\^\^\^$/m);
    expect(output).toMatch(
      /^ {2}No source gives this value: 7, as of 2 April 2026 \(1 source: courier\)\.\n {2}Write: Seven$/m,
    );
    expect(output).toMatch(/^ {2}mill\.corpus:6:1 {2}courier\.txt$/m);
    expect(output).toMatch(/^✓ supported {2}draft\.md:5:26$/m);
    expect(output).toMatch(/^2 figures, 0 quotations: 1 contested, 1 supported$/m);
  });

  it('ends with 0 where all is borne out', () => {
    const folder = files({ 'draft.md': 'Repairs of the mill of Orlow cost 3 million euros.\n' });
    expect(check(['mill.corpus'], folder).status).toBe(0);
  });

  it('counts what no source tells as wrong when asked to', () => {
    const folder = files({ 'draft.md': 'The mill of Orlow has 41 windows.\n' });
    expect(check(['mill.corpus'], folder).status).toBe(0);
    expect(check(['mill.corpus', '--strict'], folder).status).toBe(1);
  });

  it('gives one JSON document', () => {
    const { output } = check(['mill.corpus', '--format', 'json'], files());
    const { schemaVersion, draft, figures } = JSON.parse(output);
    expect([schemaVersion, draft.name]).toEqual([1, 'draft.md']);
    const [nine, cost] = figures;
    expect(DRAFT.slice(nine.start, nine.end)).toBe('nine');
    expect(nine).toMatchObject({
      id: expect.stringMatching(/^draft-/),
      kind: 'figure',
      status: 'contested',
      suggestion: 'Seven',
      line: 4,
      independent: 1,
      claims: [{ source: 'courier.txt', start: 0, end: 5, text: 'Seven', line: 6 }],
      positions: [{ text: 'Seven', support: 'other', asOf: '2026-04-02' }],
    });
    expect(cost).toMatchObject({ status: 'supported', suggestion: null });
  });

  it('gives a SARIF log with fixes, of what is not borne out alone', () => {
    const { output } = check(['mill.corpus', '--format', 'sarif'], files());
    const [run] = JSON.parse(output).runs;
    expect(run.results).toHaveLength(1);
    const [{ ruleId, ruleIndex, locations, relatedLocations, fixes }] = run.results;
    expect([ruleId, run.tool.driver.rules[ruleIndex].id]).toEqual(['draft/contested', 'draft/contested']);
    expect(run.tool.driver.rules[ruleIndex].defaultConfiguration).toEqual({ level: 'warning' });
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('draft.md');
    expect(relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('mill.corpus');
    expect(fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('Seven');
  });

  it('annotates in GitHub Actions', () => {
    const { output } = check(['mill.corpus', '--format', 'github'], files());
    expect(output).toMatch(
      /^::warning file=draft\.md,line=4,endLine=4,col=20,endColumn=24,title=contested%3A .*::nine: No source/,
    );
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it.each(['json', 'sarif'])('takes a former report (%s) as known', (format) => {
    const folder = files();
    const { output } = check(['mill.corpus', '--format', format], folder);
    const known = files({
      'known.json': output,
      'draft.md': DRAFT.replace('At the', '\nToday is fine.\n\nAt the').replace('\nAt', '\n\nAt'),
    });
    const after = check(['mill.corpus', '--baseline', 'known.json'], known);
    expect(after.status).toBe(0);
    expect(after.output).not.toContain('contested');
  });

  it('takes what people decided', () => {
    const both = SEVEN + NINE;
    const draft = { 'draft.md': 'At the paper mill, nine workers were injured in the fire.\n', 'mill.corpus': both };
    expect(check(['mill.corpus'], files(draft)).status).toBe(1);
    const decided = { ...draft, 'mill.annotations.jsonld': dismissAll(both, 'Two shifts.') };
    expect(check(['mill.corpus'], files(decided)).status).toBe(0);
  });

  it('is no source of the folder that it lies in', () => {
    const { output } = check(['.'], files());
    expect(output).toMatch(/No source gives this value: 7/);
  });

  it('reads the draft from standard input', () => {
    const run = crosscheck(['draft', '-', '--against', 'mill.corpus'], DRAFT, files());
    expect(run.output).toMatch(/^≠ contested {2}standard input:4:20$/m);
  });

  it.each([
    [['draft.md'], /required option '--against <path...>' not specified/],
    [['mill.corpus', '--against', 'draft.md'], /mill\.corpus: is a corpus of sources/],
    [['none.md', '--against', 'mill.corpus'], /none\.md: no such file or folder/],
    [['.', '--against', 'mill.corpus'], /\.: is a folder/],
    [['draft.md', '--against', 'none'], /none: no such file or folder/],
    [['-', '--against', '-'], /standard input: is the draft or the corpus, not both/],
  ])('refuses %s', (words, message) => {
    const { status, output, errors } = crosscheck(['draft', ...words], '', files());
    expect([status, output]).toEqual([2, '']);
    expect(errors).toMatch(message);
  });

  it('prints nothing of a draft that acts on a terminal or a build', () => {
    const folder = files({
      'draft.md': '::error::nine \u001b[31mworkers were injured in the fire at the paper mill.\n',
    });
    for (const format of ['pretty', 'github']) {
      const { output } = check(['mill.corpus', '--format', format], folder);
      expect(output).not.toContain('\u001b');
      expect(output.split('\n').filter((line) => line.trimStart().startsWith('::error'))).toEqual([]);
    }
  });
});
