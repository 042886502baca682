/** A place in a text as editors count it: both from 0, `character` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Appends the offsets behind `from`, up to and with `to`, at which a line of `text` begins. `\n`, `\r\n` and a lone `\r`
 * end a line, as in the Language Server Protocol.
 */
function findLineStarts(text: string, from: number, to: number, starts: number[]): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
}

/** A replacement of part of a text; `start` and `end` are offsets in the text before it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Turns offsets of one text into lines and back. Immutable. */
export class LineMap {
  /** The text whose lines these are. */
  readonly text: string;
  readonly #starts: Uint32Array;

  private constructor(text: string, starts: Uint32Array) {
    this.text = text;
    this.#starts = starts;
  }

  /** Finds the lines of a text in one pass. */
  static of(text: string): LineMap {
    const starts = [0];
    findLineStarts(text, 0, text.length, starts);
    return new LineMap(text, Uint32Array.from(starts));
  }

  /** The lines of the text as an edit leaves it; only what the edit touches is read. Its ends must lie in the text, in order. */
  after(edit: Edit): LineMap {
    const text = this.text.slice(0, edit.start) + edit.text + this.text.slice(edit.end);
    // The character before the edit may be half of a line break that the edit completes or tears apart.
    const kept = this.#lineAt(Math.max(0, edit.start - 1)) + 1;
    const changed: number[] = [];
    findLineStarts(text, this.#starts[kept - 1]!, edit.start + edit.text.length, changed);
    const tail = this.#starts.subarray(this.#lineAt(edit.end) + 1);
    const starts = new Uint32Array(kept + changed.length + tail.length);
    starts.set(this.#starts.subarray(0, kept));
    starts.set(changed, kept);
    const moved = edit.text.length - (edit.end - edit.start);
    for (let at = 0; at < tail.length; at++) starts[kept + changed.length + at] = tail[at]! + moved;
    return new LineMap(text, starts);
  }

  /** How many lines the text has; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The line (from 0) and character of a UTF-16 offset; offsets outside the text count as its nearest end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const line = this.#lineAt(inside);
    return { line, character: inside - this.#starts[line]! };
  }

  /** The offset of a position; a character past the end of its line counts as that end, a line past the text as the text's end. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.text.length;
    const span = this.lineSpan(position.line);
    return Math.min(span.start + Math.max(0, position.character), span.end);
  }

  /** Where a line (from 0, inside the text) starts and ends, its line break not counted. */
  lineSpan(line: number): { readonly start: number; readonly end: number } {
    const start = this.#starts[line] ?? this.text.length;
    let end = this.#starts[line + 1] ?? this.text.length;
    if (line + 1 < this.#starts.length) {
      const last = this.text.charCodeAt(end - 1);
      end -= last === LINE_FEED && this.text.charCodeAt(end - 2) === CARRIAGE_RETURN && end - 2 >= start ? 2 : 1;
    }
    return { start, end };
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}
