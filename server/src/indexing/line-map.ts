import { countWhere } from '../corpus/ordered.ts';
/** A place in a text as editors count it: both from 0, `character` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A replacement of part of a text; `start` and `end` are offsets in the text before it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A piece of a text, with the places in it (from 1 to its length) at which a line begins. */
interface Piece {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** In UTF-16 code units: a text is cut into pieces of about this length, and an edit reads those again that it touches. */
const PIECE = 32_768;

/**
 * Turns offsets of one text into lines and back. Immutable; the map of a text after an edit shares all but the edited
 * piece with the one before, so that a keystroke costs the same in any file.
 */
export class LineMap {
  readonly #pieces: readonly Piece[];
  /** Where each piece starts, and behind them the length of the text. */
  readonly #offsets: Uint32Array;
  /** How many lines begin before each piece, the first one of the text not counted, and behind them how many in all. */
  readonly #lines: Uint32Array;
  #text: string | null;

  private constructor(pieces: readonly Piece[], text: string | null) {
    this.#pieces = pieces;
    this.#offsets = new Uint32Array(pieces.length + 1);
    this.#lines = new Uint32Array(pieces.length + 1);
    pieces.forEach(({ text: piece, starts }, at) => {
      this.#offsets[at + 1] = this.#offsets[at]! + piece.length;
      this.#lines[at + 1] = this.#lines[at]! + starts.length;
    });
    this.#text = text;
  }

  /** Finds the lines of a text in one pass. */
  static of(text: string): LineMap {
    return new LineMap(piecesOf(text), text);
  }

  /** The text whose lines these are; after an edit it is joined when it is first asked for. */
  get text(): string {
    this.#text ??= this.#pieces.map(({ text }) => text).join('');
    return this.#text;
  }

  /** The length of the text in UTF-16 code units. */
  get length(): number {
    return this.#offsets.at(-1)!;
  }

  /** A part of the text, without joining all of it; its ends must lie in the text, in order. */
  slice(start: number, end: number): string {
    let part = '';
    for (let at = this.#pieceAt(start); at < this.#pieces.length && this.#offsets[at]! < end; at++) {
      const offset = this.#offsets[at]!;
      part += this.#pieces[at]!.text.slice(Math.max(0, start - offset), end - offset);
    }
    return part;
  }

  /** The lines of the text as an edit leaves it; only what the edit touches is read. Its ends must lie in the text, in order. */
  after({ start, end, text }: Edit): LineMap {
    // The characters beside the edit may be halves of a line break that the edit completes or tears apart.
    const first = this.#pieceAt(Math.max(0, start - 1));
    const last = this.#pieceAt(end);
    const before = this.slice(this.#offsets[first]!, start);
    const behind = this.slice(end, this.#offsets[last + 1]!);
    const pieces = [
      ...this.#pieces.slice(0, first),
      ...piecesOf(before + text + behind),
      ...this.#pieces.slice(last + 1),
    ];
    return new LineMap(pieces, null);
  }

  /** How many lines the text has; an empty text has one. */
  get count(): number {
    return this.#lines.at(-1)! + 1;
  }

  /** The line (from 0) and character of a UTF-16 offset; offsets outside the text count as its nearest end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.length));
    const piece = this.#pieceAt(inside);
    const line = this.#lines[piece]! + countUpTo(this.#pieces[piece]!.starts, inside - this.#offsets[piece]!);
    return { line, character: inside - this.#startOf(line) };
  }

  /** The offset of a position; a character past the end of its line counts as that end, a line past the text as the text's end. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.length;
    const span = this.lineSpan(position.line);
    return Math.min(span.start + Math.max(0, position.character), span.end);
  }

  /** Where a line (from 0, inside the text) starts and ends, its line break not counted. */
  lineSpan(line: number): { readonly start: number; readonly end: number } {
    const start = this.#startOf(line);
    let end = this.#startOf(line + 1);
    if (line + 1 < this.count) {
      const isPair =
        end - 2 >= start && this.#codeAt(end - 1) === LINE_FEED && this.#codeAt(end - 2) === CARRIAGE_RETURN;
      end -= isPair ? 2 : 1;
    }
    return { start, end };
  }

  /** Where a line starts; the end of the text for one behind the last. */
  #startOf(line: number): number {
    if (line === 0) return 0;
    if (line >= this.count) return this.length;
    const piece = countUpTo(this.#lines, line - 1) - 1;
    return this.#offsets[piece]! + this.#pieces[piece]!.starts[line - 1 - this.#lines[piece]!]!;
  }

  #codeAt(offset: number): number {
    const piece = this.#pieceAt(offset);
    return this.#pieces[piece]!.text.charCodeAt(offset - this.#offsets[piece]!);
  }

  /** The piece that holds an offset; the last one for the end of the text. */
  #pieceAt(offset: number): number {
    return Math.min(countUpTo(this.#offsets, offset), this.#pieces.length) - 1;
  }
}

/** Cuts a text into pieces of equal length, at least one; none ends between the two characters of a line break. */
function piecesOf(text: string): readonly Piece[] {
  const count = Math.max(1, Math.floor(text.length / PIECE));
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 1; at <= count; at++) {
    let end = Math.floor((text.length * at) / count);
    if (text.charCodeAt(end) === LINE_FEED && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end++;
    const piece = text.slice(start, end);
    pieces.push({ text: piece, starts: lineStartsIn(piece) });
    start = end;
  }
  return pieces;
}

/** The places in a text at which a line begins. `\n`, `\r\n` and a lone `\r` end a line, as in the Language Server Protocol. */
function lineStartsIn(text: string): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}

/** How many of some ascending numbers are no greater than a limit. */
function countUpTo(ascending: Uint32Array, limit: number): number {
  return countWhere(ascending.length, (at) => ascending[at]! <= limit);
}
