import type { Claim, SourceAnalysis } from '../../claims/claim.ts';
import { RATE_PERIODS } from '../../claims/lexicon/periods.ts';
import { isHarm, predicateClass } from '../../claims/lexicon/predicates.ts';
import { kindOfNoun, subjectKind } from '../../claims/what/subjects.ts';
import { PER } from '../../figures/amounts/rate-units.ts';
import type { Figure, FigureKind } from '../../figures/figure.ts';
import { firstRule, isWatched, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf } from '../../language/senses.ts';
import { PAST_AS_BASE } from '../../language/verb-forms.ts';
import { type Answer, answersOf } from '../answers/answers.ts';
import { ToldDays } from '../answers/told-days.ts';
import type { CollatedSource } from '../collated-source.ts';
import { type Frame, FrameReader } from '../frames/frame.ts';
import { weekdayOf } from '../values/clock.ts';
import { perPeriod } from '../values/per-period.ts';
import { dimensionOf } from '../values/units.ts';
import { type NoAnswer, reasonForNoAnswer } from './no-answers.ts';
import { isAdded } from './told/additions.ts';
import { calledBySize } from './told/called-by-size.ts';
import { countedTogether, tellsOneDead } from './told/counted-together.ts';
import { isEverywhere, sideMeasuredOf, stuffOf } from './told/measured-as.ts';
import { isNeighbours } from './told/neighbours.ts';
import { OtherIncidents } from './told/other-incidents.ts';
import { ofSeveral } from './told/over-several.ts';
import { isOfRecord } from './told/records.ts';
import { type Told, withRetellings } from './told/retellings.ts';
import { rivalOf } from './told/rival-of.ts';
import { sideOf } from './told/sides.ts';
import { ToldModels } from './told/told-models.ts';
import { ToldStreets } from './told/told-streets.ts';
import { baseOf, runOf } from './told/when/reckoned-over.ts';
import { spanOf } from './told/when/spans.ts';
import { stretchOf } from './told/when/stretches-of-day.ts';
import { ToldHours } from './told/when/told-hours.ts';

/** A claim laid out for being held against others of its story. */
export interface Candidate extends Answer {
  readonly frame: Frame;
  /** What its value is a value of: only claims of one sort can have one value in common ("count", "length", "money"). */
  readonly sort: Sort;
  /** Neither an age, a time or a day, nor what befell somebody: what only its words tell of what it is. */
  readonly isOpen: boolean;
  /** Something else tells which it is: the happening, the person, the house. */
  readonly isOfItsOwn: boolean;
  /** Its noun is one for people, of whatever sort. */
  readonly isOfPeople: boolean;
  /** Where and when it was, as its source tells. */
  readonly told: Told;
  /** Where the figure of its source begins against which it is set as somebody's own number; null where it is none. */
  readonly rivalOf: number | null;
  /** Its place among the claims of its source. */
  readonly place: number;
}

/** The sort of what nobody but a person would compare. */
const BY_HAND = 'by hand';

/** How old a war or a house is: no person's age. */
const AGE_OF_THING = 'thing';

/** The number of a telephone. */
const TELEPHONE = 'telephone';

/** Before the street in the sort of a house number. */
const STREET = 'street ';

/** A kind of figure, for measures with their dimension. */
export type Sort = string;

/** What a source tells, but does not claim: it is no side of a question. */
const NOT_CLAIMED: ReadonlySet<Claim['modality']> = new Set(['refuted', 'withdrawn', 'expected']);

const WEEK = 7;

/** As many sources as the largest stories have: while somebody types, all of a story's but one are as they were. */
const MOST_REMEMBERED = 200;

/** The analysis of a source that was laid out last, and what came of it once it is asked for a second time. */
interface LaidOut {
  readonly analysis: SourceAnalysis;
  readonly candidates: readonly Candidate[] | null;
}

/** By source id. Replaced where it is full, as the sentences of texts are. */
let remembered = new Map<string, LaidOut>();

/**
 * The claims of a source that may answer a question together with others, laid out, in the order of the text. What is asked
 * for again is kept: with its words it is larger than all else that is known of a source, and most are asked for once.
 */
