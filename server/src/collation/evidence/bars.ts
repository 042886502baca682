import type { Claim } from '../../claims/claim.ts';
import { OF_THE_STORY } from '../../claims/lexicon/happenings.ts';
import { isHarm, predicateClass } from '../../claims/lexicon/predicates.ts';
import { isPersonal } from '../../claims/what/happenings.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import { mayNameOne } from '../../language/kinds/hypernyms.ts';
import { decides } from '../../language/rules.ts';
import { areSynonyms } from '../../language/senses.ts';
import { mayBeOnePeriod } from '../answers/periods.ts';
import { relateBearers } from '../candidates/bearers.ts';
import { BySort, type CandidatePair } from '../candidates/by-sort.ts';
import { type Candidate, countsPeople, isOpen, verbOf } from '../candidates/candidate.ts';
import { relateDeedThings } from '../candidates/deed-things.ts';
import { areRivalEstimates } from '../candidates/rival-estimates.ts';
import { areDimensionsApart } from '../candidates/told/measured-as.ts';
import { areOtherSizes } from '../candidates/told/model-sizes.ts';
import { shareStreet } from '../candidates/told/told-streets.ts';
import { nounsApart } from '../frames/clause/clause-nouns.ts';
import { areOwnedApart, arePartedAlike } from '../frames/clause/role-nouns.ts';
import { ANYWHERE, areVerbsApart, wordsApart } from '../frames/contrasts.ts';
import { areNamesApart } from '../frames/names-apart.ts';
import type { NearWords } from '../frames/near-words.ts';
import { DONE_TO_SOME, HAVING } from '../lexicon/contrasts.ts';
import { minuteOfDay, minutesApart } from '../values/clock.ts';
import { areOneDate, isDoneOften, isDoneOnce, isYearOfDeed } from '../values/dates.ts';
import { ARGUMENT_BARS } from './bars/argument-bars.ts';
import { STAGE_BARS } from './bars/stage-bars.ts';
import { isOtherNoun, isOtherPeople } from './counted-terms.ts';
import { haveTwoSpeakers, isInLead, setsAgainstEachOther } from './extent-terms.ts';
import { areOneHappening, isNoneOfIts } from './happening-terms.ts';
import type { Bar } from './term.ts';
import {
  areLongOver,
  areMovesOfTwoDays,
  areOfTwoSessions,
  areWeekdaysApart,
  isOfYears,
  sharesDay,
} from './time-terms.ts';
import { areHousesApart } from './value-terms.ts';
import { isOneSentence } from './wording-terms.ts';

/**
 * What bars two claims of one sort from being weighed. Of one source only its headline and lead are held against the
 * rest, and what two speakers say: what else stands further down tells of other things.
 */
