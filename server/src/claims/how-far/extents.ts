import type { Word } from '../../language/words.ts';
import type { Claim, Extent } from '../claim.ts';
import { LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { DEATH_WORDS, EXTENT_FOLLOWERS, EXTENT_LEADS, WOUND_WORDS } from '../lexicon/scope.ts';
import { kindOfNoun } from '../what/subjects.ts';
import type { Phrase } from '../words/phrase.ts';
import { isFollowedByAnother, isFollowedByName } from './lists-that-go-on.ts';
import { isOfOtherHappening } from './other-happenings.ts';

/** How far a clause is searched for the words that narrow its figure. */
const REACH = 8;

/**
 * Whether the figure is the whole, a part or an addition, by the words directly around it. "Others" who were wounded
 * are all the wounded beside the dead; "others" who were shot are only the rest.
 */
export function readExtent(
  words: readonly Word[],
  phrase: Phrase & { readonly number: number },
  predicate: Claim['predicate'],
): Extent {
  if (isOfOtherHappening(words, phrase)) return 'part';
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
    const extent = set || soFar ? undefined : (EXTENT_LEADS.get(lower) ?? (isOfWhich(words, at) ? 'part' : undefined));
    if (extent !== undefined) return extent;
    // "Rose by nine to 27": what led the other number leads this one no more.
    if (words[at]!.kind === 'mark' || lower === 'to') break;
  }
  if (predicate === 'fired' && AIMED.has(words[phrase.to]?.lower ?? '')) return 'part';
  for (let at = phrase.number; at <= phrase.to && at < words.length; at++) {
    const lower = words[at]!.lower;
    if (lower === 'of' && predicateClass(predicate)?.ofWhole === true) break;
    const extent = EXTENT_FOLLOWERS.get(lower) ?? EXTENT_FOLLOWERS.get(`${lower} ${words[at + 1]?.lower ?? ''}`);
    if (extent !== undefined) return extent;
  }
  if (isAmong(words, phrase)) return 'part';
  if (predicateClass(predicate)?.ofWhole !== true && isPartitive(words, phrase)) return 'part';
  // "Six people wounded, two mortally": with those who died of it, so not all who were only wounded.
  if (predicate === 'injured' && words.slice(phrase.to, phrase.to + REACH).some(({ lower }) => DEADLY.has(lower))) {
    return 'part';
  }
  if (
    isAlso(words, phrase) ||
    isFollowedByAnother(words, phrase, predicate) ||
    isFollowedByName(words, phrase, predicate) ||
    isNamed(words, phrase, predicate) ||
    isJoined(words, phrase, predicate)
  )
    return 'part';
  const before = words[phrase.from - 1]?.lower;
  return before === 'other' || (before === 'the' && words[phrase.to]?.lower === 'other') ? 'part' : 'whole';
}

const DEADLY: ReadonlySet<string> = new Set(['mortally', 'fatally']);

/** "Four guards also died", "four guards were also killed": beside those told of before. */
function isAlso(words: readonly Word[], { to }: Phrase): boolean {
  return words[to]?.lower === 'also' || (LINKS.has(words[to]?.lower ?? '') && words[to + 1]?.lower === 'also');
}

/** "The names of four victims", "identified four victims": of how many the names are known, perhaps of several events. */
function isNamed(words: readonly Word[], { from }: Phrase, predicate: Claim['predicate']): boolean {
  // Doctors identify cases by finding them.
  if (predicate !== 'cases' && predicate !== 'infected' && IDENTIFYING.has(words[from - 1]?.lower ?? '')) return true;
  return words.slice(Math.max(0, from - REACH_OF_NAMES), from).some(({ lower }) => NAMES.has(lower));
}

const REACH_OF_NAMES = 4;
const NAMES: ReadonlySet<string> = new Set(['names', 'identities', 'identity']);
const IDENTIFYING: ReadonlySet<string> = new Set(['identified', 'identify', 'identifies', 'identifying']);

/** "A man and two women were arrested": suspects are counted together, whoever they are. */
function isJoined(words: readonly Word[], { from }: Phrase, predicate: Claim['predicate']): boolean {
  if (predicateClass(predicate)?.ofSuspects !== true || words[from - 1]?.lower !== 'and') return false;
  const kind = kindOfNoun(words[from - 2]?.lower ?? '');
  return kind?.name === 'person' || kind?.within === 'person';
}

/** "Six were among the dead". */
function isAmong(words: readonly Word[], { to }: Phrase): boolean {
  return LINKS.has(words[to]?.lower ?? '') && words[to + 1]?.lower === 'among';
}

/** "Of whom two", "of which 59". */
function isOfWhich(words: readonly Word[], at: number): boolean {
  return (words[at]!.lower === 'whom' || words[at]!.lower === 'which') && words[at - 1]?.lower === 'of';
}

/** Words behind shots that say at whom they were fired, so that there may have been more. */
const AIMED: ReadonlySet<string> = new Set(['at', 'into', 'through', 'toward', 'towards']);

const JOINTS: ReadonlySet<string> = new Set(['and', '&', '+', 'plus']);

/** "Three others wounded" beside the dead are all the wounded; in a list of the wounded they are only the rest. */
function isRestOfDead(words: readonly Word[], { from }: Phrase, predicate: Claim['predicate']): boolean {
  if (predicateClass(predicate)?.besideTheDead !== true) return false;
  const opened = PREPOSITIONS.has(words[0]?.lower ?? '');
  const listed = JOINTS.has(words[from - 1]?.lower ?? '') || (words[from - 1]?.lower === ',' && !opened);
  const before = words.slice(0, from);
  return (
    !listed ||
    (before.some(({ lower }) => DEATH_WORDS.has(lower)) && !before.some(({ lower }) => WOUND_WORDS.has(lower)))
  );
}

/** "One of four people", "two of the victims" counts a part; "hundreds of people" counts the whole. */
function isPartitive(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    if (words[at + 1]?.lower !== 'of') continue;
    return !/(?:s|dozen|million|billion|total|number)$/.test(words[at]!.lower);
  }
  return false;
}
