import { isRaisedToPower, raisedDigits } from '../sources/raised-text.ts';
import { writeOutFormulas } from './formulas.ts';
import { ELEMENT_NODE, isElement, type PageElement, type PageNode, parsePage, TEXT_NODE } from './page.ts';
import { isNumerator } from './set-fractions.ts';

/** What stands on lines of its own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol option p pre section summary table tbody tfoot thead ' +
    'tr ul caption'
  ).split(' '),
);

/** What is no text of a page. */
const NO_TEXT: ReadonlySet<string> = new Set(
  'script style template noframes object embed iframe svg canvas audio video map input select textarea button head'.split(
    ' ',
  ),
);

/** What holds blocks and not cells, where tables are used for layout. */
const LAYOUT = 'table, p, div, ul, ol, h1, h2, h3, h4, blockquote, section, article';

/**
 * The text of a part of a page: blocks are paragraphs, items of lists begin with a hyphen, the cells of a row stand in one
 * line with bars between them. Marks of notes that are raised behind a word stand in brackets, so that "12³" is no 123.
 */
export function pageText(root: PageNode): string {
  const writer = new TextWriter();
  write(root, writer, false);
  return writer.text();
}

/** The text of a piece of HTML: a mail, an entry of a feed. */
export function textOfHtml(html: string): string {
  const page = parsePage(html);
  writeOutFormulas(page, html);
  return pageText(page.body).trim();
}

/** Whether a text is marked up, as fields of records may be or not. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|div|span|a|b|i|strong|em|ul|ol|li|h[1-6]|table|figure|html|body|article|blockquote)(?:\s[^<>]{0,400})?\/?>/i.test(
    text,
  );
}

/** The text inside an element whose own kind says nothing more. */
function textInside(element: PageElement): string {
  const writer = new TextWriter();
  writeChildren(element, writer, false);
  return writer.text().trim();
}

/** Puts words together as a browser does: white space is one blank, blocks begin on a new line. */
class TextWriter {
  readonly #pieces: string[] = [];
  /** What is due before the next word. */
  #gap: '' | ' ' | '\n' | '\n\n' = '';
  #last = '';

  add(text: string): void {
    if (text === '') return;
    if (this.#last !== '' && this.#gap !== '') this.#pieces.push(this.#gap);
    this.#gap = '';
    this.#pieces.push(text);
    this.#last = text;
  }

  gap(wanted: ' ' | '\n' | '\n\n'): void {
    if (wanted.length > this.#gap.length || this.#gap === '' || (wanted === '\n' && this.#gap === ' ')) {
      this.#gap = wanted;
    }
  }

  /** The end of what was written; nothing where a gap is due. */
  get lastWords(): string {
    return this.#gap === '' ? this.#pieces.slice(-3).join('') : '';
  }

  text(): string {
    return this.#pieces.join('');
  }
}

function write(node: PageNode, writer: TextWriter, isPreformatted: boolean): void {
  if (node.nodeType === TEXT_NODE) {
    writeWords(node.nodeValue ?? '', writer, isPreformatted);
    return;
  }
  if (node.nodeType === ELEMENT_NODE) writeElement(node as PageElement, writer, isPreformatted);
  else writeChildren(node, writer, isPreformatted);
}

function writeChildren(node: PageNode, writer: TextWriter, isPreformatted: boolean): void {
  for (const child of node.childNodes) write(child, writer, isPreformatted);
}

/** White space that collapses: no blanks that do not break, which part the groups of a number. */
const COLLAPSING = /[ \t\n\r\f]+/;

function writeWords(text: string, writer: TextWriter, isPreformatted: boolean): void {
  if (isPreformatted) {
    writer.add(text);
    return;
  }
  const words = text.split(COLLAPSING);
  for (const [at, word] of words.entries()) {
    if (at > 0) writer.gap(' ');
    writer.add(word);
  }
}

function writeElement(element: PageElement, writer: TextWriter, isPreformatted: boolean): void {
  const name = element.localName;
  if (NO_TEXT.has(name) || isHidden(element)) return;
  if (name === 'br') writer.gap('\n');
  else if (name === 'sup') writeRaised(element, writer);
  else if (name === 'tr' && isRowOfCells(element)) writeRow(element, writer);
  else if (name === 'q') writeBetween('“', element, '”', writer);
  else if (name === 'del' || name === 's' || name === 'strike') writeBetween('[struck out: ', element, ']', writer);
  else if (!BLOCKS.has(name) && name !== 'td' && name !== 'th') writeChildren(element, writer, isPreformatted);
  else {
    const gap = name === 'li' || name === 'dd' || name === 'tr' || name === 'option' ? '\n' : '\n\n';
    writer.gap(gap);
    if (name === 'li' && hasOwnWords(element)) {
      writer.add('-');
      writer.gap(' ');
    }
    writeChildren(element, writer, isPreformatted || name === 'pre');
    writer.gap(gap);
  }
}

/** Not seen by any reader, as the page itself says beside the text; style sheets are not read. */
function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}

function hasOwnWords(element: PageElement): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === TEXT_NODE && (child.nodeValue ?? '').trim() !== '') return true;
    if (isElement(child) && !BLOCKS.has(child.localName) && (child.textContent ?? '').trim() !== '') return true;
  }
  return false;
}

function writeBetween(opening: string, element: PageElement, closing: string, writer: TextWriter): void {
  const words = textInside(element);
  if (words === '') return;
  writer.add(opening + words + closing);
}

/** What is raised: the end of an ordinal, a numerator, a power, or the mark of a note, which goes into brackets. */
function writeRaised(element: PageElement, writer: TextWriter): void {
  const words = textInside(element);
  const bare = words.replace(/^[[(]|[\])]$/g, '');
  if (!/^(?:\d{1,3}|[a-z*†‡§]|note \d{1,3})(?:, ?\d{1,3})*$/.test(bare)) {
    writer.add(words);
    return;
  }
  if (isNumerator(element) && !isRaisedToPower(writer.lastWords)) {
    if (/\d$/.test(writer.lastWords)) writer.gap(' ');
    writer.add(words);
    return;
  }
  const isLink = element.querySelector('a') !== null || element.closest('a') !== null;
  const isPower = !isLink && /^\d{1,2}$/.test(bare) && isRaisedToPower(writer.lastWords);
  writer.add(isPower ? raisedDigits(bare) : `[${bare}]`);
}

function isRowOfCells(row: PageElement): boolean {
  return (
    row.querySelector(LAYOUT) === null ||
    [...row.children].every((cell) => cell.querySelector('table, p + p, li') === null)
  );
}

function writeRow(row: PageElement, writer: TextWriter): void {
  const cells = [...row.children]
    .filter(({ localName }) => localName === 'td' || localName === 'th')
    .map((cell) => textInside(cell).replace(/\n+/g, ' '));
  const last = cells.findLastIndex((cell) => cell !== '');
  if (last < 0) return;
  writer.gap('\n');
  writer.add(cells.slice(0, last + 1).join(' | '));
  writer.gap('\n');
}
