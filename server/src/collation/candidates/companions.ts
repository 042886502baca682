import type { Candidate } from './candidate.ts';

/** How near two figures of one sentence must stand to be told of one thing, in UTF-16 code units. */
const NEAR = 90;

/** Which figures stand beside one another: of what is told with other figures these say which one it is. */
export class Companions {
  readonly #bySentence = new Map<string, Candidate[]>();
  readonly #of = new Map<Candidate, readonly Candidate[]>();

  /** @param candidates all claims of a story that may be compared */
  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const key = keyOf(candidate);
      const list = this.#bySentence.get(key);
      if (list === undefined) this.#bySentence.set(key, [candidate]);
      else list.push(candidate);
    }
  }

  /** The other claims near a claim in its sentence. */
  of(candidate: Candidate): readonly Candidate[] {
    let known = this.#of.get(candidate);
    if (known === undefined) {
      known = (this.#bySentence.get(keyOf(candidate)) ?? []).filter((other) => areNear(candidate, other));
      this.#of.set(candidate, known);
    }
    return known;
  }
}

function keyOf({ sourceId, claim }: Candidate): string {
  return `${claim.figure.sentence.start} ${sourceId}`;
}

function areNear(one: Candidate, { claim: { figure: other } }: Candidate): boolean {
  const { figure } = one.claim;
  if (figure.start === other.start) return false;
  return figure.start < other.start ? other.start - figure.end < NEAR : figure.start - other.end < NEAR;
}
