/** The names of the months in a language: each with its number from 1. */
type Months = ReadonlyMap<string, number>;

const known = new Map<string, Months>();

/** Shorter names are none: in some languages the month is a number there. */
const SHORTEST = 3;

/** Languages that write days with the names of months, in which pages are written whatever they say of themselves. */
const LANGUAGES =
  'en de fr es it pt nl pl cs sk sl hr sr-Latn bs ro hu sv da nb fi et lv lt tr sq ca eu gl is ga cy id ms sw ru uk be bg mk sr el hy ka az kk'.split(
    ' ',
  );

let everywhere: ReadonlyMap<string, number | null> | null = null;

/**
 * The number of the month that a word names in a language (a BCP 47 tag) or in English, in full or cut short; else in any
 * language in which it names one, where all that have the word agree. Null where it names none. The names are those of CLDR,
 * which the platform holds.
 */
export function monthNumber(word: string, language: string): number | null {
  const name = word.toLowerCase().normalize('NFC');
  const own = monthsOf(language).get(name) ?? monthsOf('en').get(name);
  if (own !== undefined) return own;
  everywhere ??= ofAllLanguages();
  return everywhere.get(name) ?? null;
}

/** A word that is one month here and another there ("listopad") has none. */
function ofAllLanguages(): ReadonlyMap<string, number | null> {
  const months = new Map<string, number | null>();
  for (const language of LANGUAGES) {
    for (const [name, month] of monthsOf(language)) {
      const there = months.get(name);
      months.set(name, there === undefined || there === month ? month : null);
    }
  }
  return months;
}

function monthsOf(language: string): Months {
  const found = known.get(language);
  if (found) return found;
  const months = new Map<string, number>();
  // Alone and beside a day, where many languages decline it.
  for (const style of ['short', 'long'] as const) {
    for (const fields of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const named = formatter(language, fields);
      for (let month = 1; month <= 12; month++) {
        const name = nameOf(named, month);
        if (name.length >= SHORTEST) months.set(name, month);
      }
    }
  }
  known.set(language, months);
  return months;
}

/** Without the mark of an abbreviation. */
function nameOf(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(new Date(Date.UTC(2024, month - 1, 15)));
  const name = parts.find(({ type }) => type === 'month')?.value ?? '';
  return name.toLowerCase().normalize('NFC').replace(/\.$/, '');
}

function formatter(language: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const all = { ...fields, timeZone: 'UTC', calendar: 'gregory' };
  try {
    return new Intl.DateTimeFormat(language, all);
  } catch {
    // A tag that is none.
    return new Intl.DateTimeFormat('en', all);
  }
}
