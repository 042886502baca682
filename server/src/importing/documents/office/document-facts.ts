import { isoDate } from '../../metadata/dates.ts';
import type { SourceFacts } from '../../sources/imported-source.ts';
import { documentDate } from '../document-date.ts';

/** What the properties of a document say, as they are written there; empty where they say nothing. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly created: string;
  readonly modified: string;
  readonly language: string;
}

/** In milliseconds: a document that was changed later than this after it was made may be of any day between. */
const LONGEST_WORK = 7 * 24 * 3600 * 1000;

/**
 * What a document is told to be by its properties, and by the day at its top. Its last change dates it where that is near
 * the day on which it was made: else one of the two is that of a template, or of somebody who saved it again.
 */
export function documentFacts(properties: Properties, body: string, today: string): SourceFacts {
  const written = documentDate(body, today);
  const created = isoDate(properties.created, { today });
  const modified = isoDate(properties.modified, { today });
  const isNear =
    created !== null && modified !== null && Math.abs(Date.parse(modified) - Date.parse(created)) <= LONGEST_WORK;
  const published = written ?? (isNear || created === null ? modified : null);
  return {
    title: properties.title || undefined,
    author: properties.author || undefined,
    published: published ?? undefined,
    dated: written ? 'a date written at its top' : published ? 'the document’s properties (last change)' : undefined,
    updated: published === null ? (modified ?? undefined) : undefined,
    language: /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(properties.language) ? properties.language : undefined,
  };
}
