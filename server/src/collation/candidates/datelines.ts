import { isPeople } from '../../claims/what/places.ts';
import type { CollatedSource } from '../collated-source.ts';
import { NO_TOWNS, OPENING_WORDS, SILENT_WORDS } from '../lexicon/frame-words.ts';

/** So much of a body may hold its dateline, in UTF-16 code units: headline and picture captions stand before it. */
const HEAD = 1_500;

/**
 * "HALDEN, Karsa (AP) —", "PORT MOSS --": a town in capitals, with its state or country and the agency where they are
 * given, and a dash. All its parts are of bounded length.
 */
const DATELINE =
  /(?:^|[\s"”')])(\p{Lu}[\p{Lu}.'’]{2,20}(?: \p{Lu}[\p{Lu}.'’]{1,20}){0,2})(?:, \p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?)?(?: \([^()\n]{2,40}\))? ?(?:--|[-–—])\s/u;

/** The town in small letters from which a report is sent, as its dateline tells; null where it has none. */
export function datelineOf(body: string): string | null {
  const [, town] = DATELINE.exec(body.slice(0, HEAD)) ?? [];
  return town?.toLowerCase() ?? null;
}

/** "Chicago police", "New Moss Police": a name of up to three words before the police of a town. */
const POLICE_OF = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{1,20}){0,2}) [Pp]olice\b/gu;

/** The town in small letters whose police tell of it, as the head of a report says first; null where it says none. */
export function townOfPolice(body: string): string | null {
  const head = body.slice(0, HEAD);
  // Of most texts that is plain before any of their capitals is looked at.
  if (!head.includes('olice')) return null;
  for (const [, name] of head.matchAll(POLICE_OF)) {
    const words = name!.toLowerCase().split(' ');
    const from = words.findIndex((word) => !OPENING_WORDS.has(word) && !SILENT_WORDS.has(word));
    const town = from < 0 ? [] : words.slice(from);
    if (town.length > 0 && !town.some((word) => NO_TOWNS.has(word) || isPeople(word))) return town.join(' ');
  }
  return null;
}

/** From where the reports of a story are sent. */
export class Datelines {
  readonly #bodies: ReadonlyMap<string, string>;
  readonly #towns = new Map<string, string | null>();
  /** By a source and a town, whether the source names it. */
  readonly #named = new Map<string, Map<string, boolean>>();

  constructor(sources: readonly CollatedSource[]) {
    this.#bodies = new Map(sources.map(({ source }) => [source.id, source.body]));
  }

  /** Whether two reports are sent from two towns, or the police of two tell of it, neither of which the other one names. */
  areApart(one: string, other: string): boolean {
    const town = this.#townOf(one);
    if (town === null) return false;
    const second = this.#townOf(other);
    return second !== null && town !== second && !this.#names(other, town) && !this.#names(one, second);
  }

  #townOf(id: string): string | null {
    let town = this.#towns.get(id);
    if (town === undefined) {
      const body = this.#bodies.get(id) ?? '';
      town = datelineOf(body) ?? townOfPolice(body);
      this.#towns.set(id, town);
    }
    return town;
  }

  #names(id: string, town: string): boolean {
    const known = this.#named.get(id) ?? new Map<string, boolean>();
    this.#named.set(id, known);
    let isNamed = known.get(town);
    if (isNamed === undefined) {
      isNamed = this.#bodies.get(id)?.toLowerCase().includes(town) ?? false;
      known.set(town, isNamed);
    }
    return isNamed;
  }
}
