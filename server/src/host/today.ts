/** The date on this machine's calendar, `YYYY-MM-DD`. */
export function localDate(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/**
 * The latest date that a source may bear without lying in the future, `YYYY-MM-DD`: people write the date of their own
 * calendar, and programs that of UTC, so whichever of the two is later counts.
 */
export function latestDate(now: Date): string {
  const local = localDate(now);
  const universal = now.toISOString().slice(0, 10);
  return local > universal ? local : universal;
}
