import { lemmaOf } from '../../../language/lemmas.ts';
import { ruleHolds } from '../../../language/rules.ts';
import { knownLemma } from '../../../language/senses.ts';
import { isAmong } from '../../../language/word-table.ts';
import type { Word } from '../../../language/words.ts';
import { GOAL_LEADS } from '../../lexicon/bearers.ts';
import { CLAUSE_WORDS, NOUN_LEADS } from '../../lexicon/frame-words.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { DESCRIBING, isNameAt, isOwner, JOINT_OF_NAMES, type Name, namedBy, WITHIN_NAME } from './names.ts';
import { isVerbOrAuxiliary } from './verbs.ts';

/** The name that ends the noun phrase that begins at a place; null where it ends in no name. */
export function nameBehind(words: readonly Word[], from: number): Name | null {
  for (let at = from; at < Math.min(words.length, from + DESCRIBING + 1); at++) {
    const word = words[at]!;
    if (word.kind === 'mark' || PHRASE_ENDS.has(word.lower) || isVerbOrAuxiliary(words, at)) return null;
    if (!isNameAt(words, at)) continue;
    let to = at + 1;
    while (
      to < words.length &&
      (isNameAt(words, to) || ruleHolds(WITHIN_NAME, words, to) || ruleHolds(JOINT_OF_NAMES, words, to))
    )
      to++;
    // "Corvane's mill": what is sought is another thing.
    if (isOwner(words[to - 1]!)) return null;
    const next = words[to];
    // "Corvane shares" are no Corvane.
    if (next !== undefined && next.kind === 'word' && isNoun(next)) return null;
    return namedBy(words, at, to);
  }
  return null;
}

function isNoun({ lower, known, capital }: Word): boolean {
  return !capital && (known === null || known.closed === null) && (knownLemma(lemmaOf(lower))?.noun ?? null) !== null;
}

/** Words to which a noun phrase does not go on. */
const PHRASE_ENDS: ReadonlySet<string> = new Set([...NOUN_LEADS, ...CLAUSE_WORDS]);

/** Whom a preposition names close behind a place: "a $4bn bid by Corvane", "weight of the Talven". */
export function namedBehind(words: readonly Word[], from: number, leads: ReadonlySet<string>): Name | null {
  for (let at = from; at < Math.min(words.length, from + BEHIND); at++) {
    const word = words[at]!;
    if (leads.has(word.lower)) return nameBehind(words, at + 1);
    if (word.kind === 'mark' || PHRASE_ENDS.has(word.lower)) return null;
  }
  return null;
}

/** So many words stand between a figure and what leads the one who is named behind its noun. */
const BEHIND = 4;

/** What the clause says is bid, paid or sought for, behind its verb. */
export function goalOf(words: readonly Word[], { at, until, to }: FigurePlace, verb: number | null): Name | null {
  for (let place = until; place < Math.min(to, until + GOAL_REACH); place++) {
    if (isAmong(words[place], GOAL_LEADS)) return nameBehind(words, place + 1);
  }
  if (verb === null) return null;
  for (let place = verb + 1; place < at - 1; place++) {
    if (isAmong(words[place], GOAL_LEADS)) return nameBehind(words, place + 1);
  }
  return nameBehind(words, verb + 1);
}

/** So far around a figure its goal stands, in words. */
const GOAL_REACH = 8;
