/** Why a file of JSON cannot be read. Lines and columns count from 0, columns and offset in UTF-16 code units. */
export interface JsonFault {
  readonly message: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** What is wrong at an offset of a text. */
export function jsonFaultAt(text: string, offset: number, message: string): JsonFault {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(0, start).split('\n').length - 1;
  return { message, offset, line, column: offset - start };
}
