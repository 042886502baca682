import { lemmaOf } from '../../language/lemmas.ts';
import { ADDERS, LIST_JOINTS, MEMBERS, PARTITIVES, PERSON_RELATIVES } from '../../language/lexicon/function-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { supersenseOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import { isDigit, type Word } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import { CLAUSE_ENDS, LEADS, LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { AMONG, PARTITIVE_RELATIVES } from '../lexicon/how-far.ts';
import { FINITE, predicateClass } from '../lexicon/predicates.ts';
import { BE_FORMS } from '../lexicon/reporting.ts';
import {
  AGE_LEADS,
  AGE_WORDS,
  GROUP_LEADS,
  INCLUDING_VERBS,
  RANGE_JOINTS,
  SUBJECT_OPENERS,
  TOGETHER,
  TOGETHER_REACH,
} from '../lexicon/what.ts';
import type { Phrase } from '../words/phrase.ts';
import { isNounOfPeople, kindOfNoun } from './subjects.ts';
import { TRIGGERS } from './triggers.ts';

/** How far from "among" or "include" the words stand that tell who is meant. */
const GROUP_REACH = 7;
/** How many words the rest of a list may have. */
const LIST_REACH = 14;
/** The supersense of verbs of saying. */
const SAYING = 'verb.communication';

/** Reads the predicate of a counted noun phrase. */
type ReadPredicate = (words: readonly Word[], phrase: Phrase) => Claim['predicate'];

/**
 * What befell what is counted beside another count, whose predicate holds for both: "22 children were killed along with
 * six teachers", "36 dead, among them 15 children and four nurses". Null where it stands beside none.
 */
export function readTogether(words: readonly Word[], phrase: Phrase, read: ReadPredicate): Claim['predicate'] {
  let at = phrase.from - 1;
  while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
  const held = heldBy(words, at);
  if (held !== null) return held;
  // "As well as" ends like what leads a number.
  const joint = jointBefore(words, phrase.from - 1) ?? jointBefore(words, at);
  if (joint === null || ruleHolds(VERB_OF_ITS_OWN, words, phrase.to)) return null;
  const first = countBefore(words, joint.from);
  if (first === null || (joint.isList && ruleHolds(CLAUSE_OF_ITS_OWN, words, first, joint.from))) return null;
  return read(words, { from: first, to: endOfNouns(words, first, joint.from) });
}

/**
 * "The dead included nine miners", "those killed in the blast include nine miners": what befell those of whom the counted
 * are some.
 */
function heldBy(words: readonly Word[], at: number): Claim['predicate'] {
  if (!isAmong(words[at], INCLUDING_VERBS)) return null;
  for (let back = at - 1; back >= Math.max(0, at - GROUP_REACH); back--) {
    if (words[back]!.kind === 'mark') return null;
    if (back < at - 1 && !GROUP_LEADS.has(words[back - 1]?.lower ?? '')) continue;
    const group = groupAt(words, back);
    if (group !== null) return group;
  }
  return null;
}

/**
 * "Nine miners were among the dead", "among those killed", "among 19 dead", "among the dead were nine miners": what befell
 * the group that is named there.
 */
export function readAmong(words: readonly Word[], { from, to }: Phrase): Claim['predicate'] {
  let at = to;
  while (at < words.length && LINKS.has(words[at]!.lower)) at++;
  if (!isAmong(words[at], AMONG)) return readAmongBefore(words, from);
  for (let next = at + 1; next < Math.min(words.length, at + 1 + GROUP_REACH); next++) {
    if (words[next]!.kind === 'mark') return null;
    const group = groupAt(words, next);
    if (group !== null) return group;
  }
  return null;
}

