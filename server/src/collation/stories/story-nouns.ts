import { rarityOf } from '../../language/senses.ts';
import { EVENT_CLASS_OF } from '../lexicon/event-classes.ts';
import { OF_ONE_SORT } from '../lexicon/report-nouns.ts';

/** What a report tells of in common nouns, with how much each says of which happening it is. */
export interface WeighedNouns {
  readonly all: Weights;
  /** Those that are rare in English, and not of what all reports of a sort tell. */
  readonly rare: Weights;
}

/** Nouns as a vector. */
interface Weights {
  /** Sorted. */
  readonly nouns: readonly string[];
  /** By the place of a noun, the square of its weight. */
  readonly squares: readonly number[];
  readonly length: number;
}

/** So much counts what all reports of a sort tell ("victim"), where every other noun counts one. */
const OF_SORT_SQUARE = 0.5;
/** As if every report had rare nouns of so much by itself: of a few, the one that is shared is chance. */
const CHANCE = 4;

/** How much it counts, and from how much on, that two reports tell of the same in common nouns. */
const ALL_WEIGHT = 20;
const ALL_COMMON = 0.24;
/** So many nouns two reports of one event share at least. */
const LEAST_OF_ALL = 4;

/** The same for rare nouns, … */
const RARE_WEIGHT = 15;
const RARE_COMMON = 0.2;
const LEAST_RARE = 2;
/** … and no more than this: by nouns alone nothing is known for sure. */
const MOST_BY_RARE = 3;

/** @param words what a report tells of in common nouns, as base forms, each once */
export function weighNouns(words: readonly string[]): WeighedNouns {
  const isOfSort = (word: string) => OF_ONE_SORT.has(word) || EVENT_CLASS_OF.has(word);
  return {
    all: weightsOf(words, (word) => (isOfSort(word) ? OF_SORT_SQUARE : 1), 0),
    rare: weightsOf(words, (word) => (isOfSort(word) ? 0 : rarityOf(word) ** 2), CHANCE),
  };
}

function weightsOf(words: readonly string[], squareOf: (word: string) => number, chance: number): Weights {
  const nouns = words.filter((word) => squareOf(word) > 0).sort();
  const squares = nouns.map(squareOf);
  return { nouns, squares, length: Math.sqrt(squares.reduce((sum, each) => sum + each, chance)) };
}

/** What the nouns that two reports share add to the log-odds that they report one event; never less than 0. */
export function oddsByNouns(one: WeighedNouns, other: WeighedNouns): number {
  const byAll = ALL_WEIGHT * (likeness(one.all, other.all, LEAST_OF_ALL) - ALL_COMMON);
  const byRare = RARE_WEIGHT * (likeness(one.rare, other.rare, LEAST_RARE) - RARE_COMMON);
  return Math.max(0, byAll, Math.min(MOST_BY_RARE, byRare));
}

/** The cosine of two vectors, 0 where they share fewer than so many nouns. */
function likeness(one: Weights, other: Weights, least: number): number {
  const [ones, others] = [one.nouns, other.nouns];
  let [shared, alike] = [0, 0];
  for (let at = 0, next = 0; at < ones.length && next < others.length; ) {
    const [own, theirs] = [ones[at]!, others[next]!];
    if (own === theirs) {
      shared++;
      alike += one.squares[at]!;
    }
    if (own <= theirs) at++;
    if (own >= theirs) next++;
  }
  return shared < least ? 0 : alike / (one.length * other.length);
}
