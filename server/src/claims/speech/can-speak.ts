import { TENS, UNITS } from '../../language/lexicon/number-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { isKindOf, type Kind, knownLemma, supersenseOf } from '../../language/senses.ts';
import { TRAILING_ADJECTIVES, TRAILING_PARTICIPLES } from '../lexicon/modifiers.ts';
import { DOCUMENTS, HEADLINE_SPEAKERS, JOINING_PREPOSITIONS, RELATIVE_PRONOUNS } from '../lexicon/speakers.ts';
import {
  COLLECTIONS,
  COUNTING_BODIES,
  DEEDS_WITH_DOERS,
  ORDER_ADJECTIVES,
  PLACES,
  TAKEN_BY_DEATH,
  TALLY_HEADS,
  UNSPEAKING_CLASSES,
} from '../lexicon/unspeaking.ts';
import type { FrameToken } from './frames.ts';
import { isCapital, type Phrase } from './speaker-phrases.ts';
import type { SpeechForm } from './speech-forms.ts';

/** Kinds of things that speak or stand for those who do. */
const KINDS_THAT_SPEAK: readonly Kind[] = ['person', 'group', 'location', 'building', 'vehicle'];
/** How far behind "claimed" the lives that it took may stand, in tokens. */
const LIVES_REACH = 8;

/**
 * Whether a noun, in lower case, names an act, an event, a state, a quantity or a quality and nobody who could speak, by
 * WordNet's classes. A noun that nobody lists is taken for somebody who can.
 */
export function isUnspeaking(lower: string): boolean {
  if (DOCUMENTS.has(lower) || HEADLINE_SPEAKERS.has(lower)) return false;
  const noun = singularOf(lower);
  if (DEEDS_WITH_DOERS.has(noun) || KINDS_THAT_SPEAK.some((kind) => isKindOf(noun, kind))) return false;
  return UNSPEAKING_CLASSES.has(supersenseOf(noun, 'noun') ?? '');
}

/** "a poll last month", "the report this week": words before a time that is no head. */
const BEFORE_TIMES: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'late', 'early']);
const TIME_NOUNS: ReadonlySet<string> = new Set([
  'week',
  'month',
  'year',
  'day',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
]);

/** The place of a noun phrase's head: its last word before a preposition, a relative clause or a participle behind it. */
export function headOf(tokens: readonly FrameToken[], { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at++) {
    const { lower, kind } = tokens[at]!;
    const isBehind =
      JOINING_PREPOSITIONS.has(lower) ||
      RELATIVE_PRONOUNS.has(lower) ||
      lower === ',' ||
      lower === '(' ||
      TRAILING_ADJECTIVES.has(lower) ||
      TRAILING_PARTICIPLES.has(lower);
    const isTime = BEFORE_TIMES.has(lower) && TIME_NOUNS.has(tokens[at + 1]?.lower ?? '') && at + 1 < to;
    if (isTime) return at - 1;
    if (isBehind && kind !== 'number') return at - 1;
  }
  return to - 1;
}

/**
 * Whether a noun phrase can be the subject of a verb of saying: people, bodies, places and writings can, a storm, a
 * toll, a number of cases and "the previous" cannot. A name is taken for somebody who can.
 */
export function canSpeak(tokens: readonly FrameToken[], phrase: Phrase): boolean {
  const at = headOf(tokens, phrase);
  const head = tokens[at]!;
  if (head.kind !== 'word') return true;
  if (isCapital(head) && at > 0) return true;
  if (TALLY_HEADS.has(head.lower) || ORDER_ADJECTIVES.has(head.lower)) return false;
  // "his biggest bet": a superlative is no noun.
  if (head.lower.endsWith('est') && head.lower.length > 5 && knownLemma(head.lower) === null) return false;
  return !isUnspeaking(head.lower);
}

/**
 * Whether "claim" and "count" tell what their subject has or takes, not what it says: "the storm claimed 12 lives", "the
 * region claims 40 lakes", "the club counts 400 members".
 */
export function onlyHas(
  tokens: readonly FrameToken[],
  subject: Phrase,
  { from, to }: Phrase,
  { lemma, tense }: SpeechForm,
): boolean {
  if (lemma !== 'claim' && lemma !== 'count') return false;
  const object = tokens.slice(from, Math.min(to, from + LIVES_REACH));
  const lives = object.findIndex(({ lower }) => TAKEN_BY_DEATH.has(lower));
  if (lemma === 'claim' && lives !== -1 && !isFollowedByVerb(object[lives + 1])) return true;
  if (!opensWithNumber(object)) return false;
  const head = tokens[headOf(tokens, subject)]!;
  const { lower } = head;
  if (PLACES.has(lower)) return true;
  if (lemma === 'claim' || COUNTING_BODIES.has(lower)) return false;
  return COLLECTIONS.has(lower) || (tense === 'third' && !isCapital(head) && !HEADLINE_SPEAKERS.has(lower));
}

function opensWithNumber(object: readonly FrameToken[]): boolean {
  return object.slice(0, 4).some(({ kind, lower }) => kind === 'number' || UNITS.has(lower) || TENS.has(lower));
}

/** "claimed 12 lives were lost": a clause, and so a statement. */
function isFollowedByVerb(next: FrameToken | undefined): boolean {
  return next !== undefined && /^(?:is|are|was|were|had|have|has|will|would|could|may|might)$/.test(next.lower);
}
