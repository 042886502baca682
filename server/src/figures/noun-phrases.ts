import { isPlural, singularOf } from '../language/plurals.ts';
import type { Token } from '../language/tokens.ts';
import type { WordClass } from '../language/word-classes.ts';
import { behindGroup } from './groups.ts';
import { EMERGENCY_NUMBERS } from './lexicon/non-quantities.ts';
import { PERSON_STATES } from './lexicon/numbered-names.ts';
import { PERSON_VERBS } from './lexicon/persons.ts';
import { agedEnd, measureEnd } from './measures-inside.ts';
import { isJoiner, isOwner, isPluralMisspelled, isQuoteInside } from './noun-phrase-joints.ts';
import { isBehindPhrase } from './phrase-ends.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isShotFired } from './shots.ts';

/** The noun that a number counts, with the words that lead up to it. */
export interface CountedNoun {
  /** First token of the phrase. */
  readonly from: number;
  /** First token behind it. */
  readonly to: number;
  /** The head noun, in lower case, singular; "other" where the phrase only points back ("250 others"). */
  readonly head: string;
  readonly plural: boolean;
  /** The head is written with a capital. */
  readonly capital: boolean;
}

/** Longest phrase that is looked at, in tokens. */
const REACH = 9;

// biome-ignore format: words read better in rows than one to a line
const MODIFIERS: ReadonlySet<WordClass> = new Set<WordClass>([
  'adjective', 'noun', 'name', 'gerund', 'participle', 'verb', 'clitic',
]);

/** Behind a word that may be a verb these show that it is one: "eight boats' crew sends 500 letters". */
const OBJECTS: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'number',
  'determiner',
  'possessive',
  'pronoun',
]);
/** "3 hurt in": states of people, which count people where no noun follows. */
const STATES: ReadonlySet<string> = new Set<string>(PERSON_STATES);
const LIVES: ReadonlySet<string> = new Set<string>(PERSON_VERBS);
const NOMINAL: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'name', 'adjective', 'gerund']);
/** Words between a number and its noun that are no part of the phrase: "three more people", "two of the men". */
const ADDED: ReadonlySet<string> = new Set(['more', 'other', 'further', 'additional', 'extra', 'such', 'of', 'new']);
// biome-ignore format: words read better in rows than one to a line
const DETERMINERS: ReadonlySet<string> = new Set([
  'the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'all',
]);
/** Behind "of" they lead a noun as well ("a third of this income"); elsewhere a clause begins with them. */
const POINTERS: ReadonlySet<string> = new Set(['this', 'that']);
// biome-ignore format: words read better in rows than one to a line
/** Stand inside "one of Britain's most successful bands", "one of our best ever wins". */
const SUPERLATIVE: ReadonlySet<string> = new Set([
  'most', 'more', 'least', 'ever', 'very', 'all-time', 'many', 'few', 'several', 'only', 'just',
]);
/** Words that begin a phrase of time behind a number, never what it counts: "2.1 last year". */
const TIME_LEADS: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'later']);

/** No phrase that is counted begins with these: "2.1 last year", "200 per week". */
const NO_PHRASE: ReadonlySet<string> = new Set([...TIME_LEADS, 'per']);

/**
 * The noun phrase that begins at token `at`: up to its first plural noun, since that is what a number counts
 * ("public housing properties"); without one, its first noun where it touches the number ("12 page document"), else
 * its last. Null where no noun follows.
 *
 * @param amount of one no plural is counted, and the phrase ends at its last noun ("one police officer"); a part is
 *   taken of the phrase's last noun as well ("half the ferry crew")
 */
