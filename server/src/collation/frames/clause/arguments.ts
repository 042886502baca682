import { lemmaOf } from '../../../language/lemmas.ts';
import { SMALL_NUMBERS } from '../../../language/lexicon/calendar.ts';
import { INDEFINITE, INFINITIVE_MARKERS, PARTITIVES } from '../../../language/lexicon/function-words.ts';
import { isPlural } from '../../../language/plurals.ts';
import { anyRule, firstRule, type NamedRule, type Rule, ruleHolds } from '../../../language/rules.ts';
import { supersenseOf } from '../../../language/senses.ts';
import { isAmong } from '../../../language/word-table.ts';
import { type Word, withoutPossessive } from '../../../language/words.ts';
import {
  AGE_LEADS,
  BEFORE_FIGURES,
  MEASURED_FROM,
  NEW_RECORD,
  RECORDS,
  SHARED_BY,
  STANDS,
} from '../../lexicon/arguments.ts';
import { PERCENT_WORDS } from '../../lexicon/bearers.ts';
import { NOUN_LEADS } from '../../lexicon/frame-words.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { isVerbAt } from './governing-verb.ts';

/** A common noun that a clause tells something of. */
export interface Argument {
  /** Its base form. */
  readonly noun: string;
  readonly isPlural: boolean;
  /** The name behind "of", in lower case: "vardal" of "the port of Vardal"; null where none stands there. */
  readonly of: string | null;
}

/** Of what else than its subject the clause of a figure tells something. Each is null where nothing tells. */
export interface Arguments {
  /** What stands between the verb and the figure, to whom a sum goes: "port" of "cost the port 12 million". */
  readonly recipient: Argument | null;
  /** From where a distance is measured: "border" of "40 kilometres from the border", with the preposition. */
  readonly measuredFrom: Argument | null;
  /** Those of whom a share is one: "farmer" of "52 per cent of the farmers", "among farmers 52 per cent". */
  readonly sharedBy: Argument | null;
  /** Whether those are of some age alone: "among voters under 25", "12 per cent of women aged 20 to 30". */
  readonly isSharedByAge: boolean;
  /** What a sum is for, as the verb behind it tells, a base form: "build" of "costs 700 million to build". */
  readonly purpose: string | null;
  /** What is told of those whom a share counts, as base forms: "back", "plan" of "44 per cent backed the plan". */
  readonly predicate: readonly string[] | null;
  /** Its subject is any of its kind: "a ticket costs". */
  readonly isOfAny: boolean;
  /** It is the best that there was by then: "her best time is 30 minutes", "the record stands at 71 metres". */
  readonly isRecord: boolean;
}

/** What a figure is told of beside the subject of its clause. */
export function argumentsOf(words: readonly Word[], place: FigurePlace): Arguments {
  return {
    recipient: recipientOf(words, place),
    measuredFrom: behind(words, place.until, MEASURED_FROM),
    sharedBy: sharedByOf(words, place),
    isSharedByAge: isSharedByAge(words, place),
    purpose: purposeOf(words, place),
    predicate: predicateOf(words, place),
    isOfAny: INDEFINITE.has(words[place.from]?.lower ?? ''),
    isRecord: isRecord(words, place),
  };
}

/** So many words whom a sum goes to may have. */
const LONGEST = 6;

function recipientOf(words: readonly Word[], { from, at }: FigurePlace): Argument | null {
  let end = at;
  while (end > from && BEFORE_FIGURES.has(words[end - 1]!.lower)) end--;
  // "Offered to the port": what a preposition leads is told in another place.
  for (let verb = end - 1; verb >= Math.max(from, end - LONGEST); verb--) {
    if (anyRule(OBJECT_VERBS, words, verb)) return nounPhraseAt(words, verb + 1, end);
    if (words[verb]!.kind !== 'word') return null;
  }
  return null;
}

/** By what a word is known as a verb that has an object: no helper. */
export const OBJECT_VERBS: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    name: 'verb-before-recipient',
    example: 'The storm earned the port 12 million crowns.',
    counterexample: 'The storm earns the port 12 million crowns.',
    test: isVerbAt,
  },
  {
    // "Costs the port", "brings its owner": what stands before an article is no noun.
    name: 'present-before-recipient',
    example: 'The storm costs the port 12 million crowns.',
    counterexample: 'The costs of port were 12 million crowns.',
    test: (words, at) => {
      const { known, capital } = words[at]!;
      return !capital && known?.form === 'verb' && LEADS_OBJECT.has(words[at + 1]?.known?.closed ?? '');
    },
  },
];

