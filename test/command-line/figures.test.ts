import { describe, expect, it } from 'vitest';
import { crosscheck, NINE, SEVEN, source } from './crosscheck.ts';

const said = source(
  'said.txt',
  'At least 1,200 people, or 4.5 per cent, fled at 4:20 a.m., "the mayor", Ada Bell, told Reuters.',
);

describe('figures --format json', () => {
  it('gives every field of every figure', () => {
    const { output, errors, status } = crosscheck(['figures', '--format', 'json', '-'], SEVEN + NINE);
    expect([status, errors]).toEqual([0, '']);
    const { schemaVersion, sources } = JSON.parse(output);
    expect(schemaVersion).toBe(1);
    expect(sources.map(({ name }: { name: string }) => name)).toEqual(['courier.txt', 'herald.txt']);
    expect(sources[0]).toMatchObject({ uri: 'untitled:standard-input.corpus', published: '2026-04-02' });
    expect(sources[0].figures).toEqual([
      {
        start: 0,
        end: 5,
        text: 'Seven',
        kind: 'count',
        value: 7,
        low: 7,
        high: 7,
        range: false,
        qualifier: '=',
        trend: null,
        unit: 'worker',
        unitText: 'workers',
        concept: expect.any(Array),
        attribution: null,
        asOf: '2026-04-02',
      },
    ]);
    expect(sources[1].figures[0]).toMatchObject({ start: 3, end: 7, text: 'Nine' });
    expect(sources[1].figures[0].attribution.speaker).toMatchObject({ text: 'the fire brigade' });
  });

  it('gives null, not a number, for the ends of a time', () => {
    const { sources } = JSON.parse(crosscheck(['figures', '--format', 'json', '-'], said).output);
    const time = sources[0].figures.find(({ kind }: { kind: string }) => kind === 'time');
    expect(time).toMatchObject({ low: null, high: null, value: expect.any(String) });
  });
});

it('a text without delimiters on standard input is one source', () => {
  const { output } = crosscheck(['figures', '--format', 'json', '-'], 'Seven people met.\n');
  const { sources } = JSON.parse(output);
  expect(sources).toHaveLength(1);
  expect(sources[0].name).toBe('standard-input');
  expect(sources[0].figures).toHaveLength(1);
});

describe('figures --explain', () => {
  const called = source('called.txt', 'Call 555-TIPS for help. Two boats sank.');

  it('names the rules that decided a figure as json', () => {
    const { output, status } = crosscheck(['figures', '--explain', '--format', 'json', '-'], called);
    expect(status).toBe(0);
    expect(JSON.parse(output).sources[0].figures[0]).toMatchObject({
      text: '555-TIPS',
      rules: expect.arrayContaining(['telephone']),
    });
  });

  it.each([
    ['csv', /555-TIPS,identifier,.*,telephone\b.*\r\n/],
    ['pretty', /555-TIPS .* · by telephone\b.*\n/],
  ])('names the rules that decided a figure as %s', (format, named) => {
    expect(crosscheck(['figures', '--explain', '--format', format, '-'], called).output).toMatch(named);
  });

  it('is needed for that', () => {
    const outputs = ['json', 'csv', 'pretty'].map(
      (format) => crosscheck(['figures', '--format', format, '-'], called).output,
    );
    expect(outputs.filter((output) => output.includes('telephone'))).toEqual([]);
  });
});

describe('figures --format csv', () => {
  it('gives a row a figure', () => {
    const { output } = crosscheck(['figures', '--format', 'csv', '-'], SEVEN);
    const [head, row, ...rest] = output.split('\r\n');
    expect(head).toBe(
      'source,uri,start,end,text,kind,value,low,high,range,qualifier,trend,unit,unitText,concept,speaker,via,quoted,asOf,asOfPeriod',
    );
    expect(row).toMatch(/^courier\.txt,untitled:standard-input\.corpus,0,5,Seven,count,7,7,7,false,=,,worker,workers,/);
    expect(rest).toEqual(['']);
  });

  it('has days, numbers and truths alone in their columns, so that databases find their types', () => {
    const texts = [
      'In 2019 the mill had forty workers.',
      'In May 2019 it took twelve boats.',
      'It opened at noon.',
      'Seven met, the mayor said.',
    ];
    const corpus = texts.map((text, at) => source(`${at}.txt`, text)).join('');
    const [head, ...rows] = crosscheck(['figures', '--format', 'csv', '-'], corpus).output.trimEnd().split('\r\n');
    const cellsOf = (column: string) => rows.map((row) => row.split(',')[head!.split(',').indexOf(column)]);
    for (const cell of cellsOf('asOf')) expect(cell).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/);
    for (const cell of cellsOf('low')) expect(cell).toMatch(/^(?:\d+)?$/);
    for (const cell of [...cellsOf('quoted'), ...cellsOf('range')]) expect(cell).toMatch(/^(?:true|false)$/);
    expect(new Set(cellsOf('asOfPeriod'))).toEqual(new Set(['', '2019', '2019-05']));
  });

  it('quotes what holds a comma, and gives a spreadsheet no formula', () => {
    const { output } = crosscheck(
      ['figures', '--format', 'csv', '-'],
      said + source('=cmd().txt', 'Seven people met.'),
    );
    expect(output).toContain(',"1,200",');
    expect(output).toContain("'=cmd().txt,");
  });
});

describe('figures, pretty', () => {
  it('gives a line a figure under the name of its source', () => {
    const { output } = crosscheck(['figures', '-'], SEVEN + NINE);
    expect(output).toContain('courier.txt  2026-04-02\n  6: Seven  count 7 worker');
    expect(output).toMatch(/12: Nine {2}count 9 worker .*said by the fire brigade/);
    expect(output).toMatch(/\n2 figures in 2 sources\n$/);
  });
});
