import { describe, expect, it } from 'vitest';
import { bodyOf, headerOf, imported } from '../imported.ts';
import { docx, paragraph, zip } from '../made-files.ts';

const run = (text: string, properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;

describe('the text of a Word document', () => {
  it.each([
    ['paragraphs', paragraph('One.') + paragraph('Two ', 'and three.'), 'One.\n\nTwo and three.'],
    [
      'inserted text',
      paragraph('At least <b>', '<w:ins><w:r><w:t>14</w:t></w:r></w:ins>').replace('&lt;b>', ''),
      'At least 14',
    ],
    [
      'no deleted text',
      paragraph('At least ', '<w:del><w:r><w:delText>12</w:delText></w:r></w:del>', '14 people'),
      'At least 14 people',
    ],
    [
      'no text that was moved away',
      paragraph('<w:moveFrom><w:r><w:t>12</w:t></w:r></w:moveFrom>', '14 people'),
      '14 people',
    ],
    ['no hidden text', paragraph('14', run('12', '<w:vanish/>'), run(' people', '<w:vanish w:val="0"/>')), '14 people'],
    [
      'marks of notes in brackets',
      paragraph('12', run('3', '<w:vertAlign w:val="superscript"/>'), ' people'),
      '12[3] people',
    ],
    ['powers raised', paragraph('7 km', run('2', '<w:vertAlign w:val="superscript"/>')), '7 km²'],
    ['items of lists', '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>12 boats</w:t></w:r></w:p>', '- 12 boats'],
    [
      'rows of tables',
      `<w:tbl><w:tr>${cell('Village')}${cell('Dead')}</w:tr><w:tr>${cell('Marn')}${cell('12')}</w:tr></w:tbl>`,
      'Village | Dead\nMarn | 12',
    ],
    [
      'no deleted rows',
      `<w:tbl><w:tr>${cell('Marn')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('12')}</w:tr></w:tbl>`,
      'Marn',
    ],
    ['fields by what they show', paragraph('page ', '<w:r><w:instrText>PAGE 99</w:instrText></w:r>', '4'), 'page 4'],
    ['hyphens that do not break', paragraph('<w:r><w:t>20</w:t><w:noBreakHyphen/><w:t>year</w:t></w:r>'), '20-year'],
    ['breaks of lines', paragraph('<w:r><w:t>12</w:t><w:br/><w:t>40</w:t></w:r>'), '12\n40'],
    ['simple fields', paragraph('In all ', '<w:fldSimple><w:r><w:t>52</w:t></w:r></w:fldSimple>'), 'In all 52'],
    [
      'signs of the font Symbol',
      paragraph(
        '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
        ' 40 boats, 12',
        '<w:r><w:sym w:font="Symbol" w:char="00B1"/></w:r>',
        '2',
      ),
      '≥ 40 boats, 12±2',
    ],
    [
      'no pictures of other fonts',
      paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0B3"/></w:r>', '40 boats'),
      '40 boats',
    ],
    [
      'a drawing once',
      paragraph(
        '<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>12 in a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>12 in a box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>',
        'Beside.',
      ),
      'Beside.\n\n12 in a box',
    ],
  ])('has %s', async (_, body, text) => {
    expect(await bodyOf('a.docx', docx(body.replace('At least <b>', 'At least ')))).toBe(text);
  });

  it('has notes behind their paragraph', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const notes = `<w:footnotes><w:footnote w:id="2">${paragraph('By 8 May.')}</w:footnote></w:footnotes>`;
    const body = docx(paragraph('12 people', reference, ' died.') + paragraph('More.'), {
      'word/footnotes.xml': notes,
    });
    expect(await bodyOf('a.docx', body)).toBe('12 people[1] died.\n\n[1] By 8 May.\n\nMore.');
  });

  it('leaves out what a style hides', async () => {
    const styles = '<w:styles><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const body =
      paragraph('14', run('12', '<w:rStyle w:val="Secret"/>')) +
      '<w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr><w:r><w:t>9</w:t></w:r></w:p>';
    expect(await bodyOf('a.docx', docx(body, { 'word/styles.xml': styles }))).toBe('14');
  });
});

describe('the header of a Word document', () => {
  const core = (created: string, modified: string) => ({
    'docProps/core.xml': `<cp:coreProperties><dc:title>The dam</dc:title><dc:creator>Mara Velk</dc:creator><dcterms:created>${created}</dcterms:created><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`,
  });

  it('is what its properties say', async () => {
    const document = docx(paragraph('12 people'), core('2026-05-03T10:00:00Z', '2026-05-04T09:00:00Z'));
    expect(await headerOf('a.docx', document)).toEqual({
      title: 'The dam',
      author: 'Mara Velk',
      published: '2026-05-04T09:00:00Z',
      'dated-by': 'the document’s properties (last change)',
      original: 'a.docx',
    });
  });

  it('has no day where it was made long before its last change, and that of its top where there is one', async () => {
    const far = core('2013-12-23T23:15:00Z', '2026-05-04T09:00:00Z');
    expect(await headerOf('a.docx', docx(paragraph('12 people'), far))).not.toHaveProperty('published');
    const dated = docx(paragraph('Press release') + paragraph('2 May 2026') + paragraph('12 people'), far);
    expect((await headerOf('a.docx', dated)).published).toBe('2026-05-02');
  });
});

describe('a Word document that cannot be read', () => {
  const whole = docx(paragraph('12 people'));

  it.each([
    [
      'one with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
      'is protected by a password, or of an old kind: save it without, as .docx, .odt or .pdf',
    ],
    ['one that is none', new TextEncoder().encode('12 people'), 'is no document: its first bytes are of another kind'],
    ['one without text', zip({ 'a.txt': '12' }), 'is no Word document: it holds no text part'],
    ['one that is too deep', docx(`${'<w:sdt>'.repeat(1500)}`), 'its elements nest more than 512 deep'],
    ['one that holds nothing', docx('<w:p/>'), 'holds no text'],
  ])('is told in a line: %s', async (_, bytes, fault) => {
    expect(await imported('a.docx', bytes)).toEqual({ sources: [], faults: [fault] });
  });

  it('is told where it is cut off, and where it unpacks to more than a document holds', async () => {
    const cut = await imported('a.docx', whole.subarray(0, 300));
    expect([cut.sources, cut.faults.length]).toEqual([[], 1]);
    expect(cut.faults[0]).toMatch(/^is a ZIP file that is broken or cut off/);
    const bomb = await imported('a.docx', docx('', { 'word/document.xml': ' '.repeat(65 * 1024 * 1024) }));
    expect(bomb).toEqual({ sources: [], faults: ['holds “word/document.xml”, which is larger than 64 MB'] });
  });

  it('expands no entities of its own', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "12"><!ENTITY b "&a;&a;">]>';
    const document = `${entities}<w:document><w:body><w:p><w:r><w:t>&b; people &amp; more</w:t></w:r></w:p></w:body></w:document>`;
    expect(await bodyOf('a.docx', docx('', { 'word/document.xml': document }))).toBe('&b; people & more');
  });
});
