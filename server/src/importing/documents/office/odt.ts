import { type GivenFile, ImportError, type Reader, type ReadingOptions } from '../../sources/imported-source.ts';
import { childOf, elementsIn, parseXml, textIn, type XmlElement } from '../../sources/xml.ts';
import { decodePage } from '../../web-pages/decode-page.ts';
import { documentFacts } from './document-facts.ts';
import { openOffice } from './docx.ts';
import { inOneCell, ParagraphWriter } from './paragraph-writer.ts';

/** Text documents of LibreOffice and others (OpenDocument, ISO/IEC 26300-3). */
export const odtDocuments: Reader = {
  recognises: ({ name }) => /\.(?:odt|ott|fodt)$/i.test(name),
  *read({ name, bytes }: GivenFile, { today }: ReadingOptions) {
    const isFlat = /\.fodt$/i.test(name);
    const zip = isFlat ? null : openOffice(bytes);
    const part = (path: string) => {
      const read = isFlat ? bytes : zip!.read(path);
      return read ? parseXml(decodePage(read)) : null;
    };
    const manifest = isFlat ? null : part('META-INF/manifest.xml');
    if (manifest && [...elementsIn(manifest, 'encryption-data')].length > 0)
      throw new ImportError('is protected by a password');
    const content = part('content.xml');
    const text =
      content && [...elementsIn(content, 'text')].find((element) => [...elementsIn(element, 'p')].length > 0);
    if (!content || !text) throw new ImportError('is no OpenDocument text: it holds no paragraph');
    const body = textOf(text, stylesOf(content));
    const meta = part('meta.xml');
    const value = (key: string) => (meta ? textIn([...elementsIn(meta, key)][0]) : '');
    const facts = documentFacts(
      {
        title: value('title'),
        author: value('creator'),
        created: value('creation-date'),
        modified: value('date'),
        language: value('language'),
      },
      body,
      today,
    );
    yield { part: null, facts, body };
  },
};

/** The styles of a document that hide text or raise it. */
interface Styles {
  readonly hidden: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
}

function stylesOf(content: XmlElement): Styles {
  const hidden = new Set<string>();
  const raised = new Set<string>();
  for (const style of elementsIn(content, 'style')) {
    const name = style.attributes.get('name') ?? '';
    const properties = childOf(style, 'text-properties')?.attributes;
    if (properties?.get('display') === 'none') hidden.add(name);
    if (/^(?:super|[1-9])/.test(properties?.get('text-position') ?? '')) raised.add(name);
  }
  return { hidden, raised };
}

function textOf(element: XmlElement, styles: Styles): string {
  const writer = new ParagraphWriter();
  writeChildren(element, writer, styles);
  writer.endParagraph();
  return writer.text;
}

/** Deleted text, remarks, what is hidden, indexes' own forms. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'hidden-text',
  'hidden-paragraph',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'change',
  'note-citation',
]);

function writeChildren(element: XmlElement, writer: ParagraphWriter, styles: Styles): void {
  for (const child of element.children) {
    // White space is one blank, as in pages.
    if (typeof child === 'string') writer.add(child.replace(/[ \t\r\n]+/g, ' '));
    else write(child, writer, styles);
  }
}

function write(element: XmlElement, writer: ParagraphWriter, styles: Styles): void {
  const { name, attributes } = element;
  if (LEFT_OUT.has(name) || styles.hidden.has(attributes.get('style-name') ?? '\0')) return;
  if (name === 'p' || name === 'h') {
    if (!hasHiddenMark(element)) writeChildren(element, writer, styles);
    writer.endParagraph();
  } else if (name === 'list-item') {
    writer.endParagraph();
    writer.add('- ');
    writeChildren(element, writer, styles);
  } else if (name === 'table') writer.addTable(rowsOf(element, styles));
  else if (name === 's') writer.add(' ');
  else if (name === 'tab') writer.add(' ');
  else if (name === 'line-break') writer.add('\n');
  else if (name === 'note') writeNote(element, writer, styles);
  else if (name === 'span' && styles.raised.has(attributes.get('style-name') ?? '')) writer.addRaised(textIn(element));
  else if (name === 'frame') writer.addBox(textOf({ ...element, name: 'box' }, styles));
  else writeChildren(element, writer, styles);
}

/** A paragraph that is hidden says so by an element inside it. */
function hasHiddenMark(element: XmlElement): boolean {
  return childOf(element, 'hidden-paragraph')?.attributes.get('is-hidden') === 'true';
}

function writeNote(element: XmlElement, writer: ParagraphWriter, styles: Styles): void {
  const body = childOf(element, 'note-body');
  if (body) writer.addNote(textIn(childOf(element, 'note-citation')).trim() || '*', inOneCell(textOf(body, styles)));
}

function rowsOf(table: XmlElement, styles: Styles): readonly (readonly string[])[] {
  return [...rowsIn(table)].map((row) =>
    row.children.flatMap((cell) =>
      typeof cell !== 'string' && cell.name === 'table-cell' ? [inOneCell(textOf(cell, styles))] : [],
    ),
  );
}

function* rowsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string' || child.name === 'table-cell') continue;
    if (child.name === 'table-row') yield child;
    else yield* rowsIn(child);
  }
}
