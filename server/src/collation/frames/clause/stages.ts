import { GIVEN_COUNT } from '../../../claims/how-far/given-counts.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { DEFINITE } from '../../../language/lexicon/function-words.ts';
import { PhraseTable } from '../../../language/phrases.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../../language/rules.ts';
import type { Word } from '../../../language/words.ts';
import { BEFORE_FIGURES } from '../../lexicon/arguments.ts';
import { COMPARED_WITH, OUTLOOKS, SET_AGAINST } from '../../lexicon/contrasts.ts';
import {
  ABILITY,
  AHEAD,
  BEGINNINGS,
  BETWEEN_HELP,
  CAPACITY,
  DOORS,
  EACH,
  HOUR_LEADS,
  LEAVE,
  LIKELY,
  LIMITING,
  MADE_FOR,
  NOW,
  OPENING,
  PARTS_OF_DAY,
  PERFECT,
  PROMISING,
  STRETCHES,
  UNKNOWN,
  WHOLES,
} from '../../lexicon/stages.ts';
import type { NearWords } from '../near-words.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { isVerbAt } from './governing-verb.ts';
import { isCalledNorm, isOfNormBehind } from './norms.ts';

/** At which point in the course of things a figure holds, as the words of its clause tell. */
export interface Stage {
  /** What may be at most: "can process 300,000 barrels", "a capacity of 300,000 barrels". */
  readonly isCapacity: boolean;
  /** For how many a thing was made: "was built for 240 inmates". */
  readonly isMadeFor: boolean;
  /** Where it is a bound, that is what is stated: "insured up to 80,000", "may carry at most 8". */
  readonly isLimit: boolean;
  /** What is laid down or aimed at, whatever came of it: "the limit is 30", "a target of 30". */
  readonly isNorm: boolean;
  /** How it is by now: "holds 22 million tonnes at the moment". */
  readonly isNow: boolean;
  /** What is still to come: "will carry 30 million tonnes", "is to grow by 2 per cent". */
  readonly isAhead: boolean;
  /** What has come about: "has built three". */
  readonly isDone: boolean;
  /** At which hour a place opens or closes day after day: "opens its doors at 6:30". */
  readonly isOpeningHour: boolean;
  /** When on a day it was so, in minutes: "at noon", "by 5 p.m.", "when polls closed"; null where nothing tells. */
  readonly hours: Hours | null;
  /** For each of several: "250 crowns each". */
  readonly isEach: boolean;
  /** How many there are anyway, whatever happens at them: "at all six depots". */
  readonly isGiven: boolean;
  /** Of the beginning ("on the first day", "on its opening weekend") or of all of it ("in all", "so far"); null where nothing tells. */
  readonly span: 'beginning' | 'whole' | null;
}

/** The first and the last minute of a part of a day. */
type Hours = readonly [first: number, last: number];

/** A part of that point which either is told or not. */
type StagePart = {
  [Part in keyof Stage]: Stage[Part] extends boolean ? Part : never;
}[keyof Stage];

/** What tells in a clause at which point a figure holds. */
interface StageRule extends Rule<[words: readonly Word[], place: FigurePlace]> {
  readonly tells: StagePart;
}

