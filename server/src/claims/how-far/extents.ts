import {
  ADDERS,
  AGENTS,
  DEFINITE,
  INDEFINITE,
  INFINITIVE_MARKERS,
  LIST_JOINTS,
  OTHERS,
  PARTITIVES,
} from '../../language/lexicon/function-words.ts';
import { GROUPS_OF, MAGNITUDES } from '../../language/lexicon/number-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { anyRule, firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import type { Claim, Extent } from '../claim.ts';
import { CLAUSE_ENDS, LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import {
  AIMED,
  AMONG,
  BEFORE_NUMBER,
  CHANGES_BY,
  DEADLY,
  FIRST,
  IDENTIFYING,
  JOINTS,
  NAMES,
  PARTITIVE_RELATIVES,
  SINGULAR_COPULAS,
} from '../lexicon/how-far.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { DEATH_WORDS, EXTENT_FOLLOWERS, EXTENT_LEADS, WOUND_WORDS } from '../lexicon/scope.ts';

import { isNounOfPeople, kindOfNoun } from '../what/subjects.ts';
import type { Phrase } from '../words/phrase.ts';
import { LIST_GOES_ON_RULES } from './lists-that-go-on.ts';
import { isOfOtherHappening } from './other-happenings.ts';

/** How far a clause is searched for the words that narrow its figure. */
const REACH = 8;

/** A figure in its sentence: the token of its number in the phrase that counts, and what befell what it counts. */
type Counted = Phrase & { readonly number: number };

/** One way to show that a figure is a part, an addition or the whole. */
interface ExtentRule extends Rule<[words: readonly Word[], phrase: Counted, predicate: Claim['predicate']]> {
  readonly is: Extent;
}

/** Tried before the words that lead a figure or follow it and are listed for that. */
export const EXTENT_RULES: readonly ExtentRule[] = [
  {
    name: 'of-other-happening',
    is: 'part',
    example: 'Two guards were killed in an unrelated shooting.',
    counterexample: 'Two guards were killed in a shooting.',
    test: (words, phrase) => isOfOtherHappening(words, phrase),
  },
  {
    // "Others" who were wounded are all the wounded beside the dead; "others" who were shot are only the rest.
    name: 'others',
    is: 'addition',
    example: 'Two others were killed.',
    counterexample: 'Two guards were killed.',
    test: (words, phrase, predicate) =>
      words.slice(phrase.from, phrase.to + 1).some((word) => isAmong(word, OTHERS)) &&
      !ruleHolds(REST_OF_DEAD, words, phrase, predicate),
  },
];

/** Tried where no word is listed that leads the figure. */
export const SHOT_RULES: readonly ExtentRule[] = [
  {
    // At whom they were fired, so that there may have been more.
    name: 'shots-at-somebody',
    is: 'part',
    example: 'He fired six shots at the guards.',
    counterexample: 'He fired six shots that night.',
    test: (words, { to }, predicate) => predicate === 'fired' && AIMED.has(words[to]?.lower ?? ''),
  },
];

/** "A quarter of a million" is one number. */
function isOfMagnitude(words: readonly Word[], of: number): boolean {
  return isAmong(words[of + 1], INDEFINITE) && MAGNITUDES.has(words[of + 2]?.lower ?? '');
}

/** What shows that a figure is a part, where no word is listed that leads it or follows it. */
export const PART_RULES: readonly Rule<[words: readonly Word[], phrase: Counted, predicate: Claim['predicate']]>[] = [
  {
    name: 'among-them',
    example: 'Two guards were among the dead.',
    counterexample: 'A boat with two guards was among them.',
    test: (words, { to }) => {
      const [noun, link] = [words[to - 1]?.lower ?? '', words[to]?.lower ?? ''];
      const isAnothers = SINGULAR_COPULAS.has(link) && isPlural(noun);
      return LINKS.has(link) && !isAnothers && words[to + 1]?.lower === 'among';
    },
  },
  {
    // "Among the dead of the flood are 14 women, nine men and six children": of each list a part.
    name: 'those-among-whom',
    example: 'Among the dead were two guards and four boys.',
    counterexample: 'Among the boats two guards and four boys drowned.',
    test: (words, { from }) => {
      for (let at = from - 1; at >= Math.max(0, from - REACH_OF_LIST); at--) {
        const { lower } = words[at]!;
        if (CLAUSE_ENDS.has(lower) && !isAmong(words[at], ADDERS)) return false;
        if (!AMONG.has(lower)) continue;
        return words.slice(at, from).some(({ lower }) => LINKS.has(lower));
      }
      return false;
    },
  },
  {
    // "Hundreds of people" counts the whole.
    name: 'partitive',
    example: 'One of four guards was killed.',
    counterexample: 'Hundreds of guards were killed.',
    test: (words, { from, to }, predicate) => {
      if (predicateClass(predicate)?.ofWhole === true) return false;
      for (let at = from; at < to; at++) {
        if (words[at + 1]?.lower !== 'of' || isOfMagnitude(words, at + 1)) continue;
        if (GROUPS_OF.has(words[at]!.lower)) return false; // "a pair of guards"
        return !/(?:s|dozen|million|billion|total|number)$/.test(words[at]!.lower);
      }
      return false;
    },
  },
  {
    // With those who died of it, so not all who were only wounded.
    name: 'mortally-wounded-among-them',
    example: 'Six guards were wounded, two mortally.',
    counterexample: 'Six guards were wounded, two badly.',
    test: (words, { to }, predicate) =>
      predicate === 'injured' && words.slice(to, to + REACH).some(({ lower }) => DEADLY.has(lower)),
  },
  {
    // Beside those told of before.
    name: 'also',
    example: 'Four guards were also killed.',
    counterexample: 'Four guards were not killed.',
    test: (words, { to }) =>
      words[to]?.lower === 'also' || (LINKS.has(words[to]?.lower ?? '') && words[to + 1]?.lower === 'also'),
  },
  ...LIST_GOES_ON_RULES,
  {
    // Doctors identify cases by finding them.
    name: 'identified-by-somebody',
    example: 'Police identified four guards who were killed.',
    counterexample: 'Police saw four guards who were killed.',
    test: (words, { from }, predicate) =>
      predicate !== 'cases' && predicate !== 'infected' && IDENTIFYING.has(words[from - 1]?.lower ?? ''),
  },
  {
    // Of how many the names are known, perhaps of several events.
    name: 'names-of-them',
    example: 'Police gave the names of four guards who were killed.',
    counterexample: 'Police gave the boats of four guards who were killed.',
    test: (words, { from }) =>
      words.slice(Math.max(0, from - REACH_OF_NAMES), from).some(({ lower }) => NAMES.has(lower)),
  },
  {
    // With the one who is told of before they are the whole; suspects are counted together, whoever they are.
    name: 'joined-to-others',
    example: 'A man and two women were arrested.',
    counterexample: 'In a town two women were arrested.',
    test: (words, { from }, predicate) => {
      const { ofSuspects, ofPeople } = predicateClass(predicate) ?? {};
      const before = words[from - 2]?.lower ?? '';
      if (!isAmong(words[from - 1], LIST_JOINTS)) return false;
      // "His parents and three brothers".
      const isHis = words[from - 3]?.known?.closed === 'possessive';
      const kind = kindOfNoun(before);
      const isPerson = kind?.name === 'person' || kind?.within === 'person';
      if (!isPerson && !(isHis && isKindOf(singularOf(before), 'person'))) return false;
      return ofSuspects === true || (ofPeople === true && (isHis || singularOf(before) === before));
    },
  },
  {
    // "Of the 90 boats, 12 sank", "of 854 people with pneumonia 59 died".
    name: 'of-opening-whole',
    example: 'Of the 90 guards, 12 were killed.',
    counterexample: 'Because of 90 guards, 12 were killed.',
    test: (words, { from }) => {
      for (let at = from - 1; at >= Math.max(0, from - REACH_OF_WHOLE); at--) {
        const { lower, kind } = words[at]!;
        if (kind === 'mark' && lower !== ',') return false;
        if (!isAmong(words[at], PARTITIVES)) continue;
        const opens = at === 0 || words[at - 1]!.kind === 'mark';
        const counted = isAmong(words[at + 1], DEFINITE) ? words[at + 2] : words[at + 1];
        return opens && counted?.kind === 'number' && at + 2 < from;
      }
      return false;
    },
  },
  {
    name: 'behind-other',
    example: 'The other two guards were killed.',
    counterexample: 'The two guards were killed.',
    test: (words, { from }) => words[from - 1]?.lower === 'other',
  },
];

/** Whether the figure is the whole, a part or an addition, by the words directly around it. */
export function readExtent(words: readonly Word[], phrase: Counted, predicate: Claim['predicate']): Extent {
  return (
    firstRule(EXTENT_RULES, words, phrase, predicate)?.is ??
    extentBefore(words, phrase, predicate) ??
    firstRule(SHOT_RULES, words, phrase, predicate)?.is ??
    extentBehind(words, phrase, predicate) ??
    (anyRule(PART_RULES, words, phrase, predicate) ? 'part' : 'whole')
  );
}

/** What a listed word before the figure tells: "another", "of whom". */
function extentBefore(words: readonly Word[], { from, to }: Phrase, predicate: Claim['predicate']): Extent | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const { lower } = words[at]!;
    const set =
      AMONG.has(lower) && (isAmong(words[at + 1], DEFINITE) || ruleHolds(WHOLE_BEHIND_AMONG, words, at, from));
    // "The country's first two cases" are all there are by then.
    const soFar = predicate === 'cases' && FIRST.has(lower);
    const extent =
      set || soFar || ruleHolds(DOERS, words, { at, from, to })
        ? undefined
        : (EXTENT_LEADS.get(lower) ?? (ruleHolds(OF_WHICH, words, at) ? 'part' : undefined));
    if (extent !== undefined) return extent;
    // "Rose by nine to 27": what led the other number leads this one no more.
    if (words[at]!.kind === 'mark' || INFINITIVE_MARKERS.has(lower)) break;
  }
  return undefined;
}

