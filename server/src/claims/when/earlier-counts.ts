import type { Figure, FigureKind } from '../../figures/figure.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import type { Sentences } from '../../language/sentence.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, wordAt } from '../../language/words.ts';
import { BEFORE_PARTICIPLE, COUNTS_GIVEN, EARLIER_ON, EARLIER_ONES, GIVES } from '../lexicon/earlier-counts.ts';

/** Kinds of figures of which a later report may give another. */
const GIVEN: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measure', 'percentage']);
/** How far before its number what makes it an earlier one may stand, and how far behind it, in words. */
const REACH = 12;
const REACH_BEHIND = 4;
/** Between "toll" and "of 15" stand the place or the day. */
const NOUN_REACH = 6;

/** A number among the words of its sentence: from its first word to behind its last. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** What makes a number that of an earlier report. */
export const EARLIER_COUNT_RULES: readonly Rule<[words: readonly Word[], place: Place]>[] = [
  {
    name: 'earlier-count',
    example: 'The storm killed 32 people, the mayor said, updating an earlier toll of 15 people.',
    counterexample: 'The storm killed 32 people, the mayor said, giving a toll of 15 people.',
    test: (words, { from }) => {
      // "The initial toll included 55 hurt" tells of no other number since.
      let isGiven = isAmong(words[from - 1], PARTITIVES);
      for (let at = from - 1; at > Math.max(0, from - NOUN_REACH); at--) {
        if (words[at]!.kind === 'mark') return false;
        isGiven ||= gives(words[at]);
        if (!COUNTS_GIVEN.has(words[at]!.lower)) continue;
        return isGiven && (isAmong(words[at - 1], EARLIER_ONES) || isAmong(words[at - 2], EARLIER_ONES));
      }
      return false;
    },
  },
  {
    name: 'given-earlier',
    example: 'The mayor had earlier said that 15 people were killed.',
    counterexample: 'The mayor had often said that 15 people were killed.',
    test: (words, { from }) => {
      for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
        const { kind, lower } = words[at]!;
        if (kind === 'mark' && lower !== ',') return false;
        if (gives(words[at]) && isToldEarlier(words, at)) return true;
      }
      return false;
    },
  },
  {
    name: 'given-earlier-behind',
    example: 'The storm killed 32 people, up from the 15 people reported earlier.',
    counterexample: 'The storm killed 32 people, up from the 15 people reported there.',
    test: (words, { to }) => {
      for (let at = to; at < Math.min(words.length, to + REACH_BEHIND); at++) {
        if (words[at]!.kind === 'mark') return false;
        if (gives(words[at])) return isAmong(words[at - 1], EARLIER_ON) || isAmong(words[at + 1], EARLIER_ON);
      }
      return false;
    },
  },
];

/** Whether a number is told as that of an earlier report, which another has replaced since. */
export function isEarlierCount(sentences: Sentences, figure: Figure): boolean {
  // "Initial reports showed one woman in a car": singled out as often as counted.
  if (!GIVEN.has(figure.kind) || figure.value === 1) return false;
  const { words } = sentences.at(figure.sentence);
  const place = {
    from: wordAt(words, Math.min(figure.start, figure.qualifierSpan?.start ?? figure.start)),
    to: wordAt(words, figure.end),
  };
  return anyRule(EARLIER_COUNT_RULES, words, place);
}

function gives(word: Word | undefined): boolean {
  return word !== undefined && GIVES.has(lemmaOf(word.lower));
}

/** "Had earlier said", "said earlier", "was originally rated", and "Earlier on Monday the mayor said" where that opens the sentence. */
function isToldEarlier(words: readonly Word[], verb: number): boolean {
  if (isAmong(words[0], EARLIER_ON) || isAmong(words[verb + 1], EARLIER_ON)) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) {
    if (EARLIER_ON.has(words[at]!.lower)) return true;
    if (!BEFORE_PARTICIPLE.has(words[at]!.lower)) return false;
  }
  return false;
}
