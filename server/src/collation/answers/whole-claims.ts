import { minuteOfDay, minutesApart } from '../values/clock.ts';
import { meet } from '../values/interval.ts';
import type { Answer } from './answers.ts';

/** How much of a body counts as headline and lead, in UTF-16 code units: there a report sums up the whole. */
const LEAD = 900;
/** Within this much a source may contradict itself: the headline and the first sentences. */
const HEAD = 350;
/** Only a headline counts without a noun ("2 dead, 5 hurt"). */
const HEADLINE = 120;

/**
 * Of one source's answers to one question, those that speak of the whole. Reports seldom contradict themselves: where a
 * source gives several values, those behind its lead tell of parts, of single persons, or of something else, and are
 * left out. Differences in its first sentences stay (a headline against the lead).
 *
 * @param answers the answers of one source to one question, in the order of the text
 */
export function wholeClaims(answers: readonly Answer[]): readonly Answer[] {
  if (answers.every((answer) => sameValue(answer, answers[0]!))) return answers.filter(isNoSingle);
  const near = answers.filter(
    ({ claim: { figure } }) => figure.start < LEAD && (figure.unit !== null || figure.start < HEADLINE),
  );
  const head = near.filter(({ claim: { figure } }) => figure.start < HEAD && figure.value !== 1);
  const lead = head.length > 0 ? head : largest(near);
  return answers.filter((answer) => lead.some((other) => sameValue(answer, other)));
}

/** The whole is no smaller than its parts. */
function largest(answers: readonly Answer[]): readonly Answer[] {
  const most = Math.max(...answers.map(({ claim: { figure } }) => figure.low));
  return answers.filter(({ claim: { figure } }) => figure.low === most);
}

/**
 * Leaves out the counts of single places: behind a larger count of the same source that names no place, one that names
 * a place is a part of it ("62 deaths … in the north, with three deaths").
 *
 * @param answers the answers of one source to one question, in the order of the text
 */
export function withoutLocalParts(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(
    (answer, at) =>
      !namesPlace(answer) ||
      !answers.slice(0, at).some((other) => !namesPlace(other) && other.claim.figure.low > answer.claim.figure.high),
  );
}

function namesPlace({ claim }: Answer): boolean {
  return claim.scope.places.length > 0;
}

/** "One victim was shot in the leg", behind the first sentences, singles one out. */
function isNoSingle({ claim: { figure } }: Answer): boolean {
  return figure.value !== 1 || figure.start < HEAD;
}

/**
 * The first moment that a source gives for each happening; later ones belong to other happenings of its kind. A source
 * that tells of several, and not of one in its lead, lists them: which of them others report is not known.
 */
export function firstMoment(answers: readonly Answer[]): readonly Answer[] {
  const moments = answers.flatMap(({ claim }) => minuteOfDay(claim.figure.value) ?? []);
  const several = moments.some((one) => moments.some((other) => minutesApart(one, other) >= APART));
  if (several && answers[0]!.claim.figure.start >= LEAD) return [];
  const first = new Map<string | null, Answer>();
  for (const answer of answers) if (!first.has(answer.claim.predicate)) first.set(answer.claim.predicate, answer);
  return answers.filter(({ claim }) => first.get(claim.predicate)!.claim.figure.value === claim.figure.value);
}

/** The first day that a source gives, and those of its headline and first sentences: later ones are of what followed. */
export function firstDays(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ claim: { figure } }, at) => at === 0 || figure.start < HEAD);
}

/** Moments that are as many minutes apart are those of different happenings. */
const APART = 30;

/** A surname with another age than the full name has in the same source is another person's, a relative's as a rule. */
export function ownAges(answers: readonly Answer[]): readonly Answer[] {
  const full = answers.filter(({ claim }) => claim.subject?.includes(' '));
  if (full.length === 0) return answers;
  return answers.filter((answer) => full.includes(answer) || full.some((other) => sameValue(answer, other)));
}

function sameValue(a: Answer, b: Answer): boolean {
  const [one, other] = [a.claim.figure, b.claim.figure];
  return one.value === other.value || meet(one, other);
}
