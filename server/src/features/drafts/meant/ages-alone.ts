import type { Claim } from '../../../claims/claim.ts';
import type { LaidOutStory } from '../../../collation/drafts/hold-against.ts';
import { mayBeOnePerson } from '../../../collation/drafts/near-names.ts';
import { isSamePerson } from '../../../language/names.ts';

/** "Reyl is", "Ada Reyl was only": a name before a number, and nothing but a copula between them. */
const NAMED =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3})\s(?:is|was)\s(?:(?:now|then|only|just|still)\s)?$/u;
/** "Liana, eight,": a name before a number between commas. */
const BESIDE = /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3}),\s$/u;
const ASIDE_ENDS = /^(?:[,.;)]|\s+and\b)/;
/** So far before the number the name may begin, in UTF-16 units. */
const LONGEST = 80;
/** Behind a number that counts nothing its clause ends, or goes on with when it was so, or with what else is told. */
const ENDS = /^(?:[.,;:!?)]|\s*$|\s(?:and|but|when|then|now|in|on|at)\b)/;
const YEARS = /^(?:\d{1,3}|\p{L}+(?:-\p{L}+)?)$/u;
const OLDEST = 120;

/**
 * A claim of a draft as an age, where its number is all that is told of a name ("Reyl is 54.", "Liana, eight,") of which a source gives an
 * age: of a town or a club one says so of what there are so many. Any other claim is given back as it is.
 *
 * @param body the text in which the claim stands
 * @param storiesNear the stories that the text around it may be about
 */
export function asAge(claim: Claim, body: string, storiesNear: () => readonly LaidOutStory[]): Claim {
  const { figure } = claim;
  const { start, end, sentence, kind, unitSpan, text, value } = figure;
  if (kind !== 'count' || unitSpan !== null || !YEARS.test(text) || Number(value) > OLDEST) return claim;
  const [before, behind] = [
    body.slice(Math.max(sentence.start, start - LONGEST), start),
    body.slice(end, sentence.end),
  ];
  const [, name] =
    (ENDS.test(behind) ? NAMED.exec(before) : null) ?? (ASIDE_ENDS.test(behind) ? BESIDE.exec(before) : null) ?? [];
  if (name === undefined) return claim;
  const called = name.toLowerCase();
  const isKnown = storiesNear().some(({ candidates }) =>
    candidates.some(
      ({ sort, claim: { subject } }) => sort === 'age' && subject !== null && isSamePerson(called, subject),
    ),
  );
  return isKnown
    ? { ...claim, predicate: 'age', subject: called, figure: { ...figure, kind: 'age', unit: PERSON_YEARS } }
    : claim;
}

const HE_IS = /\b(?:he|she)\s(?:is|was)\s(?:(?:now|then|only|just|still)\s)?$/i;
/** Of another time an age is another one. */
const THEN = /^\s(?:when|at|then|in|on)\b/;
/** So far before it stands who "he" is, in UTF-16 units. */
const REACH_OF_HE = 300;
const NAMES = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3}/gu;

/**
 * An age of a draft that is told of a "he" or "she" alone, as that of whom the text named last and a source gives an age of.
 * Any other claim is given back as it is.
 */
export function asAgeOfNamed(claim: Claim, body: string, storiesNear: () => readonly LaidOutStory[]): Claim {
  const { figure, subject } = claim;
  const { start, end, kind, sentence } = figure;
  if (kind !== 'age' || subject !== null || !HE_IS.test(body.slice(Math.max(0, start - LONGEST), start))) return claim;
  if (THEN.test(body.slice(end, sentence.end))) return claim;
  const aged = storiesNear().flatMap(({ candidates }) =>
    candidates.flatMap(({ sort, claim: { subject: of } }) => (sort === 'age' && of !== null ? [of] : [])),
  );
  const names = body.slice(Math.max(0, start - REACH_OF_HE), start).match(NAMES) ?? [];
  const last = names
    .map((name) => name.toLowerCase())
    .flatMap((name) => {
      if (aged.some((of) => isSamePerson(name, of))) return name;
      // As the source spells it, so that both are one.
      return aged.find((of) => mayBeOnePerson(name, of)) ?? [];
    })
    .at(-1);
  return last === undefined ? claim : { ...claim, subject: last };
}

/** The unit of ages. */
const PERSON_YEARS = 'year-person';
