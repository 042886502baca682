import type { FigureKind } from '../../figures/figure.ts';
import type { CollatedSource } from '../collated-source.ts';
import { type StoryFeatures, storyFeatures } from '../stories/stories.ts';
import { tellingOfValue } from './telling.ts';

/** A source with the id of its story. */
export interface StorySource extends CollatedSource {
  readonly storyId: string;
}

/** A passage of a draft, and the draft as a whole. */
export interface Passage {
  /** The draft with nothing but the passage in it, and what was read from that. */
  readonly passage: CollatedSource;
  readonly draft: CollatedSource;
}

/** So many stories a passage may be about at most. */
const MOST_STORIES = 8;
/**
 * A story that has less than this share of what the nearest story shares with a passage is not what it is about. A late
 * report is often a story of its own, and shares less than a whole one.
 */
const LEAST_SHARE = 0.2;
/** What all of a draft shares with a story counts so much beside what a passage of it shares. */
const WHOLE = 0.5;
/** Nor is one that has less than this share of what the nearest one shares with the passage itself, the draft left out. */
const LEAST_OF_PASSAGE = 0.3;
/** Of so few stories each may be meant by a passage that names nothing. */
const FEW = 8;
/** A word that more than this share of the sources has tells nothing, where there are many. */
const MOST_SHARING = 0.2;
const MANY_SOURCES = 50;

const WORD = /\p{L}{3,}/gu;

/** Finds the stories that a passage may be about, by the names, numbers and words that it shares with their sources. */
export class StoryFinder {
  /** By feature the stories that have it. */
  readonly #holders = new Map<string, Set<string>>();
  /** By word the places in `#storyOf` of the sources that have it in a sentence with a figure. */
  readonly #words = new Map<string, number[]>();
  /** The same for the words of their quotations. */
  readonly #spoken = new Map<string, number[]>();
  /** By value the stories that give a figure which few would give by chance. */
  readonly #rare = new Map<string, Set<string>>();
  readonly #storyOf: string[] = [];
  readonly #stories = new Set<string>();

