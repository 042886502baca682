import { lemmaOf } from '../../language/lemmas.ts';
import { ADDERS, CLAUSE_JOINERS, DENIALS, SINGLE } from '../../language/lexicon/function-words.ts';
import { PhraseTable } from '../../language/phrases.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { supersenseOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import { isDigit, type Word } from '../../language/words.ts';
import type { Modality } from '../claim.ts';
import { CLAUSE_ENDS, COMMAS, LEADS } from '../lexicon/grammar.ts';
import {
  AHEAD,
  BELIEVERS,
  BELIEVING,
  CLAUSE_OPENERS,
  CONDITIONS,
  FALSE_LABELS,
  FALSE_LINKS,
  FALSITIES,
  FINITE_HELPERS,
  GOING_BY,
  GROWING,
  HARDLY,
  INTENTIONS,
  MODALITY_MARKS,
  NO_DENIALS,
  REFUTATIONS,
  TELLINGS,
  WITHDRAWALS,
} from '../lexicon/modality.ts';
import { speechForms } from '../speech/speech-forms.ts';
import { TRIGGERS } from '../what/triggers.ts';
import type { Phrase } from '../words/phrase.ts';
import { contrastBefore } from './contrasts.ts';

/** How far before a figure its clause is searched, and how far behind it, in words. */
const REACH = 8;
const REACH_BEHIND = 4;
/** How far before a figure may stand what refutes or takes back the whole clause that it is in. */
const REACH_OF_REFUTATION = 14;
/** Between "withdrew" and what is taken back stand few words. */
const REACH_OF_NOUN = 4;

const REFUTING = new PhraseTable(
  [...REFUTATIONS].map((phrase) => [phrase, true] as const),
  'joined',
);

/** One way to put a claim forward, or to take it back. */
interface ModalityRule extends Rule<[words: readonly Word[], phrase: Phrase]> {
  readonly as: Modality;
}

/** What a source says is not so, or takes back, or sets against the value that holds. */
export const RETRACTION_RULES: readonly ModalityRule[] = [
  {
    name: 'denied-by-contrast',
    as: 'denied',
    example: 'The storm killed guards, not 12 people.',
    counterexample: 'The storm killed guards or 12 people.',
    test: (words, { from }) => contrastBefore(words, from) === 'not',
  },
  {
    name: 'refuted-by-contrast',
    as: 'refuted',
    example: 'The storm killed guards instead of 12 people.',
    counterexample: 'The storm killed guards and 12 people.',
    test: (words, { from }) => contrastBefore(words, from) !== null,
  },
  {
    // As checkers of facts head a claim.
    name: 'labelled-false',
    as: 'refuted',
    example: 'False: the storm killed 12 people.',
    counterexample: 'Harbour: the storm killed 12 people.',
    test: (words) => words[1]?.lower === ':' && FALSE_LABELS.has(words[0]!.lower),
  },
];

/** What a word before a figure, at a place that its clause reaches back to, takes back. */
interface RefutationRule extends Rule<[words: readonly Word[], phrase: Phrase, at: number]> {
  readonly as: Modality;
}

/** Asked of each such word, the nearest first. */
export const REFUTATION_RULES: readonly RefutationRule[] = [
  {
    name: 'refuted-before',
    as: 'refuted',
    example: 'There is no truth in it that the storm killed 12 people.',
    counterexample: 'He said that the storm killed 12 people.',
    test: (words, _, at) => REFUTING.startingAt(words, at) !== null,
  },
  {
    // A paper that takes a report back no longer says what it said.
    name: 'report-withdrawn',
    as: 'withdrawn',
    example: 'The paper withdrew a report that the storm killed 12 people.',
    counterexample: 'The paper printed a report that the storm killed 12 people.',
    test: (words, _, at) =>
      TELLINGS.has(words[at]!.lower) &&
      words.slice(Math.max(0, at - REACH_OF_NOUN), at).some(({ lower }) => WITHDRAWALS.has(lower)),
  },
  {
    name: 'report-called-false',
    as: 'refuted',
    example: 'Reports that 12 people were killed are false.',
    counterexample: 'Reports that 12 people were killed are many.',
    test: (words, { to }, at) => {
      if (!TELLINGS.has(words[at]!.lower)) return false;
      const behind = words.slice(to);
      return behind.some(({ lower }, word) => {
        if (!FALSITIES.has(lower)) return false;
        const [link, earlier] = [behind[word - 1], behind[word - 2]];
        if (isAmong(link, FALSE_LINKS)) return true;
        // "Are plainly false", "was a hoax".
        return (isAmong(link, SINGLE) || link?.lower.endsWith('ly') === true) && isAmong(earlier, FALSE_LINKS);
      });
    },
  },
];

