import type { Extent } from './claim.ts';
import { isYear, type Word } from './clause.ts';
import { TITLES } from './lexicon/ages.ts';
import { LINKS, PREPOSITIONS } from './lexicon/grammar.ts';
import {
  BESIDE_THE_DEAD,
  DEATH_WORDS,
  EXTENT_FOLLOWERS,
  EXTENT_LEADS,
  MONTHS,
  OTHER_HAPPENING,
  WOUND_WORDS,
} from './lexicon/scope.ts';
import { type Phrase, readPredicate } from './predicates.ts';
import { kindOfNoun } from './subjects.ts';

/** How far a clause is searched for the words that narrow its figure. */
const REACH = 8;
/** How many words of a sentence may set it apart from what was told before. */
const OPENING = 6;

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
    isAlso(words, phrase) ||
    isFollowedByAnother(words, phrase, predicate) ||
    isFollowedByName(words, phrase, predicate) ||
    isNamed(words, phrase, predicate) ||
    isJoined(words, phrase, predicate) ||
    isOtherDay(words, phrase)
  )
    return 'part';
  const before = words[phrase.from - 1]?.lower;
  return before === 'other' || (before === 'the' && words[phrase.to]?.lower === 'other') ? 'part' : 'whole';
}

const DEADLY: ReadonlySet<string> = new Set(['mortally', 'fatally']);

/** "Two women and another man", "two women and a third", "two upstairs and one in the cellar": the list goes on. */
function isFollowedByAnother(words: readonly Word[], { to }: Phrase, predicate: string | null): boolean {
  if (words[to]?.lower === 'and' && words[to + 1]?.lower === 'a' && words[to + 2]?.lower === 'third') return true;
  let listed = false;
  for (let at = to; at < Math.min(words.length - 2, to + REACH_OF_LIST); at++) {
    const [word, next, noun] = [words[at]!, words[at + 1]!, words[at + 2]!];
    if (word.lower === '.' || word.lower === ';') return false;
    // "Six cases, four in the north and two in the south": the parts of the six.
    listed ||= word.lower === ',' || word.lower === ':';
    if (!GOES_ON.has(word.lower)) continue;
    if (next.lower === 'another' && isOneMore(words, at + 2, at === to, predicate)) return true;
    if (!listed && ONE_MORE.has(next.lower) && PREPOSITIONS.has(noun.lower) && noun.lower !== 'of') return true;
  }
  return false;
}

/** "Two women were shot in the hand while another man was shot in the foot": another of those counted. */
function isOneMore(words: readonly Word[], noun: number, adjacent: boolean, predicate: string | null): boolean {
  if (adjacent) return true;
  const kind = kindOfNoun(words[noun]?.lower ?? '');
  if (predicate === null || (kind?.name !== 'person' && kind?.within !== 'person')) return false;
  return readPredicate(words, { from: noun - 1, to: noun + 1 }) === predicate;
}

const REACH_OF_LIST = 12;
const GOES_ON: ReadonlySet<string> = new Set(['and', 'while']);
const ONE_MORE: ReadonlySet<string> = new Set(['one', 'two', 'three', 'four', 'five', 'another']);

/** "Killed two guards -- A and B -- and Sheriff Jane Doe": one more is told by name. */
function isFollowedByName(words: readonly Word[], { to }: Phrase, predicate: string | null): boolean {
  if (predicate === null || !ONE_BY_ONE.has(predicate)) return false;
  const rest = words.slice(to, to + REACH_OF_NAMED);
  const end = rest.findIndex(({ lower }) => lower === '.' || lower === ';');
  const list = end < 0 ? rest : rest.slice(0, end);
  return list.some(({ lower }, at) => {
    const closes = at === 0 || list[at - 1]!.mark;
    const name = list.slice(at + 1, at + 1 + LONGEST_OFFICE);
    const title = name.findIndex((word, index) => TITLES.has(word.lower) && name[index + 1]?.capital === true);
    return lower === 'and' && closes && title >= 0 && name.slice(0, title + 1).every(({ capital }) => capital);
  });
}

