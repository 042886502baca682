/** A noun that reports tell, with how many of them. */
export interface Noun {
  readonly text: string;
  sources: number;
}

/** What more sources than these tell is no longer rare, and joins nothing. */
export const MOST_SOURCES = 40;

/** How much it counts that two reports tell of the same. */
const WEIGHT = 30;
/** No two reports are joined by more than this: that they are alike is never all that is known of one event. */
export const MOST_BY_LIKENESS = 3;
/** So much two reports of one event share at least. */
const LEAST_SHARED = 5;
/**
 * From which cosine on it counts, among fewer sources than so many. The more there are, the more pairs of them tell of two
 * things in the same words; of still more it tells nothing.
 */
const COMMON_AMONG: readonly { readonly fewerThan: number; readonly common: number }[] = [
  { fewerThan: 192, common: 0.09 },
  { fewerThan: 384, common: 0.16 },
  { fewerThan: 768, common: 0.23 },
];

/** From which cosine on it counts that two of so many sources tell of the same; null where it never does. */
export function commonAmong(sources: number): number | null {
  return COMMON_AMONG.find(({ fewerThan }) => sources < fewerThan)?.common ?? null;
}

/** How rare is what so many sources tell, in e-folds; 0 where it is not. */
export function rarityAmong(sources: number): number {
  return sources > MOST_SOURCES ? 0 : Math.log((MOST_SOURCES + 1) / sources);
}

/**
 * The number of sources as which a noun counts that so many tell: those between two powers of two count alike, so that
 * one edit seldom changes how much a noun tells of other sources.
 */
export function roundedSources(sources: number): number {
  if (sources <= 2) return sources;
  return 0.75 * 2 ** Math.ceil(Math.log2(sources));
}

/**
 * What it adds to the log-odds that two reports report one event that they tell of the same: what both tell is held
 * against what either does, rare things counting more; 0 to `MOST_BY_LIKENESS`.
 * @param one and @param other what either tells, each thing once
 * @param lengths the lengths of the two as vectors, multiplied
 * @param common from which cosine on it counts
 */
export function oddsByLikeness<Told>(
  one: ReadonlySet<Told>,
  other: readonly Told[],
  squareOf: (told: Told) => number,
  lengths: number,
  common: number,
): number {
  let [shared, alike] = [0, 0];
  for (const told of other) {
    const square = one.has(told) ? squareOf(told) : 0;
    if (square === 0) continue;
    shared++;
    alike += square;
  }
  if (shared < LEAST_SHARED) return 0;
  return Math.min(MOST_BY_LIKENESS, Math.max(0, WEIGHT * (alike / lengths - common)));
}