/** By what a clause tells at which point its figure holds; of one part each rule that holds is enough. */
export const STAGE_RULES: readonly StageRule[] = [
  {
    name: 'able-to-do-it',
    example: 'The plant in Halden can process 300 barrels a day.',
    counterexample: 'The plant in Halden processes 300 barrels a day.',
    tells: 'isCapacity',
    test: (words, place) => isLedBy(words, place, ABILITY),
  },
  {
    name: 'capacity-in-words',
    example: 'The plant in Halden reached a capacity of 300 barrels a day.',
    counterexample: 'The plant in Halden reached an output of 300 barrels a day.',
    tells: 'isCapacity',
    test: (words, { from, to }) => words.slice(from, to).some(({ lower }) => CAPACITY.has(lower)),
  },
  {
    name: 'made-for-so-many',
    example: 'The jail of Halden was built for about 240 inmates.',
    counterexample: 'The jail of Halden was built by about 240 inmates.',
    tells: 'isMadeFor',
    test: (words, { from, at }) => {
      let lead = at - 1;
      while (lead > from && BEFORE_FIGURES.has(words[lead]!.lower)) lead--;
      return words[lead]?.lower === 'for' && MADE_FOR.has(words[lead - 1]?.lower ?? '');
    },
  },
  {
    // "May be up to 12", "must have killed at least 12" tell what nobody knows.
    name: 'leave-to-do-it',
    example: 'The lift must take at most 8 people.',
    counterexample: 'The lift must have killed at most 8 people.',
    tells: 'isLimit',
    test: (words, { from, to }) => {
      for (let at = from; at < to; at++) if (LEAVE.has(words[at]!.lower) && !isGuess(words, at)) return true;
      return false;
    },
  },
  {
    name: 'bound-that-is-stated',
    example: 'The bank of Halden insured up to 800 houses.',
    counterexample: 'The bank of Halden burned up to 800 houses.',
    tells: 'isLimit',
    test: (words, { from, to }) =>
      words.slice(from, to).some(({ lower }) => LIMITING.has(lower) || LIMITING.has(lemmaOf(lower))),
  },
  {
    name: 'norm-before-figure',
    example: 'The speed limit on the bridge is 40 miles an hour.',
    counterexample: 'The speed of vans on the bridge is 40 miles an hour.',
    tells: 'isNorm',
    test: isCalledNorm,
  },
  {
    name: 'norm-behind-figure',
    example: 'Vans keep to a 40 mph limit on the bridge.',
    counterexample: 'Vans keep to a 40 mph pace on the bridge.',
    tells: 'isNorm',
    test: isOfNormBehind,
  },
  {
    name: 'so-by-now',
    example: 'The tank holds 22 tonnes of oil at the moment.',
    counterexample: 'The tank held 22 tonnes of oil at the funeral.',
    tells: 'isNow',
    test: (words, place) => distanceTo(words, place, (at) => NOW_PHRASES.startingAt(words, at) !== null) !== null,
  },
  {
    name: 'still-to-come',
    example: 'The pipe will carry 30 tonnes of oil.',
    counterexample: 'The pipe carried 30 tonnes of oil.',
    tells: 'isAhead',
    test: (words, place) => isLedBy(words, place, AHEAD),
  },
  {
    // "There will be a vigil at 7 p.m.": "be" and "have" govern nothing, and are still to come.
    name: 'will-be-or-have',
    example: 'The pipe will have 30 valves.',
    counterexample: 'The pipe may have 30 valves.',
    tells: 'isAhead',
    test: (words, { from, at }) => {
      for (let be = at - 1; be > from; be--) {
        if (isVerbAt(words, be) || words[be]!.kind === 'number') return false;
        if (UNKNOWN.has(words[be]!.lower)) return AHEAD.has(words[be - 1]!.lower);
      }
      return false;
    },
  },
  {
    name: 'likely-so-many',
    example: 'The pipe cost a likely 30 million crowns.',
    counterexample: 'The pipe cost another 30 million crowns.',
    tells: 'isAhead',
    test: (words, { at }) => LIKELY.has(words[at - 1]?.lower ?? ''),
  },
  {
    // Who has promised something has not done it.
    name: 'come-about-by-now',
    example: 'The firm has built 3 mills.',
    counterexample: 'The firm has promised 3 mills.',
    tells: 'isDone',
    test: (words, place) => isLedBy(words, place, PERFECT, PROMISING),
  },
  {
    name: 'told-of-each',
    example: 'The tickets cost 250 crowns each.',
    counterexample: 'The tickets cost 250 crowns there.',
    tells: 'isEach',
    test: (words, { until }) => EACH.has(words[until]?.lower ?? ''),
  },
  {
    name: 'told-of-all-there-are',
    example: 'They will meet in all six halls of Halden.',
    counterexample: 'They will build six halls in Halden.',
    tells: 'isGiven',
    test: (words, { at }) => ruleHolds(GIVEN_COUNT, words, at),
  },
  {
    name: 'opening-hours',
    example: 'The inn of Halden opens its doors at 6:30 a.m.',
    counterexample: 'The inn of Halden opened its doors at 6:30 a.m.',
    tells: 'isOpeningHour',
    test: (words, { from, at }) => {
      let verb = at - 1;
      while (verb > from && (DOORS.has(words[verb]!.lower) || BEFORE_FIGURES.has(words[verb]!.lower))) verb--;
      return OPENING.has(words[verb]?.lower ?? '');
    },
  },
];

/** By the part that they tell of. */
const RULES_BY_PART = new Map(
  STAGE_RULES.map(({ tells }) => [tells, STAGE_RULES.filter((rule) => rule.tells === tells)]),
);

/** The point at which a figure holds, each part of it read once somebody asks for it. */
export class StageInClause implements Stage {
  readonly #words: readonly Word[];
  readonly #place: FigurePlace;
  readonly #told = new Map<StagePart, boolean>();
  #hours: Hours | null | undefined;
  #span: Stage['span'] | undefined;

  constructor(words: readonly Word[], place: FigurePlace) {
    this.#words = words;
    this.#place = place;
  }

  get isCapacity(): boolean {
    return this.#tells('isCapacity');
  }

