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
  readonly #written: readonly Row[];
  /** The bits that any row asks for. */
  readonly #mattering: number;
  readonly #byPlace = new Map<number, readonly Row[]>();

  /**
   * @param columns all that its rows, or those of any table that the same code asks, may hold: rows written out in them are
   *   of one shape, and the engine need not find out anew at each row where its test stands
   */
  constructor(rows: readonly Row[], columns: readonly (keyof Row & string)[] = []) {
    this.rows = rows;
    this.#written = columns.length === 0 ? rows : rows.map((row) => inColumns(row, columns));
    this.#mattering = rows.flatMap(placesOf).reduce((all, place) => all | place, 0);
  }

  /** The rows that may hold beside what `around` tells, in the order of the table. */
  at(around: number): readonly Row[] {
    if (isWatched()) return this.rows;
    const key = around & this.#mattering;
    return this.#byPlace.get(key) ?? this.#find(key);
  }

  /** All rows of the table. */
  everywhere(): readonly Row[] {
    return isWatched() ? this.rows : this.#written;
  }

  /** Apart from the look-up, which would set up what the closures here need each time that it finds a key. */
  #find(key: number): readonly Row[] {
    const rows = this.#written.filter((row) => placesOf(row).some((place) => (place & ~key) === 0));
    this.#byPlace.set(key, rows);
    return rows;
  }
}

function inColumns<Row>(row: Row, columns: readonly (keyof Row & string)[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column]])) as Row;
}

function placesOf({ where = 0 }: Placed): readonly number[] {
  return typeof where === 'number' ? [where] : where;
}