/** What a listed word behind the figure tells: "more", "of them". */
function extentBehind(
  words: readonly Word[],
  { number, to }: Counted,
  predicate: Claim['predicate'],
): Extent | undefined {
  for (let at = number; at <= to && at < words.length; at++) {
    const lower = words[at]!.lower;
    if (PARTITIVES.has(lower) && predicateClass(predicate)?.ofWhole === true) break;
    const extent = EXTENT_FOLLOWERS.get(lower) ?? EXTENT_FOLLOWERS.get(`${lower} ${words[at + 1]?.lower ?? ''}`);
    if (extent !== undefined) return extent;
  }
  return undefined;
}

const REACH_OF_NAMES = 4;
/** So many words before a figure the whole is told of which it is a part. */
const REACH_OF_WHOLE = 10;
/** So many words before "by" the verb or noun stands that tells of a change: "the number of people at work rose sharply by 300". */
const REACH_OF_CHANGE = 4;
/** So many words before a figure the list begins of which it is one. */
const REACH_OF_LIST = 20;

/** "Six sailors were among at least 22 people rescued" tells of all who were. */
const WHOLE_BEHIND_AMONG: Rule<[words: readonly Word[], among: number, from: number]> = {
  name: 'whole-behind-among',
  example: 'Two guards were among nine people killed.',
  counterexample: 'The dead had boats, among them nine people killed.',
  test: (words, among, from) => words.slice(among + 1, from).every(({ lower }) => BEFORE_NUMBER.has(lower)),
};