export function nounBehind(
  { tokens, classes }: SentenceReading,
  at: number,
  amount: 'many' | 'one' | 'part' = 'many',
): CountedNoun | null {
  const from = skipAdded(tokens, at, amount === 'part');
  const one = amount === 'one';
  const ofPhrase = isOfPhrase(tokens, at);
  if (!ofPhrase && NO_PHRASE.has(tokens[from]?.lower ?? '')) return null;
  let head = -1;
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i] as Token;
    const cls = classes[i] as WordClass;
    if (i === from && (token.lower === 'others' || token.lower === 'ones')) return noun(tokens, from, i);
    if (
      isJoiner(tokens, classes, i) ||
      isQuoteInside(tokens, from, i) ||
      isOwner(tokens, classes, i) ||
      isWhere(tokens, classes, i) ||
      (head === -1 && isDegree(classes, i)) ||
      ((ofPhrase || head === -1) && isSuperlative(tokens, i, ofPhrase)) ||
      (cls === 'number' && EMERGENCY.has(token.text)) // "three 911 calls"
    )
      continue;
    if (cls === 'number' && ofPhrase && classes[i - 1] === 'clitic') continue;
    if (cls === 'number' && head === -1) {
      const aged = agedEnd(tokens, i);
      if (aged !== -1) return { from, to: aged, head: 'person', plural: !one, capital: false };
      const measured = ofPhrase ? i : measureEnd(tokens, i, one);
      if (measured === -1) break;
      i = measured;
      continue;
    }
    if (!MODIFIERS.has(cls) || isComparative(tokens, i)) break;
    if (cls === 'clitic') {
      if (isPluralMisspelled(classes, i)) break;
      head = -1; // "one of Norway's most admired ferries": what owns is not counted
      if (ADDED.has(tokens[i + 1]?.lower ?? '')) i++;
      continue;
    }
    if (head !== -1 && TIME_LEADS.has(token.lower)) break; // "one place last year"
    if (isBehindPhrase(tokens, classes, i)) break;
    if (one && !ofPhrase && cls === 'name' && head !== -1 && classes[head] === 'noun') break; // "on one issue Mr Berg was"
    if (i === from && (LIVES.has(token.lower) || ALWAYS_VERBS.has(token.lower))) return null; // "1 Dies, 4 Hurt"
    if (isAdverbBehind(tokens, classes, i, head)) break; // "took one teen downtown", "1 Fatally"
    if (one && head !== -1 && STATES.has(token.lower)) break; // "one man dead Monday night"
    const isSubject = cls === 'noun' && (classes[i + 1] === 'auxiliary' || isShotFired(tokens, i)); // "one shot was fired"
    const behind = tokens[i + 1]?.lower ?? '';
    const ends = STATES.has(behind) || TIME_LEADS.has(behind) || isBehindPhrase(tokens, classes, i + 1);
    const leadsNoun = NOMINAL.has(classes[i + 1] as WordClass) && !ends;
    if (i === from && STATES.has(token.lower) && !isSubject && !leadsNoun) return null; // "3 shot dead"
    if (isHead(cls, token, i === from, head !== -1)) {
      if (isPlural(token.lower) && cls !== 'gerund' && !(one && !ofPhrase)) {
        if (!isPluralModifier(tokens, classes, i) && !isOwner(tokens, classes, i + 1)) return noun(tokens, from, i);
      }
      if (head === from && i === from + 1 && !ofPhrase && amount === 'many' && classes[from] !== 'name') continue; // "page document": the first noun is counted
      head = i;
    } else if (
      cls === 'verb' &&
      head !== -1 &&
      isPlural(token.lower) &&
      !one &&
      isNounOfMany(tokens, classes, from, i)
    ) {
      return noun(tokens, from, i); // "five interest rate rises": behind a number a plural ends the phrase
    } else if (cls === 'verb' || (cls === 'participle' && head !== -1 && !leadsPlural(tokens, classes, i))) {
      break;
    }
  }
  // "5 million browse the net": a singular behind many that has an object is no noun.
  if (amount === 'many' && !ofPhrase && head === from && isVerbOfMany(tokens, classes, head)) return null;
  return head === -1 ? null : noun(tokens, from, head);
}