export function candidatesOf(collated: CollatedSource): readonly Candidate[] {
  const { source, analysis } = collated;
  const known = remembered.get(source.id);
  // An analysis is of one body.
  const isAskedAgain = known?.analysis === analysis && !isWatched();
  if (isAskedAgain && known.candidates !== null) return known.candidates;
  const candidates = withRetellings(layOut(collated));
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  remembered.set(source.id, { analysis, candidates: isAskedAgain ? candidates : null });
  return candidates;
}

/** Why a claim of a source answers no question though it is one of a quantity; null where it may answer one. */
export function reasonNotAsked(collated: CollatedSource, claim: Claim): NoAnswer | null {
  if (sortOf(claim) === null) return null;
  return reasonForNoAnswer(claim, collated.source.body, new FrameReader(collated).read(claim));
}

function layOut(collated: CollatedSource): readonly Candidate[] {
  const { body } = collated.source;
  const frames = new FrameReader(collated);
  const otherIncidents = new OtherIncidents(body);
  const answers = answersOf(collated);
  const teller = new Teller(collated, answers);
  const candidates: Candidate[] = [];
  for (const [place, answer] of answers.entries()) {
    const { claim } = answer;
    const sort = NOT_CLAIMED.has(claim.modality) ? null : sortOf(claim);
    // What a person put to a question answers it, whatever it is.
    const joined = (claim.ruling?.joined.length ?? 0) > 0;
    if (sort === null && !joined) continue;
    const frame = frames.read(claim);
    if (!joined && reasonForNoAnswer(claim, body, frame) !== null) continue;
    const telling = { claim, frame, sort: sort ?? BY_HAND };
    const beyond = firstRule(BEYOND_WORDS, telling);
    const rival = rivalOf(telling, candidates, body);
    const isOfOther = otherIncidents.holds(claim);
    candidates.push(new LaidOutCandidate(teller, answer, frame, telling.sort, beyond, rival, place, isOfOther));
  }
  return candidates;
}

/** A claim laid out, with what its source tells of it worked out once somebody asks: most are held against none. */
class LaidOutCandidate implements Candidate {
  readonly sourceId: string;
  readonly claim: Claim;
  readonly frame: Frame;
  readonly sort: Sort;
  readonly isOpen: boolean;
  readonly isOfItsOwn: boolean;
  readonly isOfPeople: boolean;
  readonly asOf: Answer['asOf'];
  readonly update: number | null;
  readonly rivalOf: number | null;
  readonly place: number;
  readonly #teller: Teller;
  readonly #isOfOtherIncident: boolean;
  #told: Told | null = null;

  constructor(
    teller: Teller,
    { sourceId, claim, asOf, update }: Answer,
    frame: Frame,
    sort: Sort,
    beyond: BeyondWords | null,
    rival: number | null,
    place: number,
    isOfOtherIncident: boolean,
  ) {
    this.sourceId = sourceId;
    this.claim = claim;
    this.frame = frame;
    this.sort = sort;
    this.isOpen = beyond?.isOpen ?? true;
    this.isOfItsOwn = beyond?.isOfItsOwn ?? false;
    this.isOfPeople = countsPeople(claim.subject);
    this.asOf = asOf;
    this.update = update;
    this.rivalOf = rival;
    this.place = place;
    this.#teller = teller;
    this.#isOfOtherIncident = isOfOtherIncident;
  }

  get told(): Told {
    this.#told ??= this.#teller.toldOf(this, this.#isOfOtherIncident);
    return this.#told;
  }
}

/** Where and when it was what the claims of one source tell of. */
class Teller {
  readonly #body: string;
  readonly #claims: readonly Claim[];
  readonly #answers: readonly Answer[];
  readonly #streets: ToldStreets;
  readonly #hours: ToldHours;
  readonly #days: ToldDays;
  readonly #models: ToldModels;

  constructor(collated: CollatedSource, answers: readonly Answer[]) {
    this.#body = collated.source.body;
    this.#claims = collated.analysis.claims;
    this.#answers = answers;
    this.#streets = new ToldStreets(collated);
    this.#hours = new ToldHours(collated);
    this.#days = new ToldDays(collated.analysis);
    this.#models = new ToldModels(collated);
  }