export const BARS: readonly Bar[] = [
  {
    name: 'other-noun',
    sorts: ['count'],
    readsWords: true,
    words: 'they count different things',
    holds: (a, b) => isOtherNoun(a, b) && !areRivalEstimates(a, b),
  },
  {
    name: 'other-fates',
    sorts: ['count'],
    words: 'different things befell those who are counted',
    // The dead are not the wounded; of the wounded, those shot and those in hospital reports tell one for the other.
    holds: ({ claim: a }, { claim: b }) => {
      if (a.predicate === b.predicate || isNoneOfIts(a, b) || isNoneOfIts(b, a)) return false;
      if (predicateClass(a.predicate) === undefined || predicateClass(b.predicate) === undefined) return false;
      if (predicateClass(a.predicate)?.sumOf || predicateClass(b.predicate)?.sumOf) return true;
      return !(isHarm(a.predicate) && isHarm(b.predicate));
    },
  },
  {
    // That there are five women among the dead denies no 12 dead.
    name: 'part-of-those',
    sorts: ['count'],
    words: 'one counts some of those whom the other counts',
    holds: ({ claim: a }, { claim: b }) => isPartOf(a, b) || isPartOf(b, a),
  },
  {
    name: 'come-to-the-other',
    sorts: ['count'],
    words: 'with those counted beside them the ones come to the others',
    holds: (a, b) => comesTo(a, b) || comesTo(b, a),
  },
  {
    name: 'long-ago',
    words: 'one tells of years long before the time of the other',
    holds: (a, b) => isLongAgo(a, b) || isLongAgo(b, a),
  },
  {
    name: 'other-bases',
    words: 'they are changes over two stretches of time, or lie before and after something',
    holds: ({ told: { base: a } }, { told: { base: b } }) => a !== null && b !== null && a !== b,
  },
  {
    name: 'other-directions',
    words: 'one is by how much it rose, the other by how much it fell',
    // On one day it did only one of the two.
    holds: (a, b) => {
      const { trend } = a.claim.figure;
      return trend !== null && b.claim.figure.trend !== null && trend !== b.claim.figure.trend && !sharesDay(a, b);
    },
  },
  {
    name: 'other-currencies',
    sorts: ['money'],
    words: 'they are in two currencies, at a rate that nobody tells',
    // One number in two currencies may be a slip.
    holds: ({ claim: { figure: a } }, { claim: { figure: b } }) =>
      a.unit !== null && b.unit !== null && currencyOf(a.unit) !== currencyOf(b.unit) && a.value !== b.value,
  },
  {
    // What a share stands at while it is traded changes until it closes.
    name: 'other-sessions',
    sorts: ['percentage', 'count'],
    readsWords: true,
    words: 'one is how a price stood while it was traded, the other how it closed',
    holds: areOfTwoSessions,
  },
  {
    // A price moves anew on each day: “rose 4%” of two days are two moves.
    name: 'other-trading-days',
    sorts: ['percentage'],
    words: 'they are by how much a price moved on a day, and nothing says that it was one day',
    holds: areMovesOfTwoDays,
  },
  {
    name: 'other-runs',
    sorts: ['count'],
    words: 'one counts among the latest of more than the other',
    holds: ({ told: a }, { told: b }) => a.run !== b.run,
  },
  {
    name: 'other-sides',
    sorts: ['count'],
    words: 'they count those who fight for two sides',
    holds: ({ told: a }, { told: b }) => a.side !== null && b.side !== null && a.side !== b.side,
  },
  {
    name: 'other-dimensions',
    words: 'they are measured along two sides of a thing',
    holds: ({ told: { dimension: a } }, { told: { dimension: b } }) => areDimensionsApart(a, b),
  },
  {
    name: 'other-sizes',
    words: 'they are of things of two sizes',
    holds: (a, b) => areOtherSizes(a.told.sizes, b.told.sizes) && isOpen(a) && isOpen(b),
  },
  {
    name: 'sizes-of-several',
    words: 'the sizes say which of several are meant',
    // "42-inch screens", "the 100-metre race".
    holds: ({ told: { calledBySize: a } }, { told: { calledBySize: b } }) => a === 'which' && b === 'which',
  },
  {
    name: 'other-spans',
    words: 'they came about in two lengths of time',
    // "40 millimetres in one hour", "90 millimetres in two days".
    holds: (a, b) =>
      a.told.span !== null && b.told.span !== null && a.told.span !== b.told.span && isOpen(a) && isOpen(b),
  },
  {
    name: 'other-periods',
    words: 'they count over two periods',
    holds: ({ told: a }, { told: b }) => a.period !== null && b.period !== null && !mayBeOnePeriod(a, b),
  },
  {
    name: 'more-and-all',
    words: 'one comes on top of something, the other does not',
    holds: (a, b) => a.told.added !== b.told.added && isOpen(a) && isOpen(b),
  },
  {
    name: 'record-and-this',
    words: 'one is that of a record with which the other is likened',
    holds: (a, b) => a.told.ofRecord !== b.told.ofRecord && isOpen(a) && isOpen(b),
  },
  {
    name: 'other-stuff',
    words: 'they are amounts of two things',
    holds: ({ told: { stuff: a } }, { told: { stuff: b } }) => a !== null && b !== null && !mayNameOne(a, b),
  },
  {
    name: 'told-apart-by-words',
    readsWords: true,
    words: 'their words tell of two things of one kind',
    // Whom something befell, when and how old they are is parted by other means.
    holds: (a, b) =>
      isOfThings(a) &&
      isOfThings(b) &&
      (areNearWordsApart(a, b) || areVerbsApart(verbOf(a), verbOf(b), a.sort === 'count')),
  },
  {
    name: 'other-of-its-kind',
    readsWords: true,
    words: 'what is said of the noun that both have makes it two things',
    holds: (a, b) => isOfThings(a) && isOfThings(b) && arePartedByWords(a, b),
  },
  {
    name: 'other-kinds',
    readsWords: true,
    words: 'the same is said of two things, as what they are called tells',
    // Two ages are of two animals, too.
    holds: (a, b) => (isAge(a) || (isOfThings(a) && isOfThings(b))) && tellOfTwoKinds(a, b),
  },
  {
    name: 'other-wholes',
    sorts: ['percentage'],
    readsWords: true,
    words: 'they are shares of two things',
    // "51% of Halden Timber", "a 59% stake in Corvane Mills".
    holds: ({ frame: { whole: a } }, { frame: { whole: b } }) => a !== null && b !== null && areNamesApart(a, b),
  },
  {
    name: 'had-and-done',
    sorts: ['count'],
    readsWords: true,
    words: 'one counts those that there are, the other those to which something is done',
    holds: (a, b) => isOpen(a) && isOpen(b) && (isOfThoseHad(a, b) || isOfThoseHad(b, a)),
  },
  {
    name: 'other-people',
    sorts: ['count'],
    readsWords: true,
    words: 'they count people of two sorts',
    holds: (a, b) => isOpen(a) && isOpen(b) && isOtherPeople(a, b),
  },
  {
    name: 'outlook-and-outcome',
    readsWords: true,
    words: 'one is what somebody reckoned with or wanted, the other what came of it',
    // Counts that are feared or planned are weighed by how they are put forward; what was expected is over.
    holds: (a, b) => isOpenOrSought(a) && isOpenOrSought(b) && (isOutcomeOf(a, b) || isOutcomeOf(b, a)),
  },
  {
    name: 'when-and-how-long',
    words: 'one tells when it was, the other how long it lasted',
    holds: ({ told: a }, { told: b }) => a.ago !== b.ago,
  },
  {
    name: 'here-and-everywhere',
    words: 'one is of a place, the other of the whole country or the world',
    holds: ({ told: a }, { told: b }) =>
      (a.everywhere && !b.everywhere && b.places.length > 0) || (b.everywhere && !a.everywhere && a.places.length > 0),
  },
  {
    // “The house next door at 14 Mill Road” is not the one that burned.
    name: 'house-of-neighbours',
    sorts: ['street'],
    words: 'one is the house beside or across',
    holds: ({ told: a }, { told: b }) => a.neighbours !== b.neighbours,
  },
  {
    name: 'other-houses',
    sorts: ['street'],
    readsWords: true,
    words: 'the houses stand far apart, and different things happened there',
    holds: (a, b) => areHousesApart(a, b) && a.frame.verb !== b.frame.verb,
  },
  {
    name: 'other-days',
    sorts: ['time'],
    words: 'they are of two days',
    holds: (a, b) =>
      isAhead(a, b) ||
      isAhead(b, a) ||
      (a.told.happened.length > 0 &&
        b.told.happened.length > 0 &&
        !a.told.happened.some((day) => b.told.happened.includes(day))),
  },
  {
    name: 'other-happenings',
    sorts: ['time'],
    words: 'they are the times of different happenings',
    holds: ({ claim: a }, { claim: b }) =>
      openVerbOf(a.predicate) !== null && openVerbOf(b.predicate) !== null && areOneHappening(a, b) === false,
  },
  {
    name: 'other-moments-of-life',
    sorts: ['time'],
    readsWords: true,
    words: 'each person has a time of it, and they do not tell of one person',
    holds: (a, b) => {
      if (!isPersonal(a.claim.predicate) && !isPersonal(b.claim.predicate)) return false;
      return a.claim.predicate !== b.claim.predicate || namesShared(a, b) === 0;
    },
  },
  {
    name: 'other-events',
    sorts: ['date'],
    words: 'they are the days of different events',
    holds: ({ claim: a }, { claim: b }) => areOneHappening(a, b) === false,
  },
  {
    name: 'other-parties',
    sorts: ['date'],
    readsWords: true,
    words: 'too little is named in both for one event',
    // "Signed on Friday", "in 2004": of what everybody does there are as many as there are names.
    // Of what is done once, in a year that is told (a house was built, a firm founded), one name or two words say as much.
    holds: (a, b) => {
      if (isOnce(a) && isOnce(b) && !isCoarse(a) && !isCoarse(b)) return false;
      const things = relateDeedThings(a, b);
      if (things !== null) return things === 'other';
      if (isDoneOften(a.claim) && isDoneOften(b.claim) && wordsShared(a, b) === 0) return true;
      // "In 2022 they counted …": of what is done each year a year is the time of it, and not its day.
      if (isCoarse(a) && isCoarse(b) && isEachYear(a) && isEachYear(b)) return true;
      if (!isYearOfDeed(a.claim) || !isYearOfDeed(b.claim)) return partiesShared(a, b) < NAMES_OF_ONE_EVENT;
      return namesShared(a, b, NEAR_YEAR) + wordsShared(a, b) / 2 < 1;
    },
  },
  {
    name: 'other-calendars',
    sorts: ['date'],
    words: 'one tells a weekday alone, the other a day of a month whose year nothing tells',
    holds: ({ claim: a }, { claim: b }) => areOneDate(String(a.figure.value), String(b.figure.value)) === null,
  },
  {
    name: 'weekdays-apart',
    sorts: ['date'],
    words: 'they tell of weekdays further apart than anybody is mistaken by',
    holds: areWeekdaysApart,
  },
  {
    name: 'other-clocks',
    sorts: ['time'],
    words: 'they are of the clocks of two zones',
    // "7:30 p.m." and "8:30 p.m. ET": whole hours lie between them.
    holds: (a, b) => {
      if (a.claim.scope.zone === b.claim.scope.zone) return false;
      const [one, other] = [minuteOfDay(a.claim.figure.value), minuteOfDay(b.claim.figure.value)];
      return one !== null && other !== null && one !== other && minutesApart(one, other) % 60 === 0;
    },
  },
  {
    name: 'other-bearers',
    readsWords: true,
    words: 'their clauses tell the same of two bearers',
    holds: (a, b) => relateBearers(a, b) === 'sure',
  },
  ...STAGE_BARS,
  ...ARGUMENT_BARS,
  {
    name: 'side-by-side',
    within: true,
    words: 'one sentence tells of both side by side',
    holds: (a, b) => isOneSentence({ a, b }) && !setsAgainstEachOther(a, b),
  },
  {
    name: 'long-before',
    within: true,
    words: 'one source dates one of them long before its own day, and not the other',
    holds: (a, b) => isLongBefore(a) !== isLongBefore(b),
  },
  {
    name: 'nameless-in-one-source',
    sorts: ['age'],
    within: true,
    words: 'one source gives no person two ages but under one name',
    // A surname alone may be that of a brother, whom the source tells of as well; so may a given name that is like another.
    holds: ({ claim: { subject: a } }, { claim: { subject: b } }) =>
      a === null || b === null || !(a.includes(' ') && b.includes(' ')) || givenName(a) !== givenName(b),
  },
  {
    name: 'other-streets',
    sorts: ['time', 'count'],
    within: true,
    words: 'one source tells of them on two streets',
    // What a source with several streets tells beside none of them may be of any.
    holds: ({ told: a }, { told: b }) =>
      !shareStreet(a.streets, b.streets) &&
      (a.streets.length > 0 || b.streets.length > 0) &&
      (a.severalStreets || b.severalStreets),
  },
  {
    name: 'asides',
    within: true,
    words: 'one source gives both, and not of what befell people',
    holds: (a, b) =>
      a.sort !== 'age' &&
      predicateClass(a.claim.predicate) === undefined &&
      (!areSetSideBySide(a, b) || isOtherNoun(a, b)) &&
      !areRivalEstimates(a, b),
  },
  {
    name: 'none-and-some',
    sorts: ['count'],
    within: true,
    words: 'one source says “none” of one thing, and counts those of another',
    holds: (a, b) => (a.claim.figure.value === 0) !== (b.claim.figure.value === 0) && !haveTwoSpeakers(a, b),
  },
  {
    name: 'told-further-down',
    within: true,
    words: 'one source tells of both further down',
    holds: (a, b) => a.sort !== 'age' && !isInLead(a) && !isInLead(b) && !setsAgainstEachOther(a, b),
  },
];

