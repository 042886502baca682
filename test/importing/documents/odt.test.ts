import { describe, expect, it } from 'vitest';
import { bodyOf, headerOf, imported } from '../imported.ts';
import { odt, zip } from '../made-files.ts';

describe('the text of an OpenDocument', () => {
  it.each([
    [
      'paragraphs',
      '<text:h>Dam</text:h><text:p>12  <text:span>people</text:span>\n died<text:s/>.</text:p>',
      'Dam\n\n12 people died .',
    ],
    [
      'no deleted text',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>12</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>14<text:change/> people</text:p>',
      '14 people',
    ],
    [
      'no hidden text',
      '<text:p>14<text:span text:style-name="T1">12</text:span></text:p><text:p text:style-name="T1">9</text:p><text:p><text:hidden-text>8</text:hidden-text></text:p>',
      '14',
    ],
    [
      'marks of notes in brackets',
      '<text:p>12<text:span text:style-name="T2">3</text:span> people</text:p>',
      '12[3] people',
    ],
    [
      'notes behind their paragraph',
      '<text:p>12<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By 8 May.</text:p></text:note-body></text:note> people</text:p><text:p>More.</text:p>',
      '12[1] people\n\n[1] By 8 May.\n\nMore.',
    ],
    [
      'items of lists',
      '<text:list><text:list-item><text:p>12 boats</text:p></text:list-item><text:list-item><text:p>3 ships</text:p></text:list-item></text:list>',
      '- 12 boats\n\n- 3 ships',
    ],
    [
      'rows of tables',
      '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Village</text:p></table:table-cell><table:table-cell><text:p>Dead</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Marn</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>',
      'Village | Dead\nMarn | 12',
    ],
    [
      'no remarks',
      '<text:p>12<office:annotation><text:p>really?</text:p></office:annotation> people</text:p>',
      '12 people',
    ],
  ])('has %s', async (_, body, text) => {
    const styles =
      '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>' +
      '<style:style style:name="T2"><style:text-properties style:text-position="super 58%"/></style:style>';
    expect(await bodyOf('a.odt', odt(body, styles))).toBe(text);
  });

  it('has a header of its properties', async () => {
    const meta =
      '<office:meta><dc:title>The dam</dc:title><dc:creator>Mara Velk</dc:creator><meta:creation-date>2026-05-04T08:00:00</meta:creation-date><dc:date>2026-05-04T09:00:00</dc:date></office:meta>';
    expect(await headerOf('a.odt', odt('<text:p>12 people</text:p>', '', { 'meta.xml': meta }))).toEqual({
      title: 'The dam',
      author: 'Mara Velk',
      published: '2026-05-04',
      'dated-by': 'the document’s properties (last change)',
      original: 'a.odt',
    });
  });

  it.each([
    [
      'one with a password',
      odt('<text:p>12</text:p>', '', {
        'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
      }),
      'is protected by a password',
    ],
    ['one that is none', new TextEncoder().encode('12 people'), 'is no document: its first bytes are of another kind'],
    ['one without text', zip({ 'content.xml': '<office:text/>' }), 'is no OpenDocument text: it holds no paragraph'],
  ])('is told in a line where it cannot be read: %s', async (_, bytes, fault) => {
    expect(await imported('a.odt', bytes)).toEqual({ sources: [], faults: [fault] });
  });
});
