import { countWhere } from '../../corpus/ordered.ts';

/** In minutes. */
const HOUR = 60;
const NOON = 12;

/**
 * The head of an entry of a page that is kept up to date: "UPDATE 2:50 p.m.: …", "Updated at 11:04", "10:43 p.m. ET: …",
 * each at the beginning of a line; with hour, minute and half of the day.
 */
const HEAD =
  /^[^\p{L}\p{N}\n]{0,4}(?:updated?\b[^\n\d]{0,16}(\d{1,2})[:.](\d\d)\s?([ap])?|(\d{1,2}):(\d\d)\s?(?:([ap])\.?m\.?)?(?:\s[a-z]{2,4})?\s?[:–—])/gimu;

/** The updates of a page that tells what happens as it happens: what each of them tells held at its own hour. */
export class PageUpdates {
  /** Where each begins, in UTF-16 code units of the body, and the minute of its day (0–1439); in order. */
  readonly #heads: readonly { readonly start: number; readonly minute: number }[];

  constructor(body: string) {
    const heads = headsOf(body);
    // One line that tells when a page was updated stands on many a page.
    this.#heads = heads.length > 1 ? heads : NONE;
  }

  /** The minute of the day (0–1439) of the update in which a place lies; null above the first one, and on other pages. */
  at(place: number): number | null {
    const many = countWhere(this.#heads.length, (at) => this.#heads[at]!.start <= place);
    return many === 0 ? null : this.#heads[many - 1]!.minute;
  }
}

const NONE: readonly never[] = [];

function headsOf(body: string): readonly { readonly start: number; readonly minute: number }[] {
  return [...body.matchAll(HEAD)].map((head) => {
    const [, hour, minute, half] = head[1] === undefined ? head.slice(3) : head;
    return { start: head.index, minute: minuteOf(Number(hour), Number(minute), half?.toLowerCase()) };
  });
}

function minuteOf(hour: number, minute: number, half: string | undefined): number {
  const hours = half === undefined ? hour : (hour % NOON) + (half === 'p' ? NOON : 0);
  return hours * HOUR + minute;
}
