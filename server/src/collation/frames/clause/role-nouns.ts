import { mayNameOne } from '../../../language/kinds/hypernyms.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { PREPOSITIONS } from '../../../language/lexicon/closed-classes.ts';
import { GOALS, PARTITIVES } from '../../../language/lexicon/function-words.ts';
import { firstRule, type Rule } from '../../../language/rules.ts';
import { areSynonyms, knownLemma, supersenseOf } from '../../../language/senses.ts';
import type { KnownWord } from '../../../language/vocabulary.ts';
import { type Word, withoutPossessive } from '../../../language/words.ts';
import { ANYBODY, NOUN_LEADS, PARTING, RATE_WORDS } from '../../lexicon/frame-words.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';

/** A noun with what says which of its kind it is. Base forms. */
export interface RoleNoun {
  readonly head: string;
  /** Whose it is, as a word or a name right before it says: "mayor" of "the mayor's party"; null where none does. */
  readonly owner: string | null;
  /** Nouns before it that part it from others ("bus" of "bus drivers"), and names that do ("English"), in lower case. */
  readonly modifiers: readonly string[];
  readonly names: readonly string[];
  /** By preposition, the noun or the number behind it: "the course for beginners", "voters under 30". */
  readonly behind: ReadonlyMap<string, string>;
}

/** What is counted, and what does or has it, by the grammar of a figure's clause; each null where nothing tells. */
export interface RoleNouns {
  readonly counted: RoleNoun | null;
  readonly subject: RoleNoun | null;
  /** What the subject does, or is done to it, as the base form of the last verb of the first group of them. */
  readonly verb: string | null;
}

/** The nouns of a figure and of the subject of its clause. */
export function roleNounsOf(words: readonly Word[], { from, at, until }: Omit<FigurePlace, 'to'>): RoleNouns {
  const counted = nounAt(words, at + 1, endOfRate(words, at + 1, until));
  let verb = from;
  while (verb < at && !isVerb(words, verb)) verb++;
  // "In January the factory …": what a preposition leads is no subject.
  const isPlain = verb < at && verb > from && !PREPOSITIONS.has(words[from]!.lower);
  if (!isPlain) return { counted, subject: null, verb: null };
  const subject = nounAt(words, from, endOfNoun(words, from, verb));
  while (verb + 1 < at && isVerb(words, verb + 1)) verb++;
  return { counted, subject, verb: lemmaOf(words[verb]!.lower) };
}

/** "Rye loaves a day": where the noun of a rate ends. */
function endOfRate(words: readonly Word[], from: number, until: number): number {
  for (let at = from + 1; at < until; at++) if (RATE_WORDS.has(words[at]!.lower)) return at;
  return until;
}

/** Any form of a verb; a base form behind an article or an adjective is a noun ("the fire"). */
export function isVerb(words: readonly Word[], at: number): boolean {
  const { known } = words[at]!;
  return known !== null && firstRule(ROLE_VERB_RULES, known, words, at)?.isVerb === true;
}

/** What tells whether a word that some lexicon has is a verb. */
interface RoleVerbRule extends Rule<[known: KnownWord, words: readonly Word[], at: number]> {
  readonly isVerb: boolean;
}

/** In the order in which they are tried: the first that holds decides. */
export const ROLE_VERB_RULES: readonly RoleVerbRule[] = [
  {
    name: 'helper-of-clause',
    example: 'The mill has 300 workers.',
    counterexample: 'The mill employed 300 workers.',
    isVerb: true,
    test: ({ closed }) => closed === 'auxiliary',
  },
  {
    // "The lake near the mill": what leads a noun is no verb, whatever it looks like.
    name: 'small-word-like-verb',
    example: 'The lake near the mill held 300 fish.',
    counterexample: 'Lakes hold 300 fish.',
    isVerb: false,
    test: ({ closed }) => closed !== null,
  },
  {
    name: 'verb-like-nothing-else',
    example: 'The mill employed 300 workers.',
    counterexample: 'Boats cost 300 crowns.',
    isVerb: true,
    test: ({ form }) => form !== null && form !== 'verb',
  },
  {
    // "Fuel prices rose": what stands before another verb is a noun.
    name: 'noun-before-other-verb',
    example: 'Fuel cost rose by 300 crowns.',
    counterexample: 'Boats cost 300 crowns.',
    isVerb: false,
    test: (_, words, at) => {
      const next = words[at + 1]?.known ?? null;
      return next !== null && (next.form !== null || next.closed === 'auxiliary');
    },
  },
  {
    // "The sofa in the flat cost 900 euros": what stands before the number is a verb.
    name: 'noun-that-is-led',
    example: 'The cost in Halden reached 300 crowns.',
    counterexample: 'Boats cost 300 crowns.',
    isVerb: false,
    test: (_, words, at) => {
      const before = words[at - 1]?.known ?? null;
      const isLast = words[at + 1]?.kind === 'number';
      return before !== null && ((before.adjective && !isLast) || LEADS_NOUN.has(before.closed ?? ''));
    },
  },
  {
    name: 'verb-like-noun',
    example: 'Boats cost 300 crowns.',
    counterexample: 'The mill employed 300 workers.',
    isVerb: true,
    test: ({ form }, _, at) => form === 'verb' && at > 0,
  },
];

