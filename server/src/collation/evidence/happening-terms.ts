import type { Claim } from '../../claims/claim.ts';
import { areKindredFates, isPartOfSum, predicateClass } from '../../claims/lexicon/predicates.ts';
import { happeningStep } from '../../claims/what/happenings.ts';
import { areSynonyms } from '../../language/senses.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { relateDeedThings } from '../candidates/deed-things.ts';
import { minuteOfDay, minutesLater } from '../values/clock.ts';
import { areOneHappening } from '../values/one-happening.ts';
import type { Compared, Term } from './term.ts';

/** What is said of what is counted: what befell it, what happened at a time. */
export const HAPPENING_TERMS: readonly Term[] = [
  {
    name: 'same-fate',
    speaks: 'for',
    words: 'the same befell those who are counted',
    example: ['The storm killed 12 people.', 'Fifteen people died in the storm.'],
    counterexample: ['The storm killed 12 people.', 'The storm injured 15 people.'],
    measure: (pair) => (isSameClass(pair) ? 1 : 0),
  },
  {
    name: 'other-fate',
    speaks: 'against',
    words: 'different things befell those who are counted',
    example: ['The storm killed 12 people.', 'The storm injured 15 people.'],
    counterexample: ['The storm killed 12 people.', 'Fifteen people died in the storm.'],
    measure: ({ a, b }) => {
      const one = predicateClass(a.claim.predicate);
      const other = predicateClass(b.claim.predicate);
      return one !== undefined && other !== undefined && one !== other && !isSameClass({ a, b }) ? 1 : 0;
    },
  },
  {
    name: 'akin-fate',
    speaks: 'for',
    doubt: 'full',
    words: 'both tell how many were hurt, saved or not found, in other words',
    example: ['The gunman shot 12 people.', 'The gunman wounded 15 people.'],
    counterexample: ['The gunman shot 12 people.', 'Police arrested 15 people.'],
    measure: ({ a, b }) =>
      a.claim.predicate !== b.claim.predicate && areKindredFates(a.claim.predicate, b.claim.predicate) ? 1 : 0,
  },
  {
    name: 'fate-unsaid',
    speaks: 'against',
    words: 'one says what befell those who are counted, the other does not',
    example: ['The storm killed 12 people.', 'Of the 15 people little is known.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) =>
      (predicateClass(a.claim.predicate) === undefined) !== (predicateClass(b.claim.predicate) === undefined) ? 1 : 0,
  },
  {
    name: 'same-verb',
    speaks: 'for',
    words: 'they have the same verb',
    example: ['The crew lost 60 containers.', 'The crew lost 90 containers.'],
    counterexample: ['The crew lost 60 containers.', 'The crew loaded 90 containers.'],
    measure: (pair) => (isSameVerb(pair) ? pair.story.ofWord(verbOf(pair.a)!) : 0),
  },
  {
    name: 'same-happening',
    sorts: ['time', 'date'],
    speaks: 'for',
    words: 'they are of the same happening',
    example: ['The shooting happened at 4 p.m.', 'The shooting happened at 9 p.m.'],
    counterexample: ['The shooting happened at 4 p.m.', 'Police arrested him at 9 p.m.'],
    measure: ({ a, b }) => (isMoment(a) && areOneHappening(a.claim, b.claim) === true ? 1 : 0),
  },
  {
    name: 'same-thing-of-deed',
    sorts: ['date'],
    speaks: 'for',
    words: 'what was done was done to one thing',
    example: ['The Halden mill burned down. It was built in 1911.', 'The Halden mill, built in 1913, is gone.'],
    counterexample: ['The Halden mill burned down. It was built in 1911.', 'The Corvane inn, built in 1913, is gone.'],
    measure: ({ a, b }) => (relateDeedThings(a, b) === 'same' ? 1 : 0),
  },
  {
    name: 'other-happening',
    sorts: ['time', 'date'],
    speaks: 'against',
    doubt: 'some',
    words: 'they are of two happenings',
    example: ['The shooting happened at 4 p.m.', 'Police arrested him at 9 p.m.'],
    counterexample: ['The shooting happened at 4 p.m.', 'The shooting happened at 9 p.m.'],
    measure: (pair) =>
      isMoment(pair.a) && areOneHappening(pair.a.claim, pair.b.claim) === false && !befellOnePerson(pair) ? 1 : 0,
  },
  {
    // Nobody is killed, or found dead, on two days.
    name: 'befell-one-person',
    sorts: ['time', 'date'],
    within: false,
    speaks: 'for',
    doubt: 'least',
    words: 'both tell when it befell one person, whom it befalls once',
    example: ['Ida Holm, 31, was found dead at 4 p.m.', 'At 9 p.m. Ida Holm, 31, was found dead.'],
    counterexample: ['Ida Holm, 31, was found dead at 4 p.m.', 'Karl Brekke, 40, was found dead at 9 p.m.'],
    measure: (pair) => (isMoment(pair.a) && befellOnePerson(pair) ? 1 : 0),
  },
  {
    name: 'happening-unsaid',
    sorts: ['time'],
    speaks: 'against',
    doubt: 'some',
    words: 'one does not say what happened then',
    example: ['The shooting happened at 4 p.m.', 'The boy was outside at 9 p.m.'],
    counterexample: ['The shooting happened at 4 p.m.', 'The shooting happened at 9 p.m.'],
    measure: ({ a, b }) => (a.claim.predicate === null || b.claim.predicate === null ? 1 : 0),
  },
  {
    name: 'in-their-course',
    sorts: ['time'],
    speaks: 'against',
    doubt: 'full',
    words: 'one follows on the other, and their times do as well',
    example: ['Police received a call at 4 p.m.', 'Officers responded at 4:10 p.m.'],
    counterexample: ['Police received a call at 4:10 p.m.', 'Officers responded at 4 p.m.'],
    measure: ({ a, b }) => (areInTheirCourse(a, b) || areInTheirCourse(b, a) ? 1 : 0),
  },
];

/** Whether both claims tell of one person one thing that befalls nobody twice. */
export function befellOnePerson({ a, b, persons }: Pick<Compared, 'a' | 'b' | 'persons'>): boolean {
  return (
    BEFALL_ONCE.some((same) => same.has(a.claim.predicate) && same.has(b.claim.predicate)) &&
    persons.relateSpokenOf(a, b) === 'same'
  );
}

/** What befalls a person once; in each row what tells of one thing: who was shot on Friday may have died on Sunday. */
const BEFALL_ONCE: readonly ReadonlySet<Claim['predicate']>[] = [
  new Set(['verb:born']),
  new Set(['found']),
  new Set(['death']),
  new Set(['killed', 'shot', 'shooting', 'incident', 'explosion', 'crash']),
];

/** Later than this in minutes it is no more what follows at once. */
const AT_ONCE = 60;

function areInTheirCourse(first: Candidate, then: Candidate): boolean {
  if (first.sort !== 'time' || first.claim.predicate === null || then.claim.predicate === null) return false;
  const one = happeningStep(first.claim.predicate);
  const other = happeningStep(then.claim.predicate);
  if (one === null || other === null || one >= other) return false;
  const from = minuteOfDay(first.claim.figure.value);
  const to = minuteOfDay(then.claim.figure.value);
  if (from === null || to === null) return false;
  const later = minutesLater(from, to);
  return later > 0 && later <= AT_ONCE;
}

function isSameClass({ a, b }: Pick<Compared, 'a' | 'b'>): boolean {
  if (predicateClass(a.claim.predicate) === undefined || isMoment(a)) return false;
  return a.claim.predicate === b.claim.predicate || isNoneOfIts(a.claim, b.claim) || isNoneOfIts(b.claim, a.claim);
}

/** "No casualties", "12 dead": where nobody was killed or hurt nobody was killed. */
export function isNoneOfIts(sum: Claim, part: Claim): boolean {
  return sum.figure.value === 0 && part.figure.value !== 0 && isPartOfSum(part.predicate, sum.predicate);
}

function isSameVerb({ a, b }: Compared): boolean {
  const one = verbOf(a);
  const other = verbOf(b);
  return one !== null && other !== null && areSynonyms(one, other);
}

/** The verb that a claim hangs on where no class of the lexicon knows what befell whom; null where there is none. */
function verbOf({ claim: { predicate }, frame, sort }: Candidate): string | null {
  if (predicateClass(predicate) !== undefined || sort === 'age') return null;
  return frame.verb;
}

function isMoment({ sort }: Candidate): boolean {
  return sort === 'time' || sort === 'date';
}