const LEADS_OBJECT: ReadonlySet<string> = new Set(['determiner', 'possessive']);

/** The noun of a phrase that fills the words from one place up to another, but for "of" and a name behind it. */
function nounPhraseAt(words: readonly Word[], from: number, end: number): Argument | null {
  let last = from;
  while (last < end && words[last]!.kind === 'word' && !NOUN_LEADS.has(words[last]!.lower)) last++;
  if (last === from || (last < end && !isAmong(words[last], PARTITIVES))) return null;
  const noun = nounEndingAt(words, from, last);
  if (noun === null || last === end) return noun;
  const name = words.slice(last + 1, end);
  return name.length > 0 && name.every(({ capital }) => capital)
    ? { ...noun, of: name.map(({ lower }) => lower).join(' ') }
    : null;
}

function nounEndingAt(words: readonly Word[], from: number, end: number): Argument | null {
  const last = words[end - 1];
  if (last === undefined || end <= from || last.kind !== 'word' || last.capital || last.known?.closed != null)
    return null;
  const noun = lemmaOf(last.lower);
  const supersense = supersenseOf(noun, 'noun');
  if (supersense === null || supersense === 'noun.time' || last.known?.adjective === true) return null;
  return { noun, isPlural: isPlural(last.lower), of: null };
}

/** What a preposition right behind a place leads to. */
function behind(words: readonly Word[], at: number, leads: ReadonlySet<string>): Argument | null {
  return leads.has(words[at]?.lower ?? '') ? firstNoun(words, at + 1) : null;
}

/** The noun of the phrase that begins at a place. */
function firstNoun(words: readonly Word[], from: number): Argument | null {
  let end = from;
  while (end < Math.min(words.length, from + LONGEST) && !anyRule(ARGUMENT_ENDS, words, end, from)) end++;
  return nounEndingAt(words, from, end);
}

/** Before which words the noun ends to which a preposition leads. */
export const ARGUMENT_ENDS: readonly Rule<[words: readonly Word[], at: number, from: number]>[] = [
  {
    name: 'mark-behind-argument',
    example: 'A poll found 52 per cent of farmers, fishermen there had hope.',
    counterexample: 'A poll found 52 per cent of farmers in Halden undecided.',
    test: (words, at) => words[at]!.kind !== 'word',
  },
  {
    name: 'small-word-for-argument',
    example: 'A poll found 52 per cent of them farmers.',
    counterexample: 'A poll found 52 per cent of the farmers undecided.',
    test: (words, at, from) => {
      const closed = words[at]!.known?.closed ?? null;
      return closed !== null && !(at === from && LEADS_OBJECT.has(closed));
    },
  },
  {
    // "The votes counted": a noun ends where a verb begins.
    name: 'verb-behind-argument',
    example: 'A poll found 52 per cent of votes counted blank.',
    counterexample: 'A poll found 52 per cent of farmers undecided.',
    test: (words, at, from) => {
      const { known, lower } = words[at]!;
      const form = at === from ? null : (known?.form ?? null);
      return form !== null && (form !== 'verb' || supersenseOf(lemmaOf(lower), 'noun') === null);
    },
  },
];

function sharedByOf(words: readonly Word[], { from, at, until }: FigurePlace): Argument | null {
  const told = behind(words, behindPercent(words, until), SHARED_BY);
  if (told !== null) return told;
  // "Among fishermen 71 per cent": what opens the clause and ends before the figure.
  if (!SHARED_BY.has(words[from]?.lower ?? '')) return null;
  const opening = firstNoun(words, from + 1);
  if (opening === null) return null;
  const lead = words.slice(from + 1, at).findIndex(({ lower }) => lemmaOf(lower) === opening.noun);
  const between = words.slice(from + 2 + lead, at);
  return between.every(({ lower, kind }) => kind === 'mark' || BEFORE_FIGURES.has(lower)) ? opening : null;
}

/** The place behind a share and its sign or words. */
function behindPercent(words: readonly Word[], until: number): number {
  let end = until;
  while (PERCENT_WORDS.has(words[end]?.lower ?? '')) end++;
  return end;
}

function isSharedByAge(words: readonly Word[], { from, until }: FigurePlace): boolean {
  return [from, behindPercent(words, until)].some(
    (lead) => SHARED_BY.has(words[lead]?.lower ?? '') && ruleHolds(AGE_BEHIND, words, lead + 1),
  );
}

