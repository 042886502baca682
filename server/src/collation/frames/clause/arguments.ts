import { lemmaOf } from '../../../language/lemmas.ts';
import { isPlural } from '../../../language/plurals.ts';
import { supersenseOf } from '../../../language/senses.ts';
import { type Word, withoutPossessive } from '../../../language/words.ts';
import { BEFORE_FIGURES, MEASURED_FROM, NEW_RECORD, RECORDS, SHARED_BY, STANDS } from '../../lexicon/arguments.ts';
import { PERCENT_WORDS } from '../../lexicon/bearers.ts';
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
    purpose: purposeOf(words, place),
    predicate: predicateOf(words, place),
    isOfAny: ANY.has(words[place.from]?.lower ?? ''),
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
    if (isVerb(words, verb)) return nounPhraseAt(words, verb + 1, end);
    if (words[verb]!.kind !== 'word') return null;
  }
  return null;
}

/** A verb that has an object: no helper. */
function isVerb(words: readonly Word[], at: number): boolean {
  if (isVerbAt(words, at)) return true;
  const { known, capital } = words[at]!;
  const next = words[at + 1]?.known?.closed;
  // "Costs the port", "brings its owner": what stands before an article is no noun.
  return !capital && known?.form === 'verb' && (next === 'determiner' || next === 'possessive');
}

/** The noun of a phrase that fills the words from one place up to another, but for "of" and a name behind it. */
function nounPhraseAt(words: readonly Word[], from: number, end: number): Argument | null {
  let last = from;
  while (last < end && words[last]!.kind === 'word' && !isPreposition(words[last]!)) last++;
  if (last === from || (last < end && words[last]!.lower !== 'of')) return null;
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

/** "To" leads what a sum is for as well. */
function isPreposition({ lower, known }: Word): boolean {
  return lower === 'to' || known?.closed === 'preposition';
}

/** What a preposition right behind a place leads to. */
function behind(words: readonly Word[], at: number, leads: ReadonlySet<string>): Argument | null {
  return leads.has(words[at]?.lower ?? '') ? firstNoun(words, at + 1) : null;
}

/** The noun of the phrase that begins at a place. */
function firstNoun(words: readonly Word[], from: number): Argument | null {
  let end = from;
  while (end < Math.min(words.length, from + LONGEST) && isOfPhrase(words, end, from)) end++;
  return nounEndingAt(words, from, end);
}

function isOfPhrase(words: readonly Word[], at: number, from: number): boolean {
  const { kind, known, lower } = words[at]!;
  if (kind !== 'word' || isPreposition(words[at]!)) return false;
  const closed = known?.closed ?? null;
  if (at === from) return closed === null || closed === 'determiner' || closed === 'possessive';
  if (closed !== null) return false;
  // "The votes counted", "the border and": a noun ends where a verb or a joint begins.
  return (
    known === null || known.form === null || (known.form === 'verb' && supersenseOf(lemmaOf(lower), 'noun') !== null)
  );
}

function sharedByOf(words: readonly Word[], { from, at, until }: FigurePlace): Argument | null {
  let end = until;
  while (PERCENT_WORDS.has(words[end]?.lower ?? '')) end++;
  const told = behind(words, end, SHARED_BY);
  if (told !== null) return told;
  // "Among fishermen 71 per cent": what opens the clause and ends before the figure.
  if (!SHARED_BY.has(words[from]?.lower ?? '')) return null;
  const opening = firstNoun(words, from + 1);
  if (opening === null) return null;
  const lead = words.slice(from + 1, at).findIndex(({ lower }) => lemmaOf(lower) === opening.noun);
  const between = words.slice(from + 2 + lead, at);
  return between.every(({ lower, kind }) => kind === 'mark' || BEFORE_FIGURES.has(lower)) ? opening : null;
}

function purposeOf(words: readonly Word[], { until, to }: FigurePlace): string | null {
  for (let at = until; at < Math.min(to - 1, until + LONGEST); at++) {
    const { lower, kind } = words[at]!;
    if (kind !== 'word') return null;
    if (lower === 'to') {
      const verb = words[at + 1]!;
      const base = lemmaOf(verb.lower);
      return base === verb.lower && !verb.capital && supersenseOf(base, 'verb') !== null && verb.known?.closed == null
        ? base
        : null;
    }
    if (isPreposition(words[at]!) || isVerbAt(words, at)) return null;
  }
  return null;
}

/** What a share does or is: the words of sense from the verb right behind it on; null where it is no subject. */
function predicateOf(words: readonly Word[], { from, at, until, to }: FigurePlace): readonly string[] | null {
  if (words.slice(from, at).some((word, place) => word.known?.closed === 'auxiliary' || isVerbAt(words, from + place)))
    return null;
  let verb = until;
  while (PERCENT_WORDS.has(words[verb]?.lower ?? '')) verb++;
  if (verb >= to || !(words[verb]!.known?.closed === 'auxiliary' || isVerbAt(words, verb))) return null;
  const told: string[] = [];
  for (let next = verb; next < to; next++) {
    const { lower, kind, known } = words[next]!;
    if (kind === 'word' && (known?.closed ?? null) === null) told.push(lemmaOf(withoutPossessive(lower)));
  }
  return told.length === 0 ? null : told;
}

const ANY: ReadonlySet<string> = new Set(['a', 'an']);

/** "Her best time is", "the record for Solm stands at", but not "a record 2,150 runners" nor "set a record with 71". */
function isRecord(words: readonly Word[], { from, at }: FigurePlace): boolean {
  let verb = from;
  while (verb < at && words[verb]!.known?.closed !== 'auxiliary' && !STANDS.has(words[verb]!.lower)) verb++;
  if (verb === at || !STANDS.has(words[verb]!.lower)) return false;
  for (let next = from; next < verb; next++) {
    const { lower } = words[next]!;
    if (NEW_RECORD.has(lower)) return false;
    if (RECORDS.has(lower) && (lower === 'record' ? !isModifier(words, next) : isOwned(words, next))) return true;
  }
  return false;
}

/** "The record crowd", "the record attendance". */
function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.kind === 'word' && next.known === null && supersenseOf(lemmaOf(next.lower), 'noun') !== null;
}

/** "Her best", "Holm's best", "the best". */
function isOwned(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.known?.closed === 'possessive' || before.lower.endsWith("'s"));
}
