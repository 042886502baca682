import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { crosscheck, folderOf, NINE, SEVEN, source } from './crosscheck.ts';
import { dismissAll } from './deciding.ts';

const REASON = 'The brigade, "counted" <twice>.';
const TWELVE = source('radio.txt', 'Twelve workers were injured in the fire at the paper mill.');

function decided(more = ''): string {
  return folderOf({
    'mill.corpus': SEVEN + NINE + more,
    'mill.annotations.jsonld': dismissAll(SEVEN + NINE, REASON),
  });
}

/** The schema that OASIS published, as a package for tests ships it. */
const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);

function expectValidSarif(log: unknown): void {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
}

describe('a corpus whose contradictions are all decided', () => {
  it('gives status 0 and no finding', () => {
    const { status, output } = crosscheck(['check', '--format', 'json', 'mill.corpus'], '', decided());
    expect(status).toBe(0);
    expect(JSON.parse(output).findings).toEqual([]);
  });

  it('shows them with --all, with who decided and why', () => {
    const folder = decided();
    const { status, output } = crosscheck(['check', '--all', '--format', 'json', 'mill.corpus'], '', folder);
    expect(status).toBe(0);
    expect(JSON.parse(output).findings).toMatchObject([
      {
        code: 'contradiction',
        decision: { decision: 'dismissed', reason: REASON, author: 'Ada Brook', reopened: null },
      },
    ]);
    expect(crosscheck(['check', '--all', 'mill.corpus'], '', folder).output).toContain(`Dismissed: ${REASON}`);
  });

  it('gives status 1 again, and the reason, once a new position comes', () => {
    const { status, output } = crosscheck(['check', 'mill.corpus'], '', decided(TWELVE));
    expect(status).toBe(1);
    expect(output).toContain('Open again: A new position came: Twelve (radio.txt).');
  });

  it('stays decided where another source only repeats a position', () => {
    const again = source('echo.txt', 'Fire crews said that nine workers were injured in the fire at the paper mill.');
    expect(crosscheck(['check', 'mill.corpus'], '', decided(again)).status).toBe(0);
  });
});

describe('check --format sarif', () => {
  it('is valid SARIF 2.1.0, and suppresses what is decided with its justification', () => {
    const { status, output } = crosscheck(['check', '--format', 'sarif', 'mill.corpus'], '', decided());
    const log = JSON.parse(output);
    expect(status).toBe(0);
    expectValidSarif(log);
    expect(log.runs[0].results[0].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: `Dismissed: ${REASON} (Ada Brook)` },
    ]);
    for (const rule of log.runs[0].tool.driver.rules) expect(rule.help.text).not.toBe('');
  });

  it('gives a finding the same fingerprint in another folder and on other lines', () => {
    const fingerprints = (folder: string, path: string) => {
      const log = JSON.parse(crosscheck(['check', '--format', 'sarif', path], '', folder).output);
      expectValidSarif(log);
      return log.runs[0].results
        .filter(({ ruleId }: { ruleId: string }) => ruleId === 'contradiction')
        .map(({ partialFingerprints }: { partialFingerprints: unknown }) => partialFingerprints);
    };
    const moved = source('first.txt', 'A calm day.\n\nNothing burned.') + SEVEN + NINE;
    const before = fingerprints(folderOf({ 'mill.corpus': SEVEN + NINE }), 'mill.corpus');
    expect(before).toHaveLength(1);
    expect(fingerprints(folderOf({ 'deep/er.corpus': moved }), 'deep')).toEqual(before);
  });
});

describe('check --baseline', () => {
  it.each(['json', 'sarif'])('fails only on what a former report (%s) does not know', (format) => {
    const folder = folderOf({ 'mill.corpus': SEVEN + NINE });
    const report = crosscheck(['check', '--format', format, 'mill.corpus'], '', folder).output;
    writeFileSync(join(folder, 'known.json'), report);
    const again = () => crosscheck(['check', '--baseline', 'known.json', 'mill.corpus'], '', folder);
    expect(again()).toMatchObject({ status: 0, output: expect.stringContaining('no findings') });
    writeFileSync(join(folder, 'mill.corpus'), SEVEN + NINE + TWELVE);
    expect(again().status).toBe(1);
  });

  it('is refused where the file is no report', () => {
    const folder = folderOf({ 'mill.corpus': SEVEN, 'known.json': '{}' });
    const { status, errors } = crosscheck(['check', '--baseline', 'known.json', 'mill.corpus'], '', folder);
    expect(status).toBe(2);
    expect(errors).toContain('known.json: is no report');
  });
});

it('a broken file of annotations is named with its place', () => {
  const folder = folderOf({ 'mill.corpus': SEVEN, 'mill.annotations.jsonld': '{\n  "items": [,]\n}' });
  const { status, errors } = crosscheck(['check', 'mill.corpus'], '', folder);
  expect(status).toBe(2);
  expect(errors).toContain('mill.annotations.jsonld:2:13: This is not valid JSON');
});