/** What bars two claims of one sort from answering one question; null where nothing does and they are to be weighed. */
export function barBetween(a: Candidate, b: Candidate): Bar | null {
  for (const bar of BARS_BY_SORT.for(a, b)) if (bar.holds(a, b) && decides(bar)) return bar;
  return null;
}

const BARS_BY_SORT = new BySort(BARS);

/** First those that cost a comparison, then those for which sentences are read. */
const CHEAPEST_FIRST = new BySort([
  ...BARS.filter(({ readsWords }) => !readsWords),
  ...BARS.filter(({ readsWords }) => readsWords),
]);

/**
 * The pairs of claims of one sort that nothing bars from being weighed, in their order: the same as asking of each what
 * bars it, but one bar after the other is asked of all, the cheapest first, which takes less time.
 */
export function withoutBarred(pairs: readonly CandidatePair[]): readonly CandidatePair[] {
  const barred = new Uint8Array(pairs.length);
  for (const { rows: bars, places } of CHEAPEST_FIRST.forAll(pairs)) {
    for (const bar of bars) {
      for (let next = 0; next < places.length; next++) {
        const at = places[next]!;
        if (barred[at] === 0 && bar.holds(pairs[at]![0], pairs[at]![1]) && decides(bar)) barred[at] = 1;
      }
    }
  }
  return pairs.filter((_, at) => barred[at] === 0);
}

