import { PER } from '../../figures/amounts/rate-units.ts';
import type { Figure } from '../../figures/figure.ts';
import { CLDR_PREFIXES, CLDR_UNITS } from '../../figures/lexicon/cldr-units.ts';
import { CURRENCIES, SUBUNITS, type Subunit } from '../../figures/lexicon/currencies.ts';
import { type Convertible, MEASURES, PREFIXED, type UnitScale } from '../../figures/lexicon/measures.ts';
import { type WordTable, wordTable } from '../../language/word-table.ts';

/** How a value in one unit becomes one in another: `value × scale + offset`. */
export interface Conversion {
  readonly scale: number;
  readonly offset: number;
}

const IDENTITY: Conversion = { scale: 1, offset: 0 };
const POWERS: WordTable<number> = wordTable({ square: 2, cubic: 3 });
/** Names of powers of a length. */
const SPACES: Readonly<Record<number, string>> = { 2: 'area', 3: 'volume' };
const PREFIX = new RegExp(`^(${[...CLDR_PREFIXES.keys()].join('|')})(.+)$`);
/** CLDR's unit of ages in years. */
export const YEARS_OF_AGE = 'year-person';
const OF_PERSON = /^(day|week|month|year)-person$/;
const POWERED = /^(square|cubic)-(.+)$/;

/** The units of the lexicon whose row says how they convert, or that they do not. */
const BY_ROW: ReadonlyMap<string, UnitScale | null> = new Map(
  [...MEASURES, ...PREFIXED].flatMap(({ unit, scale, alone }: Convertible) =>
    scale === undefined && alone === undefined ? [] : [[unit, scale ?? null]],
  ),
);
/** Pence are a part of pounds, whoever tells them; cents alone are of no one currency. */
const MONEY: ReadonlyMap<string, UnitScale> = new Map<string, UnitScale>([
  ...CURRENCIES.map(({ code }) => [code, { dimension: code, scale: 1 }] as const),
  ...SUBUNITS.flatMap(({ unit, of }: Subunit) =>
    of === undefined ? [] : [[unit, { dimension: of, scale: 0.01 }] as const],
  ),
]);
/** Units that take prefixes, beside those of which CLDR says so: "kiloton", "megaton". */
const TAKES_PREFIX: ReadonlySet<string> = new Set(PREFIXED.map(({ unit }) => unit));

/** The dimension of a unit; the unit itself where it converts to no other. */
export function dimensionOf(unit: string): string {
  return scaleOf(unit)?.dimension ?? unit;
}

/**
 * How a value in one unit (a CLDR identifier) is said in another; as it is where they do not convert. Money is never
 * converted into another currency, nor is what is paid or done per time into that of another, since an hour's wage is not a hundred and sixty-eighth of a week's.
 */
export function conversion(from: string | null, to: string | null): Conversion {
  if (from === null || to === null || from === to) return IDENTITY;
  const a = scaleOf(from);
  const b = scaleOf(to);
  if (a === null || b === null || a.dimension !== b.dimension) return IDENTITY;
  return { scale: a.scale / b.scale, offset: ((a.offset ?? 0) - (b.offset ?? 0)) / b.scale };
}

/** A figure said in another unit, as `conversion` tells; the very same where nothing changes. */
export function inUnit(figure: Figure, unit: string | null): Figure {
  const { scale, offset } = conversion(figure.unit, unit);
  if ((scale === 1 && offset === 0) || typeof figure.value !== 'number') return figure;
  const { value, low, high, precision } = figure;
  return {
    ...figure,
    unit,
    value: value * scale + offset,
    low: low * scale + offset,
    high: high * scale + offset,
    precision: precision * scale,
  };
}

/** As many units as a large corpus has; a full memory is begun anew. */
const MOST_REMEMBERED = 1_000;
/** Replaced where it is full, as the sentences of texts are. */
let remembered = new Map<string, UnitScale | null>();

/** How values in a unit convert; null where they do not, or the unit is none that is known. */
export function scaleOf(unit: string): UnitScale | null {
  let scale = remembered.get(unit);
  if (scale === undefined) {
    scale = readScale(unit);
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(unit, scale);
  }
  return scale;
}

function readScale(unit: string): UnitScale | null {
  const row = BY_ROW.get(unit);
  if (row !== undefined) return row;
  return CLDR_UNITS.get(unit) ?? MONEY.get(unit) ?? prefixed(unit) ?? powered(unit) ?? per(unit) ?? ofPerson(unit);
}

/** "month-person", as CLDR names what an age is given in: of a person's years there are as many months as of others. */
function ofPerson(unit: string): UnitScale | null {
  const [, base] = OF_PERSON.exec(unit) ?? [];
  const scale = base === undefined ? null : scaleOf(base);
  return scale && { dimension: 'age', scale: scale.scale };
}

function prefixed(unit: string): UnitScale | null {
  const [, prefix, base = ''] = PREFIX.exec(unit) ?? [];
  if (prefix === undefined || !(TAKES_PREFIX.has(base) || CLDR_UNITS.get(base)?.prefixable)) return null;
  const scale = scaleOf(base);
  return scale && { ...scale, scale: scale.scale * CLDR_PREFIXES.get(prefix)! };
}

/** "square-mile", "cubic-meter": a power of a length. */
function powered(unit: string): UnitScale | null {
  const [, power, base] = POWERED.exec(unit) ?? [];
  const length = base === undefined ? null : scaleOf(base);
  if (length?.dimension !== 'length') return null;
  const exponent = POWERS.get(power!)!;
  return { dimension: SPACES[exponent]!, scale: length.scale ** exponent };
}

/** "mile-per-hour": one measure per another; "penny-per-share": money for one of something. */
function per(unit: string): UnitScale | null {
  const at = unit.indexOf(PER);
  if (at < 0) return null;
  const money = MONEY.get(unit.slice(0, at));
  if (money !== undefined) return { ...money, dimension: money.dimension + unit.slice(at) };
  const [over, under] = [scaleOf(unit.slice(0, at)), scaleOf(unit.slice(at + PER.length))];
  if (over === null || under === null || over.dimension === 'duration') return null;
  return { dimension: `${over.dimension}/${under.dimension}`, scale: over.scale / under.scale };
}