/** Those by whom something is done are no addition to anything: "a strike by 300 nurses", "was robbed by two men". */
const DOERS: Rule<[words: readonly Word[], lead: Phrase & { readonly at: number }]> = {
  name: 'doers',
  example: 'The boat was rowed by nine guards.',
  counterexample: 'The crew grew by nine guards.',
  test: (words, { at, from, to }) =>
    isAmong(words[at], AGENTS) &&
    isNounOfPeople(words.slice(from, to).at(-1)?.lower ?? '') &&
    !words.slice(Math.max(0, at - REACH_OF_CHANGE), at).some(({ lower }) => CHANGES_BY.has(lower)),
};

/** "Of whom two", "of which 59". */
const OF_WHICH: Rule<[words: readonly Word[], at: number]> = {
  name: 'of-which',
  example: 'They met nine guards, of whom two were killed.',
  counterexample: 'They met nine guards, for whom two were killed.',
  test: (words, at) => isAmong(words[at], PARTITIVE_RELATIVES) && isAmong(words[at - 1], PARTITIVES),
};

/**
 * "Three others wounded" beside the dead are all the wounded; in a list of the wounded they are only the rest, and so are
 * "the three others" where nobody is told of as dead before them: they are known already, with those told apart from them.
 */
const REST_OF_DEAD: Rule<[words: readonly Word[], phrase: Phrase, predicate: Claim['predicate']]> = {
  name: 'rest-of-dead',
  example: 'A guard died and three others were wounded.',
  counterexample: 'A guard was hurt, three others were wounded.',
  test: (words, { from }, predicate) => {
    if (predicateClass(predicate)?.besideTheDead !== true) return false;
    const opened = PREPOSITIONS.has(words[0]?.lower ?? '');
    const listed = JOINTS.has(words[from - 1]?.lower ?? '') || (words[from - 1]?.lower === ',' && !opened);
    const isKnown = isAmong(words[from - 1], DEFINITE) || isAmong(words[from], DEFINITE);
    const before = words.slice(0, from);
    return (
      !(listed || isKnown) ||
      (before.some(({ lower }) => DEATH_WORDS.has(lower)) && !before.some(({ lower }) => WOUND_WORDS.has(lower)))
    );
  },
};

/** The rules of this file that stand by themselves. */
export const EXTENTS_RULES: readonly NamedRule[] = [WHOLE_BEHIND_AMONG, DOERS, OF_WHICH, REST_OF_DEAD];
