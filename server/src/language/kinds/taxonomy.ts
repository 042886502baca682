import { PLACES, TAXONOMY } from '../lexicon/hypernyms.ts';
import { nounsOfSenses } from '../senses.ts';

/** Numbers in the table are written in this base. */
const BASE = 36;

/** No kind, where one is asked for. */
export const NOWHERE = -1;

/** The kinds of WordNet that have kinds of their own, numbered so that those below one follow it. */
export interface Taxonomy {
  /** Behind the last of the kinds below each. */
  readonly ends: readonly number[];
  /** The lowest kind above each of whose kinds no two are one; `NOWHERE` where none is. */
  readonly parted: readonly number[];
  /** The lowest kind above each right below which no two are one, and the one of these that it is or is below. */
  readonly partedOnce: readonly number[];
  readonly branches: readonly number[];
  /** "!" for a kind of whose kinds no two are one, "/" for one right below which none are, null for others. */
  readonly marks: readonly (string | null)[];
}

let parsed: Taxonomy | null = null;
let rows: ReadonlyMap<string, string> | null = null;

/** The kinds and how they lie. */
export function taxonomy(): Taxonomy {
  parsed ??= parseHypernyms();
  return parsed;
}

/** A kind is its depth, and a mark where it parts those below it. */
function parseHypernyms(): Taxonomy {
  const [ends, parted, partedOnce, branches]: [number[], number[], number[], number[]] = [[], [], [], []];
  const marks: (string | null)[] = [];
  /** The kinds above the one that is read, each at its depth. */
  const path: number[] = [];
  for (const [, depth, mark] of TAXONOMY.matchAll(/([0-9a-z])([!/])?/g)) {
    const kind = ends.length;
    const level = Number.parseInt(depth!, BASE);
    while (path.length > level) ends[path.pop()!] = kind;
    const above = path.at(-1) ?? NOWHERE;
    parted.push(above === NOWHERE ? NOWHERE : marks[above] === '!' ? above : parted[above]!);
    const isBranch = above !== NOWHERE && marks[above] === '/';
    partedOnce.push(above === NOWHERE ? NOWHERE : isBranch ? above : partedOnce[above]!);
    branches.push(above === NOWHERE ? NOWHERE : isBranch ? kind : branches[above]!);
    marks.push(mark ?? null);
    ends.push(kind + 1);
    path.push(kind);
  }
  for (const kind of path) ends[kind] = ends.length;
  return { ends, parted, partedOnce, branches, marks };
}

const NONE: readonly number[] = [];

/** The places of nouns that were asked for. Replaced where it is full. */
let places = new Map<string, readonly number[]>();
/** As many nouns as the table has. */
const MOST_REMEMBERED = 20_000;

/**
 * Where a noun stands in its frequent senses, none for unknown ones: twice the number of a kind, or one more for a noun right
 * below it that has no kinds of its own.
 */
export function placesOf(noun: string): readonly number[] {
  let known = places.get(noun);
  if (known === undefined) {
    rows ??= parseRows();
    const row = rows.get(noun);
    known = row ? row.split(',').map((place) => Number.parseInt(place, BASE)) : NONE;
    if (places.size >= MOST_REMEMBERED) places = new Map();
    places.set(noun, known);
  }
  return known;
}

/** The nouns of the table of senses stand in one order here and there. */
function parseRows(): Map<string, string> {
  const told = PLACES.trim().split(/[;\n]/);
  const byNoun = new Map<string, string>();
  let at = 0;
  for (const noun of nounsOfSenses()) byNoun.set(noun, told[at++] ?? '');
  return byNoun;
}

/** Whether a place is that of a noun without kinds of its own. */
export function isLeaf(place: number): boolean {
  return place % 2 === 1;
}

/** The kind that a place is, or right below which it lies. */
export function kindAt(place: number): number {
  return place >> 1;
}