function readAmongBefore(words: readonly Word[], from: number): Claim['predicate'] {
  let last = from - 1;
  while (last >= 0 && LEADS.has(words[last]!.lower)) last--;
  if (!LINKS.has(words[last]?.lower ?? '')) return null;
  for (let at = last - 1; at > Math.max(0, last - GROUP_REACH); at--) {
    if (words[at]!.kind === 'mark') return null;
    const group = groupAt(words, at);
    if (group !== null) return words.slice(Math.max(0, at - 3), at).some((word) => isAmong(word, AMONG)) ? group : null;
  }
  return null;
}

/**
 * "31 farmers died in Halden on Monday, nine of them women": what befell those who were counted before in the sentence, of
 * whom the counted are some. The nearest people are meant; null where there are none.
 */
export function readOfThem(words: readonly Word[], phrase: Phrase, read: ReadPredicate): Claim['predicate'] {
  if (!ruleHolds(PEOPLE_OF_THEM, words, phrase)) return null;
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - BACK_REACH); at--) {
    if (SENTENCE_PARTS.has(words[at]!.lower)) return null;
    if (!isNumber(words[at]!)) continue;
    while (at > 0 && isNumber(words[at - 1]!)) at--;
    const to = endOfNouns(words, at, phrase.from);
    const predicate = read(words, { from: at, to });
    const befell = predicateClass(predicate);
    // "31 people died in 12 villages, nine of them children": no villages are meant.
    const isOfPeople =
      to === at + 1 ? befell?.ofPeople === true : words.slice(at + 1, to).some(({ lower }) => isNounOfPeople(lower));
    if (isOfPeople) return befell === undefined ? null : predicate;
  }
  return null;
}

/** Nothing but who they are is said of some: a verb would say what else they did, or what else befell them. */
const PEOPLE_OF_THEM: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'people-of-them',
  example: '31 farmers died in Halden on Monday, nine of them women.',
  counterexample: '31 farmers died in Halden on Monday, nine of them in a barn.',
  test: (words, { to }) => {
    if (!isAmong(words[to], PARTITIVES)) return false;
    // "Nine of them women", "nine of whom were women".
    const isRelative = isAmong(words[to + 1], PARTITIVE_RELATIVES) && isAmong(words[to + 2], BE_FORMS);
    if (!isRelative && !isAmong(words[to + 1], MEMBERS)) return false;
    const from = to + (isRelative ? 3 : 2);
    for (let at = from; at < Math.min(words.length, from + MOST_ADJECTIVES); at++) {
      const { kind, lower } = words[at]!;
      if (kind === 'mark' || LINKS.has(lower) || FINITE.has(lower) || PREPOSITIONS.has(lower)) return false;
      const told = kindOfNoun(lower);
      if (told?.within === 'person' && singularOf(lower) !== lower) return !ruleHolds(VERB_OF_ITS_OWN, words, at + 1);
    }
    return false;
  },
};

/** "Six of the dead were children", "six of those killed are men": what befell those of whom the counted are some. */
export function readOfGroup(words: readonly Word[], { from, to }: Phrase): Claim['predicate'] {
  for (let at = from + 1; at <= to; at++) {
    if (isAmong(words[at], PARTITIVES)) return groupBehind(words, at + 1);
  }
  return null;
}

/** What befell a group that is told from a place on, behind "the" or "those". */
function groupBehind(words: readonly Word[], from: number): Claim['predicate'] {
  if (!GROUP_LEADS.has(words[from]?.lower ?? '')) return null;
  for (let at = from + 1; at < Math.min(words.length, from + 1 + GROUP_LEAD_REACH); at++) {
    const group = groupAt(words, at);
    // Nothing but what they are is said of them: a verb would say what else they did.
    if (group !== null) return isAmong(words[at + 1], BE_FORMS) ? group : null;
    if (!isNumber(words[at]!)) return null;
  }
  return null;
}

/** A number may stand between "the" and what befell them: "of the 31 dead". */
const GROUP_LEAD_REACH = 2;

