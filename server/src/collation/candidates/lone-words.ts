import { lemmaOf } from '../../language/lemmas.ts';
import { sensesOf } from '../../language/senses.ts';
import type { Candidate } from './candidate.ts';
import { generalNoun, generalNounsOf } from './general-nouns.ts';
import type { StoryWords } from './story-words.ts';
import { countOneDeed, nameOfDeed } from './told/counted-deeds.ts';

/** A word this near to a figure says what it is about: within some eight words of its clause, or beside that. */
const NEAR = 0.42;

/** A word, a cluster of synonyms that it is in, or what things of many sorts are called together. */
type Told = string | number;

/** A word that singles out a figure in each of two sources. */
export interface LoneWord {
  readonly word: string;
  /** Whether the other source has a synonym in its place. */
  readonly synonym: boolean;
}

/**
 * By which words the figures of a source can be told from one another: a report that says "bidders" of one number alone
 * means it wherever another report says "bidders" of one number alone.
 */
export class LoneWords {
  /** By source and sort, and by noun, its synonyms or what it is called together with others, the values that are counts of it, or measures. */
  readonly #counted = new Map<string, Map<Told, Set<unknown>>>();
  /** The same by words, with the values that they stand near. */
  readonly #near = new Map<string, Map<Told, Set<unknown>>>();
  /** By source, and by name, the distances that it stands near. */
  readonly #ends = new Map<string, Map<Told, Set<unknown>>>();
  readonly #claims = new Map<Candidate, LaidOutClaim>();

