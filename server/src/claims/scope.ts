import type { Extent, Modality } from './claim.ts';
import type { Word } from './clause.ts';
import { CLAUSE_ENDS, PREPOSITIONS } from './lexicon/grammar.ts';
import {
  BESIDE_THE_DEAD,
  CASE_STANDINGS,
  DEATH_WORDS,
  DOERS,
  EXTENT_FOLLOWERS,
  EXTENT_LEADS,
  HEDGES,
  ILLNESSES,
  INCLUSIONS,
  MODALITY_MARKS,
  OTHER_HAPPENING,
  PERIODS,
  PLACE_LEADS,
  PLURAL_HAPPENINGS,
  STANDINGS,
  WEEKDAYS,
  WOUND_WORDS,
} from './lexicon/scope.ts';
import { countryOf, isPeople } from './places.ts';
import type { Phrase } from './predicates.ts';
import { kindOfNoun } from './subjects.ts';

/** How far a clause is searched for the words that narrow its figure. */
const REACH = 8;
/** How many words of a sentence may set it apart from what was told before. */
const OPENING = 6;
/** How far behind it a place is searched. */
const PLACE_REACH = 7;

/**
 * Whether the figure is the whole, a part or an addition, by the words directly around it. "Others" who were wounded
 * are all the wounded beside the dead; "others" who were shot are only the rest.
 */
export function readExtent(
  words: readonly Word[],
  phrase: Phrase & { readonly number: number },
  predicate: string | null,
): Extent {
  if (isElsewhere(words, phrase)) return 'part';
  if (
    !isRestOfDead(words, phrase, predicate) &&
    words.slice(phrase.from, phrase.to + 1).some(({ lower }) => lower === 'others' || lower === 'other')
  )
    return 'addition';
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 3); at--) {
    const { lower } = words[at]!;
    const set = lower === 'among' && words[at + 1]?.lower === 'the';
    // "The country's first two cases" are all there are by then.
    const soFar = predicate === 'cases' && lower === 'first';
    const extent = set || soFar ? undefined : (EXTENT_LEADS[lower] ?? (isOfWhich(words, at) ? 'part' : undefined));
    if (extent !== undefined) return extent;
    // "Rose by nine to 27": what led the other number leads this one no more.
    if (words[at]!.mark || lower === 'to') break;
  }
  if (predicate === 'fired' && AIMED.has(words[phrase.to]?.lower ?? '')) return 'part';
  for (let at = phrase.number; at <= phrase.to && at < words.length; at++) {
    const lower = words[at]!.lower;
    const extent = EXTENT_FOLLOWERS[lower] ?? EXTENT_FOLLOWERS[`${lower} ${words[at + 1]?.lower ?? ''}`];
    if (extent !== undefined) return extent;
  }
  if (isPartitive(words, phrase)) return 'part';
  // "Six people wounded, two mortally": with those who died of it, so not all who were only wounded.
  if (predicate === 'injured' && words.slice(phrase.to, phrase.to + REACH).some(({ lower }) => DEADLY.has(lower))) {
    return 'part';
  }
  if (
    isFollowedByAnother(words, phrase) ||
    isNamed(words, phrase) ||
    isJoined(words, phrase, predicate) ||
    isOtherDay(words, phrase)
  )
    return 'part';
  const before = words[phrase.from - 1]?.lower;
  return before === 'other' || (before === 'the' && words[phrase.to]?.lower === 'other') ? 'part' : 'whole';
}

const DEADLY: ReadonlySet<string> = new Set(['mortally', 'fatally']);

/** "Two women and another man", "two women and a third": the list goes on. */
function isFollowedByAnother(words: readonly Word[], { to }: Phrase): boolean {
  if (words[to]?.lower !== 'and') return false;
  return words[to + 1]?.lower === 'another' || (words[to + 1]?.lower === 'a' && words[to + 2]?.lower === 'third');
}

/** "The names of four victims": of how many the names are known. */
function isNamed(words: readonly Word[], { from }: Phrase): boolean {
  return words.slice(Math.max(0, from - REACH_OF_NAMES), from).some(({ lower }) => NAMES.has(lower));
}

const REACH_OF_NAMES = 4;
const NAMES: ReadonlySet<string> = new Set(['names', 'identities', 'identity']);

/** "A man and two women were arrested": suspects are counted together, whoever they are. */
function isJoined(words: readonly Word[], { from }: Phrase, predicate: string | null): boolean {
  if (predicate === null || !TOGETHER.has(predicate) || words[from - 1]?.lower !== 'and') return false;
  const kind = kindOfNoun(words[from - 2]?.lower ?? '');
  return kind?.name === 'person' || kind?.within === 'person';
}

const TOGETHER: ReadonlySet<string> = new Set(['arrested', 'charged', 'sought', 'questioned']);

