import { describe, expect, it } from 'vitest';
import { packCorpus } from '../../../server/src/corpus/files/pack.ts';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { compareSources } from '../../../server/src/index.ts';
import { bodyOf, imported } from '../imported.ts';
import { zip } from '../made-files.ts';

const QUESTION = { series: 'people killed by the flood' };
const ROWS = 'As of 4 May 2026: 12 people killed by the flood.\nAs of 5 May 2026: 1,219 people killed by the flood.';

/** A workbook with one sheet: cells are texts, numbers, or days by their number (1 May 2026 is 46143). */
function workbook(rows: readonly (readonly (string | number | { readonly day: number })[])[]): Uint8Array {
  const cell = (value: string | number | { readonly day: number }, at: string) =>
    typeof value === 'string'
      ? `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
      : typeof value === 'number'
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" s="1"><v>${value.day}</v></c>`;
  const data = rows
    .map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, `${'ABC'[x]}${y + 1}`)).join('')}</row>`)
    .join('');
  const main =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="Toll" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`,
  });
}

describe('a reference series', () => {
  it.each([
    ['commas', 'Day,Deaths\n2026-05-04,12\n2026-05-05,"1,219"\n'],
    ['semicolons', 'Tag;Tote\n04.05.2026;12\n05.05.2026;1,219\n'],
    [
      'an HXL row',
      'Region,When,How many,Hurt\n#adm1,#date,#affected+killed,#x\nMarn,2026-05-04,12,3\nMarn,2026-05-05,"1,219",4\n',
    ],
    ['words beside the numbers', 'Note,Day,Deaths\nfirst,4 May 2026,12\n,5 May 2026,"1,219"\n'],
  ])('has a claim in each row: %s', async (_, csv) => {
    expect(await bodyOf('a.csv', csv, QUESTION)).toBe(ROWS);
  });

  it('is read of the columns that are named', async () => {
    const csv = 'Day,Deaths,Hurt\n2026-05-04,12,3\n2026-05-05,"1,219",4\n';
    expect((await imported('a.csv', csv, QUESTION)).faults).toEqual([
      'has several columns of numbers (Deaths, Hurt): say which with --map value=COLUMN',
    ]);
    expect(await bodyOf('a.csv', csv, { ...QUESTION, map: { value: 'Deaths' } })).toBe(ROWS);
    expect((await imported('a.csv', csv, { ...QUESTION, map: { value: 'Dead' } })).faults).toEqual([
      'has no column “Dead”; there are Day, Deaths, Hurt',
    ]);
  });

  it('is read of a workbook, days by their number', async () => {
    const bytes = workbook([
      ['Day', 'Deaths'],
      [{ day: 46146 }, 12],
      [{ day: 46147 }, 1219],
    ]);
    expect(await bodyOf('a.xlsx', bytes, QUESTION)).toBe(ROWS.replace('1,219', '1219'));
  });

  it('is held against reports by the day of each row', async () => {
    const csv = 'Day,Deaths\n2026-05-04,12\n2026-05-05,14\n2026-05-06,17\n';
    const { sources } = await imported('toll.csv', csv, { series: 'people killed by the flood in Marn' });
    const report = (name: string, published: string, people: number) => ({
      name,
      text: `---\npublished: ${published}\n---\nThe flood in Marn killed ${people} people, officials said on ${name}.\n`,
    });
    const packed = packCorpus([...sources, report('Monday', '2026-05-04', 12), report('Tuesday', '2026-05-05', 19)]);
    if (packed.kind === 'refused') throw new Error('refused');
    const { placed } = parseCorpus('file:///a.corpus', packed.text, { today: '2026-11-29' });
    const { findings } = compareSources(placed.map(({ source }) => source));
    const values = (code: string) =>
      findings.filter((each) => each.code === code).map(({ positions }) => positions.map(({ text }) => text));
    expect(values('contradiction')).toEqual([['14', '17', '19']]);
    expect(values('superseded')).toEqual([['12', '14', '17', '19']]);
  });

  it('is dated by its latest row, and tells the rows that say nothing', async () => {
    const csv =
      'Day,Deaths\n2026-05-04,12\n2026-05-05,n/a\nsoon,14\n2026-05-06,\n2026-05-07,15\n2026-05-08,16\n2026-05-09,17\n2026-05-10,18\n2026-05-11,19\n';
    const { sources, faults } = await imported('a.csv', csv, QUESTION);
    expect(faults).toEqual(['row 3: “n/a” is no number', 'row 4: has no day']);
    expect(sources[0]!.text).toMatch(
      /^---\ntitle: "Series: people killed by the flood"\npublished: 2026-05-11\ndated-by: the latest row of the table\n/,
    );
  });

  it.each([
    [
      'no question',
      'a.csv',
      'a,b\n1,2',
      {},
      'is a table, and nobody says what its values answer (--series "people killed by the flood")',
    ],
    [
      'days that may be two',
      'a.csv',
      'Day,Deaths\n3/4/2026,12\n4/5/2026,13',
      QUESTION,
      'has no column of days that are sure: write them as 2026-05-04, and name it with --map date=COLUMN',
    ],
    ['no numbers', 'a.csv', 'Day,Deaths\n2026-05-04,few\n2026-05-05,many', QUESTION, 'has no column of numbers'],
    ['one row', 'a.csv', 'Day,Deaths', QUESTION, 'is no table: it has fewer than two rows'],
    ['no workbook', 'a.xlsx', 'Day,Deaths', QUESTION, 'is no workbook: its first bytes are of another kind'],
  ])('is told in a line where it cannot be read: %s', async (_, name, text, options, fault) => {
    expect(await imported(name, text, options)).toEqual({ sources: [], faults: [fault] });
  });
});
