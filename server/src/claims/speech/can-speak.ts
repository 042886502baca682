import { PARTITIVES, RELATIVES } from '../../language/lexicon/function-words.ts';
import { TENS, UNITS } from '../../language/lexicon/number-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { firstRule, type NamedRule, type Rule } from '../../language/rules.ts';
import { isKindOf, type Kind, knownLemma, supersenseOf } from '../../language/senses.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { TRAILING_ADJECTIVES, TRAILING_PARTICIPLES } from '../lexicon/modifiers.ts';
import { DETERMINERS } from '../lexicon/reporting.ts';
import { DOCUMENTS, HEADLINE_SPEAKERS, JOINING_PREPOSITIONS } from '../lexicon/speakers.ts';
import { BEFORE_TIMES, SHARE_SIGNS, TIME_NOUNS } from '../lexicon/speech.ts';
import {
  COLLECTIONS,
  COUNTING_BODIES,
  DEEDS_WITH_DOERS,
  ORDER_ADJECTIVES,
  PLACES,
  PRIZES,
  REQUESTED,
  TAKEN_BY_DEATH,
  TALLY_HEADS,
  UNSPEAKING_CLASSES,
} from '../lexicon/unspeaking.ts';
import type { FrameToken } from './frames.ts';
import type { Phrase } from './speaker-phrases.ts';
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