/** "Voters under 25", "the over-60s", "women aged 20 to 30", behind what leads to those of whom a share is one. */
const AGE_BEHIND: Rule<[words: readonly Word[], at: number]> = {
  name: 'sharers-of-age',
  example: 'Turnout was 54 per cent among voters under 25.',
  counterexample: 'Turnout was 54 per cent among voters in Halden.',
  test: (words, at) => {
    for (let next = at; next < Math.min(words.length, at + LONGEST); next++) {
      const { lower, kind } = words[next]!;
      if (kind === 'mark') return false;
      if (OF_AGE.test(lower)) return true;
      if (AGE_LEADS.has(lower) && isAge(words[next + 1])) return true;
    }
    return false;
  },
};

/** "Under-25s", "25-year-olds". */
const OF_AGE = /^(?:(?:under|over)-\d{1,2}s?|\d{1,2}-year-olds)$/;

function isAge(word: Word | undefined): boolean {
  return word !== undefined && (/^\d{1,2}$/.test(word.lower) || SMALL_NUMBERS.has(word.lower));
}

function purposeOf(words: readonly Word[], { until, to }: FigurePlace): string | null {
  for (let at = until; at < Math.min(to - 1, until + LONGEST); at++) {
    const { lower, kind } = words[at]!;
    if (kind !== 'word') return null;
    if (INFINITIVE_MARKERS.has(lower)) {
      const verb = words[at + 1]!;
      const base = lemmaOf(verb.lower);
      return base === verb.lower && !verb.capital && supersenseOf(base, 'verb') !== null && verb.known?.closed == null
        ? base
        : null;
    }
    if (NOUN_LEADS.has(lower) || isVerbAt(words, at)) return null;
  }
  return null;
}

/** What a share does or is: the words of sense from the verb right behind it on; null where it is no subject. */
function predicateOf(words: readonly Word[], { from, at, until, to }: FigurePlace): readonly string[] | null {
  if (words.slice(from, at).some((word, place) => word.known?.closed === 'auxiliary' || isVerbAt(words, from + place)))
    return null;
  const verb = behindPercent(words, until);
  if (verb >= to || !(words[verb]!.known?.closed === 'auxiliary' || isVerbAt(words, verb))) return null;
  const told: string[] = [];
  for (let next = verb; next < to; next++) {
    const { lower, kind, known } = words[next]!;
    if (kind === 'word' && (known?.closed ?? null) === null) told.push(lemmaOf(withoutPossessive(lower)));
  }
  return told.length === 0 ? null : told;
}

/** "Her best time is", "the record for Solm stands at", but not "a record 2,150 runners" nor "set a record with 71". */
function isRecord(words: readonly Word[], { from, at }: FigurePlace): boolean {
  const verb = words
    .slice(from, at)
    .findIndex(({ lower, known }) => known?.closed === 'auxiliary' || STANDS.has(lower));
  if (!STANDS.has(words[from + verb]?.lower ?? '')) return false;
  for (let next = from; next < from + verb; next++) {
    const told = firstRule(RECORD_RULES, words, next);
    if (told !== null) return told.isRecord;
  }
  return false;
}

/** What tells before "is" whether a subject is the best that there was by then. */
interface RecordRule extends Rule<[words: readonly Word[], at: number]> {
  readonly isRecord: boolean;
}

/** In the order in which they are tried: of each word of the subject the first that holds decides. */
export const RECORD_RULES: readonly RecordRule[] = [
  {
    name: 'record-of-now',
    example: 'The new record in the javelin is 71 metres.',
    counterexample: 'The old record in the javelin is 71 metres.',
    isRecord: false,
    test: (words, at) => NEW_RECORD.has(words[at]!.lower),
  },
  {
    // "The record crowd", "the record attendance" are none.
    name: 'record-that-stands',
    example: 'The record for Solm stands at 71 metres.',
    counterexample: 'The record attendance in Solm is 710 people.',
    isRecord: true,
    test: (words, at) => words[at]!.lower === 'record' && !isModifier(words, at),
  },
  {
    // "Her best", "Holm's best", "the best".
    name: 'best-of-somebody',
    example: 'Her best time is 30 minutes.',
    counterexample: 'Her time at best is 30 minutes.',
    isRecord: true,
    test: (words, at) => {
      const before = words[at - 1];
      if (!RECORDS.has(words[at]!.lower) || words[at]!.lower === 'record' || before === undefined) return false;
      return before.known?.closed === 'possessive' || before.lower.endsWith("'s");
    },
  },
];

/** "The record crowd", "the record attendance". */
function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.kind === 'word' && next.known === null && supersenseOf(lemmaOf(next.lower), 'noun') !== null;
}

/** The rules of this file that stand by themselves. */
export const ARGUMENTS_RULES: readonly NamedRule[] = [AGE_BEHIND];
