import { describe, expect, it } from 'vitest';
import { crosscheck, folderOf, NINE, SEVEN, source } from './crosscheck.ts';

describe('the exit status', () => {
  it.each([
    ['1 where sources contradict each other', SEVEN + NINE, 1],
    ['0 where they agree', SEVEN + SEVEN.replace('courier', 'copy'), 0],
    ['0 where one source only miscounts its parts', source('a', 'It hurt 31 people: 14 women and nine men.'), 0],
    ['0 where there is nothing to compare', '', 0],
    ['0 where the only problem is one of form', '<<<FILE>>> empty.txt\n', 0],
  ])('is %s', (_, corpus, status) => {
    expect(crosscheck(['check', '-'], corpus).status).toBe(status);
  });
});

describe('check --format json', () => {
  it('prints sources and findings as one document, and nothing else', () => {
    const { output, errors } = crosscheck(['check', '--format', 'json', '-'], SEVEN + NINE);
    expect(errors).toBe('');
    const uri = 'untitled:standard-input.corpus';
    const body = NINE.slice(NINE.indexOf('😀'));
    expect(JSON.parse(output)).toEqual({
      schemaVersion: 1,
      sources: [
        { name: 'courier.txt', uri, published: '2026-04-02' },
        { name: 'herald.txt', uri, published: '2026-04-02' },
      ],
      findings: [
        {
          id: expect.any(String),
          code: 'contradiction',
          severity: 'warning',
          confidence: expect.any(Number),
          question: expect.stringContaining('workers'),
          explanation: expect.any(String),
          positions: expect.arrayContaining([
            {
              text: 'Seven',
              value: 7,
              claims: [{ source: 'courier.txt', uri, start: 0, end: 5, text: 'Seven', line: 6 }],
            },
            {
              text: 'Nine',
              value: 9,
              claims: [
                {
                  source: 'herald.txt',
                  uri,
                  start: body.indexOf('Nine'),
                  end: body.indexOf('Nine') + 4,
                  text: 'Nine',
                  line: 12,
                },
              ],
            },
          ]),
          independent: expect.any(Number),
        },
      ],
    });
  });

  it('gives a finding the same id in the next run, and after other sources came before it', () => {
    const id = (corpus: string) =>
      JSON.parse(crosscheck(['check', '--format', 'json', '-'], corpus).output).findings[0].id;
    const first = id(SEVEN + NINE);
    expect(id(SEVEN + NINE)).toBe(first);
    expect(id(source('letter.txt', 'The mill stands by the river.') + SEVEN + NINE)).toBe(first);
  });

  it('reports faults of the format under their codes, with their place and no positions', () => {
    const corpus = '<<<FILE>>> a.txt\n---\npublished: tomorrow\n---\nText.\n<<<FILE>>> a.txt\nMore.\n';
    const { findings } = JSON.parse(crosscheck(['check', '--format', 'json', '-'], corpus).output);
    const faults = findings.map(({ code, severity, positions }: Record<string, unknown>) => ({
      code,
      severity,
      positions,
    }));
    expect(faults).toContainEqual({ code: 'invalid-date', severity: 'error', positions: [] });
    expect(faults).toContainEqual({ code: 'duplicate-name', severity: 'warning', positions: [] });
    const start = corpus.lastIndexOf('a.txt');
    expect(findings.find(({ code }: { code: string }) => code === 'duplicate-name').location).toEqual({
      uri: 'untitled:standard-input.corpus',
      start,
      end: start + 'a.txt'.length,
      line: 6,
      column: 12,
    });
  });
});