  toldOf({ claim, asOf, place }: Pick<Candidate, 'claim' | 'asOf' | 'place'>, isOfOtherIncident: boolean): Told {
    const body = this.#body;
    const { places, days, period, total } = claim.scope;
    // Written out, not spread together: this runs for every claim that is held against another.
    return {
      places,
      days,
      period,
      total,
      happened: happenedOn(claim, asOf, this.#days),
      streets: this.#streets.of(claim),
      severalStreets: this.#streets.areSeveral,
      minutes: this.#hours.of(claim),
      severalHours: this.#hours.areSeveral,
      onlyDay: this.#days.areOne(claim),
      otherIncident: isOfOtherIncident,
      base: baseOf(claim, body),
      run: runOf(claim, body),
      side: sideOf(claim, body),
      dimension: sideMeasuredOf(claim, body),
      stuff: stuffOf(claim, body),
      everywhere: isEverywhere(claim, body),
      ago: ruleHolds(TIME_AGO, claim.figure, body),
      together: countedTogether(this.#claims, place, body),
      oneDead: tellsOneDead(claim, body),
      ofModels: this.#models.of(claim),
      calledBySize: calledBySize(claim, body),
      span: spanOf(this.#answers, place, body),
      stretch: stretchOf(this.#answers, place, body),
      neighbours: isNeighbours(claim, body),
      added: isAdded(claim, body),
      ofRecord: isOfRecord(claim, body),
      ofSeveral: ofSeveral(claim, body),
    };
  }
}

/** "Ten days ago", "nine nights ago": when something was, and no length of anything. */
export const TIME_AGO: Rule<[figure: Figure, body: string]> = {
  name: 'time-ago',
  example: 'The lock was shut 17 days ago.',
  counterexample: 'The lock was shut 17 days in all.',
  test: ({ kind, unitSpan, end: last }, body) => {
    const end = unitSpan?.end ?? last;
    return (kind === 'duration' || kind === 'count') && AGO.test(body.slice(end, end + LONGEST_AGO));
  },
};

const AGO = /^\s{1,3}ago\b/i;
const LONGEST_AGO = 8;

/** Null where a figure names something rather than measuring it. */
function sortOf({ figure, predicate, subject, scope }: Claim): Sort | null {
  if (predicate === 'telephone') return TELEPHONE;
  if (predicate === 'street-number') return subject === null ? null : `${STREET}${subject}`;
  switch (figure.kind) {
    case 'identifier':
      return null;
    case 'age':
      return predicate === null ? AGE_OF_THING : 'age';
    case 'ordinal':
      return predicate === null ? null : 'count';
    case 'measure':
      return figure.unit === null ? null : dimensionOf(perPeriod(figure.unit, scope));
    case 'duration':
      return figure.unit === null ? null : dimensionOf(figure.unit);
    case 'date':
      // Of a day that nothing is told of nothing can be held against another.
      return predicate === null ? null : 'date';
    case 'money':
      return moneySort(figure.unit);
    default:
      return figure.kind satisfies FigureKind;
  }
}

/**
 * Sums for one of something are of a sort of their own; those of a time are not, since a report may tell it before the
 * noun, and leave the year out: "a weekly wage of $240", "$240 a week"; "will save $180 million a year", "to save $180 million".
 */
function moneySort(unit: string | null): Sort {
  const at = unit?.indexOf(PER) ?? -1;
  if (at < 0) return 'money';
  const per = unit!.slice(at + PER.length);
  if (RATE_PERIODS.has(per)) return 'money';
  return `money ${PER}${PEOPLE_BY_HEADS.has(per) ? 'person' : (kindOfNoun(per)?.name ?? per)}`;
}

/** "$44 per head", "per capita": what one person pays or gets. */
const PEOPLE_BY_HEADS: ReadonlySet<string> = new Set(['head', 'capita']);

/** The days that a claim names in full, else the last of the weekdays that a dated one names, and the day itself for "today". */
function happenedOn(claim: Claim, asOf: Answer['asOf'], told: ToldDays): readonly number[] {
  const named = told.beside(claim);
  if (named.length > 0) return named;
  if (asOf === null || asOf.first !== asOf.last || claim.scope.days.length === 0) return [];
  const { days } = claim.scope;
  return Array.from({ length: WEEK }, (_, back) => asOf.last - back).filter(
    (day) => days.includes(weekdayOf(day)) || (day === asOf.last && days.includes('today')),
  );
}

/** Whether two claims are both open. */
export function areOpen(a: Candidate, b: Candidate): boolean {
  return a.isOpen && b.isOpen;
}

/** What beside its words tells what a figure is. */
interface BeyondWords
  extends Rule<[telling: Pick<Candidate, 'claim' | 'sort'>]>,
    Pick<Candidate, 'isOpen' | 'isOfItsOwn'> {}

/** In the order in which they are tried; where none holds, only its words tell. */
export const BEYOND_WORDS: readonly BeyondWords[] = [
  {
    name: 'age-or-moment',
    example: 'Karl Roy, 31, was rescued.',
    counterexample: 'Karl Roy has 31 barges.',
    isOpen: false,
    isOfItsOwn: true,
    test: ({ sort }) => PERSONS_AND_MOMENTS.has(sort),
  },
  {
    // Of whatever it is, its words tell that.
    name: 'age-of-no-person',
    example: 'The 87-year-old barge sank.',
    counterexample: 'The barge sank in 87 minutes.',
    isOpen: true,
    isOfItsOwn: true,
    test: ({ sort }) => sort === AGE_OF_THING,
  },
  {
    name: 'telephone-to-call',
    example: 'Call the port on 020 7946 0171.',
    counterexample: 'The port has 171 barges.',
    isOpen: false,
    isOfItsOwn: false,
    test: ({ sort }) => sort === TELEPHONE,
  },
  {
    name: 'number-of-house',
    example: 'The bakery at 17 Mill Road burned.',
    counterexample: 'The bakery burned for 17 hours.',
    isOpen: false,
    isOfItsOwn: true,
    test: ({ sort }) => sort.startsWith(STREET),
  },
  {
    // What is said of people tells nothing of "eleven instruments on board".
    name: 'word-for-people-said-of-things',
    example: 'There were 11 lamps aboard.',
    counterexample: 'There were 11 sailors aboard.',
    isOpen: false,
    isOfItsOwn: false,
    test: ({ claim: { predicate, subject } }) =>
      predicateClass(predicate)?.ofPeople === true &&
      predicate !== 'killed' &&
      !isHarm(predicate) &&
      subject !== null &&
      !countsPeople(subject),
  },
  {
    name: 'what-befell-somebody',
    example: 'The storm killed 11 sailors.',
    counterexample: 'The storm had 11 names.',
    isOpen: false,
    isOfItsOwn: true,
    test: ({ claim: { predicate } }) => predicateClass(predicate) !== undefined,
  },
];

const PERSONS_AND_MOMENTS: ReadonlySet<Sort> = new Set(['age', 'time', 'date']);

/** What the claims of one sentence have in common, and no others. */
export function sentenceKey({ sourceId, claim }: Candidate): string {
  return `${claim.figure.sentence.start} ${sourceId}`;
}

/** Whether a noun counts people, of whatever sort: by the lexicon of subjects, else as WordNet has it. */
export function countsPeople(subject: string | null): boolean {
  if (subject === null || subject === 'person') return subject !== null;
  const kind = subjectKind(subject);
  return kind === undefined ? isKindOf(subject, 'person') : kind.within === 'person';
}

/** The verb of a figure's clause, or that of its subject where none governs the figure: "was put up for sale at 2 million". */
export function verbOf({ frame }: Pick<Candidate, 'frame'>): string | null {
  const { verb, roleNouns } = frame;
  if (verb !== null || roleNouns.verb === null) return verb;
  // In the past such a verb looks like its base form, and governs nothing for that.
  return PAST_AS_BASE.has(roleNouns.verb) ? roleNouns.verb : null;
}
