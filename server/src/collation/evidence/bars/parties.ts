import { OF_THE_STORY, ONCE_OF_A_PERSON } from '../../../claims/lexicon/happenings.ts';
import { openVerbOf } from '../../../claims/what/predicates.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { relateDeedThings } from '../../candidates/deed-things.ts';
import type { NearWords } from '../../frames/near-words.ts';
import { isDoneOften, isDoneOnce, isYearOfDeed } from '../../values/dates.ts';

/**
 * Whether too little is named near two days for one event. "Signed on Friday", "in 2004": of what everybody does there are
 * as many as there are names. Of what is done once, in a year that is told (a house was built, a firm founded), one name or
 * two words say as much.
 */
export function areOtherParties(a: Candidate, b: Candidate): boolean {
  if (isOnce(a) && isOnce(b) && !isCoarse(a) && !isCoarse(b)) return false;
  const things = relateDeedThings(a, b);
  if (things !== null) return things === 'other';
  if (areTheOnlyOnes(a, b)) return false;
  if (isDoneOften(a.claim) && isDoneOften(b.claim) && wordsShared(a, b) === 0) return true;
  // "In 2022 they counted …": of what is done each year a year is the time of it, and not its day.
  if (isCoarse(a) && isCoarse(b) && isEachYear(a) && isEachYear(b)) return true;
  if (!isYearOfDeed(a.claim) || !isYearOfDeed(b.claim)) return partiesShared(a, b) < NAMES_OF_ONE_EVENT;
  return namesShared(a, b, NEAR_YEAR) + wordsShared(a, b) / 2 < 1;
}

/**
 * "The suspect was arrested on Friday", "Karl Roy was arrested on Saturday": who tells of one arrest alone tells of that of
 * the story, where something else is told in both and the one names nobody but the other. What people do every day is told
 * of one day by chance.
 */
function areTheOnlyOnes(a: Candidate, b: Candidate): boolean {
  if (a.sourceId === b.sourceId || !a.told.onlyDay || !b.told.onlyDay) return false;
  if (isDoneOften(a.claim) || isDoneOften(b.claim) || (isCoarse(a) && isCoarse(b))) return false;
  if (!isOnceOfWhom(a) && !isOnceOfWhom(b)) return false;
  const names = namesShared(a, b, IN_SENTENCE) + namesPointedAt(a, b) + namesPointedAt(b, a);
  return names > 0 || (wordsShared(a, b) > 0 && !(isNamed(a) && isNamed(b)));
}

/** What happens once in a story, or once to a thing or a person. */
function isOnceOfWhom(candidate: Candidate): boolean {
  const { claim } = candidate;
  return isOnce(candidate) || isDoneOnce(claim) || ONCE_OF_A_PERSON.has(claim.predicate ?? '');
}

/** Whether names stand near a day: they say of whom it is. */
function isNamed({ frame: { names } }: Candidate): boolean {
  return names.some((near) => near >= NEAR_DAY);
}

/** What happens once in a story, so that its day is the day of the story. */
function isOnce({ claim: { predicate } }: Candidate): boolean {
  return OF_THE_STORY.has(predicate ?? '');
}

/** What a verb alone tells, and none of what is done once. */
function isEachYear({ claim }: Candidate): boolean {
  return openVerbOf(claim.predicate) !== null && !isDoneOnce(claim);
}

/** A month or a year. */
function isCoarse({ claim: { figure } }: Candidate): boolean {
  return /^(?:\d{4}(?:-\d\d)?|--\d\d)$/.test(String(figure.value));
}

/** So many names in both sentences make one event of two whose verb is the same. */
const NAMES_OF_ONE_EVENT = 2;

/** How many names stand in the sentences of both, near their days. */
export function namesShared({ frame: a }: Candidate, { frame: b }: Candidate, least = NEAR_DAY): number {
  return sharedNear(a.names, b.names, least).length;
}

/** The names that both sentences have near their days; of what is not done again and again all of them, and the words beside. */
function partiesShared(a: Candidate, b: Candidate): number {
  const near = namesShared(a, b);
  if (isDoneOften(a.claim) || isDoneOften(b.claim)) return near;
  const names = namesShared(a, b, IN_SENTENCE);
  const pointedAt = names > 0 ? namesPointedAt(a, b) + namesPointedAt(b, a) : 0;
  return names + (names > 0 ? pointedAt * POINTED_AT + wordsShared(a, b) * WORD : 0);
}

/** Names of the one that stand in the sentence before the other, to which "he" and "it" point back. */
function namesPointedAt({ frame: a }: Candidate, { frame: b }: Candidate): number {
  let count = 0;
  for (const name of b.namesBefore) if (a.names.has(name) && !b.names.has(name)) count++;
  return count;
}

/** How many words beside verb and names stand in the sentences of both, near their years: "guilty", "obstruction", "justice". */
function wordsShared({ frame: a }: Candidate, { frame: b }: Candidate): number {
  return sharedNear(a.words, b.words, NEAR_YEAR).filter((word) => word !== a.verb).length;
}

function sharedNear(ones: NearWords, others: NearWords, least: number): readonly string[] {
  return [...ones.keys()].filter((word) => ones.get(word)! >= least && (others.get(word) ?? 0) >= least);
}

/** As far off as a word of the sentence may be. */
const IN_SENTENCE = 0.1;
/** What a name to which a pronoun may point back says beside one that stands in both sentences, and what a word says. */
const POINTED_AT = 0.6;
const WORD = 0.5;

/** A name no further than ten words or so from the day, in its clause. */
const NEAR_DAY = 0.35;
/** Or before the clause: "the Marn Bridge, built in 1961, …". */
const NEAR_YEAR = 0.1;
