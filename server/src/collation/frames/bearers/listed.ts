import { PARTITIVES } from '../../../language/lexicon/function-words.ts';
import { firstRule, type Rule } from '../../../language/rules.ts';
import type { Word } from '../../../language/words.ts';
import { BEFORE_LISTED_VALUES, LISTED_BEHIND } from '../../lexicon/bearers.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { type FoundName, lastNameEndingAt, type Name } from './names.ts';

/** How a list sets a value behind the name of whom it is of. */
interface ListedRule extends Rule<[words: readonly Word[], place: FigurePlace]> {
  /** The name before the value; null where none stands there. */
  readonly nameOf: (words: readonly Word[], at: number) => FoundName | null;
}

/** In the order in which they are tried: the first that holds decides. */
export const LISTED_RULES: readonly ListedRule[] = [
  {
    // Polls and results of elections: whatever the verb says, each value is of the name before it.
    name: 'value-in-brackets-behind-name',
    example: 'Ahead were Ida Holm (34 percent) and Karl Brekke (28 percent).',
    counterexample: 'Ahead were Ida Holm (who had 34 percent) and Karl Brekke.',
    nameOf: nameBeforeBracket,
    test: (words, { at, until }) => nameBeforeBracket(words, at) !== null && closesBracket(words, until),
  },
  {
    name: 'value-of-list-behind-name',
    example: 'Ahead were Ida Holm, 34 percent; Karl Brekke, 28 percent.',
    counterexample: 'Ahead was Ida Holm, 34 percent.',
    nameOf: nameBeforeValue,
    test: (words, { at, until }) => {
      const name = nameBeforeValue(words, at);
      return name !== null && endsItem(words, until) && (isBehindValue(words, name.from) || goesOn(words, until));
    },
  },
];

/** Whose a value is that a list sets behind a name: "Holm (34 percent)", "Holm, 34 percent; Brekke, 28"; null where none does. */
export function listedOwner(words: readonly Word[], place: FigurePlace): Name | null {
  return firstRule(LISTED_RULES, words, place)?.nameOf(words, place.at)?.words ?? null;
}

function nameBeforeBracket(words: readonly Word[], at: number): FoundName | null {
  const opens = beforeLeads(words, at) - 1;
  return words[opens]?.lower === '(' ? lastNameEndingAt(words, opens) : null;
}

function closesBracket(words: readonly Word[], until: number): boolean {
  let close = until;
  while (close < until + LONGEST_REST && words[close]?.kind === 'word') close++;
  return words[close]?.lower === ')';
}

function nameBeforeValue(words: readonly Word[], at: number): FoundName | null {
  const first = beforeLeads(words, at);
  return lastNameEndingAt(words, words[first - 1]?.lower === ',' ? first - 1 : first);
}

/** Where the words begin that stand between a name and its value: "with", "at about", "$". */
function beforeLeads(words: readonly Word[], at: number): number {
  let first = at;
  while (first > at - MOST_LEADS && BEFORE_LISTED_VALUES.has(words[first - 1]?.lower ?? '')) first--;
  return first;
}

/** So many words stand at most between a name and its value. */
const MOST_LEADS = 3;

/** So many words go on behind a value of a list: "34 percent of the vote". */
const LONGEST_REST = 4;

function endsItem(words: readonly Word[], until: number): boolean {
  const behind = words[until];
  return (
    behind === undefined || behind.kind === 'mark' || LISTED_BEHIND.has(behind.lower) || PARTITIVES.has(behind.lower)
  );
}

/** Whether the list goes on with another name and its value. */
function goesOn(words: readonly Word[], until: number): boolean {
  let joint = until;
  while (joint < until + LONGEST_REST && words[joint]?.kind === 'word' && !LISTED_BEHIND.has(words[joint]!.lower))
    joint++;
  if (!LISTED_BEHIND.has(words[joint]?.lower ?? '')) return false;
  let next = joint + 1;
  while (next < words.length && !isNumber(words[next]!)) next++;
  const name = next === words.length ? null : nameBeforeValue(words, next);
  return name !== null && name.from > joint && name.from <= joint + 2;
}

/** Whether a joint of a list stands before a name, and another value before that. */
function isBehindValue(words: readonly Word[], name: number): boolean {
  if (!LISTED_BEHIND.has(words[name - 1]?.lower ?? '')) return false;
  let at = name - 1;
  while (LISTED_BEHIND.has(words[at - 1]?.lower ?? '')) at--;
  for (let place = at - 1; place >= Math.max(0, at - 1 - LONGEST_REST); place--) {
    if (isNumber(words[place]!)) return true;
    if (words[place]!.kind === 'mark' && words[place]!.lower !== '%') return false;
  }
  return false;
}

/** A number in digits, whatever it is joined to ("34%"). */
function isNumber({ lower }: Word): boolean {
  return lower >= '0' && lower < ':';
}
