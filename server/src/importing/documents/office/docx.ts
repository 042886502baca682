import { isZip, openZip, type Zip } from '../../archives/zip.ts';
import { SYMBOL_FONT } from '../../lexicon/symbol-font.ts';
import { type GivenFile, ImportError, type Reader, type ReadingOptions } from '../../sources/imported-source.ts';
import { childOf, elementsIn, parseXml, textIn, type XmlElement } from '../../sources/xml.ts';
import { decodePage } from '../../web-pages/decode-page.ts';
import { documentFacts } from './document-facts.ts';
import { inOneCell, ParagraphWriter } from './paragraph-writer.ts';

/** Documents of Word (Office Open XML, ISO/IEC 29500-1). */
export const docxDocuments: Reader = {
  recognises: ({ name }) => /\.(?:docx|docm|dotx)$/i.test(name),
  *read(file: GivenFile, { today }: ReadingOptions) {
    const zip = openOffice(file.bytes);
    const part = (path: string) => partOf(zip, path);
    const document = part(documentPath(zip));
    if (!document) throw new ImportError('is no Word document: it holds no text part');
    const reading: Reading = {
      hidden: hiddenStyles(part('word/styles.xml')),
      notes: new Map([
        ...notesOf(part('word/footnotes.xml'), 'footnote'),
        ...notesOf(part('word/endnotes.xml'), 'endnote'),
      ]),
      marks: new Map(),
    };
    const body = textOf(childOf(document, 'body') ?? document, reading);
    const core = part('docProps/core.xml');
    const value = (name: string) => (core ? textIn(childOf(core, name)) : '');
    const facts = documentFacts(
      {
        title: value('title'),
        author: value('creator'),
        created: value('created'),
        modified: value('modified'),
        language: value('language'),
      },
      body,
      today,
    );
    yield { part: null, facts, body };
  },
};

/** @throws ImportError where it is protected, of an older kind, or no document */
export function openOffice(bytes: Uint8Array): Zip {
  // Documents with a password, and those of before 2007, are compound files ([MS-CFB], 2.2).
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new ImportError('is protected by a password, or of an old kind: save it without, as .docx, .odt or .pdf');
  }
  if (!isZip(bytes)) throw new ImportError('is no document: its first bytes are of another kind');
  return openZip(bytes);
}

function partOf(zip: Zip, path: string): XmlElement | null {
  const bytes = zip.read(path);
  return bytes && parseXml(decodePage(bytes));
}

/** Where the text stands, as the relations of the package say (ISO/IEC 29500-2, 8.5). */
function documentPath(zip: Zip): string {
  const relations = partOf(zip, '_rels/.rels');
  const all = relations ? [...elementsIn(relations, 'Relationship')] : [];
  const target = all
    .find(({ attributes }) => attributes.get('Type')?.endsWith('/officeDocument'))
    ?.attributes.get('Target');
  return target?.replace(/^\//, '') ?? 'word/document.xml';
}

interface Reading {
  /** Styles whose text is hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Notes by their kind and identifier. */
  readonly notes: ReadonlyMap<string, XmlElement>;
  /** The marks that notes were given, in the order of the text. */
  readonly marks: Map<string, string>;
}

function hiddenStyles(styles: XmlElement | null): ReadonlySet<string> {
  const all = styles ? [...elementsIn(styles, 'style')] : [];
  const hidden = all.filter((style) => isHidden(childOf(style, 'rPr')));
  return new Set(hidden.map(({ attributes }) => attributes.get('styleId') ?? ''));
}

function notesOf(part: XmlElement | null, kind: string): readonly (readonly [string, XmlElement])[] {
  const notes = part ? [...elementsIn(part, kind)] : [];
  return notes.map((note) => [`${kind} ${note.attributes.get('id')}`, note] as const);
}

/** Whether a property that is on or off is on (17.17.4): there, and not said to be off. */
function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes.get('val') ?? '');
}

function isHidden(properties: XmlElement | undefined): boolean {
  return isOn(childOf(properties, 'vanish'));
}