describe('check, pretty', () => {
  it('shows excerpts with carets under the figures, and a summary, without colour outside a terminal', () => {
    const folder = folderOf({ 'mill.corpus': SEVEN + NINE });
    const { output } = crosscheck(['check', 'mill.corpus'], '', folder);
    expect(output).toContain('warning contradiction: ');
    expect(output).toContain(
      ['      6 │ Seven workers were injured in the fire at the…', '        │ ^^^^^'].join('\n'),
    );
    // The emoji before it takes two columns.
    expect(output).toMatch(/12 │ 😀 Nine workers .*\n +│ {4}\^\^\^\^\n/);
    expect(output).toContain('mill.corpus:6:1');
    expect(output).toContain('mill.corpus:12:4');
    expect(output).toMatch(/\n2 sources: 1 finding \(1 contradiction\)\n2 figures: 2 in 1 question\n$/);
    expect(output).not.toContain('\u001b');
  });

  it('counts what would only repeat', () => {
    const copies = Array.from({ length: 9 }, (_, at) => SEVEN.replace('courier', `copy-${at}`)).join('');
    const { output } = crosscheck(['check', '-'], copies + NINE + '<<<FILE>>> empty\n'.repeat(30));
    expect(output).toMatch(/\n {4}and 3 more\n/);
    expect(output.match(/^hint empty-source: /gm)).toHaveLength(10);
    expect(output).toContain('and 20 more empty-source\n');
    expect(output).toContain('30 empty-source');
  });

  it('prints nothing of a text that could act on the terminal', () => {
    const hostile = 'Ni\u202ene\u001b[31m and\u0007 seven workers were injured in the fire at the paper mill.';
    const { output } = crosscheck(['check', '-'], NINE + source('hostile\u001b]0;x.txt', hostile));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(output).toContain('seven');
  });
});

describe('check --strict', () => {
  /** Two reports that likely count the same, and differ. */
  const [first, second] = ['12 people', '31 people'].map((killed, at) =>
    source(`${at}.txt`, `The flood in Karsova killed ${killed}, the governor said.`),
  );
  const codesIn = (folder: string) =>
    JSON.parse(crosscheck(['check', '--format', 'json', '.'], '', folder).output).findings.map(
      ({ code }: { code: string }) => code,
    );

  it('counts what may differ as a contradiction is counted', () => {
    const folder = folderOf({ 'flood.corpus': first! + second! });
    const codes = codesIn(folder);
    expect(codes.some((code: string) => code === 'differs' || code === 'contradiction')).toBe(true);
    expect(crosscheck(['check', '.'], '', folder).status).toBe(codes.includes('contradiction') ? 1 : 0);
    expect(crosscheck(['check', '--strict', '.'], '', folder).status).toBe(1);
  });

  it('is content where all agree', () => {
    const folder = folderOf({ 'flood.corpus': first! + source('2.txt', 'The flood in Karsova killed 12 people.') });
    expect(crosscheck(['check', '--strict', '.'], '', folder).status).toBe(0);
  });
});

describe('what was not checked', () => {
  const folder = () => folderOf({ 'mill.corpus': SEVEN + NINE + source('late.txt', 'The mill has 300 windows.') });

  it('is told in the last line', () => {
    const { output } = crosscheck(['check', '.'], '', folder());
    expect(output.trimEnd().split('\n').at(-1)).toBe('3 figures: 2 in 1 question, 1 alone');
  });

  it('is listed where it is asked for', () => {
    const at = folder();
    expect(crosscheck(['check', '--alone', '.'], '', at).output).toMatch(
      /^1 figure alone\n {2}300 windows {2}mill\.corpus:\d+:14/m,
    );
    const { alone } = JSON.parse(crosscheck(['check', '--alone', '--format', 'json', '.'], '', at).output);
    expect(alone).toMatchObject([{ source: 'late.txt', text: '300' }]);
    expect(JSON.parse(crosscheck(['check', '--format', 'json', '.'], '', at).output)).not.toHaveProperty('alone');
  });
});