/** "Days after five guards were killed there": what is counted befell them on another day. */
function isOtherDay(words: readonly Word[], { from }: Phrase): boolean {
  const [before, earlier] = [words[from - 1]?.lower ?? '', words[from - 2]?.lower ?? ''];
  return (before === 'after' || before === 'before') && SPANS.has(earlier);
}

const SPANS: ReadonlySet<string> = new Set([
  'days',
  'weeks',
  'months',
  'years',
  'day',
  'week',
  'month',
  'year',
  'hours',
]);

/** "Of whom two", "of which 59". */
function isOfWhich(words: readonly Word[], at: number): boolean {
  return (words[at]!.lower === 'whom' || words[at]!.lower === 'which') && words[at - 1]?.lower === 'of';
}

/** Words behind shots that say at whom they were fired, so that there may have been more. */
const AIMED: ReadonlySet<string> = new Set(['at', 'into', 'through', 'toward', 'towards']);

const JOINTS: ReadonlySet<string> = new Set(['and', '&', '+', 'plus']);

/** "Three others wounded" beside the dead are all the wounded; in a list of the wounded they are only the rest. */
function isRestOfDead(words: readonly Word[], { from }: Phrase, predicate: string | null): boolean {
  if (predicate === null || !BESIDE_THE_DEAD.has(predicate)) return false;
  const opened = PREPOSITIONS.has(words[0]?.lower ?? '');
  const listed = JOINTS.has(words[from - 1]?.lower ?? '') || (words[from - 1]?.lower === ',' && !opened);
  const before = words.slice(0, from);
  return (
    !listed ||
    (before.some(({ lower }) => DEATH_WORDS.has(lower)) && !before.some(({ lower }) => WOUND_WORDS.has(lower)))
  );
}

/** "Several hours later, two people …", "About the same time, …": another happening than the one reported. */
function isElsewhere(words: readonly Word[], { from }: Phrase): boolean {
  const opening = words.slice(0, Math.min(from, OPENING)).map(({ lower }) => lower);
  // "In August 2015, two people …", "In 2015, …", "August 2015: …": an earlier year's.
  if (opening[0] === 'in' && opening.slice(1, 4).some(isYear)) return true;
  if (MONTHS.has(opening[0] ?? '') && isYear(opening[1] ?? '') && words[2]?.lower === ':') return true;
  return (
    opening.some((lower) => OTHER_HAPPENING.has(lower)) ||
    (opening[0] === 'in' && (opening[1] === 'other' || opening[1] === 'another'))
  );
}

function isYear(lower: string): boolean {
  return /^(?:19|20)\d\d$/.test(lower);
}

const MONTHS: ReadonlySet<string> = new Set([
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  'december',
]);

/** "One of four people", "two of the victims" counts a part; "hundreds of people" counts the whole. */
function isPartitive(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    if (words[at + 1]?.lower !== 'of') continue;
    return !/(?:s|dozen|million|billion|total|number)$/.test(words[at]!.lower);
  }
  return false;
}

/** How the claim is put forward, by the marks in its clause. */
export function readModality(words: readonly Word[], phrase: Phrase): Modality {
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - REACH); at--) {
    const word = words[at]!;
    if (word.mark && word.lower !== ',') break;
    const modality = MODALITY_MARKS[word.lower];
    if (modality !== undefined) return modality;
  }
  for (let at = phrase.to; at < Math.min(words.length, phrase.to + 4); at++) {
    const word = words[at]!;
    if (CLAUSE_ENDS.has(word.lower) || word.lower === ',') break;
    const modality = MODALITY_MARKS[word.lower];
    if (modality !== undefined) return modality;
  }
  return 'asserted';
}

/** What narrows the quantity: how sure the cases are, and whether the doer is counted in. */
export function readScope(words: readonly Word[], phrase: Phrase): readonly string[] {
  const scope: string[] = [];
  for (let at = Math.max(0, phrase.from - 1); at <= phrase.to && at < words.length; at++) {
    if (STANDINGS.has(words[at]!.lower)) scope.push(words[at]!.lower);
  }
  const doer = includedDoer(words, phrase.to);
  if (doer !== null) scope.push(doer);
  else if (endsOnDoer(words, phrase.to)) scope.push('besides the attacker');
  if (words.some(({ lower }) => PLURAL_HAPPENINGS.has(lower))) scope.push('over several attacks');
  const within = words.some(
    ({ lower }, at) => lower === 'within' && words.slice(at + 2, at + 4).some((next) => next.lower === 'hours'),
  );
  const year = words.find(({ lower }, at) => isYear(lower) && isYearAlone(words, at));
  if (year !== undefined) scope.push(`in the year ${year.lower}`);
  if (within || (tellsOfPeriod(words) && !words.some(({ lower }) => ILLNESSES.has(lower)))) scope.push('over a period');
  return scope;
}

