import type { CollatedSource } from '../collated-source.ts';

/** So much of a body may hold its dateline, in UTF-16 code units: headline and picture captions stand before it. */
const HEAD = 1_500;

/**
 * "AVONDALE, Ariz. (AP) —", "DES MOINES --": a town in capitals, with its state or country and the agency where they are
 * given, and a dash. All its parts are of bounded length.
 */
const DATELINE =
  /(?:^|[\s"”')])(\p{Lu}[\p{Lu}.'’]{2,20}(?: \p{Lu}[\p{Lu}.'’]{1,20}){0,2})(?:, \p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?)?(?: \([^()\n]{2,40}\))? ?(?:--|[-–—])\s/u;

/** The town in small letters from which a report is sent, as its dateline tells; null where it has none. */
export function datelineOf(body: string): string | null {
  const [, town] = DATELINE.exec(body.slice(0, HEAD)) ?? [];
  return town?.toLowerCase() ?? null;
}

/** From where the reports of a story are sent. */
export class Datelines {
  readonly #towns = new Map<string, string | null>();
  readonly #bodies = new Map<string, string>();
  readonly #apart = new Map<string, boolean>();

  constructor(sources: readonly CollatedSource[]) {
    for (const { source } of sources) {
      this.#towns.set(source.id, datelineOf(source.body));
      this.#bodies.set(source.id, source.body);
    }
  }

  /** Whether two reports are sent from two towns, neither of which the other one names. */
  areApart(one: string, other: string): boolean {
    const [town, second] = [this.#towns.get(one) ?? null, this.#towns.get(other) ?? null];
    if (town === null || second === null || town === second) return false;
    const key = `${one}\n${other}`;
    let apart = this.#apart.get(key);
    if (apart === undefined) {
      apart = !this.#names(other, town) && !this.#names(one, second);
      this.#apart.set(key, apart);
    }
    return apart;
  }

  #names(id: string, town: string): boolean {
    return this.#bodies.get(id)?.toLowerCase().includes(town) ?? false;
  }
}
