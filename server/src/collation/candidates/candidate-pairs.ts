import { isHarm } from '../../claims/lexicon/predicates.ts';
import { sensesOf } from '../../language/senses.ts';
import type { CandidatePair } from './by-sort.ts';
import { type Candidate, countsPeople } from './candidate.ts';

/** Up to so many claims of one sort all pairs are looked at. */
const FEW = 40;
/** What more claims than this share tells nothing of any two of them; of what befell people more may be alike. */
const MOST_SHARING = 60;
/** However many share something, each is held against so many, … */
const LEAST_SHARING = 3;
/** … and all of them make about so many pairs. */
const MOST_PAIRS = 50_000;
/** A word this near to a figure says what it is about. */
const NEAR = 0.6;

/**
 * The pairs of claims of one sort that are worth weighing: all of a few; of many those that share a noun, what befell
 * what is counted, or a word beside the figure. The time grows with the number of claims, not with its square.
 */
export function candidatePairs(candidates: readonly Candidate[]): readonly CandidatePair[] {
  if (candidates.length <= FEW) return allPairs(candidates);
  const sharing = new Map<string, number[]>();
  candidates.forEach((candidate, place) => {
    if (isWholeSentence(candidate)) return;
    for (const key of keysOf(candidate)) {
      const list = sharing.get(key);
      if (list === undefined) sharing.set(key, [place]);
      else list.push(place);
    }
  });
  const seen = new Set<number>();
  const pairs: CandidatePair[] = [];
  for (const places of sharing.values()) {
    if (places.length < 2) continue;
    // Neighbours in the order of the sources stand for all where very many share a word.
    const reach = Math.min(MOST_SHARING, Math.max(LEAST_SHARING, Math.ceil(MOST_PAIRS / places.length)));
    for (let at = 0; at < places.length; at++) {
      for (let next = at + 1; next < Math.min(places.length, at + reach); next++) {
        const key = places[at]! * candidates.length + places[next]!;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([candidates[places[at]!]!, candidates[places[next]!]!]);
      }
    }
  }
  return pairs;
}

/** The pairs of a claim of the one list and a claim of the other, all of one sort, that are worth weighing. */
export function candidatePairsBetween(
  ones: readonly Candidate[],
  others: readonly Candidate[],
): readonly CandidatePair[] {
  if (others.length <= FEW) return ones.flatMap((a) => others.map((b) => [a, b] as const));
  const sharing = new Map<string, Candidate[]>();
  for (const other of others) {
    for (const key of keysOf(other)) {
      const list = sharing.get(key);
      if (list === undefined) sharing.set(key, [other]);
      else list.push(other);
    }
  }
  return ones.flatMap((a) => {
    const near = new Set([...keysOf(a)].flatMap((key) => sharing.get(key) ?? []));
    return [...near].map((b) => [a, b] as const);
  });
}

function allPairs(candidates: readonly Candidate[]): readonly CandidatePair[] {
  const pairs: CandidatePair[] = [];
  for (let at = 0; at < candidates.length; at++) {
    for (let next = at + 1; next < candidates.length; next++) pairs.push([candidates[at]!, candidates[next]!]);
  }
  return pairs;
}

/** A bare number that is all of its sentence, as in a column: no word stands there that it could share. */
function isWholeSentence({ claim: { figure, predicate } }: Candidate): boolean {
  const { sentence } = figure;
  const isWhole = figure.start === sentence.start && figure.end === sentence.end;
  return isWhole && figure.kind === 'count' && figure.unit === null && predicate === null;
}

/** What a claim must share with another to be held against it. */
function keysOf({ claim, frame, sort }: Candidate): ReadonlySet<string> {
  const keys = new Set<string>();
  // "40 civilians were killed", "45 dead": whoever they are, the same befell them.
  const counted = countsPeople(claim.subject) ? 'person' : claim.subject;
  if (claim.predicate !== null) {
    // The wounded, those shot and those in hospital reports tell one for the other.
    const fate = isHarm(claim.predicate) ? 'harm' : claim.predicate;
    keys.add(`fate ${fate} ${sort === 'count' ? counted : ''}`);
  }
  if (sort === 'age' || sort.startsWith('street ')) keys.add('age');
  for (const noun of frame.head) {
    keys.add(`noun ${noun}`);
    for (const sense of sensesOf(noun)) keys.add(`sense ${sense}`);
  }
  frame.words.forEach((near, word) => {
    if (near >= NEAR) keys.add(`word ${word}`);
  });
  return keys;
}