/** An illness takes its time: "from flu this year" counts what its toll counts without a year. */
function tellsOfPeriod(words: readonly Word[]): boolean {
  return words.some(({ lower }, at) => PERIODS.has(`${lower} ${words[at + 1]?.lower ?? ''}`));
}

/** How far behind a count of cases the word may stand that says how sure they are ("cases of flu are confirmed"). */
const STANDING_REACH = 6;

/** "In 2015", "in August 2015": the year of another happening; with a day it dates the one that is reported. */
function isYearAlone(words: readonly Word[], at: number): boolean {
  const [before, earlier] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower];
  return before === 'in' || (MONTHS.has(before) && earlier === 'in');
}

/** What narrows a count of cases: how sure they are, and in which country; without a country they are not comparable. */
export function readCaseScope(words: readonly Word[], phrase: Phrase): readonly string[] {
  const scope: string[] = [];
  for (let at = Math.max(0, phrase.from - 2); at < Math.min(words.length, phrase.to + STANDING_REACH); at++) {
    if (at >= phrase.to && words[at]!.mark && words[at]!.lower !== '"') break;
    const standing = CASE_STANDINGS[words[at]!.lower];
    if (standing !== undefined && !scope.includes(standing)) scope.push(standing);
  }
  const country = countryOf(words, phrase.from, phrase.to);
  return country === null ? scope : [...scope, `of ${country}`];
}

/**
 * What two claims must not contradict each other in, though either may leave it out: the place ("in Leeds") and the day
 * ("on tuesday") that the sentence names. Lower case.
 */
export function readSoftScope(words: readonly Word[], phrase: Phrase): readonly string[] {
  const scope: string[] = [];
  for (let at = phrase.to; at < Math.min(words.length, phrase.to + PLACE_REACH); at++) {
    const word = words[at]!;
    if (word.lower === ';' || word.lower === '.') break;
    if (PLACE_LEADS.has(word.lower)) {
      const name = isTitle(words) ? '' : capitals(words, at + 1);
      if (name !== '') scope.push(`in ${name}`);
    }
  }
  for (const { lower } of words) {
    const day = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    if (WEEKDAYS.has(day)) scope.push(`on ${day}`);
  }
  return scope;
}

/** A headline in which most words have capitals: they name nothing. */
function isTitle(words: readonly Word[]): boolean {
  const long = words.filter(({ lower, mark }) => !mark && lower.length > 3);
  return long.filter(({ capital }) => capital).length * 2 > long.length && long.length > 4;
}

function capitals(words: readonly Word[], from: number): string {
  let to = words[from]?.lower === 'the' ? from + 1 : from;
  const name: string[] = [];
  while (to < words.length && words[to]!.capital && !isCalendar(words[to]!) && name.length < 4)
    name.push(words[to++]!.lower.replace(/'s$/, ''));
  // "In Israel's attacks", "in the Israeli attacks" name no place.
  const owner = words[to - 1]?.lower.endsWith("'s") || isPeople(name.at(-1) ?? '');
  return owner ? '' : name.join(' ');
}

function isCalendar({ lower }: Word): boolean {
  return WEEKDAYS.has(lower) || MONTHS.has(lower);
}

/** How the time at a word is hedged: "about", "just after", "shortly before". */
export function readHedge(words: readonly Word[], time: number): readonly string[] {
  for (let at = time - 1; at >= Math.max(0, time - 3); at--) {
    const hedge = HEDGES[words[at]!.lower];
    if (hedge === undefined) continue;
    const nearness = words[at - 1]?.lower ?? '';
    if (CLOSE.has(nearness)) return ['about'];
    return [hedge !== 'about' && SHORTLY.has(nearness) ? `shortly ${hedge}` : hedge];
  }
  return [];
}

/** "Just after 6" is about 6; "shortly after 6" leaves half an hour open, "after 6" how long after. */
const CLOSE: ReadonlySet<string> = new Set(['just', 'right', 'minutes', 'moments']);
const SHORTLY: ReadonlySet<string> = new Set(['shortly', 'soon']);

/** "Killed two people and then himself", "… before turning the gun on himself". */
function endsOnDoer(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + 12)
    .some(({ lower }) => lower === 'himself' || lower === 'herself' || lower === 'themselves');
}

function includedDoer(words: readonly Word[], from: number): string | null {
  for (let at = from; at < words.length; at++) {
    if (words[at]!.lower === '.') return null;
    if (!INCLUSIONS.has(words[at]!.lower)) continue;
    const named = words.slice(at + 1, at + 5).some((each) => DOERS.has(each.lower));
    if (named) return `${words[at]!.lower === 'excluding' ? 'without' : 'with'} the attacker`;
  }
  return null;
}
