import type { Word } from '../../language/words.ts';
import { MONTHS, OTHER_HAPPENING } from '../lexicon/scope.ts';
import type { Phrase } from '../words/phrase.ts';

/** How far behind a count the words are searched that set its happening apart. */
const REACH = 8;
/** How many words of a sentence may set it apart from what was told before. */
const OPENING = 6;

/**
 * Whether a count is said of another happening than the one reported: "several hours later, two people …", "a block from
 * where two people were shot", "days after two guards were killed", "in a separate attack".
 */
export function isOfOtherHappening(words: readonly Word[], phrase: Phrase): boolean {
  const { from, to } = phrase;
  if (isOtherDay(words, phrase)) return true;
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

/** Whether a word in lower case is a year of these centuries. */
function isYear(lower: string): boolean {
  return lower.length === 4 && /^(?:19|20)\d\d$/.test(lower);
}