/** So far before "of them" those are told who are meant, in words: a place and a day may stand between. */
const BACK_REACH = 30;
/** "Of them very young foreign women". */
const MOST_ADJECTIVES = 4;
/** Marks behind which something else is told. */
const SENTENCE_PARTS: ReadonlySet<string> = new Set(['.', ';', ':', '"', '“', '”']);

/** Who did it to others ("those who killed him") are another group. */
function groupAt(words: readonly Word[], at: number): Claim['predicate'] {
  if (isAmong(words[at - 1], PERSON_RELATIVES)) return null;
  const group = TRIGGERS.startingAt(words, at)?.value.find(({ role }) => role !== 'intransitive');
  return group !== undefined && predicateClass(group.name)?.ofPeople === true ? group.name : null;
}

/**
 * What befell what is counted first in a list, whose verb stands behind the last of it: "six women and two men were hurt",
 * "2 boys, 2 girls hurt", "40 soldiers and guards were hurt". Null where it begins none, or is no subject.
 * @param readBehind reads what a verb behind a noun phrase says of it
 */
export function readListed(words: readonly Word[], phrase: Phrase, readBehind: ReadPredicate): Claim['predicate'] {
  let before = phrase.from - 1;
  while (before >= 0 && LEADS.has(words[before]!.lower) && !ruleHolds(OF_AND_NO_LEAD, words, before)) before--;
  if (!ruleHolds(BEGINS_CLAUSE, words, before)) return null;
  let to = phrase.to;
  const end = Math.min(words.length, phrase.to + LIST_REACH);
  for (;;) {
    const joint = jointAfter(words, endOfAttribute(words, to));
    if (joint === null) return null;
    to = joint;
    while (
      to < end &&
      !(isAmong(words[to], LIST_JOINTS) || isAmong(words[to], AGE_LEADS) || ruleHolds(END_OF_NOUNS, words, to))
    )
      to++;
    if (to === joint || to >= end) return null;
    if (jointAfter(words, endOfAttribute(words, to)) === null) return readBehind(words, { from: joint, to });
  }
}

/** "He told of six", unlike "a total of six". */
const OF_AND_NO_LEAD: Rule<[words: readonly Word[], at: number]> = {
  name: 'of-and-no-lead',
  example: 'He told of six women and two men hurt.',
  counterexample: 'A total of six women and two men were hurt.',
  test: (words, at) => {
    return isAmong(words[at], PARTITIVES) && !LEADS.has(words[at - 1]?.lower ?? '');
  },
};

/** Behind "and" or a comma the place of the next member of a list. */
function jointAfter(words: readonly Word[], at: number): number | null {
  if (!isAmong(words[at], LIST_JOINTS)) return null;
  return words[at]!.lower === ',' && isAmong(words[at + 1], ADDERS) ? at + 2 : at + 1;
}

/** "Eight students between 7 and 12 years old and a teacher": behind how old they are; "people under fire" have no age. */
export function endOfAttribute(words: readonly Word[], at: number): number {
  if (!isAmong(words[at], AGE_LEADS)) return at;
  let end = at + 1;
  while (end < words.length && end < at + GROUP_REACH) {
    const joins = isAmong(words[end], RANGE_JOINTS) && words[end + 1] !== undefined && isNumber(words[end + 1]!);
    if (!joins && !isNumber(words[end]!) && !isAmong(words[end], AGE_WORDS)) break;
    end++;
  }
  return end === at + 1 ? at : end;
}

/** Of words that end at a place, those that join two counts; `isList`: they also join two clauses. */
function jointBefore(words: readonly Word[], last: number): { readonly from: number; readonly isList: boolean } | null {
  for (const joint of TOGETHER) {
    const from = last - joint.length + 1;
    if (from > 0 && joint.every((word, index) => words[from + index]!.lower === word))
      return { from: words[from - 1]!.lower === ',' ? from - 1 : from, isList: false };
  }
  return last > 0 && isAmong(words[last], LIST_JOINTS)
    ? { from: words[last - 1]!.lower === ',' ? last - 1 : last, isList: true }
    : null;
}

