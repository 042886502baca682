import { PLACE_LEADS } from '../../claims/lexicon/scope.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { firstRule, type Rule } from '../../language/rules.ts';
import { areSynonyms, sensesOf, supersenseOf } from '../../language/senses.ts';
import { type Word, withoutPossessive } from '../../language/words.ts';
import { ANYBODY } from '../lexicon/frame-words.ts';
import { isVerbAt } from './clause/governing-verb.ts';
import type { FigurePlace } from './sentence/figure-place.ts';

/** As what another word in the place of a word makes another statement; null for small words and for those of who says so. */
type Tells = 'thing' | 'deed' | null;

const FIGURE = '#figure';
const NUMBER = '#number';
/** So many words on either side of a figure are held against those of another. */
const REACH = 30;

/** The words around a figure in their order, to be held against those around another. */
export class WordsInOrder {
  /** Their base forms; that of the figure, and that of another number, is a sign which no word has. */
  readonly keys: readonly string[];
  readonly #words: readonly Word[];
  readonly #figure: Pick<FigurePlace, 'at' | 'until'>;
  /** Where in the sentence each of them stands. */
  readonly #places: readonly number[];
  #distinct: ReadonlySet<string> | null = null;

  /** @param baseForms those of the words, which the figures of a sentence share */
  constructor(words: readonly Word[], baseForms: readonly string[], figure: Pick<FigurePlace, 'at' | 'until'>) {
    const { at, until } = figure;
    const keys: string[] = [];
    const places: number[] = [];
    for (let next = Math.max(0, at - REACH); next < Math.min(words.length, until + REACH); next++) {
      const { kind } = words[next]!;
      if (kind === 'mark' && next !== at) continue;
      keys.push(next === at ? FIGURE : kind === 'number' ? NUMBER : baseForms[next]!);
      places.push(next);
    }
    this.keys = keys;
    this.#words = words;
    this.#figure = figure;
    this.#places = places;
  }