const ONE_BY_ONE: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'arrested', 'charged']);
const REACH_OF_NAMED = 18;
/** "East Halden Parish Sheriff's Office Deputy": the words of an office, with its title. */
const LONGEST_OFFICE = 8;

/** "Four guards also died", "four guards were also killed": beside those told of before. */
function isAlso(words: readonly Word[], { to }: Phrase): boolean {
  return words[to]?.lower === 'also' || (LINKS.has(words[to]?.lower ?? '') && words[to + 1]?.lower === 'also');
}

/** "The names of four victims", "identified four victims": of how many the names are known, perhaps of several events. */
function isNamed(words: readonly Word[], { from }: Phrase, predicate: string | null): boolean {
  // Doctors identify cases by finding them.
  if (predicate !== 'cases' && predicate !== 'infected' && IDENTIFYING.has(words[from - 1]?.lower ?? '')) return true;
  return words.slice(Math.max(0, from - REACH_OF_NAMES), from).some(({ lower }) => NAMES.has(lower));
}

const REACH_OF_NAMES = 4;
const NAMES: ReadonlySet<string> = new Set(['names', 'identities', 'identity']);
const IDENTIFYING: ReadonlySet<string> = new Set(['identified', 'identify', 'identifies', 'identifying']);

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
export function isElsewhere(words: readonly Word[], { from, to }: Phrase): boolean {
  const opening = words.slice(0, Math.min(from, OPENING)).map(({ lower }) => lower);
  if (isOfOtherEvent(words.slice(Math.max(0, from - REACH_OF_EVENT), from))) return true;
  if (isInOtherEvent(words.slice(to, to + REACH))) return true;
  // "In August 2015, two people …", "In 2015, …", "August 2015: …": an earlier year's.
  if (opening[0] === 'in' && opening.slice(1, 4).some(isYear)) return true;
  if (MONTHS.has(opening[0] ?? '') && isYear(opening[1] ?? '') && words[2]?.lower === ':') return true;
  // "In initial reports, police announced two": no longer so.
  if (opening.some((lower, at) => lower === 'initial' && opening[at + 1] === 'reports')) return true;
  return (
    opening.some((lower) => OTHER_HAPPENING.has(lower)) ||
    (opening[0] === 'in' && (opening[1] === 'other' || opening[1] === 'another'))
  );
}

/** How far before a count the event may stand that it is said of. */
const REACH_OF_EVENT = 16;

/** "A block from where two people were shot", "a December attack that hurt two": what is counted befell them then. */
function isOfOtherEvent(before: readonly Word[]): boolean {
  if (before.at(-1)?.lower === 'where' && before.at(-2)?.lower === 'from') return true;
  const month = before.findIndex(({ lower }, at) => MONTHS.has(lower) && INDEFINITE.has(before[at - 1]?.lower ?? ''));
  const earlier = before.findIndex(
    ({ lower }, at) => lower === 'last' && PERIODS_OWNED.has(before[at + 1]?.lower ?? ''),
  );
  const such = before.findIndex(({ lower }, at) => lower === 'such' && before[at + 1]?.lower === 'as');
  const relative = before.findLastIndex(({ lower }) => lower === 'that' || lower === 'which');
  return [month, earlier, such].some((at) => at >= 0 && at < relative);
}

const PERIODS_OWNED: ReadonlySet<string> = new Set(["year's", "month's", "week's"]);

/** "A fifth man in a separate shooting": behind what is counted. */
function isInOtherEvent(behind: readonly Word[]): boolean {
  return behind.some(
    ({ lower }, at) =>
      lower === 'in' && INDEFINITE.has(behind[at + 1]?.lower ?? '') && APART.has(behind[at + 2]?.lower ?? ''),
  );
}

const APART: ReadonlySet<string> = new Set(['separate', 'unrelated', 'different', 'previous', 'similar', 'earlier']);

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** "One of four people", "two of the victims" counts a part; "hundreds of people" counts the whole. */
function isPartitive(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    if (words[at + 1]?.lower !== 'of') continue;
    return !/(?:s|dozen|million|billion|total|number)$/.test(words[at]!.lower);
  }
  return false;
}