  get isMadeFor(): boolean {
    return this.#tells('isMadeFor');
  }

  get isLimit(): boolean {
    return this.#tells('isLimit');
  }

  get isNorm(): boolean {
    return this.#tells('isNorm');
  }

  get isNow(): boolean {
    return this.#tells('isNow');
  }

  get isAhead(): boolean {
    return this.#tells('isAhead');
  }

  get isDone(): boolean {
    return this.#tells('isDone');
  }

  get isEach(): boolean {
    return this.#tells('isEach');
  }

  get isGiven(): boolean {
    return this.#tells('isGiven');
  }

  get isOpeningHour(): boolean {
    return this.#tells('isOpeningHour');
  }

  get hours(): Hours | null {
    if (this.#hours === undefined) this.#hours = hoursOf(this.#words, this.#place);
    return this.#hours;
  }

  get span(): Stage['span'] {
    if (this.#span === undefined) this.#span = spanOf(this.#words, this.#place);
    return this.#span;
  }

  #tells(part: StagePart): boolean {
    let told = this.#told.get(part);
    if (told === undefined) {
      told = anyRule(RULES_BY_PART.get(part)!, this.#words, this.#place);
      this.#told.set(part, told);
    }
    return told;
  }
}

/** "May be up to 12", "must have killed at least 12": what nobody knows. */
function isGuess(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (!UNKNOWN.has(next)) return false;
  return words[at]!.lower === 'may' || (next === 'have' && words[at + 2]?.known?.form === 'participle');
}

/** Whether the verb before a figure, or behind it where none stands before, is led by a helper. */
function isLedBy(
  words: readonly Word[],
  { from, at, until, to }: FigurePlace,
  helpers: ReadonlySet<string>,
  without: ReadonlySet<string> = new Set(),
): boolean {
  const isLed = (first: number, verb: number) =>
    !without.has(lemmaOf(words[verb]!.lower)) && isHelped(words, first, verb, helpers);
  for (let verb = at - 1; verb >= from; verb--) if (isVerbAt(words, verb)) return isLed(from, verb);
  for (let verb = until; verb < to; verb++) if (isVerbAt(words, verb)) return isLed(until, verb);
  return false;
}

/** Between a helper and its verb stand adverbs and "to": "has already built", "is to be built". */
const LONGEST_HELP = 4;

function isHelped(words: readonly Word[], from: number, verb: number, helpers: ReadonlySet<string>): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - LONGEST_HELP); at--) {
    const { lower, known } = words[at]!;
    if (helpers.has(lower)) return true;
    if (known?.closed !== 'auxiliary' && !BETWEEN_HELP.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

const NOW_PHRASES = tableOf(NOW);
const WHOLE_PHRASES = tableOf(WHOLES);

function tableOf(phrases: readonly string[]): PhraseTable<true> {
  return new PhraseTable(
    phrases.map((phrase) => [phrase, true] as const),
    'joined',
  );
}

/** So many words from a figure a phrase may stand that tells at which point it holds. */
const REACH = 8;

/** The hour that is told behind a figure, or in front of its clause. */
function hoursOf(words: readonly Word[], { from, until }: FigurePlace): Hours | null {
  for (const start of [until, from]) {
    for (let at = start; at < Math.min(words.length, start + HOUR_REACH); at++) {
      const { lower } = words[at]!;
      const before = words[at - 1]?.lower ?? '';
      if (lower === 'polls' && words[at + 1]?.lower === 'closed') return EVENING;
      const part = PARTS_OF_DAY.get(lower);
      if (part !== undefined && HOUR_LEADS.has(DEFINITE.has(before) ? (words[at - 2]?.lower ?? '') : before))
        return part;
      const clock = HOUR_LEADS.has(before) ? CLOCK.exec(`${lower} ${words[at + 1]?.lower ?? ''}`) : null;
      if (clock !== null) {
        const minute = (Number(clock[1]) % 12) * 60 + Number(clock[2] ?? 0) + (clock[3] === 'p' ? 720 : 0);
        return [minute, minute];
      }
    }
  }
  return null;
}

const EVENING: Hours = [1020, 1439];
const HOUR_REACH = 6;
/** "5 p.m.", "5.30pm". */
const CLOCK = /^(1?\d)(?:[.:](\d\d))?\s?([ap])\.?m\b/;

/** Whether two parts of a day have no minute in common. */
export function areHoursApart(one: Hours | null, other: Hours | null): boolean {
  return one !== null && other !== null && (one[1] < other[0] || other[1] < one[0]);
}

/** What tells that a figure is of the beginning of something. */
const OF_BEGINNING: Rule<[words: readonly Word[], at: number]> = {
  name: 'stretch-that-begins',
  example: 'The film took 30 million crowns on its opening weekend.',
  counterexample: 'The film took 30 million crowns on its second weekend.',
  test: (words, at) =>
    BEGINNINGS.has(words[at]!.lower) &&
    [words[at + 1], words[at + 2]].some((word) => word?.kind === 'word' && STRETCHES.has(lemmaOf(word.lower))),
};

/** What tells that it is of all of it. */
const OF_WHOLE: Rule<[words: readonly Word[], at: number]> = {
  name: 'all-of-it-in-words',
  example: 'The film took 30 million crowns in all.',
  counterexample: 'The film took 30 million crowns in Halden.',
  test: (words, at) => WHOLE_PHRASES.startingAt(words, at) !== null,
};

/** By what a phrase near a figure is another one's. */
const BETWEEN_RULES: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    name: 'number-between',
    example: 'The film took 30 million crowns, 12 of them in all.',
    counterexample: 'The film took 30 million crowns in all.',
    test: (words, at) => words[at]!.kind === 'number',
  },
  {
    name: 'semicolon-between',
    example: 'The film took 30 million crowns; in all it ran for a month.',
    counterexample: 'The film took 30 million crowns in all.',
    test: (words, at) => words[at]!.lower === ';',
  },
];