describe('a finding in JSON', () => {
  it('tells how likely it is; a fault of the format has no such number', () => {
    const folder = folderOf({ 'mill.corpus': `${SEVEN}${NINE}<<<FILE>>> empty.txt\n` });
    const { findings } = JSON.parse(crosscheck(['check', '--format', 'json', '.'], '', folder).output);
    const [found, fault] = [true, false].map((isFinding) =>
      findings.find(({ positions }: { positions: readonly unknown[] }) => positions.length > 0 === isFinding),
    );
    expect(found.confidence).toBeGreaterThan(0);
    expect(found.confidence).toBeLessThanOrEqual(1);
    expect(fault).not.toHaveProperty('confidence');
  });
});

describe('check --format github', () => {
  it('annotates each claim, in escaped words', () => {
    const folder = folderOf({ 'a, b.corpus': SEVEN + NINE });
    const { output, status } = crosscheck(['check', '--format', 'github', 'a, b.corpus'], '', folder);
    const lines = output.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^::warning file=a%2C b\.corpus,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=contradiction%3A [^:]+::.+$/,
    );
    expect(lines.some((line) => line.includes('line=12,endLine=12,col=4,endColumn=8'))).toBe(true);
  });
});

describe('check --format sarif', () => {
  it('writes a log of version 2.1.0 with one result a finding', () => {
    const folder = folderOf({ 'in put/mill.corpus': SEVEN + NINE });
    const { output } = crosscheck(['check', '--format', 'sarif', 'in put'], '', folder);
    const log = JSON.parse(output);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.tool.driver.name).toBe('Crosscheck');
    expect(run.columnKind).toBe('utf16CodeUnits');
    const [result] = run.results;
    expect(run.results).toHaveLength(1);
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result).toMatchObject({ ruleId: 'contradiction', level: 'warning' });
    expect(result).not.toHaveProperty('suppressions');
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'in%20put/mill.corpus',
      uriBaseId: '%SRCROOT%',
    });
    const lines = result.relatedLocations.map(
      (location: { physicalLocation: { region: { startLine: number } } }) => location.physicalLocation.region.startLine,
    );
    expect(lines.sort()).toEqual([12, 6]);
  });

  it('says of each rule how grave it is, which some readers ask the rule alone', () => {
    const folder = folderOf({ 'mill.corpus': `${SEVEN}${NINE}<<<FILE>>> empty.txt\n` });
    const [run] = JSON.parse(crosscheck(['check', '--format', 'sarif', '.'], '', folder).output).runs;
    const { rules } = run.tool.driver;
    expect(run.results.length).toBeGreaterThan(1);
    for (const { ruleIndex, level } of run.results) {
      expect(rules[ruleIndex].defaultConfiguration.level).toBe(level);
    }
    const levels = rules.map((rule: { defaultConfiguration: { level: string } }) => rule.defaultConfiguration.level);
    expect(new Set(levels)).toEqual(new Set(['warning', 'note', 'error']));
  });
});

describe('what is compared', () => {
  it('is all paths as one corpus: corpora, texts and folders of either, hidden ones left out', () => {
    const folder = folderOf({
      'one.corpus': SEVEN,
      'deep/er/two.txt':
        '---\npublished: 2026-04-02\nstory: mill\n---\nNine workers were injured in the fire at the paper mill.',
      'deep/three.md': NINE,
      'deep/four.css': NINE,
      '.hidden/five.txt': NINE,
      'node_modules/six.txt': NINE,
    });
    const names = (words: readonly string[]) =>
      JSON.parse(crosscheck(['check', '--format', 'json', ...words], '', folder).output)
        .sources.map(({ name }: { name: string }) => name)
        .sort();
    expect(names(['.'])).toEqual(['courier.txt', 'deep/er/two.txt', 'herald.txt']);
    expect(names(['one.corpus', 'deep', 'deep/er/two.txt'])).toEqual(['courier.txt', 'er/two.txt', 'herald.txt']);
    expect(crosscheck(['check', 'one.corpus', 'deep/er'], '', folder).status).toBe(1);
  });
});