/** The place of a noun phrase's head: its last word before a preposition, a relative clause or a participle behind it. */
export function headOf(tokens: readonly FrameToken[], { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at++) {
    const { lower, kind } = tokens[at]!;
    const isBehind =
      JOINING_PREPOSITIONS.has(lower) ||
      RELATIVES.has(lower) ||
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

/** Whether the head of a noun phrase, at place `at`, can say something. */
interface SpeakerRule extends Rule<[tokens: readonly FrameToken[], at: number]> {
  readonly speaks: boolean;
}

/** Tried in turn; a head of which none holds is a name or a noun that nobody lists, taken for somebody who can. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  {
    name: 'name-speaks',
    speaks: true,
    example: 'The Storm said that 12 boats were lost.',
    counterexample: 'The storm said that 12 boats were lost.',
    test: (tokens, at) => tokens[at]!.kind !== 'word' || (isCapitalised(tokens[at]!) && at > 0),
  },
  {
    name: 'tally-says-nothing',
    speaks: false,
    example: 'The total numbers said that 12 boats were lost.',
    counterexample: 'The total crew said that 12 boats were lost.',
    test: (tokens, at) => TALLY_HEADS.has(tokens[at]!.lower),
  },
  {
    name: 'previous-says-nothing',
    speaks: false,
    example: 'The previous said that 12 boats were lost.',
    counterexample: 'The mayor said that 12 boats were lost.',
    test: (tokens, at) => ORDER_ADJECTIVES.has(tokens[at]!.lower),
  },
  {
    // A superlative is no noun.
    name: 'superlative-says-nothing',
    speaks: false,
    example: 'The biggest said that 12 boats were lost.',
    counterexample: 'The mayor said that 12 boats were lost.',
    test: (tokens, at) => {
      const { lower } = tokens[at]!;
      return lower.endsWith('est') && lower.length > 5 && knownLemma(lower) === null;
    },
  },
  {
    name: 'deed-says-nothing',
    speaks: false,
    example: 'The attack said that 12 boats were lost.',
    counterexample: 'The mayor said that 12 boats were lost.',
    test: (tokens, at) => isUnspeaking(tokens[at]!.lower),
  },
];

/**
 * Whether a noun phrase can be the subject of a verb of saying: people, bodies, places and writings can, a storm, a
 * toll, a number of cases and "the previous" cannot. A name is taken for somebody who can.
 */
export function canSpeak(tokens: readonly FrameToken[], phrase: Phrase): boolean {
  return firstRule(SPEAKER_RULES, tokens, headOf(tokens, phrase))?.speaks ?? true;
}

/** "Claim" or "count" with its subject and the first words of its object. */
interface Claiming {
  readonly form: SpeechForm;
  readonly head: FrameToken;
  readonly object: readonly FrameToken[];
}

/** Whether such a verb tells what its subject has or takes, not what it says. */
interface HavingRule extends Rule<[Claiming]> {
  readonly has: boolean;
}

/** Tried in turn; the subject of which none holds says something. */
export const HAVING_RULES: readonly HavingRule[] = [
  {
    name: 'claims-lives',
    has: true,
    example: 'The ship claimed 12 lives.',
    counterexample: 'The ship claimed 12 lives were lost.',
    test: (claiming) => claimsOneOf(TAKEN_BY_DEATH, claiming, claiming.object.length),
  },
  {
    // A prize is won, and no statement.
    name: 'claims-prize',
    has: true,
    example: 'Lund claimed the title with 12 wins.',
    counterexample: 'Lund claimed the town lost 12 boats.',
    test: (claiming) => claimsOneOf(PRIZES, claiming, LONGEST_PRIZE),
  },
  {
    // A share is had, and no statement.
    name: 'claims-share',
    has: true,
    example: 'Lund claimed 41 percent of the vote.',
    counterexample: 'Lund claimed 41 percent of the mills were shut.',
    test: ({ form, object }) => {
      const of = object.findIndex(({ lower }) => PARTITIVES.has(lower));
      const isShare = of > 0 && SHARE_SIGNS.has(object[of - 1]!.lower) && opensWithNumber(object);
      return form.lemma === 'claim' && isShare && !object.slice(of).some(isVerbOfClause);
    },
  },
  {
    name: 'claims-no-number',
    has: false,
    example: 'The city claimed that boats and all of the 12 crews were lost.',
    counterexample: 'The city claimed 12 boats.',
    test: ({ object }) => !opensWithNumber(object),
  },
  {
    // Places have what they “claim” or “count”, and say nothing.
    name: 'place-has',
    has: true,
    example: 'The region claims 40 lakes.',
    counterexample: 'The mayor claims 40 lakes.',
    test: ({ head }) => PLACES.has(head.lower),
  },
  {
    name: 'claims-a-number',
    has: false,
    example: 'The club claims 400 boats.',
    counterexample: 'The club counts 400 boats.',
    test: ({ form }) => form.lemma === 'claim',
  },
  {
    // What a body counts whose work is to count, it states.
    name: 'body-counts',
    has: false,
    example: 'The watchdog counts 400 boats.',
    counterexample: 'The club counts 400 boats.',
    test: ({ head }) => COUNTING_BODIES.has(head.lower),
  },
  {
    // Groups and stocks “count” their members.
    name: 'collection-counts',
    has: true,
    example: 'The club counted 400 boats.',
    counterexample: 'The mayor counted 400 boats.',
    test: ({ head }) => COLLECTIONS.has(head.lower),
  },
  {
    // So does whatever counts in the present: nobody goes on counting.
    name: 'thing-counts',
    has: true,
    example: 'The pier counts 400 boats.',
    counterexample: 'The pier counted 400 boats.',
    test: ({ form, head }) => form.tense === 'third' && !isCapitalised(head) && !HEADLINE_SPEAKERS.has(head.lower),
  },
];

/**
 * Whether "claim" and "count" tell what their subject has or takes, not what it says: "the storm claimed 12 lives", "the
 * region claims 40 lakes", "the club counts 400 members".
 */
export function onlyHas(
  tokens: readonly FrameToken[],
  subject: Phrase,
  { from, to }: Phrase,
  form: SpeechForm,
): boolean {
  const rules = RULES_OF_VERBS.get(form.lemma);
  if (rules === undefined) return false;
  const object = tokens.slice(from, Math.min(to, from + LIVES_REACH));
  const head = tokens[headOf(tokens, subject)]!;
  return firstRule(rules, { form, head, object })?.has ?? false;
}

/** Who refuses bail or leave says nothing of what it is asked for. */
const DENIED_REQUEST: HavingRule = {
  name: 'denied-request',
  has: true,
  example: 'The judge denied bail for a man who sank 12 boats.',
  counterexample: 'The man denied that he sank 12 boats.',
  test: ({ object }) => {
    const first = object[0] !== undefined && DETERMINERS.has(object[0].lower) ? 1 : 0;
    return object.slice(first, first + 3).some(({ lower }) => REQUESTED.has(singularOf(lower)));
  },
};

/** The verbs that may tell what their subject has, takes or refuses, each with the rules for it. */
const RULES_OF_VERBS: ReadonlyMap<string, readonly HavingRule[]> = new Map([
  ['claim', HAVING_RULES],
  ['count', HAVING_RULES],
  ['deny', [DENIED_REQUEST]],
  ['reject', [DENIED_REQUEST]],
]);

/** The rules of this file that stand by themselves. */
export const CAN_SPEAK_RULES: readonly NamedRule[] = [DENIED_REQUEST];

function opensWithNumber(object: readonly FrameToken[]): boolean {
  return object.slice(0, 4).some(({ kind, lower }) => kind === 'number' || UNITS.has(lower) || TENS.has(lower));
}

/** Whether one of some nouns stands among the first tokens of what is claimed, and no verb of its own behind it. */
function claimsOneOf(nouns: ReadonlySet<string>, { form, object }: Claiming, reach: number): boolean {
  const at = object.slice(0, reach).findIndex(({ lower }) => nouns.has(lower));
  return form.lemma === 'claim' && at !== -1 && !isFollowedByVerb(object[at + 1]);
}

/** In tokens: "the men's second gold medal". */
const LONGEST_PRIZE = 5;

/** "claimed 12 lives were lost": a clause, and so a statement. */
function isFollowedByVerb(next: FrameToken | undefined): boolean {
  return next !== undefined && isVerbOfClause(next);
}

function isVerbOfClause({ lower }: FrameToken): boolean {
  return /^(?:is|are|was|were|had|have|has|will|would|could|may|might)$/.test(lower);
}