/** How the clause of a figure puts it forward. */
export const MODALITY_RULES: readonly ModalityRule[] = [
  {
    name: 'forecast',
    as: 'expected',
    example: 'The toll could rise to 19 people killed.',
    counterexample: 'The toll did rise to 19 people killed.',
    test: (words, { from }) => {
      const before = clauseBefore(words, from);
      const growing = before.findLastIndex(({ lower }) => GROWING.has(lower));
      const leads = before.slice(Math.max(0, growing - REACH_OF_NOUN), Math.max(0, growing));
      return leads.some(({ lower }) => AHEAD.has(lower));
    },
  },
  {
    name: 'intended',
    as: 'planned',
    example: 'The town wants to hire 12 guards.',
    counterexample: 'The town had to hire 12 guards.',
    test: (words, { from }) => {
      const before = clauseBefore(words, from);
      const to = before.findLastIndex(({ lower }, at) => lower === 'to' && isBaseForm(before[at + 1]));
      const leads = before.slice(Math.max(0, to - WORDS_OF_WHOM), Math.max(0, to));
      return leads.some(({ lower }) => INTENTIONS.has(lower) || INTENTIONS.has(lemmaOf(lower)));
    },
  },
  {
    // A negation whose verb takes the figure.
    name: 'verb-negated',
    as: 'denied',
    example: 'The storm did not kill 12 people.',
    counterexample: 'The storm did kill 12 people.',
    test: (words, { from }) => {
      if (NO_DENIALS.has(words[from]?.lower ?? '')) return false;
      const before = clauseBefore(words, from);
      const at = before.findLastIndex(({ lower }) => isNegation(lower));
      if (at < 0 || before.slice(at + 1).some(({ lower }) => NO_DENIALS.has(lower))) return false;
      const between = before.slice(at + 1).filter(({ lower }) => !LEADS.has(lower));
      if (between.some(({ kind, lower }) => kind === 'mark' || CLAUSE_OPENERS.has(lower))) return false;
      return between.length <= VERB_WORDS && !between.some(({ lower }) => lower === 'to');
    },
  },
];

/** How the claim is put forward, by the marks in its clause. */
export function readModality(words: readonly Word[], phrase: Phrase): Modality {
  const told = readRetraction(words, phrase) ?? firstRule(MODALITY_RULES, words, phrase)?.as;
  if (told !== undefined) return told;
  const marked =
    lastMark(clauseBefore(words, phrase.from)) ??
    (ruleHolds(DENIED_BEHIND, words, phrase.to) ? 'denied' : null) ??
    firstMark(words, phrase.to) ??
    'asserted';
  return marked === 'hypothetical' && ruleHolds(WILL_AS_TOLD, words, phrase) ? 'planned' : marked;
}

/** "The council said 1,500 posts would go": "would" is the "will" of who is told to have said it, unless there is an "if". */
const WILL_AS_TOLD: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'will-as-told',
  example: 'The council said that 12 posts would go.',
  counterexample: 'Without the council 12 posts would go.',
  test: (words, { from, to }) =>
    clauseBefore(words, from)
      .concat(clauseBehind(words, to))
      .some(({ lower }) => lower === 'would') &&
    !words.some(({ lower }) => CONDITIONS.has(lower)) &&
    words.slice(0, from).some(({ lower }) => speechForms(lower).some(({ verb }) => verb.takes.includes('clause'))),
};

/** What a source says is not so, or takes back, or sets against the value that holds; null where it does not. */
export function readRetraction(words: readonly Word[], phrase: Phrase): Modality | null {
  const told = firstRule(RETRACTION_RULES, words, phrase);
  if (told !== null) return told.as;
  const { from } = phrase;
  for (let at = from - 1; at >= Math.max(0, from - REACH_OF_REFUTATION) && !ruleHolds(END_OF_CLAUSE, words, at); at--) {
    const refuted = firstRule(REFUTATION_RULES, words, phrase, at);
    if (refuted !== null) return refuted.as;
  }
  return null;
}

/** The words of a figure's clause before it, the nearest last. */
function clauseBefore(words: readonly Word[], from: number): readonly Word[] {
  let first = from;
  while (first > Math.max(0, from - REACH) && !ruleHolds(END_OF_CLAUSE, words, first - 1)) first--;
  return words.slice(first, from);
}

/** A mark other than a comma, or what opens another main clause. */
const END_OF_CLAUSE: Rule<[words: readonly Word[], at: number]> = {
  name: 'end-of-clause',
  example: 'The toll could rise; 7 people were killed.',
  counterexample: 'The toll could rise to 7 people killed.',
  test: (words, at) => {
    const { kind, lower } = words[at]!;
    return (
      (kind === 'mark' && lower !== ',') ||
      ruleHolds(MAIN_CLAUSE_OPENS, words, at) ||
      ruleHolds(NEXT_VERB_OPENS, words, at)
    );
  },
};

