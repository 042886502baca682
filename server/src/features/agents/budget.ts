/** About so many characters make a token; less for numbers and names, so that a result is rather shorter than allowed. */
const CHARACTERS_A_TOKEN = 3;
/** A result leaves room for what is said of it. */
const ENVELOPE = 200;

/** A part of a list that fits a budget. */
export interface Fitted<Item> {
  readonly items: readonly Item[];
  /** How many items of the list this part does not hold, before it and behind it. */
  readonly leftOut: number;
  /** Where the list goes on, as the next `cursor`; null at its end. */
  readonly nextCursor: string | null;
}

/** How many tokens a value takes as JSON, rather too many than too few. */
export function tokensOf(value: unknown): number {
  return Math.ceil(JSON.stringify(value).length / CHARACTERS_A_TOKEN);
}

/**
 * As much of a list as fits a budget of tokens, from a cursor on; one item at least, so that whoever asks again comes on.
 *
 * @param describe What is told of an item; asked only for those that are looked at.
 */
export function fitBudget<Item, Described>(
  list: readonly Item[],
  { cursor, budget }: { readonly cursor: number; readonly budget: number },
  describe: (item: Item) => Described,
): Fitted<Described> {
  const items: Described[] = [];
  let left = budget - ENVELOPE;
  for (const item of list.slice(cursor)) {
    const described = describe(item);
    left -= tokensOf(described);
    if (left < 0 && items.length > 0) break;
    items.push(described);
  }
  const end = Math.min(list.length, cursor) + items.length;
  return { items, leftOut: list.length - items.length, nextCursor: end < list.length ? String(end) : null };
}