describe('export', () => {
  it('gives a table of claims with verdicts and decisions', () => {
    const { output } = crosscheck(['export', '--format', 'csv', 'mill.corpus'], '', decided());
    const [header, ...rows] = output.trimEnd().split('\r\n');
    expect(header).toBe(
      'question,value,low,high,qualifier,unit,speaker,via,as_of,published,publisher,title,url,source,line,quote,origin,verdict,decision,reason,author,published_at,as_of_period,published_period',
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('contradiction,dismissed,"The brigade, ""counted"" <twice>.",Ada Brook,');
  });

  it.each([
    ['html', '<a href="https://mill.example/fire" rel="noreferrer"><cite>Mill burns</cite></a>'],
    ['markdown', '[Mill burns](<https://mill.example/fire>)'],
  ])('gives a dossier that leads to the sources (%s)', (format, link) => {
    const header = 'publisher: The Mill\ntitle: Mill burns\nurl: https://mill.example/fire\nstory: mill\n';
    const told = `<<<FILE>>> m.txt\n---\n${header}---\nTwelve workers were injured in the fire at the paper mill.\n`;
    const { output } = crosscheck(['export', '--format', format, '-'], SEVEN + told);
    expect(output.split(link).length - 1).toBe(2);
    expect(output).toMatch(/The Mill · undated/);
  });

  it.each(['html', 'markdown'])('gives a dossier in which no source writes %s', (format) => {
    const evil = source(
      'evil.txt',
      'Twelve workers were injured in the fire at the paper mill, <img src=x onerror=alert(1)> [said](command:x) **all**.',
    );
    const { output } = crosscheck(['export', '--format', format, 'mill.corpus'], '', decided(evil));
    expect(output).not.toMatch(format === 'html' ? /<img/ : /(?<!\\)(?:<img|\[said)/);
    expect(output).toContain('Open again');
  });

  it.each(['html', 'markdown'])('gives a dossier with the quotations that are worded differently (%s)', (format) => {
    const told = (name: string, words: string) => source(name, `“${words},” said the miller, Ivo Brandt.`);
    const texts =
      told('a.txt', 'The wheel stood still for nine long days') + told('b.txt', 'The wheel stood still for ten days');
    const { output } = crosscheck(['export', '--format', format, '-'], texts);
    expect(output).toContain('The same words, reported differently');
    expect(output).toContain('still for nine long days');
    expect(output).toContain('still for ten days');
  });

  it('gives a page of Web Annotations, with addresses in full', () => {
    const { output } = crosscheck(['export', '--format', 'jsonld', 'mill.corpus'], '', decided());
    const page = JSON.parse(output);
    expect(page.type).toBe('AnnotationPage');
    expect(page.items.map(({ motivation }: { motivation: string }) => motivation)).toEqual([
      'describing',
      'describing',
      'assessing',
    ]);
    for (const { source: address } of page.items.flatMap(({ target }: { target: unknown }) => [target].flat())) {
      expect(address).toMatch(/^file:.*mill\.corpus#\w+\.txt$/);
    }
  });
});

describe('annotate --import', () => {
  it('takes over notes of Hypothesis and Recogito that have a place here, once', () => {
    const foreign = [
      {
        id: 'Qx7',
        user: 'acct:bo@example.org',
        text: 'Ask the brigade.',
        uri: 'https://example.org/a',
        created: '2026-04-03T10:00:00Z',
        updated: '2026-04-03T10:00:00Z',
        target: [
          {
            source: 'https://example.org/a',
            selector: [
              { type: 'TextQuoteSelector', exact: 'Nine', prefix: '', suffix: ' workers were injured in the fi' },
            ],
          },
        ],
      },
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: '#0d5e2a54-3c44-4a0c-9d0e-0f4d0f9f7f11',
        type: 'Annotation',
        body: [{ type: 'TextualBody', value: 'Which mill?', purpose: 'commenting' }],
        target: {
          selector: [
            { type: 'TextQuoteSelector', exact: 'Seven workers were injured in the fire' },
            { type: 'TextPositionSelector', start: 0, end: 38 },
          ],
        },
      },
      {
        id: 'Zz1',
        text: 'Elsewhere.',
        target: [{ source: 'https://example.org/b', selector: [{ type: 'TextQuoteSelector', exact: 'x' }] }],
      },
    ];
    const folder = folderOf({ 'mill.corpus': SEVEN + NINE, 'notes.json': JSON.stringify(foreign) });
    const run = () => crosscheck(['annotate', '--import', 'notes.json', 'mill.corpus'], '', folder);
    expect(run()).toMatchObject({
      status: 0,
      errors: 'crosscheck: 2 taken over, 1 without a place in this corpus left out.\n',
    });
    const written = readFileSync(join(folder, 'mill.annotations.jsonld'), 'utf8');
    expect(JSON.parse(written).first.items).toHaveLength(2);
    expect(run().status).toBe(0);
    expect(readFileSync(join(folder, 'mill.annotations.jsonld'), 'utf8')).toBe(written);
  });
});
