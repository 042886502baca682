/** The quantity that a unit measures, and how many of its base units it holds. */
interface UnitScale {
  readonly dimension: string;
  readonly scale: number;
}

/** CLDR unit identifiers that may be compared with others of their dimension. Scales: SI Brochure; international yard and pound. */
const SCALES: Readonly<Record<string, UnitScale>> = {
  millimeter: { dimension: 'length', scale: 0.001 },
  centimeter: { dimension: 'length', scale: 0.01 },
  meter: { dimension: 'length', scale: 1 },
  kilometer: { dimension: 'length', scale: 1000 },
  inch: { dimension: 'length', scale: 0.0254 },
  foot: { dimension: 'length', scale: 0.3048 },
  yard: { dimension: 'length', scale: 0.9144 },
  mile: { dimension: 'length', scale: 1609.344 },
  'square-meter': { dimension: 'area', scale: 1 },
  'square-kilometer': { dimension: 'area', scale: 1_000_000 },
  'square-mile': { dimension: 'area', scale: 2_589_988.11 },
  hectare: { dimension: 'area', scale: 10_000 },
  acre: { dimension: 'area', scale: 4046.8564224 },
  gram: { dimension: 'mass', scale: 0.001 },
  kilogram: { dimension: 'mass', scale: 1 },
  tonne: { dimension: 'mass', scale: 1000 },
  'metric-ton': { dimension: 'mass', scale: 1000 },
  ounce: { dimension: 'mass', scale: 0.028349523125 },
  pound: { dimension: 'mass', scale: 0.45359237 },
  second: { dimension: 'duration', scale: 1 },
  minute: { dimension: 'duration', scale: 60 },
  hour: { dimension: 'duration', scale: 3600 },
  day: { dimension: 'duration', scale: 86_400 },
  week: { dimension: 'duration', scale: 604_800 },
  month: { dimension: 'duration', scale: 2_629_746 },
  year: { dimension: 'duration', scale: 31_556_952 },
};

/** The dimension of a unit; the unit itself where it converts to no other. */
export function dimensionOf(unit: string): string {
  return SCALES[unit]?.dimension ?? unit;
}

/** By what a value in one unit is multiplied to be in another; 1 where they do not convert. */
export function conversion(from: string | null, to: string | null): number {
  const [a, b] = [SCALES[from ?? ''], SCALES[to ?? '']];
  return a !== undefined && b !== undefined && a.dimension === b.dimension ? a.scale / b.scale : 1;
}
