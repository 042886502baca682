import type { Claim } from '../../../claims/claim.ts';
import { EVENTS, ONE_OF_SEVERAL } from '../../../claims/lexicon/happenings.ts';

/** So far before a sentence, in UTF-16 code units and in its paragraph, it may be said which incident it is of. */
const LEAD_IN = 200;
/** So far behind a figure its own sentence is read. */
const REACH = 200;
/** So many words behind "another" the incident stands. */
const WORDS_BETWEEN = 3;

/**
 * Where a source tells of another incident than its own: "Another shooting occurred at 1 a.m.", "The third incident was at
 * the pier. Two people were shot there."
 */
export class OtherIncidents {
  readonly #body: string;
  readonly #known = new Map<number, boolean>();

  constructor(body: string) {
    this.#body = body;
  }

  /** Whether a claim stands in a sentence on another incident, or close behind one in its paragraph. */
  holds({ figure: { sentence, end } }: Claim): boolean {
    let known = this.#known.get(sentence.start);
    if (known === undefined) {
      const paragraph = this.#body.lastIndexOf('\n', sentence.start) + 1;
      const from = Math.max(paragraph, sentence.start - LEAD_IN);
      known = namesOneOfSeveral(this.#body.slice(from, Math.min(sentence.end, end + REACH)));
      this.#known.set(sentence.start, known);
    }
    return known;
  }
}

function namesOneOfSeveral(text: string): boolean {
  const lower = text.toLowerCase();
  if (!MAY_BE_OF_SEVERAL.test(lower)) return false;
  const words = lower.split(/[^a-z]+/);
  return words.some(
    (word, at) =>
      ONE_OF_SEVERAL.has(word) && words.slice(at + 1, at + 1 + WORDS_BETWEEN).some((next) => EVENTS.has(next)),
  );
}

/** Any word for one of several: most sentences hold none, and need not be cut into words. */
const MAY_BE_OF_SEVERAL = new RegExp([...ONE_OF_SEVERAL].join('|'));
