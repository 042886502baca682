import type { DatedBy, PartialDate } from '../claims/claim.ts';
import { redateClaims } from '../claims/read-claims.ts';
import { daySpan } from '../language/calendar/days.ts';
import { plainDate } from '../language/calendar/plain-date.ts';
import type { CollatedSource } from './collated-source.ts';
import type { Origins } from './origins/origins.ts';

/** In days: how far a source may lie from those that tell its year. Reports of one event that far apart share a year. */
const NEAR = 60;

/**
 * Completes the dates of sources that name a day but no year ("on July 9"), by the years of the story's dated sources:
 * first those that carry the same text, then all others. Where these leave more than one year open, nothing is inferred.
 * Gives the sources that are dated by it, by their ids; their claims are read with the new date.
 */
export function completeDates(
  sources: readonly CollatedSource[],
  origins: Pick<Origins, 'sameText'>,
): ReadonlyMap<string, CollatedSource> {
  const completed = new Map<string, CollatedSource>();
  for (const each of sources) {
    const { source, analysis } = each;
    const { partialDate } = analysis;
    if (analysis.published !== null || partialDate === null) continue;
    const dated = sources.filter((other) => other.analysis.published !== null);
    const copies = dated.filter((other) => origins.sameText(source.id, other.source.id));
    const published = inYearOf(partialDate, copies) ?? inYearOf(partialDate, dated);
    if (published === null) continue;
    completed.set(source.id, { source, analysis: redateClaims(source, analysis, published) });
  }
  return completed;
}

/** The one date that the partial one can be, near the dates of others; null where there is none, or more than one. */
function inYearOf({ month, day, why }: PartialDate, others: readonly CollatedSource[]): DatedBy | null {
  const found = new Map<string, CollatedSource>();
  for (const other of others) {
    const date = other.analysis.published!.date;
    const at = daySpan(date.slice(0, 10))?.first;
    if (at === undefined) continue;
    const year = Number(date.slice(0, 4));
    for (const candidate of [year - 1, year, year + 1]) {
      const iso = [candidate, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      const own = daySpan(iso)?.first;
      if (own !== undefined && Math.abs(own - at) <= NEAR && !found.has(iso)) found.set(iso, other);
    }
  }
  const [only] = found;
  if (only === undefined || found.size > 1) return null;
  const [date, { source, analysis }] = only;
  return {
    date,
    why: `${why}; the year from ${source.name} of ${plainDate(analysis.published!.date)}`,
    inferred: true,
  };
}