const LEADS_NOUN: ReadonlySet<string> = new Set(['determiner', 'possessive', 'preposition', 'number']);

/** Where the first noun of a stretch ends: at a preposition, a mark or a relative. */
function endOfNoun(words: readonly Word[], from: number, to: number): number {
  let end = from;
  while (end < to && words[end]!.kind === 'word' && !NOUN_LEADS.has(words[end]!.lower)) end++;
  return end;
}

/** The noun that ends before a place and begins at another or behind it; null where the last word is none. */
function nounAt(words: readonly Word[], from: number, end: number): RoleNoun | null {
  const last = words[end - 1];
  if (last === undefined || end <= from || last.kind !== 'word') return null;
  const isName = last.capital && (end > 1 || supersenseOf(lemmaOf(last.lower), 'noun') === null);
  const head = isName ? last.lower : lemmaOf(last.lower);
  if (!isName && supersenseOf(head, 'noun') === null) return null;
  const [modifiers, names]: [string[], string[]] = [[], []];
  let owner: string | null = null;
  for (let at = from; at < end - 1 && !isName; at++) {
    const { lower, capital, kind } = words[at]!;
    const saysAs = kind === 'word' ? firstRule(BEFORE_NOUN_RULES, words[at]!, at)?.as : null;
    if (saysAs === 'owner') owner = capital ? withoutPossessive(lower) : lemmaOf(withoutPossessive(lower));
    else if (saysAs === 'name') names.push(lower);
    else if (saysAs === 'noun') modifiers.push(lemmaOf(lower));
  }
  return { head, owner, modifiers, names, behind: behindOf(words, end) };
}

/** As what a word before a noun says which of its kind it is. */
interface BeforeNounRule extends Rule<[word: Word, at: number]> {
  readonly as: 'owner' | 'name' | 'noun' | null;
}

/** In the order in which they are tried: the first that holds decides. */
export const BEFORE_NOUN_RULES: readonly BeforeNounRule[] = [
  {
    name: 'owner-before-noun',
    example: 'The mayor’s party won 30 seats.',
    counterexample: 'The mayor won 30 seats.',
    as: 'owner',
    test: ({ lower }) => lower.endsWith("'s"),
  },
  {
    // What begins a sentence is a name where no other word is written so: "Tesk" of "Tesk crude rose".
    name: 'name-before-noun',
    example: 'Tesk crude rose to 30 crowns.',
    counterexample: 'Wheat crude rose to 30 crowns.',
    as: 'name',
    test: ({ capital, known, lower }, at) =>
      capital && (at > 0 || (known === null && knownLemma(lemmaOf(lower)) === null)),
  },
  {
    name: 'no-noun-before-noun',
    example: 'The young drivers won 30 crowns.',
    counterexample: 'Bus drivers won 30 crowns.',
    as: null,
    test: ({ known }) =>
      known !== null && (known.adjective || known.closed !== null || (known.form !== null && known.form !== 'verb')),
  },
  {
    // It may look like a verb: "train drivers".
    name: 'noun-before-noun',
    example: 'The bus drivers won 30 crowns.',
    counterexample: 'The drivers won 30 crowns.',
    as: 'noun',
    test: ({ lower }) => supersenseOf(lemmaOf(lower), 'noun') !== null,
  },
];

/** So many words may lead a noun behind a preposition. */
const LONGEST_LEAD = 3;