  /** @param candidates all claims of a story that may be compared */
  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const { value } = candidate.claim.figure;
      const { key, nouns, around, deed } = this.#layOut(candidate);
      if (deed !== null) enter(tableOf(this.#counted, key), deedKey(deed), value);
      if (nouns.size > 0) {
        const counted = tableOf(this.#counted, key);
        for (const noun of nouns) {
          enterWithSenses(counted, noun, value);
          for (const general of generalNounsOf(noun)) enter(counted, generalKey(general), value);
        }
      }
      if (isDistance(candidate)) {
        for (const name of endsOf(candidate)) enter(tableOf(this.#ends, candidate.sourceId), name, value);
      }
      if (around.size > 0) {
        const near = tableOf(this.#near, key);
        for (const word of around) enterWithSenses(near, word, value);
      }
    }
  }

  #layOut(candidate: Candidate): LaidOutClaim {
    let claim = this.#claims.get(candidate);
    if (claim === undefined) {
      const around = candidate.isOfItsOwn ? NO_WORDS : wordsAround(candidate);
      claim = { nouns: ownNouns(candidate), around, key: keyOf(candidate), deed: nameOfDeed(candidate) };
      this.#claims.set(candidate, claim);
    }
    return claim;
  }

  /** The nouns of what two claims count or measure, each of no other figure of its source. */
  nouns(a: Candidate, b: Candidate): readonly LoneWord[] {
    const one = this.#layOut(a);
    const other = this.#layOut(b);
    if ((a.isOfItsOwn && b.isOfItsOwn) || one.nouns.size === 0 || other.nouns.size === 0) return NONE;
    const [ones, others] = [this.#counted.get(one.key), this.#counted.get(other.key)];
    if (ones === undefined || others === undefined) return NONE;
    const { deed } = one;
    const isLoneDeed = deed !== null && countOneDeed(a, b) && areLone(ones, others, deedKey(deed));
    const lone = loneIn(ones, others, one.nouns, other.nouns);
    return isLoneDeed ? [...lone, { word: deed, synonym: true }] : lone;
  }

  /** The words near both of two claims, beside the nouns by which these count, each near no other figure of that sort in its source. */
  words(a: Candidate, b: Candidate): readonly LoneWord[] {
    const one = this.#layOut(a);
    const other = this.#layOut(b);
    if (one.around.size === 0 || other.around.size === 0) return NONE;
    const [ones, others] = [this.#near.get(one.key), this.#near.get(other.key)];
    return ones === undefined || others === undefined ? NONE : loneIn(ones, others, one.around, other.around);
  }

  /** Whether two claims give how far it is from one named place, from which either source gives no other distance. */
  haveOneEnd(a: Candidate, b: Candidate): boolean {
    if (!isDistance(a) || !isDistance(b)) return false;
    const [ones, others] = [this.#ends.get(a.sourceId), this.#ends.get(b.sourceId)];
    return endsOf(a).some(
      (name) => ones?.get(name)?.size === 1 && others?.get(name)?.size === 1 && endsOf(b).includes(name),
    );
  }
}

/** What tells a claim from others of its source, laid out once for all those that it is held against. */
interface LaidOutClaim {
  /** The nouns by which it counts. */
  readonly nouns: ReadonlySet<string>;
  /** The words near it beside these; none where something else tells which it is. */
  readonly around: ReadonlySet<string>;
  /** Its source and sort. */
  readonly key: string;
  /** By which deed it counts, or what is done to what it counts; null where a table has none. */
  readonly deed: string | null;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NONE: readonly LoneWord[] = [];

/** The words near a figure but for its unit. */
function wordsAround(candidate: Candidate): ReadonlySet<string> {
  const units = unitsOf(candidate);
  const around = new Set<string>();
  candidate.frame.words.forEach((near, word) => {
    if (near >= NEAR && !units.has(word)) around.add(word);
  });
  return around;
}

/** What is counted, or in what it is measured: the words of the figure itself. */
function unitsOf({ frame, sort, claim }: Candidate): ReadonlySet<string> {
  if (sort === 'count') return frame.head;
  const { unitText } = claim.figure;
  if (unitText === null) return NO_WORDS;
  return new Set(
    unitText
      .toLowerCase()
      .split(/[\s-]+/)
      .map(lemmaOf),
  );
}

/** The nouns by which a claim counts, or the one of what it measures ("a deficit of 2.8 percent"). */
function ownNouns(candidate: Candidate): ReadonlySet<string> {
  const { claim, frame, sort } = candidate;
  if (claim.figure.vague) return NO_WORDS;
  if (sort === 'count') return frame.head;
  const [nearest] = claim.figure.concept;
  if (nearest === undefined || candidate.isOfItsOwn) return NO_WORDS;
  // By how much a price rose is told anew each time.
  if (sort === 'percentage' && claim.figure.trend !== null) return NO_WORDS;
  const noun = lemmaOf(nearest.toLowerCase());
  return frame.head.has(noun) && !frame.names.has(noun) ? new Set([noun]) : NO_WORDS;
}

function isDistance({ claim }: Candidate): boolean {
  return claim.predicate === 'distance';
}

/** The names beside a distance: from where, or to where it is. */
function endsOf({ frame }: Candidate): readonly string[] {
  return frame.names.keys().filter((name) => frame.names.get(name)! >= NEAR);
}

/** No word has a blank. */
function generalKey(general: string): string {
  return `any ${general}`;
}

function deedKey(deed: string): string {
  return `deed ${deed}`;
}

/** Whether something stands for one value alone in each of two sources. */
function areLone(
  ones: ReadonlyMap<Told, ReadonlySet<unknown>>,
  others: ReadonlyMap<Told, ReadonlySet<unknown>>,
  told: Told,
): boolean {
  return ones.get(told)?.size === 1 && others.get(told)?.size === 1;
}

/** How much a word tells that singles out a figure in two sources: a synonym may be of another thing. */
export function tellingOfLone({ word, synonym }: LoneWord, story: StoryWords): number {
  return story.ofWord(word) * (synonym ? SYNONYM : 1);
}

const SYNONYM = 0.7;

/** The words of one claim that the other has as well, or a synonym of, where either stands for one value alone in its source. */
function loneIn(
  ones: ReadonlyMap<Told, ReadonlySet<unknown>>,
  others: ReadonlyMap<Told, ReadonlySet<unknown>>,
  own: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): readonly LoneWord[] {
  const isLone = (told: Told) => areLone(ones, others, told);
  const found: LoneWord[] = [];
  for (const word of own) {
    if (theirs.has(word)) {
      if (isLone(word)) found.push({ word, synonym: false });
      continue;
    }
    const senses = sensesOf(word);
    for (const other of theirs) {
      if (own.has(other)) continue;
      const general = generalNoun(word, other);
      if (
        (general !== null && isLone(generalKey(general))) ||
        (senses.length > 0 && sensesOf(other).some((sense) => senses.includes(sense) && isLone(sense)))
      ) {
        found.push({ word, synonym: true });
        break;
      }
    }
  }
  return found;
}

function keyOf({ sourceId, sort }: Candidate): string {
  return `${sort} ${sourceId}`;
}

function tableOf(tables: Map<string, Map<Told, Set<unknown>>>, key: string): Map<Told, Set<unknown>> {
  let table = tables.get(key);
  if (table === undefined) {
    table = new Map();
    tables.set(key, table);
  }
  return table;
}

function enterWithSenses(table: Map<Told, Set<unknown>>, word: string, value: unknown): void {
  enter(table, word, value);
  for (const sense of sensesOf(word)) enter(table, sense, value);
}

function enter(table: Map<Told, Set<unknown>>, told: Told, value: unknown): void {
  const known = table.get(told);
  if (known === undefined) table.set(told, new Set([value]));
  else known.add(value);
}