/** "of", and "out of" whose first word was passed. */
function isOfPhrase(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'of' || (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of');
}

/** Past tenses that modify no noun: "the two held talks". */
const ALWAYS_VERBS: ReadonlySet<string> = new Set([
  'held',
  'said',
  'met',
  'told',
  'had',
  'got',
  'kept',
  'began',
  'became',
  'went',
]);

/** Adverbs of place that are written like nouns, and such of manner that a headline writes like names. */
const PLACES: ReadonlySet<string> = new Set(['downtown', 'uptown', 'upstairs', 'downstairs', 'overnight']);
const MANNERS: ReadonlySet<string> = new Set(['fatally', 'critically', 'seriously']);

/** Whether a token is an adverb behind the phrase whose last noun is at `head`, or one that no phrase begins with. */
function isAdverbBehind(tokens: readonly Token[], classes: readonly WordClass[], at: number, head: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (MANNERS.has(word)) return classes[at] === 'name';
  return head === at - 1 && PLACES.has(word) && classes[at + 1] !== 'noun';
}

/** Whether a plural that may be a verb ends the phrase: no object follows, or no lexicon knows it as a verb and none owns. */
function isNounOfMany(tokens: readonly Token[], classes: readonly WordClass[], from: number, at: number): boolean {
  if (!OBJECTS.has(classes[at + 1])) return true;
  return tokens[at]?.known === null && !classes.slice(from, at).includes('clitic');
}

/** "two US online journalists": an adverb that stands before a plural as an adjective does. */
function isWhere(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  return WHERE.has(tokens[at]?.lower ?? '') && classes[at + 1] === 'noun' && isPlural(tokens[at + 1]?.lower ?? '');
}

const WHERE: ReadonlySet<string> = new Set(['online', 'overnight', 'nationwide', 'worldwide', 'statewide']);

function isVerbOfMany(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const next = classes[at + 1];
  return !isPlural((tokens[at] as Token).lower) && (next === 'determiner' || next === 'possessive');
}

const EMERGENCY: ReadonlySet<string> = new Set(EMERGENCY_NUMBERS);

/** "one of the most famous ferries"; "the two most famous ferries". */
function isSuperlative(tokens: readonly Token[], at: number, ofPhrase: boolean): boolean {
  const word = tokens[at]?.lower ?? '';
  return ofPhrase ? SUPERLATIVE.has(word) : word === 'most' || word === 'least';
}

function skipAdded(tokens: readonly Token[], at: number, ofWhole: boolean): number {
  let from = tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of' ? at + 1 : at;
  while (from < at + 3 && ADDED.has(tokens[from]?.lower ?? '')) from++;
  const isOf = tokens[from - 1]?.lower === 'of';
  if (isOf) {
    if (POINTERS.has(tokens[from]?.lower ?? '')) return from + 1;
  } else if (from !== at || !ofWhole) return isOfSeveral(tokens, from) ? from + 1 : from;
  from = skipDeterminers(tokens, from);
  return isOf ? skipDeterminers(tokens, behindGroup(tokens, from)) : from;
}

function skipDeterminers(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from < at + 3 && DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  return from;
}

/** "three earlier films": what is told of several things tells no time. */
function isOfSeveral(tokens: readonly Token[], at: number): boolean {
  return TIME_LEADS.has(tokens[at]?.lower ?? '') && isPlural(tokens[at + 1]?.lower ?? '');
}

function isHead(cls: WordClass, token: Token, first: boolean, headed: boolean): boolean {
  return (
    cls === 'noun' ||
    cls === 'name' ||
    (cls === 'verb' && first && isPlural(token.lower)) ||
    (cls === 'gerund' && !first && !headed)
  );
}

/** "two seemingly contradictory needs": an adverb before the adjective that it strengthens. */
function isDegree(classes: readonly WordClass[], at: number): boolean {
  const next = classes[at + 1];
  return (
    classes[at] === 'adverb' && (next === 'adjective' || next === 'participle' || next === 'noun' || next === 'name')
  );
}

/** "gun shot wounds": a participle inside a phrase that ends in a plural. */
function leadsPlural(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  return classes[at + 1] === 'noun' && isPlural(tokens[at + 1]?.lower ?? '');
}

/** "40k cheaper than": an adjective in a comparison, not a noun. */
function isComparative(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'than';
}

/** Behind a time they tell when something happened, so that the time is not counted. */
const LATER: ReadonlySet<string> = new Set(['later', 'earlier', 'ago', 'before']);

/** "sports teams", "arms dealers": a plural that leads another plural noun. */
function isPluralModifier(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.lower === 'ages') return false; // "two men ages 20 and 27"
  if (LATER.has(tokens[at + 2]?.lower ?? '')) return false; // "two officers hours later"
  if (classes[at] !== 'name') return classes[at + 1] === 'noun' && isPlural(next.lower);
  let last = at;
  while (last < at + 5 && classes[last + 1] === 'name' && !STATES.has(tokens[last + 1]?.lower ?? '')) last++;
  if (classes[last + 1] === 'noun') last++;
  return last > at && isPlural(tokens[last]?.lower ?? '');
}

function noun(tokens: readonly Token[], from: number, head: number): CountedNoun {
  const token = tokens[head] as Token;
  const pointsBack = token.lower === 'others' || token.lower === 'ones';
  return {
    from,
    to: head + 1,
    head: pointsBack ? 'other' : singularOf(token.lower),
    plural: pointsBack || isPlural(token.lower),
    capital: token.text[0] !== token.lower[0],
  };
}