  constructor(sources: Iterable<StorySource>) {
    for (const { storyId, source, analysis } of sources) {
      this.#stories.add(storyId);
      const place = this.#storyOf.push(storyId) - 1;
      for (const feature of storyFeatures(source, analysis).features) {
        const holders = this.#holders.get(feature);
        if (holders === undefined) this.#holders.set(feature, new Set([storyId]));
        else holders.add(storyId);
      }
      for (const value of rareValues({ source, analysis })) {
        const tellers = this.#rare.get(value);
        if (tellers === undefined) this.#rare.set(value, new Set([storyId]));
        else tellers.add(storyId);
      }
      addPlace(this.#words, wordsBesideFigures({ source, analysis }), place);
      addPlace(this.#spoken, spokenWords({ source, analysis }), place);
    }
  }

  /**
   * The ids of the stories that a passage of a draft may be about, the likeliest first; all where it names nothing and
   * there are few.
   */
  near({ passage, draft }: Passage): readonly string[] {
    const whole = storyFeatures(draft.source, draft.analysis);
    if (whole.story !== null) {
      const named = `story:${whole.story}`;
      return this.#stories.has(named) ? [named] : [];
    }
    const own = new Map<string, number>();
    this.#scoreFeatures(storyFeatures(passage.source, passage.analysis), 1, own);
    this.#scoreWords(this.#words, wordsBesideFigures(passage), own);
    this.#scoreWords(this.#spoken, spokenWords(passage), own);
    const scores = new Map(own);
    this.#scoreFeatures(whole, WHOLE, scores);
    const best = Math.max(0, ...scores.values());
    if (best === 0) return this.#stories.size <= FEW ? [...this.#stories] : [];
    const ownBest = Math.max(0, ...own.values());
    const near = [...scores]
      .filter(
        ([storyId, score]) => score >= LEAST_SHARE * best && (own.get(storyId) ?? 0) >= LEAST_OF_PASSAGE * ownBest,
      )
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, MOST_STORIES)
      .map(([storyId]) => storyId);
    return [...new Set([...near, ...this.#tellersOf(passage, scores)])];
  }

  /** The stories that give a rare figure of a passage, and share more than that with its draft. */
  #tellersOf(passage: CollatedSource, scores: ReadonlyMap<string, number>): readonly string[] {
    return [...rareValues(passage)].flatMap((value) => {
      const tellers = [...(this.#rare.get(value) ?? [])];
      return tellers.length > MOST_TELLERS ? [] : tellers.filter((storyId) => scores.has(storyId));
    });
  }

  /** Adds what each story shares with a text; what few stories have counts more. */
  #scoreFeatures({ features }: StoryFeatures, weight: number, scores: Map<string, number>): void {
    for (const feature of features) {
      const holders = this.#holders.get(feature);
      if (holders === undefined) continue;
      const rarity = weight * Math.log((this.#stories.size + 1) / holders.size);
      for (const storyId of holders) scores.set(storyId, (scores.get(storyId) ?? 0) + rarity);
    }
  }

  /** Adds what the source that is nearest to a passage by some words shares with it, for each story. */
  #scoreWords(
    known: ReadonlyMap<string, readonly number[]>,
    words: ReadonlySet<string>,
    scores: Map<string, number>,
  ): void {
    const sources = this.#storyOf.length;
    const shared = new Map<number, number>();
    for (const word of words) {
      const places = known.get(word);
      if (places === undefined || (sources > MANY_SOURCES && places.length > MOST_SHARING * sources)) continue;
      const rarity = Math.log((sources + 1) / places.length);
      for (const place of places) shared.set(place, (shared.get(place) ?? 0) + rarity);
    }
    const best = new Map<string, number>();
    for (const [place, score] of shared) {
      const storyId = this.#storyOf[place]!;
      best.set(storyId, Math.max(best.get(storyId) ?? 0, score));
    }
    for (const [storyId, score] of best) scores.set(storyId, (scores.get(storyId) ?? 0) + score);
  }
}

function addPlace(known: Map<string, number[]>, words: ReadonlySet<string>, place: number): void {
  for (const word of words) {
    const places = known.get(word);
    if (places === undefined) known.set(word, [place]);
    else places.push(place);
  }
}

/** A value that tells less than this many would give by chance. */
const COMMON = 1.2;
/** Nor is one rare that more stories give. */
const MOST_TELLERS = 4;
const UNCOUNTED: ReadonlySet<FigureKind> = new Set(['date', 'time', 'identifier', 'ordinal']);

/** The values of a text that few others would have by chance, with their kind. */
function rareValues({ analysis }: CollatedSource): ReadonlySet<string> {
  return new Set(
    analysis.claims.flatMap(({ figure }) =>
      UNCOUNTED.has(figure.kind) || tellingOfValue(figure) < COMMON ? [] : [`${figure.kind} ${figure.value}`],
    ),
  );
}

/** The words of the quotations of a text, in lower case, each once. */
function spokenWords({ analysis }: CollatedSource): ReadonlySet<string> {
  return new Set(analysis.quotations.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []));
}

/** The words of the sentences that hold a figure, in lower case, each once. */
function wordsBesideFigures({ source, analysis }: CollatedSource): ReadonlySet<string> {
  const words = new Set<string>();
  let read = -1;
  for (const { figure } of analysis.claims) {
    const { start, end } = figure.sentence;
    if (start <= read) continue;
    read = start;
    for (const [word] of source.body.slice(start, end).toLowerCase().matchAll(WORD)) {
      const standard = analysis.sameThings?.wordsFor(word) ?? null;
      if (standard === null) words.add(word);
      else for (const { lower } of standard) words.add(lower);
    }
  }
  return words;
}
