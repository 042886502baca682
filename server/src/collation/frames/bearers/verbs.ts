import { lemmaOf } from '../../../language/lemmas.ts';
import { RELATIVES } from '../../../language/lexicon/function-words.ts';
import { IRREGULAR_VERBS } from '../../../language/lexicon/verbs.ts';
import { anyRule, firstRule, type NamedRule, type Rule, ruleHolds } from '../../../language/rules.ts';
import { PAST_AS_BASE } from '../../../language/verb-forms.ts';
import type { Word } from '../../../language/words.ts';
import { CHAIN_JOINTS, FORMS_OF_BE, POINTING_BACK } from '../../lexicon/bearers.ts';
import { isVerbAt } from '../clause/governing-verb.ts';
import { endsClause, type FigurePlace } from '../sentence/figure-place.ts';
import { isNameAt, isOwner } from './names.ts';

/** A verb with its helping verbs, as it stands in a sentence. */
export interface Verb {
  /** Where the words begin that make it up ("was also" of "was also banned"), and where it stands itself. */
  readonly begins: number;
  readonly at: number;
  /** Its base form; null for "be" alone. */
  readonly base: string | null;
  readonly isPassive: boolean;
}

/** The verb that takes a figure: that of its clause, else what a list goes on with ("scored 33 goals and 12 tries"). */
export function verbBefore(words: readonly Word[], place: FigurePlace): Verb | null {
  let from = place.from;
  let verb = verbBetween(words, from, place.at);
  if (verb !== null || hasVerb(words, place.until, place.to)) return verb;
  for (let items = 0; items < MOST_ITEMS && verb === null && CHAIN_JOINTS.has(words[from - 1]?.lower ?? ''); items++) {
    const end = from - 1;
    from = clauseStart(words, end);
    verb = verbBetween(words, from, end);
  }
  return verb;
}

/** So many members of a list are gone back over. */
const MOST_ITEMS = 4;

function clauseStart(words: readonly Word[], end: number): number {
  let from = end;
  while (from > 0 && !endsClause(words[from - 1]!)) from--;
  return from;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, words.length); at++) if (isVerbOrAuxiliary(words, at)) return true;
  return false;
}

/** The last verb between two places, with all that belongs to it. */
function verbBetween(words: readonly Word[], from: number, at: number): Verb | null {
  for (let place = at - 1; place >= from; place--) {
    if (!isVerbOrAuxiliary(words, place)) continue;
    let begins = place;
    while (begins > from && belongsToVerb(words, begins - 1)) begins--;
    // "Has cut": a past that looks like any other form.
    const main = isVerbAt(words, place) ? place : isPastAsBase(words, place + 1) ? place + 1 : null;
    if (main === null) return { begins, at: place, base: null, isPassive: false };
    const isParticiple = main > place || words[main]!.known?.form === 'participle';
    return {
      begins,
      at: main,
      base: lemmaOf(words[main]!.lower),
      isPassive: isParticiple && isPassive(words, begins, main),
    };
  }
  for (let place = at - 1; place >= from; place--) {
    if (ruleHolds(PRESENT, words, place) || ruleHolds(PRESENT_OF_RELATIVE, words, place)) {
      return { begins: place, at: place, base: lemmaOf(words[place]!.lower), isPassive: false };
    }
  }
  return null;
}

function isPastAsBase(words: readonly Word[], at: number): boolean {
  return PAST_AS_BASE.has(words[at]?.lower ?? '');
}

/** "Is to be", "has been": whether a form of "be" is the last of the helping verbs before a participle. */
function isPassive(words: readonly Word[], from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from; at--) {
    const helper = firstRule(PASSIVE_RULES, words, at);
    if (helper !== null) return helper.isPassive;
  }
  return false;
}

/** What tells before a participle whether it is told of whom it befell. */
interface PassiveRule extends Rule<[words: readonly Word[], at: number]> {
  readonly isPassive: boolean;
}

/** In the order in which they are tried: the first that holds decides. */
const PASSIVE_RULES: readonly PassiveRule[] = [
  {
    name: 'befell-by-form-of-be',
    example: 'Ida Holm was banned for 30 days.',
    counterexample: 'Ida Holm has banned it for 30 days.',
    isPassive: true,
    test: (words, at) => FORMS_OF_BE.has(words[at]!.lower),
  },
  {
    name: 'done-by-other-helper',
    example: 'Ida Holm was to have banned it for 30 days.',
    counterexample: 'Ida Holm banned it for 30 days.',
    isPassive: false,
    test: (words, at) => words[at]!.known?.closed === 'auxiliary' || isVerbAt(words, at),
  },
];

/** Whether a word belongs to the verb behind it. */
function belongsToVerb(words: readonly Word[], at: number): boolean {
  return firstRule(VERB_GROUP_RULES, words, at)?.belongs ?? false;
}

/** What tells whether a word belongs to the verb behind it. */
interface VerbGroupRule extends Rule<[words: readonly Word[], at: number]> {
  readonly belongs: boolean;
}