function textOf(element: XmlElement, reading: Reading): string {
  const writer = new ParagraphWriter();
  writeChildren(element, writer, reading);
  writer.endParagraph();
  return writer.text;
}

function writeChildren(element: XmlElement, writer: ParagraphWriter, reading: Reading): void {
  for (const child of element.children) if (typeof child !== 'string') write(child, writer, reading);
}

/** What is no text of the document as it stands: deleted and moved away, remarks, the second form of a drawing. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPr',
  'rPr',
  'sectPr',
  'instrText',
  'delText',
]);

function write(element: XmlElement, writer: ParagraphWriter, reading: Reading): void {
  const { name } = element;
  if (LEFT_OUT.has(name)) return;
  if (name === 'p') writeParagraph(element, writer, reading);
  else if (name === 'tbl') writer.addTable(rowsOf(element, reading));
  else if (name === 'r') writeRun(element, writer, reading);
  else if (name === 't') writer.add(textIn(element));
  else if (name === 'tab' || name === 'ptab') writer.add(' ');
  else if (name === 'br' || name === 'cr') writer.add('\n');
  else if (name === 'noBreakHyphen') writer.add('-');
  else if (name === 'sym') writer.add(symbolOf(element));
  else if (name === 'footnoteReference' || name === 'endnoteReference') writeNote(element, writer, reading);
  else if (name === 'txbxContent') writer.addBox(textOf(element, reading));
  else writeChildren(element, writer, reading);
}

/** A character that was chosen from a font (17.3.3.30), whose codes may stand in the private area; nothing of others' than Symbol. */
function symbolOf({ attributes }: XmlElement): string {
  if (attributes.get('font') !== 'Symbol') return '';
  const code = Number.parseInt(attributes.get('char') ?? '', 16);
  return SYMBOL_FONT.get(code >= 0xf000 ? code - 0xf000 : code) ?? '';
}

function writeParagraph(element: XmlElement, writer: ParagraphWriter, reading: Reading): void {
  const properties = childOf(element, 'pPr');
  if (isStyleHidden(properties, 'pStyle', reading)) return;
  if (childOf(properties, 'numPr')) writer.add('- ');
  writeChildren(element, writer, reading);
  // Two paragraphs become one where the mark between them was deleted.
  if (!childOf(childOf(properties, 'rPr'), 'del')) writer.endParagraph();
}

function isStyleHidden(properties: XmlElement | undefined, kind: string, { hidden }: Reading): boolean {
  return hidden.has(childOf(properties, kind)?.attributes.get('val') ?? '\0');
}

function writeRun(element: XmlElement, writer: ParagraphWriter, reading: Reading): void {
  const properties = childOf(element, 'rPr');
  if (isHidden(properties) || isStyleHidden(properties, 'rStyle', reading)) return;
  const isRaised = childOf(properties, 'vertAlign')?.attributes.get('val') === 'superscript';
  const text = isRaised ? [...elementsIn(element, 't')].map(textIn).join('') : '';
  if (text === '') writeChildren(element, writer, reading);
  else writer.addRaised(text);
}

function writeNote(element: XmlElement, writer: ParagraphWriter, reading: Reading): void {
  const key = `${element.name.replace('Reference', '')} ${element.attributes.get('id')}`;
  const note = reading.notes.get(key);
  if (!note) return;
  const mark = reading.marks.get(key) ?? String(reading.marks.size + 1);
  reading.marks.set(key, mark);
  writer.addNote(mark, textOf(note, { ...reading, notes: new Map() }));
}

function rowsOf(table: XmlElement, reading: Reading): readonly (readonly string[])[] {
  return [...rowsIn(table)].map((row) => cellsIn(row).map((cell) => inOneCell(textOf(cell, reading))));
}

/** The rows of a table itself, not of those in its cells; deleted ones are out. */
function* rowsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string' || LEFT_OUT.has(child.name)) continue;
    if (child.name !== 'tr') yield* rowsIn(child);
    else if (!childOf(childOf(child, 'trPr'), 'del')) yield child;
  }
}

function cellsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === 'tc' ? [child] : cellsIn(child);
  });
}
