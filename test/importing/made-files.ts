import { strToU8, zipSync } from 'fflate';

/** Text at a place on a page of a PDF, in points from its lower left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /**
   * Helvetica; a font that does not say which letters its codes mean; one whose names of letters tell their shape; one whose
   * hyphen is a soft one, whose point has a blank before it, and whose digits are of old style.
   */
  readonly font?: 'F1' | 'F2' | 'F3' | 'F4';
}

/** Lines below one another, from the top of a page of US Letter, in 11 points. */
export function lines(texts: readonly string[], x = 72, top = 720): readonly Placed[] {
  return texts.flatMap((text, at) => (text === '' ? [] : [{ text, x, y: top - at * 14 }]));
}

/**
 * A PDF of these pages; `info` are entries of its properties, `trailer` is added to its trailer, `fields` are those of a form
 * that somebody filled in, on each page.
 */
export function pdf(
  pages: readonly (readonly Placed[])[],
  {
    info = '',
    trailer = '',
    fields = [],
  }: { readonly info?: string; readonly trailer?: string; readonly fields?: readonly Placed[] } = {},
): Uint8Array {
  const coded = 4 + pages.length * 2;
  const fonts = `/F1 3 0 R /F2 ${coded} 0 R /F3 ${coded + 1} 0 R /F4 ${coded + 2} 0 R`;
  const annotations = fields.map(
    ({ text, x, y, size = 11 }) =>
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /F 4 /V (${text}) /DA (/F1 ${size} Tf) /Rect [${x} ${y - 3} ${x + 150} ${y + size}] >>`,
  );
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((placed, at) => {
      const content = placed
        .map(
          ({ text, x, y, size = 11, font = 'F1' }) =>
            `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
        )
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + at * 2} 0 R /Annots [<< /Type /Annot /Subtype /Popup /F 4 >> ${annotations.join(' ')}] /Resources << /Font << ${fonts} >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [1 /g1 /g2 /g3 /g4 /g5] >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [65 /one.os /two.os /f_i] >> >>',
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode ${coded + 3} 0 R >>`,
    `<< /Length ${TO_UNICODE.length} >>\nstream\n${TO_UNICODE}\nendstream`,
    `<< ${info} >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => WIN_ANSI.get(character) ?? character.charCodeAt(0));
}

/** The letters of a font as its codes say, but for the hyphen, the point and the figures 1 and 2. */
const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def',
  '1 begincodespacerange <00> <FF> endcodespacerange',
  '4 beginbfrange <20> <2c> <0020> <2f> <30> <002f> <33> <5a> <0033> <61> <7a> <0061> endbfrange',
  '4 beginbfchar <2d> <00ad> <2e> <0020002e> <31> <f731> <32> <f732> endbfchar',
  'endcmap CMapName currentdict /CMap defineresource pop end end',
].join('\n');

const WIN_ANSI: ReadonlyMap<string, number> = new Map([
  ['–', 0x96],
  ['’', 0x92],
]);

/** A ZIP file of these texts and bytes, by their names. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this content of its body; `parts` are further files of it, or others in the place of its own. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A paragraph of a Word document: runs of text, or the XML of what stands between them. */
export function paragraph(...content: readonly string[]): string {
  return `<w:p>${content.map((each) => (each.startsWith('<') ? each : `<w:r><w:t xml:space="preserve">${each}</w:t></w:r>`)).join('')}</w:p>`;
}

/** An OpenDocument text with this content; `styles` are its own, `parts` further files of it. */
export function odt(body: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  });
}

/** A record of a WARC file: what a server answered. */
export interface Answer {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: string;
  /** Further lines of the server's header. */
  readonly headers?: string;
}

/** A WARC file of these answers, unpacked. */
export function warc(answers: readonly Answer[]): Uint8Array {
  const pieces = answers.flatMap(({ url, body, type = 'text/html', status = '200 OK', headers = '' }) => {
    const content = typeof body === 'string' ? strToU8(body) : body;
    const http = strToU8(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`);
    const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-05-04T07:30:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + content.length}\r\n\r\n`;
    return [strToU8(head), http, content, strToU8('\r\n\r\n')];
  });
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
