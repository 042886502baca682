import { lemmaOf } from '../../../language/lemmas.ts';
import { supersenseOf } from '../../../language/senses.ts';
import { type WordTable, wordTable } from '../../../language/word-table.ts';
import { NOUN_SENSES, type NounSense } from '../../lexicon/noun-senses.ts';
import type { Frame } from '../frame.ts';

const SENSES: WordTable<readonly NounSense[]> = wordTable(NOUN_SENSES);

/**
 * Whether two frames tell two senses of the noun that both count: "display cases" are no "court cases". Where only one tells
 * its sense, the other may have left it out, unless nobody does ("heart attacks").
 */
export function areInTwoSenses(one: Frame, other: Frame): boolean {
  for (const noun of one.head) {
    const senses = SENSES.get(noun);
    if (senses === undefined || !other.head.has(noun)) continue;
    const [a, b] = [senseIn(one, noun, senses), senseIn(other, noun, senses)];
    return a !== b && (a === null ? b?.inFull === true : b === null ? a.inFull === true : true);
  }
  return false;
}

/** What a noun means in a clause: what it is of tells most, then a word before it, then what is done to it; null where nothing tells. */
function senseIn({ head, roleNouns, verb }: Frame, noun: string, senses: readonly NounSense[]): NounSense | null {
  const { counted } = roleNouns;
  const of = counted?.head === noun ? counted.behind.get('of') : undefined;
  const kind = of === undefined ? null : supersenseOf(of, 'noun');
  const done = verb ?? roleNouns.verb;
  return (
    senses.find((sense) => kind !== null && sense.of?.includes(kind)) ??
    senses.find(({ before }) => before.some((word) => head.has(lemmaOf(word)))) ??
    senses.find(({ verbs }) => done !== null && verbs?.includes(done)) ??
    null
  );
}
