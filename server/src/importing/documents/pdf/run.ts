/** A piece of text on a page, in points from its lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
}
