/** What stands in the identifier of a unit before what it is told for one of, as in CLDR's: "mile-per-hour", "EUR-per-share". */
export const PER = '-per-';

/** A unit without what it is told for one of: "barrel" of "barrel-per-day". */
export function unitAlone(unit: string): string {
  return unit.split(PER, 1)[0]!;
}

/** What a unit is told for one of: "day" of "barrel-per-day"; null where it is told for nothing. */
export function unitBehindPer(unit: string): string | null {
  return unit.split(PER)[1] ?? null;
}
