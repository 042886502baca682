import { type Candidate, sentenceKey } from './candidate.ts';

/** How near two figures of one sentence must stand to be told of one thing, in UTF-16 code units. */
const NEAR = 90;

/** Which figures stand beside one another: of what is told with other figures these say which one it is. */
export class Companions {
  readonly #bySentence = new Map<string, Candidate[]>();
  readonly #of = new Map<Candidate, readonly Candidate[]>();

  /** @param candidates all claims of a story that may be compared */
  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const key = sentenceKey(candidate);
      const list = this.#bySentence.get(key);
      if (list === undefined) this.#bySentence.set(key, [candidate]);
      else list.push(candidate);
    }
  }

  /** All claims of the sentence of a claim, itself among them. */
  inSentenceOf(candidate: Candidate): readonly Candidate[] {
    return this.#bySentence.get(sentenceKey(candidate)) ?? [];
  }

  /** The other claims near a claim in its sentence. */
  of(candidate: Candidate): readonly Candidate[] {
    let known = this.#of.get(candidate);
    if (known === undefined) {
      const { start } = candidate.claim.figure;
      const others = this.inSentenceOf(candidate).filter((each) => each.claim.figure.start !== start);
      known = others.filter((other) => gapBetween(candidate, other) < NEAR);
      this.#of.set(candidate, known);
    }
    return known;
  }
}

/** How many UTF-16 code units stand between the figures of two claims of one sentence; below 0 where they overlap. */
export function gapBetween({ claim: { figure: one } }: Candidate, { claim: { figure: other } }: Candidate): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}
