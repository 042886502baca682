import type { Modality } from './claim.ts';
import { isYear, type Word } from './clause.ts';
import { CLAUSE_ENDS } from './lexicon/grammar.ts';
import {
  CASE_STANDINGS,
  DOERS,
  HEDGES,
  ILLNESSES,
  INCLUSIONS,
  MODALITY_MARKS,
  MONTHS,
  PERIODS,
  PLACE_LEADS,
  PLURAL_HAPPENINGS,
  STANDINGS,
  WEEKDAYS,
} from './lexicon/scope.ts';
import { countryOf, isPeople } from './places.ts';
import type { Phrase } from './predicates.ts';

/** How far a clause is searched for the words that narrow its figure. */
const REACH = 8;
/** How far behind it a place is searched. */
const PLACE_REACH = 7;

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
  return words.some(
    ({ lower }, at) => PERIOD_LEADS.has(lower) && PERIODS.has(`${lower} ${words[at + 1]?.lower ?? ''}`),
  );
}

const PERIOD_LEADS: ReadonlySet<string> = new Set([...PERIODS].map((pair) => pair.slice(0, pair.indexOf(' '))));

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
    if (TODAY.has(lower)) scope.push('today');
  }
  const since = beginning(words);
  return since === null ? scope : [...scope, since];
}

const TODAY: ReadonlySet<string> = new Set(['today', 'tonight']);

/** Where a period begins over which something is counted: "since friday", "since june 21". */
function beginning(words: readonly Word[]): string | null {
  const at = words.findIndex(({ lower }) => lower === 'since');
  const [day, number] = [words[at + 1], words[at + 2]];
  if (at < 0 || day === undefined || !isCalendar(day)) return null;
  return /^\d+$/.test(number?.lower ?? '') ? `since ${day.lower} ${number!.lower}` : `since ${day.lower}`;
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
