import { isWatched } from '../../language/rules.ts';

/** What can be true only where certain things stand around what is asked. */
export interface Placed {
  /**
   * Bits of `AROUND` that all stand there wherever it holds; several where one of them is enough. Left out where it may
   * hold anywhere. It spares asking and decides nothing: a rule that would hold elsewhere is wrong about its place.
   */
  readonly where?: number | readonly number[];
}

/**
 * The rows of a table by what stands around a number. Most rules wait for a mark, a capital or a word that ordinary
 * numbers do not have beside them; asked of every number, they cost more than all that reads it otherwise, and the engine
 * compiles hundreds of functions whose answer is always no. So the few rows that may hold are found by one look-up: the
 * bits that matter to the table are the key, and for each key that was ever asked for the rows are kept.
 *
 * Whoever watches the rules has all of them asked, so that a test sees a place that hides one.
 */
export class RulesByPlace<Row extends Placed> {
  readonly rows: readonly Row[];
  /** The bits that any row asks for. */
  readonly #mattering: number;
  readonly #byPlace = new Map<number, readonly Row[]>();

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    this.#mattering = rows.flatMap(placesOf).reduce((all, place) => all | place, 0);
  }

  /** The rows that may hold beside what `around` tells, in the order of the table. */
  at(around: number): readonly Row[] {
    if (isWatched()) return this.rows;
    const key = around & this.#mattering;
    return this.#byPlace.get(key) ?? this.#find(key);
  }

  /** Apart from the look-up, which would set up what the closures here need each time that it finds a key. */
  #find(key: number): readonly Row[] {
    const rows = this.rows.filter((row) => placesOf(row).some((place) => (place & ~key) === 0));
    this.#byPlace.set(key, rows);
    return rows;
  }
}

function placesOf({ where = 0 }: Placed): readonly number[] {
  return typeof where === 'number' ? [where] : where;
}
