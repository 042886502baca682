import { isRaisedToPower, raisedDigits } from '../../sources/raised-text.ts';

/** Gathers the paragraphs of a document; notes come behind the paragraph that refers to them. */
export class ParagraphWriter {
  readonly #paragraphs: string[] = [];
  #paragraph = '';
  #notes: string[] = [];

  add(text: string): void {
    this.#paragraph += text;
  }

  /** Digits that are raised: a power, or the mark of a note. Other raised text stands as it is. */
  addRaised(text: string): void {
    const mark = text.trim();
    if (!/^\d{1,3}(?:, ?\d{1,3})*$/.test(mark) || this.#paragraph === '') this.add(text);
    else if (/^\d{1,2}$/.test(mark) && isRaisedToPower(this.#paragraph)) this.add(raisedDigits(mark));
    else this.add(`[${mark}]`);
  }

  /** A mark of a note here, and its text behind the paragraph. */
  addNote(mark: string, text: string): void {
    this.add(`[${mark}]`);
    this.#notes.push(`[${mark}] ${text}`);
  }

  /** Text of a box that lies on the page: behind the paragraph. */
  addBox(text: string): void {
    if (text !== '') this.#notes.push(text);
  }

  endParagraph(): void {
    const text = this.#paragraph.trim();
    if (text !== '') this.#paragraphs.push(text);
    this.#paragraph = '';
    this.#paragraphs.push(...this.#notes);
    this.#notes = [];
  }

  /** Rows of a table, each with its cells. */
  addTable(rows: readonly (readonly string[])[]): void {
    this.endParagraph();
    const lines = rows.map((cells) => {
      const last = cells.findLastIndex((cell) => cell !== '');
      return cells.slice(0, last + 1).join(' | ');
    });
    this.add(lines.filter((line) => line !== '').join('\n'));
    this.endParagraph();
  }

  get text(): string {
    return this.#paragraphs.join('\n\n');
  }
}

/** The paragraphs of a cell in one line. */
export function inOneCell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
