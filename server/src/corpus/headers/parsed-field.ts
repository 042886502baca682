import type { HeaderField } from '../source.ts';

/** A field whose value, where it is more than a scalar, is already YAML. */
export interface ParsedField extends HeaderField {
  readonly nested: boolean;
}
