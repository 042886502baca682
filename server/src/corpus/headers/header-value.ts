const PLAIN_VALUE = /^[\p{L}\p{N}][\p{L}\p{N} .’-]*$/u;

/** A value of a header, of one line, as YAML reads it back. */
export function headerValue(value: string): string {
  return PLAIN_VALUE.test(value) ? value : JSON.stringify(value);
}
