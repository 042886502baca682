import type { Source } from '../../corpus/source.ts';
import { Groups } from './groups.ts';
import { passageAt, type WinnowedText, winnowText } from './passages.ts';

/**
 * Of the texts that hold one mark only so many are compared with the next one: a mark that many hold is a common phrase,
 * or belongs to a family that its first members stand for.
 */
const MOST_HOLDERS = 16;

/**
 * Groups texts that share a passage, directly or through others: for each text the number of its group, which is the
 * place of its first member. Near-linear in the length of the texts, however many are copies.
 */
export function groupCopies(texts: readonly string[]): readonly number[] {
  return groupWinnowed(texts.map(winnowText));
}

/** The same for the bodies of sources: of those that were read lately none is read again, as with each edit of one of them. */
export function groupCopiedBodies(sources: readonly Source[]): readonly number[] {
  return groupWinnowed(sources.map(winnowBody));
}

/** In UTF-16 code units: so many of bodies are remembered. What is read of one takes up to eight times its memory. */
const MOST_REMEMBERED = 2_000_000;

/** By source, what was read of its body lately; it holds no source that is not there any more. */
let remembered = new WeakMap<Source, WinnowedText>();
let rememberedLength = 0;

function winnowBody(source: Source): WinnowedText {
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const read = winnowText(source.body);
  rememberedLength += source.body.length;
  if (rememberedLength > MOST_REMEMBERED) {
    remembered = new WeakMap();
    rememberedLength = source.body.length;
  }
  remembered.set(source, read);
  return read;
}

function groupWinnowed(texts: readonly WinnowedText[]): readonly number[] {
  const groups = new Groups(texts.length);
  const holders = new Holders();
  for (const [index, own] of texts.entries()) {
    for (let at = 0; at < own.hashes.length; at++) {
      const mark = own.hashes[at]!;
      const place = own.places[at]!;
      const last = holders.last(mark);
      // Of equal runs of one text the first counts.
      if (last !== NOBODY && holders.textOf(last) === index) continue;
      let count = 0;
      for (let holder = last; holder !== NOBODY; holder = holders.before(holder), count++) {
        const other = holders.textOf(holder);
        if (groups.groupOf(other) === groups.groupOf(index)) continue;
        if (passageAt(texts[other]!, holders.placeOf(holder), own, place) !== null) groups.join(other, index);
      }
      if (count < MOST_HOLDERS) holders.add(mark, index, place);
    }
  }
  return texts.map((_, index) => groups.groupOf(index));
}

const NOBODY = -1;

/** Which texts hold a mark, and where: a list for each mark, from the last one back, in columns. */
class Holders {
  readonly #last = new Map<number, number>();
  readonly #texts: number[] = [];
  readonly #places: number[] = [];
  readonly #before: number[] = [];

  /** The holder of a mark that was added last; `NOBODY` where there is none. */
  last(mark: number): number {
    return this.#last.get(mark) ?? NOBODY;
  }

  /** The holder of the same mark that was added before one; `NOBODY` where there is none. */
  before(holder: number): number {
    return this.#before[holder]!;
  }

  /** The text of a holder, by its place in the list of texts. */
  textOf(holder: number): number {
    return this.#texts[holder]!;
  }

  /** Where the mark begins in the text of a holder, in words. */
  placeOf(holder: number): number {
    return this.#places[holder]!;
  }

  add(mark: number, text: number, place: number): void {
    this.#before.push(this.last(mark));
    this.#last.set(mark, this.#texts.length);
    this.#texts.push(text);
    this.#places.push(place);
  }
}