/** "…, and the toll could rise to 19": "and" opens another main clause behind a comma alone. */
const MAIN_CLAUSE_OPENS: Rule<[words: readonly Word[], at: number]> = {
  name: 'main-clause-opens',
  example: 'The toll could rise, but 12 people were killed.',
  counterexample: 'The toll could rise and rise to 12 people killed.',
  test: (words, at) =>
    CLAUSE_JOINERS.has(words[at]!.lower) && (!isAmong(words[at], ADDERS) || isAmong(words[at - 1], COMMAS)),
};

/** Between "wants" and "to" stands whom somebody wants to do it: "wants the town to hire". */
const WORDS_OF_WHOM = 3;

function isBaseForm(word: Word | undefined): boolean {
  return word !== undefined && lemmaOf(word.lower) === word.lower && supersenseOf(word.lower, 'verb') !== null;
}

/** "Proposed the rules in May and since has received 12 letters": a verb with a helper of its own is put forward by itself. */
const NEXT_VERB_OPENS: Rule<[words: readonly Word[], at: number]> = {
  name: 'next-verb-opens',
  example: 'The town plans a wall and has lost 12 houses.',
  counterexample: 'The town plans a wall and a dam with 12 houses.',
  test: (words, at) => {
    if (!isAmong(words[at], ADDERS)) return false;
    const next = words[at + 1];
    const isAdverb = next?.known?.closed === 'adverb' || next?.lower === 'since' || next?.lower.endsWith('ly') === true;
    return isAmong(isAdverb ? words[at + 2] : next, FINITE_HELPERS);
  },
};

/** How many words may stand between a negation and what its verb takes ("not been told that"). */
const VERB_WORDS = 4;

function isNegation(lower: string): boolean {
  return DENIALS.has(lower) || lower.endsWith("n't");
}

/** "Six people were not killed"; who "had not been found" is missing. */
const DENIED_BEHIND: Rule<[words: readonly Word[], to: number]> = {
  name: 'denied-behind',
  example: 'Six people were not killed.',
  counterexample: 'Six people were killed.',
  test: (words, to) => {
    const rest = clauseBehind(words, to);
    const at = rest.findIndex(({ lower }) => isNegation(lower));
    return at >= 0 && !NO_DENIALS.has(rest[at + 1]?.lower ?? '') && TRIGGERS.startingAt(words, to + at) === null;
  },
};

function clauseBehind(words: readonly Word[], to: number): readonly Word[] {
  const rest = words.slice(to, to + REACH_BEHIND);
  const end = rest.findIndex(({ lower }) => CLAUSE_ENDS.has(lower) || lower === ',');
  return end < 0 ? rest : rest.slice(0, end);
}

function lastMark(words: readonly Word[]): Modality | null {
  return words.reduce<Modality | null>((last, _, at) => markAt(words, at) ?? last, null);
}

function firstMark(words: readonly Word[], to: number): Modality | null {
  const behind = clauseBehind(words, to);
  for (let at = 0; at < behind.length; at++) {
    const modality = markAt(behind, at);
    if (modality !== undefined) return modality;
  }
  return null;
}

function startsWithDigit(word: Word | undefined): boolean {
  return word !== undefined && isDigit(word.lower.charCodeAt(0));
}

/** Who "could hardly breathe" was not able to, whatever else may come; "2 May" is a day. */
function markAt(words: readonly Word[], at: number): Modality | undefined {
  const { lower } = words[at]!;
  const [before, behind] = [words[at - 1], words[at + 1]];
  const isOfAbility = lower === 'could' && HARDLY.has(behind?.lower ?? '');
  const isMonth = lower === 'may' && (startsWithDigit(before) || startsWithDigit(behind));
  if (isOfAbility || isMonth) return undefined;
  const mark = MODALITY_MARKS.get(lower);
  return mark === 'hypothetical' && ruleHolds(WHOM_TO_BELIEVE, words, at) ? undefined : mark;
}

/** "31, if one goes by the governor": who is believed is no condition on which anything is so. */
const WHOM_TO_BELIEVE: Rule<[words: readonly Word[], at: number]> = {
  name: 'whom-to-believe',
  example: 'The storm killed 12 people if you believe the mayor.',
  counterexample: 'The storm killed 12 people if you count the mayor.',
  test: (words, at) =>
    CONDITIONS.has(words[at]?.lower ?? '') &&
    BELIEVERS.has(words[at + 1]?.lower ?? '') &&
    BELIEVING.has(words[at + 2]?.lower ?? '') &&
    (!isAmong(words[at + 2], GOING_BY) || words[at + 3]?.lower === 'by'),
};

/** The rules of this file that stand by themselves. */
export const OTHER_MODALITY_RULES: readonly NamedRule[] = [
  END_OF_CLAUSE,
  MAIN_CLAUSE_OPENS,
  NEXT_VERB_OPENS,
  DENIED_BEHIND,
  WILL_AS_TOLD,
  WHOM_TO_BELIEVE,
];
