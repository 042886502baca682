import { lemmaOf } from '../../language/lemmas.ts';
import { ADDERS, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { WOUND_LEADS, WOUNDED_PARTS } from '../lexicon/wounds.ts';

/** So many words behind an age its bearer's wounds stand. */
const REACH = 18;
/** Nearer to the age another one stands in a list with it: "two men, 25 and 30, were shot". */
const IN_LIST = 3;

/**
 * The parts of the body in which somebody was hurt whose age stands at a place: "Ida Holm, 31, was hit in the leg and the
 * neck". They stand behind it, up to the age of somebody else.
 *
 * @param until the place behind the age
 */
export function woundsBehind(words: readonly Word[], until: number): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let at = until; at < Math.min(words.length, until + REACH); at++) {
    const { lower } = words[at]!;
    if (AGE.test(lower) && at >= until + IN_LIST) break;
    const part = WOUNDED_PARTS.get(lemmaOf(lower));
    // The head of a firm is a person, the back of the head no back.
    if (part === undefined || isAmong(words[at + 1], PARTITIVES)) continue;
    const lead = words[at - 1];
    // "In the leg and stomach".
    if ((lead !== undefined && WOUND_LEADS.has(lead.lower)) || (parts.size > 0 && isAmong(lead, ADDERS)))
      parts.add(part);
  }
  return parts;
}

const AGE = /^\d{1,2}(?:-|$)/;