/** Whether one claim counts the women of the people of another: some of a kind that is within another kind, and no more. */
function isPartOf(part: Claim, whole: Claim): boolean {
  if (part.extent !== 'part' || whole.extent !== 'whole' || part.subject === null || whole.subject === null)
    return false;
  return subjectKind(part.subject)?.within === whole.subject && Number(part.figure.value) <= Number(whole.figure.value);
}

/** "USD" of "USD-per-year". */
function currencyOf(unit: string): string {
  return unit.split('-per-')[0]!;
}

function givenName(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

/** A source has two speakers say of one thing what it does: "the maker expects 4 million, analysts expect 5 million". */
function areSetSideBySide(a: Candidate, b: Candidate): boolean {
  return haveTwoSpeakers(a, b) && a.frame.verb !== null && a.frame.verb === b.frame.verb;
}

function isAhead({ told: { happened } }: Candidate, { asOf }: Candidate): boolean {
  return asOf !== null && happened.length > 0 && happened.every((day) => day > asOf.last);
}

/** Days before the report; what it tells of them is background, not its news. */
const LONG_BEFORE = 30;

function isLongBefore({ asOf, told: { period } }: Candidate): boolean {
  return asOf !== null && period?.kind === 'day' && period.last !== null && period.last < asOf.first - LONG_BEFORE;
}

/** Whether a figure held in years that were over long before the time of the other, as its years or its tense tell. */
function isLongAgo({ claim: { formerly } }: Candidate, { claim, frame, told, asOf }: Candidate): boolean {
  if (formerly === undefined) return false;
  if (isOfYears(told, formerly)) return false;
  const then = claim.formerly ?? (frame.isPast ? null : asOf);
  return then !== null && areLongOver(formerly, then);
}

/** What happens once in a story, so that its day is the day of the story. */
function isOnce({ claim: { predicate } }: Candidate): boolean {
  return OF_THE_STORY.has(predicate ?? '');
}

/** Whether words near both figures, or their own nouns, name two things of one kind. */
function areNearWordsApart({ frame: a }: Candidate, { frame: b }: Candidate): boolean {
  return wordsApart(a.contrasts, b.contrasts).some(
    ([ones, others]) =>
      !ones.some((one) => others.some((other) => one !== other && mayNameOne(one, other))) &&
      ones.some((word) => isNear(a, word)) &&
      others.some((word) => isNear(b, word)),
  );
}

function isNear({ words, names, head }: Candidate['frame'], word: string): boolean {
  return word === ANYWHERE || head.has(word) || (words.get(word) ?? names.get(word) ?? 0) >= NEAR_WORD;
}

/** Open, or a count of things and not of people: seats that are won, shots that are saved. */
function isOfThings(candidate: Candidate): boolean {
  const { sort, claim } = candidate;
  return isOpen(candidate) || (sort === 'count' && claim.subject !== null && !countsPeople(claim.subject));
}

/** Of somebody or of something. */
function isAge({ claim }: Candidate): boolean {
  return claim.figure.kind === 'age';
}

/** Whether the nouns that are counted, or those of which one thing is said, are parted by what stands at them. */
function arePartedByWords({ frame: a }: Candidate, { frame: b }: Candidate): boolean {
  if (arePartedAlike(a.roleNouns.counted, b.roleNouns.counted)) return true;
  const [one, other] = [a.roleNouns, b.roleNouns];
  const isOneVerb = one.verb !== null && other.verb !== null && areSynonyms(one.verb, other.verb);
  if (!isOneVerb) return false;
  // "Lost 900 sheep to wolves", "lost 4,000 sheep to a disease".
  if (one.verb === 'lose' && areLostApart(one.counted?.behind.get('to'), other.counted?.behind.get('to'))) return true;
  return arePartedAlike(one.subject, other.subject) || areOwnedApart(one.subject, other.subject);
}

/** "The lion weighs 190 kilos", "the tiger weighs 240 kilos", where neither sentence has the word of the other. */
function tellOfTwoKinds(a: Candidate, b: Candidate): boolean {
  const [verb, other] = [a.frame.verb ?? a.frame.roleNouns.verb, b.frame.verb ?? b.frame.roleNouns.verb];
  if (verb === null || other === null || !areSynonyms(verb, other)) return false;
  return nounsApart(a.frame.clauseNouns, b.frame.clauseNouns).some(
    ([one, another]) => !a.frame.words.has(another) && !b.frame.words.has(one),
  );
}

/** Of what befell people only others come to the whole; the rest is put together in the ledger. */
function comesTo(ones: Candidate, all: Candidate): boolean {
  if (ones.told.together !== all.claim.figure.value) return false;
  return (isOpen(ones) && isOpen(all)) || (ones.claim.extent === 'addition' && all.claim.extent === 'whole');
}

/** "Has 210 branches", "will close 40 branches": of those that are there something is done to some. */
function isOfThoseHad({ frame: done, claim: { figure } }: Candidate, { frame: had, claim }: Candidate): boolean {
  if (done.verb === null || !DONE_TO_SOME.has(done.verb) || had.roleNouns.verb === null) return false;
  return had.verb === null && HAVING.has(had.roleNouns.verb) && Number(figure.value) <= Number(claim.figure.value);
}

function areLostApart(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !areSynonyms(one, other);
}

/** "Wanted 20,000 members": what somebody wants befell nobody. */
function isOpenOrSought(candidate: Candidate): boolean {
  return isOpen(candidate) || candidate.claim.predicate === 'sought';
}

/** Whether the first is told of what was, and the second as what somebody reckons with. */
function isOutcomeOf({ sort, frame: outcome }: Candidate, { frame: outlook }: Candidate): boolean {
  return outlook.isOutlook && (sort !== 'count' || outlook.isPast) && outcome.isPast && !outcome.isOutlook;
}

/** Some ten words from a figure in its clause. */
const NEAR_WORD = 0.35;

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
function namesShared({ frame: a }: Candidate, { frame: b }: Candidate, least = NEAR_DAY): number {
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

/** As far off as a word of the sentence may be. */
const IN_SENTENCE = 0.1;
/** What a name to which a pronoun may point back says beside one that stands in both sentences, and what a word says. */
const POINTED_AT = 0.6;
const WORD = 0.5;

/** How many words beside verb and names stand in the sentences of both, near their years: "guilty", "obstruction", "justice". */
function wordsShared({ frame: a }: Candidate, { frame: b }: Candidate): number {
  return sharedNear(a.words, b.words, NEAR_YEAR).filter((word) => word !== a.verb).length;
}

function sharedNear(ones: NearWords, others: NearWords, least: number): readonly string[] {
  return [...ones.keys()].filter((word) => ones.get(word)! >= least && (others.get(word) ?? 0) >= least);
}

/** A name no further than ten words or so from the day, in its clause. */
const NEAR_DAY = 0.35;
/** Or before the clause: "the Marn Bridge, built in 1961, …". */
const NEAR_YEAR = 0.1;
