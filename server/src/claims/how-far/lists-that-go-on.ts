import { ADDERS, INDEFINITE, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { ORDINAL_FORMS, UNITS } from '../../language/lexicon/number-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import { TITLES } from '../lexicon/ages.ts';
import { PREPOSITIONS } from '../lexicon/grammar.ts';
import { ANOTHER, GOES_ON, LEADS_OF_NEW, ONE_MORE } from '../lexicon/how-far.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { readPredicate } from '../what/predicates.ts';
import { isNounOfPeople } from '../what/subjects.ts';
import type { Phrase } from '../words/phrase.ts';

/** What shows that the list in which a figure counts goes on behind it, so that the figure is a part. */
export const LIST_GOES_ON_RULES: readonly Rule<
  [words: readonly Word[], phrase: Phrase, predicate: Claim['predicate']]
>[] = [
  {
    name: 'list-goes-on',
    example: 'Two women and another man were killed.',
    counterexample: 'Two women and the pilot were killed.',
    test: (words, { to }, predicate) =>
      joinersBehind(words, to).some(
        ({ at }) => isAmong(words[at + 1], ANOTHER) && (at === to || ruleHolds(SAME_FATE, words, at + 2, predicate)),
      ),
  },
  {
    // "And another woman in the arm": the verb is that of those before.
    name: 'list-goes-on-without-verb',
    example: 'Karl Roy shot two women in their legs or feet and another woman in the arm.',
    counterexample: 'Karl Roy shot two women in their legs or feet and another woman fled.',
    test: (words, { to }) =>
      joinersBehind(words, to).some(
        ({ at }) =>
          isAmong(words[at + 1], ANOTHER) &&
          isNounOfPeople(words[at + 2]?.lower ?? '') &&
          isAmong(words[at + 3], PREPOSITIONS),
      ),
  },
  {
    // As headlines list them, without an "and".
    name: 'list-goes-on-behind-comma',
    example: 'Two women, another man injured.',
    counterexample: 'Two women injured, another man arrested.',
    test: (words, { to }) =>
      words[to]?.lower === ',' && isAmong(words[to + 1], ANOTHER) && isNounOfPeople(words[to + 2]?.lower ?? ''),
  },
  {
    // As "a girl and two men", the other way round.
    name: 'list-goes-on-with-one',
    example: 'The storm killed two women and a 9-year-old girl.',
    counterexample: 'The storm killed two women and a 9-year-old horse.',
    test: (words, { to }, predicate) => {
      if (predicateClass(predicate)?.oneByOne !== true) return false;
      if (!isAmong(words[to], ADDERS) || !isAmong(words[to + 1], INDEFINITE)) return false;
      const noun = AGED.test(words[to + 2]?.lower ?? '') ? words[to + 3] : words[to + 2];
      return noun !== undefined && !isPlural(noun.lower) && isNounOfPeople(noun.lower);
    },
  },
  {
    // Of the shot some died; who is told of with the next number in the row is another of them.
    name: 'list-goes-on-at-next',
    example: 'He shot three people and wounded a fourth.',
    counterexample: 'He shot three people and wounded a fifth.',
    test: (words, { from, to }, predicate) => {
      if (predicate !== 'shot') return false;
      const next = NEXT_IN_ROW.get(words[from]?.lower ?? '');
      if (next === undefined) return false;
      return joinersBehind(words, to).some(({ at }) => isNextBehind(words, at + 1, next));
    },
  },
  {
    // "Six cases, four in the north and two in the south": behind a comma the parts of the six.
    name: 'list-goes-on-elsewhere',
    example: 'Two guards were killed upstairs and one in the cellar.',
    counterexample: 'Two guards were killed, some upstairs and one in the cellar.',
    test: (words, { to }) =>
      joinersBehind(words, to).some(({ at, listed }) => {
        const place = words[at + 2]!;
        return (
          !listed && isAmong(words[at + 1], ONE_MORE) && isAmong(place, PREPOSITIONS) && !isAmong(place, PARTITIVES)
        );
      }),
  },
  {
    // "Killed two guards -- A and B -- and Sheriff Jane Doe".
    name: 'list-goes-on-by-name',
    example: 'The storm killed two guards and Sheriff Ida Holm.',
    counterexample: 'The storm killed two guards and sank a boat.',
    test: (words, { to }, predicate) => {
      if (predicateClass(predicate)?.oneByOne !== true) return false;
      const rest = words.slice(to, to + REACH_OF_NAMED);
      const end = rest.findIndex(({ lower }) => lower === '.' || lower === ';');
      const list = end < 0 ? rest : rest.slice(0, end);
      return list.some(({ lower }, at) => {
        const closes = at === 0 || list[at - 1]!.kind === 'mark';
        const name = list.slice(at + 1, at + 1 + LONGEST_OFFICE);
        const title = name.findIndex((word, index) => TITLES.has(word.lower) && name[index + 1]?.capital === true);
        return ADDERS.has(lower) && closes && title >= 0 && name.slice(0, title + 1).every(({ capital }) => capital);
      });
    },
  },
];

/** "9-year-old". */
const AGED = /^\d{1,3}-(?:year|month|week|day)-old$/;

/** The words that a list may go on with in a sentence behind a figure; `listed`: a comma or a colon stands before. */
function joinersBehind(
  words: readonly Word[],
  to: number,
): readonly { readonly at: number; readonly listed: boolean }[] {
  const joiners: { at: number; listed: boolean }[] = [];
  let listed = false;
  for (let at = to; at < Math.min(words.length - 2, to + REACH_OF_LIST); at++) {
    const { lower } = words[at]!;
    if (lower === '.' || lower === ';') break;
    listed ||= lower === ',' || lower === ':';
    if (GOES_ON.has(lower)) joiners.push({ at, listed });
  }
  return joiners;
}

const REACH_OF_LIST = 12;

/** "Two women were shot in the hand while another man was shot in the foot": another of those counted. */
const SAME_FATE: Rule<[words: readonly Word[], noun: number, predicate: Claim['predicate']]> = {
  name: 'same-fate',
  example: 'Two women were shot in the hand while another man was shot in the foot.',
  counterexample: 'Two women were shot in the hand while another man was away in the foothills.',
  test: (words, noun, predicate) => {
    const counted = words[noun]?.lower ?? '';
    if (predicate === null || !isNounOfPeople(counted)) return false;
    return readPredicate(words, { from: noun - 1, to: noun + 1 }) === predicate;
  },
};

/** So many words behind a joint the next in the row is told of: "and seriously injuring a fourth". */
const REACH_OF_NEXT = 6;

/** Whether one of those words stands behind a place, as somebody: "a fourth", "a fourth man", but no "fourth floor". */
function isNextBehind(words: readonly Word[], from: number, next: readonly string[]): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + REACH_OF_NEXT); at++) {
    if (!next.includes(words[at]!.lower) || !isAmong(words[at - 1], LEADS_OF_NEW)) continue;
    const behind = words[at + 1];
    return (
      behind === undefined || behind.kind === 'mark' || isNounOfPeople(behind.lower) || isAmong(behind, PREPOSITIONS)
    );
  }
  return false;
}

/** Of so few who was counted may be told of one by one. */
const MOST_IN_ROW = 7;

/** By a number, how the next one is told. */
const NEXT_IN_ROW: ReadonlyMap<string, readonly string[]> = new Map(
  [...UNITS].flatMap(([word, number]) => {
    const next = ORDINAL_FORMS.get(number + 1);
    if (next === undefined || number < 2 || number > MOST_IN_ROW) return [];
    return [word, String(number)].map((written) => [written, next] as const);
  }),
);

const REACH_OF_NAMED = 18;
/** "East Halden Parish Sheriff's Office Deputy": the words of an office, with its title. */
const LONGEST_OFFICE = 8;

/** The rules of this file that stand by themselves. */
export const LISTS_THAT_GO_ON_RULES: readonly NamedRule[] = [SAME_FATE];
