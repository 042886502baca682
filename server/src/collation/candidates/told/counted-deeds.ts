import { openVerbOf } from '../../../claims/what/predicates.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { areSynonyms } from '../../../language/senses.ts';
import { COUNTED_DEEDS, type CountedDeed } from '../../lexicon/counted-deeds.ts';
import type { Candidate } from '../candidate.ts';

const BY_NOUN = tableOf(({ nouns }) => nouns);
const BY_VERB = tableOf(({ verbs }) => verbs);

function tableOf(wordsOf: (deed: CountedDeed) => readonly string[]): ReadonlyMap<string, CountedDeed> {
  return new Map(COUNTED_DEEDS.flatMap((deed) => wordsOf(deed).map((word) => [word, deed] as const)));
}

/** What a deed is called by its first noun: “closure” of “22 closures” and of “close 22 shops”; null where a claim counts by none. */
export function nameOfDeed(candidate: Candidate): string | null {
  return (deedCounted(candidate) ?? deedDone(candidate))?.nouns[0] ?? null;
}

/** Whether one claim counts by the name of a deed those to which the deed is done in the other: “22 closures”, “close 22 shops”. */
export function countOneDeed(a: Candidate, b: Candidate): boolean {
  return isDeedDoneTo(a, b) || isDeedDoneTo(b, a);
}

function isDeedDoneTo(counted: Candidate, done: Candidate): boolean {
  const deed = deedCounted(counted);
  if (deed === null || deed !== deedDone(done)) return false;
  // “Ten road closures”: the noun before it says what was closed.
  const modifiers = counted.frame.roleNouns.counted?.modifiers ?? [];
  if (modifiers.length === 0) return true;
  for (const thing of done.frame.head) if (modifiers.some((each) => areSynonyms(each, thing))) return true;
  return false;
}

/** The deed of which the noun is that by which a claim counts. */
function deedCounted({ sort, frame: { head } }: Candidate): CountedDeed | null {
  if (sort !== 'count') return null;
  for (const noun of head) {
    const deed = BY_NOUN.get(noun);
    if (deed !== undefined) return deed;
  }
  return null;
}

/** The deed that is done to what a claim counts. */
function deedDone({ sort, claim: { predicate }, frame: { verb } }: Candidate): CountedDeed | null {
  if (sort !== 'count') return null;
  return BY_VERB.get(lemmaOf(openVerbOf(predicate) ?? '')) ?? BY_VERB.get(verb ?? '') ?? null;
}