  /** What a word tells, by its place among these. Few are asked for: those that stand in the place of others. */
  tells(index: number): Tells {
    const { at, until } = this.#figure;
    const place = this.#places[index]!;
    // What is counted is held against what the other counts elsewhere.
    const isOfFigure = place >= at && place < until;
    if (isOfFigure || this.#words[place]!.kind === 'number') return null;
    return firstRule(TELLING_RULES, this.#words, place)?.tells ?? null;
  }

  /** How many of these stand among others as well, in whatever order. */
  countAmong(others: WordsInOrder): number {
    others.#distinct ??= new Set(others.keys);
    const distinct = others.#distinct;
    let count = 0;
    for (let at = 0; at < this.keys.length; at++) if (distinct.has(this.keys[at]!)) count++;
    return count;
  }
}

/** As what a word tells when another stands in its place. */
interface TellingRule extends Rule<[words: readonly Word[], at: number]> {
  readonly tells: Tells;
}

/** In the order in which they are tried: the first that holds decides. */
export const TELLING_RULES: readonly TellingRule[] = [
  {
    name: 'small-word-tells-nothing',
    example: 'The mill yielded 30 tonnes over winter.',
    counterexample: 'Mills yielded 30 tonnes.',
    tells: null,
    test: (words, at) => (words[at]!.known?.closed ?? null) !== null,
  },
  {
    name: 'word-of-saying',
    example: 'The mill yielded 30 tonnes, Holm said.',
    counterexample: 'The mill of Holm yielded 30 tonnes.',
    tells: null,
    test: isOfSaying,
  },
  {
    name: 'name-tells-thing',
    example: 'The mill of Holm yielded 30 tonnes.',
    counterexample: 'The mill yielded 30 tonnes.',
    tells: 'thing',
    test: (words, at) => words[at]!.capital && at > 0,
  },
  {
    name: 'adjective-tells-nothing',
    example: 'The young mill yielded 30 tonnes.',
    counterexample: 'The mill yielded 30 tonnes.',
    tells: null,
    test: (words, at) => words[at]!.known?.adjective === true,
  },
  {
    // "Go on", "take place": what such a verb tells stands beside it.
    name: 'verb-tells-deed',
    example: 'The mill yielded 30 tonnes.',
    counterexample: 'The mill of 30 tonnes.',
    tells: 'deed',
    test: (words, at) => isVerbOrNoNoun(words, at) && sensesOf(lemmaAt(words, at)).length > 0,
  },
  {
    name: 'verb-without-sense',
    example: 'The mill trottled 30 tonnes.',
    counterexample: 'The mill of 30 tonnes.',
    tells: null,
    test: isVerbOrNoNoun,
  },
  {
    name: 'noun-of-place',
    example: 'The mill yielded 30 tonnes in the whole country.',
    counterexample: 'The country yielded 30 tonnes.',
    tells: 'thing',
    test: isWhere,
  },
  {
    // Persons and groups go by several names, but not where they are.
    name: 'noun-of-many-names',
    example: 'The country yielded 30 tonnes.',
    counterexample: 'The mill yielded 30 tonnes.',
    tells: null,
    test: (words, at) => {
      const noun = supersenseOf(lemmaAt(words, at), 'noun');
      return ANYBODY.has(lemmaAt(words, at)) || noun === 'noun.person' || noun === 'noun.group';
    },
  },
  {
    name: 'noun-tells-thing',
    example: 'The mill yielded 30 tonnes.',
    counterexample: 'It yielded 30 tonnes.',
    tells: 'thing',
    test: () => true,
  },
];

function lemmaAt(words: readonly Word[], at: number): string {
  return lemmaOf(withoutPossessive(words[at]!.lower));
}

function isVerbOrNoNoun(words: readonly Word[], at: number): boolean {
  return isVerbAt(words, at) || supersenseOf(lemmaAt(words, at), 'noun') === null;
}

/** Between a preposition and its noun stand an article and an adjective. */
const LONGEST_LEAD = 3;

/** Whether a noun says where something is: "in the whole country". */
function isWhere(words: readonly Word[], at: number): boolean {
  for (let next = at - 1; next >= Math.max(0, at - LONGEST_LEAD); next--) {
    const { lower, known } = words[next]!;
    if (known?.closed === 'preposition') return PLACE_LEADS.has(lower);
  }
  return false;
}

/** Between who says something and the verb stand a title or two words of a name. */
const NEAR_SAYING = 3;

/** Whether a word is a verb of saying or stands beside one: who said it, and how, says nothing of what is counted. */
function isOfSaying(words: readonly Word[], at: number): boolean {
  for (let next = Math.max(0, at - NEAR_SAYING); next <= Math.min(words.length - 1, at + NEAR_SAYING); next++) {
    const { lower, known, kind } = words[next]!;
    if (kind !== 'word') continue;
    if (lower === 'according') return true;
    const isVerb = known !== null && known.form !== null;
    if (isVerb && supersenseOf(lemmaOf(lower), 'verb') === 'verb.communication') return true;
  }
  return false;
}

/** Sentences of which so many words are the same, in one order, are told after one another. */
const TOLD_ALIKE = 0.6;
/** A longer stretch in the place of another is no word for a word. */
const LONGEST_SWAP = 4;

/**
 * What of two sentences that are told alike word by word is another word in each, that does not mean the same: "milk yields
 * fell 8 percent", "milk prices fell 18 percent". Who writes the same sentence with another noun or name has changed it
 * to tell of something else; another verb may be one that tells it as well. Null where nothing is.
 */
export function swappedWord(ones: WordsInOrder, others: WordsInOrder): Tells {
  const all = ones.keys.length + others.keys.length;
  const areAlike = (same: number) => same >= TOLD_ALIKE * (all - same);
  // No more of them stand in one order than stand in both: most sentences need not be laid beside one another.
  if (!areAlike(ones.countAmong(others)) || !areAlike(others.countAmong(ones))) return null;
  const { same, swaps } = align(ones.keys, others.keys);
  if (!areAlike(same)) return null;
  const told = swaps.map(([some, theirs]) => otherIn(tellingIn(ones, some), tellingIn(others, theirs)));
  return told.find((each) => each === 'thing') ?? told.find((each) => each !== null) ?? null;
}

/** The words of a sentence from one place up to another. */
type Stretch = readonly [from: number, to: number];

/** What stands between words that both have: the words of the one, and those of the other. */
type Swap = readonly [Stretch, Stretch];

interface TellingWord {
  readonly key: string;
  readonly tells: Tells;
}

/** What words of a stretch tell something; none of one that is too long to be a word for a word. */
function tellingIn(words: WordsInOrder, [from, to]: Stretch): readonly TellingWord[] {
  if (to - from > LONGEST_SWAP) return [];
  return words.keys
    .slice(from, to)
    .map((key, at) => ({ key, tells: words.tells(from + at) }))
    .filter(({ tells }) => tells !== null);
}

function otherIn(some: readonly TellingWord[], theirs: readonly TellingWord[]): Tells {
  if (some.length === 0 || theirs.length === 0) return null;
  if (some.some(({ key }) => theirs.some((other) => areSynonyms(key, other.key)))) return null;
  return [...some, ...theirs].some(({ tells }) => tells === 'deed') ? 'deed' : 'thing';
}

/** The longest row of words that both have in one order, with the figures in one place, and what stands between. */
function align(ones: readonly string[], others: readonly string[]) {
  const width = others.length + 1;
  const longest = new Uint16Array((ones.length + 1) * width);
  for (let one = ones.length - 1; one >= 0; one--) {
    for (let other = others.length - 1; other >= 0; other--) {
      longest[one * width + other] =
        ones[one] === others[other]
          ? longest[(one + 1) * width + other + 1]! + 1
          : Math.max(longest[(one + 1) * width + other]!, longest[one * width + other + 1]!);
    }
  }
  const swaps: Swap[] = [];
  let [one, other] = [0, 0];
  let [fromOne, fromOther] = [0, 0];
  let isBesideFigure = false;
  const close = () => {
    if (one > fromOne && other > fromOther) {
      swaps.push([
        [fromOne, one],
        [fromOther, other],
      ]);
    }
  };
  while (one < ones.length && other < others.length) {
    if (ones[one] === others[other]) {
      close();
      isBesideFigure ||= ones[one] === FIGURE;
      one++;
      other++;
      [fromOne, fromOther] = [one, other];
    } else if (longest[(one + 1) * width + other]! >= longest[one * width + other + 1]!) one++;
    else other++;
  }
  [one, other] = [ones.length, others.length];
  close();
  return { same: isBesideFigure ? longest[0]! : 0, swaps };
}