/** The rules by which it is read of which stretch a figure is. */
export const SPAN_RULES: readonly NamedRule[] = [OF_BEGINNING, OF_WHOLE, ...BETWEEN_RULES];

function spanOf(words: readonly Word[], place: FigurePlace): Stage['span'] {
  const beginning = distanceTo(words, place, (at) => ruleHolds(OF_BEGINNING, words, at));
  const whole = distanceTo(words, place, (at) => ruleHolds(OF_WHOLE, words, at));
  if (beginning === null) return whole === null ? null : 'whole';
  return whole === null || beginning <= whole ? 'beginning' : 'whole';
}

/** How many words from a figure the nearest place is at which something holds; null where none is near. */
function distanceTo(words: readonly Word[], { at, until }: FigurePlace, holds: (at: number) => boolean): number | null {
  let [behind, before] = [until, at - 1];
  for (let distance = 0; distance <= REACH; distance++) {
    if (behind < words.length) {
      if (holds(behind)) return distance;
      behind = anyRule(BETWEEN_RULES, words, behind) ? words.length : behind + 1;
    }
    if (before >= 0) {
      if (holds(before)) return distance;
      before = anyRule(BETWEEN_RULES, words, before) ? -1 : before - 1;
    }
  }
  return null;
}

/** Some ten words from a figure in its clause. */
const NEAR = 0.35;

/** What somebody reckons with or wants: "analysts expected 280 million", but not "more than expected". */
export const OUTLOOK: Rule<[words: NearWords, pairs: ReadonlySet<string>]> = {
  name: 'told-as-outlook',
  example: 'Analysts expected a profit of 280 million crowns.',
  counterexample: 'A profit of 280 million crowns was more than expected.',
  test: (words, pairs) =>
    words.some((near, word) => near >= NEAR && OUTLOOKS.has(word)) && !isComparedWithOutlook(pairs),
};

/** “£64m, short of our forecast”: a figure that is set against an outlook is none. */
export const SET_AGAINST_OUTLOOK: Rule<[words: readonly Word[], place: FigurePlace]> = {
  // Of “missing a forecast of 67 million” the 67 million are the outlook.
  name: 'outcome-set-against-outlook',
  example: 'A profit of 64 million crowns was short of the forecast.',
  counterexample: 'The forecast of 64 million crowns was short of what came.',
  test: (words, { from, at, until }) => {
    if (words.slice(from, at).some(isOutlookWord)) return false;
    const set = words.findIndex(({ lower }, place) => place >= until && SET_AGAINST.has(lemmaOf(lower)));
    return set >= 0 && set < until + REACH && words.slice(set + 1, set + REACH_OF_OUTLOOK).some(isOutlookWord);
  },
};

/** So many words behind what sets a figure against something it may be said that this is an outlook: “short of our own forecast”. */
const REACH_OF_OUTLOOK = 6;

function isOutlookWord({ lower }: Word): boolean {
  return OUTLOOKS.has(lemmaOf(lower));
}

/** "Than expected", "as hoped". */
function isComparedWithOutlook(pairs: ReadonlySet<string>): boolean {
  for (const pair of pairs) {
    const blank = pair.indexOf(' ');
    if (COMPARED_WITH.has(pair.slice(0, blank)) && OUTLOOKS.has(lemmaOf(pair.slice(blank + 1)))) return true;
  }
  return false;
}
