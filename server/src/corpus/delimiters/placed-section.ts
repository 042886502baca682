import type { HeaderField, PlacedSource, Source } from '../source.ts';
import { type Span, shifted } from '../span.ts';
import type { Section } from './section.ts';

/**
 * A section's source at its place in the file. Keeps the section and where it begins, and adds the two up when asked:
 * an edit moves every source behind it, and nearly all of their places are never looked at.
 */
export class PlacedSection implements PlacedSource {
  readonly source: Source;
  readonly section: Section;
  /** Where the section begins in the file. */
  readonly start: number;

  constructor(source: Source, section: Section, start: number) {
    this.source = source;
    this.section = section;
    this.start = start;
  }

  get delimiter(): Span {
    return shifted(this.section.delimiter, this.start);
  }

  get nameSpan(): Span {
    return shifted(this.section.nameSpan, this.start);
  }

  get headerSpan(): Span | null {
    const { headerSpan } = this.section.content;
    return headerSpan && shifted(headerSpan, this.start);
  }

  get fields(): readonly HeaderField[] {
    return this.section.content.header.fields.map(({ key, text, keySpan, valueSpan }) => ({
      key,
      text,
      keySpan: shifted(keySpan, this.start),
      valueSpan: shifted(valueSpan, this.start),
    }));
  }

  get bodySpan(): Span {
    return shifted(this.section.content.bodySpan, this.start);
  }

  get escapes(): readonly number[] {
    return this.section.content.escapes;
  }
}
