/** The names of the months in a language: each with its number from 1. */
type Months = ReadonlyMap<string, number>;

const known = new Map<string, Months>();

/** Shorter names are none: in some languages the month is a number there. */
const SHORTEST = 3;

/**
 * The number of the month that a word names in a language (a BCP 47 tag) or in English, in full or cut short; null where it
 * names none. The names are those of CLDR, which the platform holds.
 */
export function monthNumber(word: string, language: string): number | null {
  const name = word.toLowerCase().normalize('NFC');
  return monthsOf(language).get(name) ?? monthsOf('en').get(name) ?? null;
}

function monthsOf(language: string): Months {
  const found = known.get(language);
  if (found) return found;
  const months = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (let month = 12; month >= 1; month--) {
      for (const name of namesOf(language, style, month)) if (name.length >= SHORTEST) months.set(name, month);
    }
  }
  known.set(language, months);
  return months;
}

/** Alone and beside a day, where many languages decline it; without the mark of an abbreviation. */
function namesOf(language: string, style: 'long' | 'short', month: number): readonly string[] {
  const day = new Date(Date.UTC(2024, month - 1, 15));
  const styles: readonly Intl.DateTimeFormatOptions[] = [{ month: style }, { month: style, day: 'numeric' }];
  return styles.map((fields) => {
    const parts = formatter(language, fields).formatToParts(day);
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return name.toLowerCase().normalize('NFC').replace(/\.$/, '');
  });
}

function formatter(language: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' });
  } catch {
    // A tag that is none.
    return new Intl.DateTimeFormat('en', { ...fields, timeZone: 'UTC' });
  }
}