function behindOf(words: readonly Word[], at: number): ReadonlyMap<string, string> {
  const preposition = words[at]?.lower ?? '';
  if (!PARTING.has(preposition)) return NOTHING;
  for (let next = at + 1; next < Math.min(words.length, at + 1 + LONGEST_LEAD); next++) {
    const { lower, kind, capital } = words[next]!;
    if (kind === 'number') return TO_WHAT.has(preposition) ? NOTHING : new Map([[preposition, lower]]);
    if (kind !== 'word' || PREPOSITIONS.has(lower)) return NOTHING;
    // "Repairs to the Tamar dam": the names before a noun are its own.
    if (capital) continue;
    const lemma = lemmaOf(lower);
    const isLast = words[next + 1]?.kind !== 'word' || words[next + 1]!.known !== null;
    if (isLast && supersenseOf(lemma, 'noun') !== null) return new Map([[preposition, lemma]]);
  }
  return NOTHING;
}

/** Lead to what or as what something is, and no bound. */
const TO_WHAT: ReadonlySet<string> = new Set(['to', 'as']);

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * Whether two nouns with one head are of two things, as what stands before or behind them tells: "bus drivers" and "train
 * drivers", "the course for beginners" and "the course for trainers".
 */
export function arePartedAlike(one: RoleNoun | null, other: RoleNoun | null): boolean {
  if (one === null || other === null) return false;
  // "The mayor won", "the mayor's party won".
  if (one.owner === other.head || other.owner === one.head) return true;
  // "Repairs to the dam", "the dam".
  if (one.behind.get('to') === other.head || other.behind.get('to') === one.head) return true;
  if (one.head !== other.head) return false;
  if (areApart(one.modifiers, other.modifiers) || areApart(one.names, other.names)) return true;
  const [bound, otherBound] = [boundOf(one), boundOf(other)];
  if (bound !== null && otherBound !== null) return bound !== otherBound;
  for (const [preposition, noun] of one.behind) {
    // To whom or to what many things are given, sent and lost is told in many words.
    if (GOALS.has(preposition)) continue;
    const theirs = other.behind.get(preposition);
    if (theirs === undefined || theirs === noun) continue;
    // "Kilos of cocaine", "kilos of drugs".
    if (PARTITIVES.has(preposition) ? !mayNameOne(noun, theirs) : !areSynonyms(noun, theirs)) return true;
  }
  return false;
}

/** "Under 30": the bound behind a noun; null where none is. */
function boundOf({ behind }: RoleNoun): string | null {
  for (const [preposition, word] of behind) if (DIGITS.test(word)) return `${preposition} ${word}`;
  return null;
}

const DIGITS = /^\d/;

/**
 * Whether two nouns without a name are of two things by what they are called: "the mirror", "the camera". Words for whoever
 * it is ("the company", "officials") are of none.
 */
export function areCalledApart(one: RoleNoun | null, other: RoleNoun | null): boolean {
  if (one === null || other === null || mayNameOne(one.head, other.head)) return false;
  if (ANYBODY.has(one.head) || ANYBODY.has(other.head)) return false;
  const [kind, otherKind] = [supersenseOf(one.head, 'noun'), supersenseOf(other.head, 'noun')];
  if (kind === null || otherKind === null) return false;
  // "The company's shares", "the company's bonds": of one owner they are two, whatever they are.
  return kind === otherKind || (one.owner !== null && one.owner === other.owner);
}

/** Of these, what one owner has of them is either one thing or two: persons and groups go by several names. */
const THINGS_OWNED: ReadonlySet<string> = new Set([
  ...['noun.artifact', 'noun.possession', 'noun.body', 'noun.food', 'noun.plant', 'noun.animal', 'noun.substance'],
]);

/** "The telescope's mirror", "the telescope's camera": two things of one owner. */
export function areOwnedApart(one: RoleNoun | null, other: RoleNoun | null): boolean {
  if (one === null || other === null || one.owner === null || one.owner !== other.owner) return false;
  const kind = supersenseOf(one.head, 'noun');
  if (kind === null || !THINGS_OWNED.has(kind) || kind !== supersenseOf(other.head, 'noun')) return false;
  return !mayNameOne(one.head, other.head);
}

/** Whether both have words, and none of the one tells what one of the other does. */
function areApart(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  return !some.some((one) => others.some((other) => mayNameOne(one, other)));
}
