import type { Claim } from '../../claims/claim.ts';
import { fateKin, partsOfSum } from '../../claims/lexicon/predicates.ts';
import { sensesOf } from '../../language/senses.ts';
import type { CandidatePair } from './by-sort.ts';
import type { Candidate } from './candidate.ts';

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
  const sharing = new Sharing();
  candidates.forEach((candidate, place) => {
    if (!isWholeSentence(candidate)) sharing.enter(candidate, place);
  });
  const lists = distinct(sharing.lists);
  // In one list alone no pair comes twice.
  const seen = lists.length > 1 ? new Set<number>() : null;
  const pairs: CandidatePair[] = [];
  for (const places of lists) {
    // Neighbours in the order of the sources stand for all where very many share a word.
    const reach = Math.min(MOST_SHARING, Math.max(LEAST_SHARING, Math.ceil(MOST_PAIRS / places.length)));
    for (let at = 0; at < places.length; at++) {
      for (let next = at + 1; next < Math.min(places.length, at + reach); next++) {
        if (seen !== null) {
          const key = places[at]! * candidates.length + places[next]!;
          if (seen.has(key)) continue;
          seen.add(key);
        }
        pairs.push([candidates[places[at]!]!, candidates[places[next]!]!]);
      }
    }
  }
  return pairs;
}

/**
 * The lists of two and more, without those that repeat the one before: a noun and its senses are mostly those of the same
 * claims.
 */
function distinct(lists: readonly Places[]): readonly Places[] {
  const kept: Places[] = [];
  let last: Places = [];
  for (const places of lists) {
    if (places.length < 2 || isSame(places, last)) continue;
    kept.push(places);
    last = places;
  }
  return kept;
}

function isSame(one: Places, other: Places): boolean {
  return one.length === other.length && one.every((place, at) => place === other[at]);
}

/** The pairs of a claim of the one list and a claim of the other, all of one sort, that are worth weighing. */
export function candidatePairsBetween(
  ones: readonly Candidate[],
  others: readonly Candidate[],
): readonly CandidatePair[] {
  if (others.length <= FEW) return ones.flatMap((a) => others.map((b) => [a, b] as const));
  const sharing = new Sharing();
  others.forEach((other, place) => {
    sharing.enter(other, place);
  });
  return ones.flatMap((a) => sharing.placesNear(a).map((place) => [a, others[place]!] as const));
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

/** What befell those of a claim, each fate by itself: of "no casualties" nobody was killed, and nobody hurt. */
function fatesOf({ predicate, figure }: Claim): readonly string[] {
  if (predicate === null) return [];
  return figure.value === 0 ? [predicate, ...partsOfSum(predicate)] : [predicate];
}

/** The places of claims that share the same thing. */
type Places = number[];

/**
 * What a claim must share with another to be held against it, and the claims that have it. Each sort of it has a table of
 * its own: a word is looked up as it is, for every claim of its sentence, and no key is put together from it.
 */
class Sharing {
  /** The places of those that share one thing, ascending, for each thing in the order in which it was first met. */
  readonly lists: Places[] = [];
  readonly #fates = new Map<string, Places>();
  readonly #nouns = new Map<string, Places>();
  readonly #senses = new Map<number, Places>();
  readonly #words = new Map<string, Places>();

  /** @param place no smaller than that of any claim before */
  enter(candidate: Candidate, place: number): void {
    this.#eachOf(candidate, (table, key) => {
      const places = table.get(key);
      if (places === undefined) {
        const first = [place];
        table.set(key, first);
        this.lists.push(first);
      } else if (places[places.length - 1] !== place) {
        places.push(place);
      }
    });
  }

  /** The places of all that share something with a claim, each once. */
  placesNear(candidate: Candidate): readonly number[] {
    const near = new Set<number>();
    this.#eachOf(candidate, (table, key) => {
      for (const place of table.get(key) ?? []) near.add(place);
    });
    return [...near];
  }

  #eachOf(
    { claim, frame, sort, isOfPeople }: Candidate,
    visit: <Key extends string | number>(table: Map<Key, Places>, key: Key) => void,
  ): void {
    if (claim.predicate !== null) {
      // "40 civilians were killed", "45 dead": whoever they are, the same befell them.
      const counted = sort !== 'count' ? '' : isOfPeople ? 'person' : claim.subject;
      for (const fate of fatesOf(claim)) {
        // The wounded, those shot and those in hospital reports tell one for the other.
        const kin = fateKin(fate);
        for (const each of kin.length === 0 ? [fate] : kin) visit(this.#fates, `${each} ${counted}`);
      }
    }
    if (sort === 'age' || sort.startsWith('street ')) visit(this.#fates, 'age');
    for (const noun of frame.head) {
      visit(this.#nouns, noun);
      for (const sense of sensesOf(noun)) visit(this.#senses, sense);
    }
    frame.words.forEach((near, word) => {
      if (near >= NEAR) visit(this.#words, word);
    });
  }
}