/** The nearest number before a place, in its clause. */
function countBefore(words: readonly Word[], before: number): number | null {
  for (let at = before - 1; at >= Math.max(0, before - TOGETHER_REACH); at--) {
    if (isNumber(words[at]!)) {
      while (at > 0 && isNumber(words[at - 1]!)) at--;
      return at;
    }
    if (CLAUSE_ENDS.has(words[at]!.lower)) return null;
  }
  return null;
}

function isNumber({ lower, known }: Word): boolean {
  return isDigit(lower.charCodeAt(0)) || known?.closed === 'number';
}

/** Behind a number the words that may be the nouns it counts. */
function endOfNouns(words: readonly Word[], from: number, before: number): number {
  let at = from + 1;
  while (at < before && !ruleHolds(END_OF_NOUNS, words, at)) at++;
  return at;
}

const END_OF_NOUNS: Rule<[words: readonly Word[], at: number]> = {
  name: 'end-of-nouns',
  example: 'Seven and two cooks were rescued.',
  counterexample: 'The cooks were rescued from two rafts.',
  test: (words, at) => {
    const { kind, lower } = words[at]!;
    return (
      kind === 'mark' ||
      LINKS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      isAmong(words[at], PARTITIVES) ||
      ruleHolds(VERB_BEHIND_COUNT, words, at)
    );
  },
};

/** "Nine miners died along with two guards": the nouns that the first number counts end before a verb. */
const VERB_BEHIND_COUNT: Rule<[words: readonly Word[], at: number]> = {
  name: 'verb-behind-count',
  example: 'Nine miners died along with two guards.',
  counterexample: 'Nine miners along with two guards died.',
  test: (words, at) => FINITE.has(words[at]!.lower) || TRIGGERS.startingAt(words, at) !== null,
};

/** What is counted is the subject of its clause: nothing governs it. */
const BEGINS_CLAUSE: Rule<[words: readonly Word[], before: number]> = {
  name: 'begins-clause',
  example: 'Police say six women and two men were hurt.',
  counterexample: 'He spoke of six women and two men were hurt.',
  test: (words, before) => {
    const word = words[before];
    if (word === undefined || word.kind === 'mark') return true;
    return SUBJECT_OPENERS.has(word.lower) || supersenseOf(lemmaOf(word.lower), 'verb') === SAYING;
  },
};

/** "And two others fled": a clause of its own begins. */
export const VERB_OF_ITS_OWN: Rule<[words: readonly Word[], behind: number]> = {
  name: 'verb-of-its-own',
  example: 'The blast killed nine miners, and two homes have no roof.',
  counterexample: 'The blast killed nine miners and two guards.',
  test: (words, behind) =>
    behind < words.length && (LINKS.has(words[behind]!.lower) || FINITE.has(words[behind]!.lower)),
};

/** "Nine miners were killed and two homes …": "and" joins to the whole clause, not to the miners. */
const CLAUSE_OF_ITS_OWN: Rule<[words: readonly Word[], from: number, joint: number]> = {
  name: 'clause-of-its-own',
  example: 'Nine miners were killed and two homes damaged.',
  counterexample: 'The blast killed nine miners and two guards.',
  test: (words, from, joint) => {
    for (let at = from + 1; at < joint; at++)
      if (LINKS.has(words[at]!.lower) || ruleHolds(VERB_BEHIND_COUNT, words, at)) return true;
    return false;
  },
};

/** The rules of this file that stand by themselves. */
export const COUNTED_TOGETHER_RULES: readonly NamedRule[] = [
  OF_AND_NO_LEAD,
  END_OF_NOUNS,
  VERB_BEHIND_COUNT,
  VERB_OF_ITS_OWN,
  CLAUSE_OF_ITS_OWN,
  BEGINS_CLAUSE,
  PEOPLE_OF_THEM,
];