/** In the order in which they are tried: the first that holds decides. */
const VERB_GROUP_RULES: readonly VerbGroupRule[] = [
  {
    name: 'name-before-verb',
    example: 'Ida Kelly banned it for 30 days.',
    counterexample: 'The firm banned it for 30 days.',
    belongs: false,
    test: (words, at) => words[at]!.capital && at > 0,
  },
  {
    name: 'to-before-verb',
    example: 'Corvane is to be paid 30 crowns.',
    counterexample: 'Corvane has been paid 30 crowns.',
    belongs: true,
    test: (words, at) => words[at]!.lower === 'to',
  },
  {
    name: 'adverb-before-verb',
    example: 'Corvane was also paid 30 crowns.',
    counterexample: 'Corvane was paid 30 crowns.',
    belongs: true,
    test: (words, at) => words[at]!.known?.closed === 'adverb',
  },
  {
    name: 'word-in-ly-before-verb',
    example: 'Corvane was quietly paid 30 crowns.',
    counterexample: 'Corvane was paid 30 crowns.',
    belongs: true,
    test: (words, at) => LY.test(words[at]!.lower),
  },
  {
    name: 'participle-before-verb',
    example: 'Corvane was expected to pay 30 crowns.',
    counterexample: 'Corvane has paid 30 crowns.',
    belongs: true,
    test: (words, at) => words[at]!.known?.form === 'participle',
  },
  {
    name: 'helper-before-verb',
    example: 'Corvane has been paid 30 crowns.',
    counterexample: 'Corvane paid 30 crowns.',
    belongs: true,
    test: isVerbOrAuxiliary,
  },
];

const LY = /^.{3,}ly$/;

/** By what a word is known as a verb, be it one that helps another. */
const VERB_OR_HELPER: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    name: 'verb-that-governs',
    example: 'Corvane bought 30 boats.',
    counterexample: 'Corvane has 30 boats.',
    test: isVerbAt,
  },
  {
    name: 'verb-that-helps',
    example: 'Corvane has 30 boats.',
    counterexample: 'Corvane bought 30 boats.',
    test: (words, at) => words[at]!.known?.closed === 'auxiliary' && !(words[at]!.capital && at > 0),
  },
];

/** Whether a word is a verb, be it one that helps another. */
export function isVerbOrAuxiliary(words: readonly Word[], at: number): boolean {
  return anyRule(VERB_OR_HELPER, words, at);
}

/** Whether a word may be a verb behind a subject: any form of one, of saying as well. */
export function mayBeVerb(words: readonly Word[], at: number): boolean {
  return firstRule(VERB_BEHIND_SUBJECT, words, at)?.isVerb ?? false;
}

/** What tells behind a subject whether a word may be its verb. */
interface BehindSubjectRule extends Rule<[words: readonly Word[], at: number]> {
  readonly isVerb: boolean;
}

/** "Holm and Roy, who own": the verb of a relative clause, whether of one or of several. */
const PRESENT_OF_RELATIVE: BehindSubjectRule = {
  name: 'present-behind-relative',
  example: 'Ida Holm and Karl Roy, who own a 30% stake, left.',
  counterexample: 'Ida Holm and Karl Roy own a 30% stake.',
  isVerb: true,
  test: (words, at) =>
    RELATIVES.has(words[at - 1]?.lower ?? '') && !words[at]!.capital && words[at]!.known?.form === 'verb',
};

/** "Corvane holds", "it holds": the verb of a present tense, as what stands before it shows. */
const PRESENT: BehindSubjectRule = {
  name: 'present-behind-its-subject',
  example: 'Corvane holds 30 boats.',
  counterexample: 'The firm holds 30 boats.',
  isVerb: true,
  test: (words, at) => {
    const [before, { known, lower, capital }] = [words[at - 1], words[at]!];
    if (capital || known?.form !== 'verb' || !lower.endsWith('s') || before === undefined) return false;
    return POINTING_BACK.has(before.lower) || (isNameAt(words, at - 1) && !isOwner(before));
  },
};

/** In the order in which they are tried: the first that holds decides. */
const VERB_BEHIND_SUBJECT: readonly BehindSubjectRule[] = [
  {
    name: 'no-small-word-behind-subject',
    example: 'Corvane Knew of a mill. It paid $40m for it.',
    counterexample: 'It knew',
    isVerb: false,
    test: (words, at) => words[at]!.kind === 'mark' || words[at]!.capital,
  },
  {
    name: 'helper-behind-subject',
    example: 'Corvane has a mill. It paid $40m for it.',
    counterexample: 'Corvane, of a mill. It paid $40m for it.',
    isVerb: true,
    test: isVerbOrAuxiliary,
  },
  PRESENT,
  PRESENT_OF_RELATIVE,
  {
    name: 'participle-behind-subject',
    example: 'Corvane known for a mill. It paid $40m for it.',
    counterexample: 'Corvane to announce a mill. It paid $40m for it.',
    isVerb: true,
    test: (words, at) => words[at]!.known?.form === 'participle',
  },
  {
    name: 'past-behind-subject',
    example: 'Corvane knew of a mill. It paid $40m for it.',
    counterexample: 'Corvane, of a mill. It paid $40m for it.',
    isVerb: true,
    test: (words, at) => PASTS.has(words[at]!.lower),
  },
  {
    name: 'word-in-ed-behind-subject',
    example: 'Corvane accorded with a mill. It paid $40m for it.',
    counterexample: 'Corvane, of a mill. It paid $40m for it.',
    isVerb: true,
    test: (words, at) => ED.test(words[at]!.lower),
  },
];

/** A past has four letters at least. */
const ED = /^.{2,}ed$/;

/** The rules by which the verb of a bearer is read. */
export const BEARER_VERB_RULES: readonly NamedRule[] = [
  ...PASSIVE_RULES,
  ...VERB_GROUP_RULES,
  ...VERB_OR_HELPER,
  ...VERB_BEHIND_SUBJECT,
];

/** Past tenses without a common ending. */
const PASTS: ReadonlySet<string> = new Set(IRREGULAR_VERBS.flatMap(([base, past]) => (base === past ? [] : [past])));
