import { areSynonyms } from '../senses.ts';
import { isLeaf, kindAt, NOWHERE, placesOf, taxonomy } from './taxonomy.ts';

/**
 * Whether a noun, as a base form, names in a frequent sense a kind of what another names: "lorry" and "vehicle". What names
 * the same is none.
 */
export function isHyponymOf(noun: string, general: string): boolean {
  if (noun === general) return false;
  const above = placesOf(general);
  return above.length > 0 && placesOf(noun).some((place) => above.some((each) => isBelow(place, each)));
}

/**
 * Whether two nouns, as base forms, name two things of one kind, neither a kind of the other: what is a lion is no tiger.
 * Nouns of which one thing may have both names, as "castle" and "palace" or "singer" and "mother", do not.
 */
export function areCohyponyms(one: string, other: string): boolean {
  const others = placesOf(other);
  if (one === other || others.length === 0) return false;
  return placesOf(one).some((place) => others.some((each) => areApart(place, each))) && !mayNameOne(one, other);
}

/** Whether two nouns, as base forms, may name one thing: they are the same, mean the same, or one names a kind of what the other names. */
export function mayNameOne(one: string, other: string): boolean {
  return areSynonyms(one, other) || isHyponymOf(one, other) || isHyponymOf(other, one);
}

function isBelow(place: number, above: number): boolean {
  if (isLeaf(above)) return false;
  const [kind, top] = [kindAt(place), kindAt(above)];
  if (kind === top) return isLeaf(place);
  return kind > top && kind < taxonomy().ends[top]!;
}

function areApart(one: number, other: number): boolean {
  if (one === other && !isLeaf(one)) return false;
  const parted = partedAbove(one);
  if (parted !== NOWHERE && parted === partedAbove(other)) return true;
  const [[top, branch], [otherTop, otherBranch]] = [branchOf(one), branchOf(other)];
  return top !== NOWHERE && top === otherTop && (branch === NOWHERE || branch !== otherBranch);
}

/** The lowest kind above a place of whose kinds no two are one. */
function partedAbove(place: number): number {
  const { marks, parted } = taxonomy();
  const kind = kindAt(place);
  return isLeaf(place) && marks[kind] === '!' ? kind : parted[kind]!;
}

/** The lowest kind above a place right below which no two are one, and which of these the place is in; `NOWHERE` where it is one of them. */
function branchOf(place: number): readonly [number, number] {
  const { marks, partedOnce, branches } = taxonomy();
  const kind = kindAt(place);
  return isLeaf(place) && marks[kind] === '/' ? [kind, NOWHERE] : [partedOnce[kind]!, branches[kind]!];
}
