import { lemmaOf } from '../../../language/lemmas.ts';
import { PhraseTable } from '../../../language/phrases.ts';
import type { Word } from '../../../language/words.ts';
import { BEFORE_FIGURES } from '../../lexicon/arguments.ts';
import { COMPARED_WITH, OUTLOOKS } from '../../lexicon/contrasts.ts';
import {
  ABILITY,
  AHEAD,
  BEGINNINGS,
  CAPACITY,
  EACH,
  HOUR_LEADS,
  LEAVE,
  LIKELY,
  LIMITING,
  MADE_FOR,
  NOW,
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

/** At which point in the course of things a figure holds, as the words of its clause tell. */
export interface Stage {
  /** What may be at most: "can process 300,000 barrels", "a capacity of 300,000 barrels". */
  readonly isCapacity: boolean;
  /** For how many a thing was made: "was built for 240 inmates". */
  readonly isMadeFor: boolean;
  /** Where it is a bound, that is what is stated: "insured up to 80,000", "may carry at most 8". */
  readonly isLimit: boolean;
  /** How it is by now: "holds 22 million tonnes at the moment". */
  readonly isNow: boolean;
  /** What is still to come: "will carry 30 million tonnes", "is to grow by 2 per cent". */
  readonly isAhead: boolean;
  /** What has come about: "has built three". */
  readonly isDone: boolean;
  /** When on a day it was so, in minutes: "at noon", "by 5 p.m.", "when polls closed"; null where nothing tells. */
  readonly hours: Hours | null;
  /** For each of several: "250 crowns each". */
  readonly isEach: boolean;
  /** Of the beginning ("on the first day", "on its opening weekend") or of all of it ("in all", "so far"); null where nothing tells. */
  readonly span: 'beginning' | 'whole' | null;
}

/** The first and the last minute of a part of a day. */
type Hours = readonly [first: number, last: number];

/** The point at which a figure holds, each part of it read once somebody asks for it. */
export class StageInClause implements Stage {
  readonly #words: readonly Word[];
  readonly #place: FigurePlace;
  #isCapacity: boolean | null = null;
  #isMadeFor: boolean | null = null;
  #isLimit: boolean | null = null;
  #isNow: boolean | null = null;
  #isAhead: boolean | null = null;
  #isDone: boolean | null = null;
  #hours: Hours | null | undefined;
  #span: Stage['span'] | undefined;

  constructor(words: readonly Word[], place: FigurePlace) {
    this.#words = words;
    this.#place = place;
  }

  get isCapacity(): boolean {
    this.#isCapacity ??= isLedBy(this.#words, this.#place, ABILITY) || tellsCapacity(this.#words, this.#place);
    return this.#isCapacity;
  }

  get isMadeFor(): boolean {
    this.#isMadeFor ??= isMadeFor(this.#words, this.#place);
    return this.#isMadeFor;
  }

  get isLimit(): boolean {
    this.#isLimit ??= isLimit(this.#words, this.#place);
    return this.#isLimit;
  }

  get isNow(): boolean {
    this.#isNow ??= tellsNow(this.#words, this.#place);
    return this.#isNow;
  }

  get isAhead(): boolean {
    this.#isAhead ??=
      isLedBy(this.#words, this.#place, AHEAD) || LIKELY.has(this.#words[this.#place.at - 1]?.lower ?? '');
    return this.#isAhead;
  }

  get isDone(): boolean {
    this.#isDone ??= isLedBy(this.#words, this.#place, PERFECT, PROMISING);
    return this.#isDone;
  }

  get isEach(): boolean {
    return EACH.has(this.#words[this.#place.until]?.lower ?? '');
  }

  get hours(): Hours | null {
    if (this.#hours === undefined) this.#hours = hoursOf(this.#words, this.#place);
    return this.#hours;
  }

  get span(): Stage['span'] {
    if (this.#span === undefined) this.#span = spanOf(this.#words, this.#place);
    return this.#span;
  }
}

/** "A capacity of 300,000 barrels". */
function tellsCapacity(words: readonly Word[], { from, to }: FigurePlace): boolean {
  return words.slice(from, to).some(({ lower }) => CAPACITY.has(lower));
}

/** "At the moment". */
function tellsNow(words: readonly Word[], place: FigurePlace): boolean {
  return distanceTo(words, place, (at) => NOW_PHRASES.startingAt(words, at) !== null) !== null;
}

/** "Built for about 240". */
function isMadeFor(words: readonly Word[], { from, at }: FigurePlace): boolean {
  let lead = at - 1;
  while (lead > from && BEFORE_FIGURES.has(words[lead]!.lower)) lead--;
  return words[lead]?.lower === 'for' && MADE_FOR.has(words[lead - 1]?.lower ?? '');
}

/** By a verb of allowing or holding in its clause, or by what leads its verb. */
function isLimit(words: readonly Word[], { from, to }: FigurePlace): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    if (LEAVE.has(lower) && !isGuess(words, at)) return true;
    if (LIMITING.has(lower) || LIMITING.has(lemmaOf(lower))) return true;
  }
  return false;
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
    if (lower !== 'to' && known?.closed !== 'auxiliary' && !lower.endsWith('ly') && lower !== 'already') return false;
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
      if (part !== undefined && HOUR_LEADS.has(before === 'the' ? (words[at - 2]?.lower ?? '') : before)) return part;
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

function spanOf(words: readonly Word[], place: FigurePlace): Stage['span'] {
  const beginning = distanceTo(words, place, (at) => isBeginning(words, at));
  const whole = distanceTo(words, place, (at) => WHOLE_PHRASES.startingAt(words, at) !== null);
  if (beginning === null) return whole === null ? null : 'whole';
  return whole === null || beginning <= whole ? 'beginning' : 'whole';
}

/** How many words from a figure the nearest place is at which something holds; null where none is near. */
function distanceTo(words: readonly Word[], { at, until }: FigurePlace, holds: (at: number) => boolean): number | null {
  for (let distance = 0; distance <= REACH; distance++) {
    const behind = until + distance;
    if (behind < words.length && isReached(words, until, behind) && holds(behind)) return distance;
    const before = at - 1 - distance;
    if (before >= 0 && isReached(words, before + 1, at) && holds(before)) return distance;
  }
  return null;
}

function isReached(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]!.kind === 'number' || words[at]!.lower === ';') return false;
  return true;
}

/** "First day", "opening weekend", "first three months". */
function isBeginning(words: readonly Word[], at: number): boolean {
  if (!BEGINNINGS.has(words[at]!.lower)) return false;
  return [words[at + 1], words[at + 2]].some((word) => word?.kind === 'word' && STRETCHES.has(lemmaOf(word.lower)));
}

/** Some ten words from a figure in its clause. */
const NEAR = 0.35;

/**
 * Whether a figure is told as what somebody reckons with or wants: "analysts expected 280 million", but not "more than
 * expected".
 *
 * @param words those near the figure
 * @param pairs the neighbouring words of its sentence
 */
export function isOutlook(words: NearWords, pairs: ReadonlySet<string>): boolean {
  return words.some((near, word) => near >= NEAR && OUTLOOKS.has(word)) && !isComparedWithOutlook(pairs);
}

/** "Than expected", "as hoped". */
function isComparedWithOutlook(pairs: ReadonlySet<string>): boolean {
  for (const pair of pairs) {
    const blank = pair.indexOf(' ');
    if (COMPARED_WITH.has(pair.slice(0, blank)) && OUTLOOKS.has(lemmaOf(pair.slice(blank + 1)))) return true;
  }
  return false;
}
