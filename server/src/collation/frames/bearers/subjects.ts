import { ARTICLES, DEFINITE, RELATIVES, VERB_JOINERS } from '../../../language/lexicon/function-words.ts';
import { TITLES } from '../../../language/lexicon/titles.ts';
import { type Rule, ruleHolds } from '../../../language/rules.ts';
import { isAmong } from '../../../language/word-table.ts';
import type { Word } from '../../../language/words.ts';
import { OWNER_LEADS, POINTING_BACK, POINTING_NOUNS } from '../../lexicon/bearers.ts';
import { CLAUSE_WORDS, NOUN_LEADS } from '../../lexicon/frame-words.ts';
import { bare, DESCRIBING, isNameAt, isOwner, type Name, nameEndingAt } from './names.ts';
import { type Back, ownerBefore } from './owners.ts';
import { isVerbOrAuxiliary, mayBeVerb } from './verbs.ts';

/** Who a subject is, or whose: "Corvane", "Corvane's profit". */
export interface Subject {
  readonly name: Name | null;
  readonly owner: Name | null;
}

/** The subject whose last word stands before a place. */
export function subjectEndingAt(words: readonly Word[], end: number, back: Back): Subject | null {
  let last = end - 1;
  // Over an insertion between commas or brackets: "Corvane, which bought the mill, offered".
  if (CLOSING_MARKS.has(words[last]?.lower ?? '')) {
    const opens = openOf(words, last);
    if (opens === null) return null;
    last = opens - 1;
  }
  const word = words[last];
  if (word === undefined) return null;
  const { lower } = word;
  if (RELATIVES.has(lower) && last > 0) {
    const antecedent = words[last - 1]!.lower === ',' ? last - 1 : last;
    return subjectOfNouns(words, antecedent, back) ?? describedBy(words, antecedent);
  }
  if (word.kind === 'mark')
    return lower === ',' ? (subjectOfNouns(words, last, back) ?? joinedSubject(words, last)) : null;
  if (POINTING_BACK.has(lower)) return { name: back(last), owner: null };
  if (POINTING_NOUNS.has(lower) && isAmong(words[last - 1], DEFINITE)) return { name: back(last), owner: null };
  // "Corvane sought the mill and offered": one subject for both.
  if (VERB_JOINERS.has(lower)) return joinedSubject(words, last);
  return subjectOfNouns(words, end === last + 1 ? end : last + 1, back);
}

/** "Ida Holm, representing seven": what goes on about somebody stands right behind a comma. */
export function goneOnAbout(words: readonly Word[], verb: number, back: Back): Subject | null {
  if (CLAUSE_WORDS.has(words[verb - 1]?.lower ?? '')) return joinedSubject(words, verb - 1);
  return subjectOfNouns(words, words[verb - 1]?.lower === ',' ? verb - 1 : verb, back);
}

/** "Ida Holm, a teacher who": whom the noun describes that ends before a place. */
function describedBy(words: readonly Word[], end: number): Subject | null {
  for (let at = end - 1; at > Math.max(1, end - 1 - DESCRIBING); at--) {
    const { lower, kind } = words[at]!;
    if (lower === ',') return null;
    if (kind === 'mark' || isVerbOrAuxiliary(words, at)) return null;
    if (!isAmong(words[at], ARTICLES) || words[at - 1]!.lower !== ',') continue;
    const name = nameEndingAt(words, at - 1);
    return name === null || leadOf(words, name.from) !== null ? null : { name: name.words, owner: null };
  }
  return null;
}

function joinedSubject(words: readonly Word[], end: number): Subject | null {
  const topic = topicOf(words.slice(0, end));
  return topic === null ? null : { name: topic.name, owner: null };
}

/** Close what is inserted between a subject and its verb. */
const CLOSING_MARKS: ReadonlySet<string> = new Set([')', ',', '–', '—']);

/** So many words an insertion has at most. */
const LONGEST_INSERTION = 16;

/** Where an insertion begins that ends at a mark; the mark itself where it is none. */
function openOf(words: readonly Word[], close: number): number | null {
  const mark = words[close]!.lower === ')' ? '(' : words[close]!.lower;
  for (let at = close - 1; at >= Math.max(1, close - LONGEST_INSERTION); at--) {
    if (words[at]!.lower === mark) return at;
  }
  return mark === ',' ? close : null;
}

/** The subject whose nouns end before a place: a name, or nouns with a possessor or an "of" behind them. */
function subjectOfNouns(words: readonly Word[], end: number, back: Back): Subject | null {
  const name = nameEndingAt(words, end);
  if (name !== null) {
    if (isOwner(words[name.to - 1]!)) return null;
    const lead = leadOf(words, name.from);
    if (lead === null) return { name: name.words, owner: null };
    return OWNER_LEADS.has(lead) ? { name: null, owner: name.words } : null;
  }
  const owner = ownerBefore(words, end, back);
  return owner === null ? null : { name: null, owner };
}

/** The preposition that leads a name, over what describes who bears it ("of the designer Ida Holm"); null where none does. */
function leadOf(words: readonly Word[], name: number): string | null {
  for (let at = name - 1; at >= Math.max(0, name - 1 - DESCRIBING); at--) {
    const word = words[at]!;
    if (NOUN_LEADS.has(word.lower)) return word.lower;
    if (word.kind === 'mark' || word.capital || CLAUSE_WORDS.has(word.lower)) return null;
    if (word.known?.closed === 'auxiliary') return null;
  }
  return null;
}

/** What a sentence is about. */
export interface Topic {
  readonly name: Name;
  /** It names nobody and nothing else to which "it" might point back. */
  readonly isAlone: boolean;
}

/** What a sentence is about: the subject of its first verb; null where that has no name. */
export function topicOf(words: readonly Word[]): Topic | null {
  for (let at = 1; at < Math.min(words.length, LONGEST_SUBJECT); at++) {
    if (!mayBeVerb(words, at)) continue;
    const name = subjectEndingAt(words, at, () => null)?.name ?? null;
    return name === null ? null : { name, isAlone: !ruleHolds(NAMES_ANOTHER, words, name) };
  }
  return null;
}

/** A sentence names somebody or something else than what it is about, to which "it" might point back as well. */
export const NAMES_ANOTHER: Rule<[words: readonly Word[], name: Name]> = {
  name: 'names-another-beside-topic',
  example: 'Corvane Mills bought Talven Steel. It paid $40m for the mill.',
  counterexample: 'Corvane Mills bought a mill. It paid $40m for the mill.',
  test: (words, name) =>
    words.some(({ lower }, at) => isNameAt(words, at) && !TITLES.has(lower) && !name.includes(bare(lower))),
};

/** So far into its sentence the first verb stands. */
const LONGEST_SUBJECT = 30;
